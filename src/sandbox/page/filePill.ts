import type { OptionDefinition, OptionValue } from "./definitions.js";
import { h } from "./dom.js";
import type { Listbox } from "./listbox.js";
import type { Pill, PillHost } from "./pill.js";

/** An option that takes a file: chosen, dropped on the page, or the sample. */
export function filePill(option: OptionDefinition, host: PillHost, list: Listbox): Pill {
  let file: OptionValue | undefined;
  const chooser = h("input", { type: "file", hidden: true, tabindex: "-1", "aria-label": `File for ${option.name}` });
  const shown = h("span", { class: "filename" }, "drop a file here");
  const button = h(
    "button",
    { type: "button", "aria-label": `${option.name}: choose a file`, click: () => chooser.click() },
    "Choose…",
  );
  const take = (value: OptionValue) => {
    pill.set(value);
    host.focus();
  };
  const sample = h("button", { type: "button", click: () => take({ sample: true }) }, "Use the sample");
  const element = h(
    "div",
    { class: "pill file-pill", role: "group", "aria-label": option.name },
    h("span", {}, option.name),
    shown,
    button,
    sample,
    chooser,
  );
  const pill: Pill = {
    option,
    element,
    focus: () => button.focus(),
    value: () => file,
    set: (value) => {
      file = value;
      shown.textContent = value instanceof File ? value.name : "sample-prices.csv";
      host.changed();
    },
    complain: (holds) => element.classList.toggle("wrong", holds),
  };
  chooser.addEventListener("change", () => {
    const chosen = chooser.files?.[0];
    if (chosen) take(chosen);
    else button.focus();
  });
  element.addEventListener("focusin", () => {
    list.hide();
  });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Backspace") host.back(pill);
  });
  return pill;
}
