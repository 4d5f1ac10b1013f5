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

/** An option that is typed, or picked from a list while it is typed. */
export function textPill(option: OptionDefinition, host: PillHost, list: Listbox): Pill {
  const fixed = option.type === OPTION.boolean ? YES_NO : (option.choices ?? []);
  let picked: Choice | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const box = h("input", {
    ...{ type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", size: "4" },
    ...{ "aria-label": option.name, "aria-autocomplete": "list", "aria-expanded": "false" },
    "aria-required": String(option.required === true),
  });
  const element = h("label", { class: "pill" }, h("span", {}, option.name), box);

  const pick = (choice: Choice) => {
    picked = choice;
    write(choice.name);
    suggest([], false);
  };
  const write = (text: string) => {
    box.value = text;
    box.size = Math.max(4, text.length);
    pill.complain(false);
  };
  const suggest = (choices: readonly Choice[], mark: boolean) => {
    const items = choices.map((choice): Item => ({ label: choice.name, choose: () => pick(choice) }));
    list.show(box, { hint: host.hint(option), items, mark });
  };
  const matching = (typed: string) => fixed.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  const offer = () => {
    clearTimeout(waiting);
    const typed = box.value.trim();
    const settled = found(fixed, typed) !== undefined || picked?.name === typed;
    if (fixed.length > 0) suggest(settled ? fixed : matching(typed), typed !== "" && !settled);
    else if (option.autocomplete !== true || settled) suggest([], false);
    else {
      waiting = setTimeout(async () => {
        const choices = await host.offers(option, typed);
        if (document.activeElement === box && box.value.trim() === typed) suggest(choices, typed !== "");
      }, PAUSE_MS);
    }
  };
  const pill: Pill = {
    option,
    element,
    focus: () => box.focus(),
    value: () => read(option, fixed, picked, box.value.trim()),
    set: (value) => {
      const known = fixed.find((choice) => choice.value === value);
      write(known?.name ?? String(value));
    },
    complain: (holds) => {
      element.classList.toggle("wrong", holds);
      box.setAttribute("aria-invalid", String(holds));
    },
  };
  box.addEventListener("focus", offer);
  box.addEventListener("blur", () => list.hide());
  box.addEventListener("input", () => {
    const name = NAME_TYPED.exec(box.value)?.[1];
    const text = name === undefined ? box.value : box.value.replace(NAME_TYPED, "");
    write(text);
    if (name !== undefined && (quotes(text) % 2 === 1 || !host.jump(name)))
      write(`${text}${text === "" ? "" : " "}${name}:`);
    else if (document.activeElement === box) offer();
  });
  box.addEventListener("keydown", (event) => {
    if (list.takes(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      host.submit();
    } else if (event.key === "Escape") host.leave();
    else if (event.key === "Backspace" && box.value === "") {
      event.preventDefault();
      host.back(pill);
    }
  });
  return pill;
}

/** What is sent for a text: a choice's value, a number, or the text. */
function read(
  { type }: OptionDefinition,
  fixed: readonly Choice[],
  picked: Choice | undefined,
  text: string,
): OptionValue | undefined {
  if (text === "") return undefined;
  const choice = picked?.name === text ? picked : found(fixed, text);
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
