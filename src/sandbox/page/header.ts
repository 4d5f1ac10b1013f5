import type { Place } from "../users.js";
import type { Hello, Person, Present } from "./api.js";
import { h } from "./dom.js";

/** What the header's switches show at first, and what they do. */
export interface HeaderHost {
  readonly users: Hello["users"];
  readonly version: string;
  readonly present: Present;
  readonly look: { readonly light: boolean; readonly phone: boolean };
  readonly setUser: (user: Person) => void;
  readonly setPlace: (place: Place) => void;
  readonly setLight: (light: boolean) => void;
  readonly setPhone: (phone: boolean) => void;
}

/** Where one is and as whom, and the other switches of the sandbox: how wide, dark or light. */
export function header({ users, version, present, look, ...host }: HeaderHost): HTMLElement {
  const places = oneOf<Place>("Where to write", present.place, host.setPlace, [
    { value: "server", label: "# hedging", title: "The channel of a server: both see what is not private" },
    { value: "direct", label: "Direct message", title: "Your own conversation with the bot, outside the server" },
  ]);
  const people = oneOf<Person>(
    "Use the channel as",
    present.user,
    host.setUser,
    users.map((user) => ({ value: user, label: user.name, title: `${user.name} · ${user.role}` })),
  );
  people.prepend("You are");
  const phone = toggle("Phone width", look.phone, host.setPhone);
  phone.classList.add("width");
  const light = toggle("Light", look.light, host.setLight);
  const about = h("span", { class: "topic" }, `A local Discord with the real bot behind it, ${version}`);
  return h("header", {}, h("h1", {}, "Hedge Desk sandbox"), places, about, people, phone, light);
}

/** What a switch offers. */
interface Offer<Value> {
  readonly value: Value;
  readonly label: string;
  readonly title: string;
}

function oneOf<Value>(
  name: string,
  first: Value,
  choose: (value: Value) => void,
  offers: readonly Offer<Value>[],
): HTMLElement {
  const buttons = offers.map(({ value, label, title }) => {
    const click = () => {
      for (const one of buttons) one.setAttribute("aria-pressed", String(one === button));
      choose(value);
    };
    const button = h("button", { type: "button", "aria-pressed": String(value === first), title, click }, label);
    return button;
  });
  return h("div", { class: "switch", role: "group", "aria-label": name }, ...buttons);
}

function toggle(label: string, pressed: boolean, change: (on: boolean) => void): HTMLElement {
  const button = h("button", { type: "button", "aria-pressed": String(pressed) }, label);
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    change(on);
  });
  return button;
}
