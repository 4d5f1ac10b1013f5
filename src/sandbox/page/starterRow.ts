import type { Hello } from "./api.js";
import { h } from "./dom.js";

/** The examples in one row, whose ends fade where there are more. */
export function starterRow(starters: Hello["starters"], choose: (line: string) => void): HTMLElement {
  const buttons = starters.map(({ label, line }) =>
    h("button", { type: "button", title: line, click: () => choose(line) }, label),
  );
  const row = h("nav", { class: "starters", "aria-label": "Examples", scroll: () => fade() }, ...buttons);
  const fade = () => {
    const left = row.scrollWidth - row.clientWidth - row.scrollLeft;
    row.classList.toggle("more-before", row.scrollLeft > 1);
    row.classList.toggle("more-behind", left > 1);
  };
  new ResizeObserver(fade).observe(row);
  return row;
}
