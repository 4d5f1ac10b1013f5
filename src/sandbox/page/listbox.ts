import { freshId, h } from "./dom.js";

/** A line of a list. */
export interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly choose: () => void;
}

/** A list that belongs to whichever text box is in use: the focus stays there, arrows move the mark. */
export class Listbox {
  readonly #hint = h("p", { class: "hint" });
  readonly #list = h("ul", { role: "listbox", id: freshId("list"), "aria-label": "Suggestions" });
  readonly element = h("div", { class: "popup", hidden: true }, this.#hint, this.#list);
  #items: readonly Item[] = [];
  #marked = -1;
  #box: HTMLInputElement | undefined;

  /** Shows lines under a hint; with `mark` the first is chosen by Enter or Tab without an arrow. */
  show(
    box: HTMLInputElement,
    { hint = "", items, mark }: { hint?: string; items: readonly Item[]; mark: boolean },
  ): void {
    this.#box = box;
    this.#items = items;
    this.#hint.textContent = hint;
    this.#hint.hidden = hint === "";
    this.#list.hidden = items.length === 0;
    this.#list.replaceChildren(...items.map((item, index) => this.#line(item, index)));
    this.element.hidden = hint === "" && items.length === 0;
    box.setAttribute("aria-controls", this.#list.id);
    box.setAttribute("aria-expanded", String(items.length > 0));
    this.#mark(mark && items.length > 0 ? 0 : -1);
  }

  /** Enter chooses none of the lines until they are shown anew: they were for another text. */
  unmark(): void {
    this.#mark(-1);
  }

  /** Puts it away. */
  hide(): void {
    this.element.hidden = true;
    this.#items = [];
    this.#box?.setAttribute("aria-expanded", "false");
    this.#box?.removeAttribute("aria-activedescendant");
    this.#marked = -1;
  }

  /** Does what a key does to a list; true if the key needs nothing further. */
  takes(event: KeyboardEvent): boolean {
    if (this.element.hidden) return false;
    const { key } = event;
    if (key === "Escape") this.hide();
    else if (this.#items.length === 0) return false;
    else if (key === "ArrowDown" || key === "ArrowUp") this.#step(key === "ArrowDown" ? 1 : -1);
    else if ((key === "Enter" || (key === "Tab" && !event.shiftKey)) && this.#marked >= 0)
      this.#items[this.#marked]?.choose();
    else return false;
    event.preventDefault();
    return true;
  }

  #step(by: number): void {
    const { length } = this.#items;
    this.#mark(this.#marked < 0 && by < 0 ? length - 1 : (this.#marked + by + length) % length);
  }

  #line({ label, detail, choose }: Item, index: number): HTMLElement {
    const shown = detail === undefined ? [label] : [h("b", {}, label), h("span", {}, detail)];
    // The text box keeps the focus.
    const keep = (event: Event) => event.preventDefault();
    const about = { role: "option", id: `${this.#list.id}-${index}`, "aria-selected": "false" };
    return h("li", { ...about, mousedown: keep, click: choose }, ...shown);
  }

  #mark(index: number): void {
    this.#list.children[this.#marked]?.setAttribute("aria-selected", "false");
    this.#marked = index;
    const line = this.#list.children[index];
    line?.setAttribute("aria-selected", "true");
    line?.scrollIntoView({ block: "nearest" });
    if (line) this.#box?.setAttribute("aria-activedescendant", line.id);
    else this.#box?.removeAttribute("aria-activedescendant");
  }
}
