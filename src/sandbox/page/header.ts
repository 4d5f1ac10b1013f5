import type { Theme } from "../show/message.js";
import type { Hello } from "./api.js";
import { h } from "./dom.js";

/** What the header's switches do. */
export interface HeaderHost {
  readonly users: Hello["users"];
  readonly version: string;
  readonly setUser: (key: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPhone: (phone: boolean) => void;
}

/** The channel's name, and the switches of the sandbox: who one is, how wide, dark or light. */
export function header(host: HeaderHost): HTMLElement {
  const users = host.users.map(({ key, name }, index) => {
    const choose = () => {
      for (const button of users) button.setAttribute("aria-pressed", String(button === made));
      host.setUser(key);
    };
    const made = h("button", { type: "button", "aria-pressed": String(index === 0), click: choose }, name);
    return made;
  });
  const phone = toggle("Phone width", (on) => host.setPhone(on));
  const light = toggle("Light", (on) => host.setTheme(on ? "light" : "dark"));
  const about = h("span", { class: "topic" }, `A local Discord with the real bot behind it, ${host.version}`);
  const people = h("div", { class: "users", role: "group", "aria-label": "Use the channel as" }, "You are", ...users);
  const name = h("h1", {}, h("span", { "aria-hidden": "true" }, "# "), "hedging");
  phone.classList.add("width");
  return h("header", {}, name, about, people, phone, light);
}

function toggle(label: string, change: (on: boolean) => void): HTMLElement {
  const button = h("button", { type: "button", "aria-pressed": "false" }, label);
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    change(on);
  });
  return button;
}
