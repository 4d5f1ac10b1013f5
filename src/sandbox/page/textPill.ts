import { type Choice, OPTION, type OptionDefinition, type OptionValue } from "./definitions.js";
import { h } from "./dom.js";
import type { Item, Listbox } from "./listbox.js";
import type { Pill, PillHost } from "./pill.js";

const PAUSE_MS = 150;
const NAME_TYPED = /(?:^|\s)([a-z][a-z0-9_]*):$/i;
const YES_NO: readonly Choice[] = [
  { name: "True", value: true },
  { name: "False", value: false },
];

/** An option that is typed, or picked from a list while it is typed; what was picked is changed as a whole. */
export function textPill(option: OptionDefinition, host: PillHost, list: Listbox): Pill {
  const fixed = option.type === OPTION.boolean ? YES_NO : (option.choices ?? []);
  let picked: Choice | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what the bot is asked for: an answer to anything but the last, or after Escape, is no longer wanted. */
  let wanted = 0;
  const box = h("input", {
    ...{ type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", size: "4" },
    ...{ "aria-label": option.name, "aria-autocomplete": "list", "aria-expanded": "false" },
    "aria-required": String(option.required === true),
  });
  const element = h("label", { class: "pill" }, h("span", {}, option.name), box);

  const hold = (text: string, choice?: Choice) => {
    picked = choice;
    if (box.value !== text) box.value = text;
    box.size = Math.max(4, text.length);
    element.classList.toggle("picked", choice !== undefined);
    host.changed();
  };
  const pick = (choice: Choice) => {
    hold(choice.name, choice);
    suggest([], false);
  };
  const suggest = (choices: readonly Choice[], mark: boolean) => {
    const items = choices.map((choice): Item => ({ label: choice.name, choose: () => pick(choice) }));
    list.show(box, { hint: `${option.name}: ${option.description}`, items, mark });
  };
  const matching = (typed: string) => fixed.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  const unask = () => {
    clearTimeout(waiting);
    wanted += 1;
  };
  const offer = () => {
    unask();
    const mine = wanted;
    const typed = box.value.trim();
    const settled = picked !== undefined || found(fixed, typed) !== undefined;
    if (fixed.length > 0) suggest(settled ? fixed : matching(typed), typed !== "" && !settled);
    else if (option.autocomplete !== true || settled) suggest([], false);
    else {
      list.unmark();
      waiting = setTimeout(async () => {
        const choices = await host.offers(option, typed);
        if (document.activeElement === box && mine === wanted) suggest(choices, typed !== "");
      }, PAUSE_MS);
    }
  };
  const pill: Pill = {
    option,
    element,
    focus: () => box.focus(),
    value: () => picked?.value ?? read(option, fixed, box.value.trim()),
    set: (value) => {
      const known = fixed.find((choice) => choice.value === value);
      hold(known?.name ?? String(value), known);
    },
    complain: (holds) => {
      element.classList.toggle("wrong", holds);
      box.setAttribute("aria-invalid", String(holds));
    },
  };
  box.addEventListener("focus", offer);
  box.addEventListener("blur", () => {
    unask();
    list.hide();
  });
  // Whatever changes it next, a key, a paste or an input method, takes the whole of what was picked.
  box.addEventListener("beforeinput", () => {
    if (picked !== undefined) box.select();
  });
  box.addEventListener("input", () => {
    const name = NAME_TYPED.exec(box.value)?.[1];
    const text = name === undefined ? box.value : box.value.replace(NAME_TYPED, "");
    hold(text);
    if (name !== undefined && (quotes(text) % 2 === 1 || !host.jump(name)))
      hold(`${text}${text === "" ? "" : " "}${name}:`);
    else if (document.activeElement === box) offer();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") unask();
    if (list.takes(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      unask();
      host.submit();
    } else if (event.key === "Backspace" && box.value === "") {
      event.preventDefault();
      host.back(pill);
    }
  });
  return pill;
}

/** What is sent for a typed text: a choice's value, a number, or the text. */
function read({ type }: OptionDefinition, fixed: readonly Choice[], text: string): OptionValue | undefined {
  if (text === "") return undefined;
  const choice = found(fixed, text);
  if (choice) return choice.value;
  const number = type === OPTION.integer || type === OPTION.number ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : text;
}

function found(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = text.toLowerCase();
  return choices.find(({ name, value }) => name.toLowerCase() === wanted || String(value).toLowerCase() === wanted);
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}
