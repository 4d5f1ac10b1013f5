import { element, escapeHtml } from "./html.js";
import type { Control, Row } from "./payload.js";

/** Discord's numbers, written out so that a browser needs no part of discord.js. */
const BUTTON = 2;
const LINK_BUTTON = 5;
const STYLES: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

/** Buttons and menus carry `data-custom-id`, so that whoever shows them can tell what was pressed. */
export function rowHtml({ components }: Row): string {
  const controls = components as readonly Control[];
  const shown = controls.map((control) => (control.type === BUTTON ? buttonHtml(control) : menuHtml(control)));
  return element("div", { class: "row" }, ...shown);
}

function buttonHtml({ style = BUTTON, label = "", emoji, url, disabled = false, custom_id }: Control): string {
  const text = escapeHtml(`${emoji?.name ?? ""} ${label}`.trim());
  if (style === LINK_BUTTON) {
    return element("a", { class: "control secondary", href: url, target: "_blank", rel: "noreferrer" }, text);
  }
  const attributes = { type: "button", class: `control ${STYLES[style] ?? "secondary"}`, disabled };
  return element("button", { ...attributes, "data-custom-id": custom_id }, text);
}

/** A menu shows its chosen option, or its placeholder. */
function menuHtml({ options = [], placeholder = "Make a selection", disabled = false, custom_id }: Control): string {
  const chosen = options.some((option) => option.default === true);
  const first = chosen
    ? ""
    : element("option", { value: "", disabled: true, hidden: true, selected: true }, escapeHtml(placeholder));
  const others = options.map(({ label, description, value, default: selected = false }) =>
    element("option", { value, selected, title: description }, escapeHtml(label)),
  );
  const attributes = { class: "control menu", disabled, "aria-label": placeholder, "data-custom-id": custom_id };
  return element("select", attributes, first, ...others);
}
