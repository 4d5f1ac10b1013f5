import type { OptionDefinition } from "./definitions.js";
import { h } from "./dom.js";
import type { Listbox } from "./listbox.js";

/** What the box needs from the command that it stands in. */
export interface MoreHost {
  /** The options that are not there yet. */
  readonly left: () => readonly OptionDefinition[];
  /** Adds an option, or goes to it; false if there is none of that name. */
  readonly jump: (name: string) => boolean;
  readonly submit: () => void;
  readonly leave: () => void;
  /** Goes back to the last option; false if there is none. */
  readonly last: () => boolean;
}

/** The box behind a command's options that offers those left out: "+13 optional". */
export class MoreOptions {
  readonly element: HTMLInputElement;

  constructor(
    private readonly host: MoreHost,
    private readonly list: Listbox,
  ) {
    this.element = h("input", {
      ...{ type: "text", role: "combobox", class: "more", autocomplete: "off", "aria-expanded": "false" },
      ...{ "aria-label": "Add an optional option", focus: () => this.#offer(), input: () => this.#offer() },
      ...{ blur: () => list.hide(), keydown: (event) => this.#key(event as KeyboardEvent) },
    });
  }

  /** Says how many are left. */
  count(): void {
    const left = this.host.left().length;
    this.element.placeholder = `+${left} optional`;
    this.element.value = "";
    this.element.hidden = left === 0;
  }

  #offer(): void {
    const typed = this.element.value.trim().toLowerCase();
    if (typed.endsWith(":") && this.host.jump(typed.slice(0, -1))) return;
    const items = this.host
      .left()
      .filter(({ name }) => name.includes(typed))
      .map(({ name, description }) => ({ label: name, detail: description, choose: () => this.host.jump(name) }));
    this.list.show(this.element, { hint: "Optional", items, mark: typed !== "" });
  }

  #key(event: KeyboardEvent): void {
    if (this.list.takes(event)) return;
    if (event.key === "Backspace" && this.element.value === "") {
      event.preventDefault();
      if (!this.host.last()) this.host.leave();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.host.submit();
    }
  }
}
