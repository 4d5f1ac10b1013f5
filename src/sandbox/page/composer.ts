import { act } from "./api.js";
import { CommandForm } from "./commandForm.js";
import type { CommandDefinition, OptionValue } from "./definitions.js";
import { h } from "./dom.js";
import { Listbox } from "./listbox.js";

/** What the composer needs from the page. */
export interface ComposerHost {
  readonly user: () => string;
  readonly tell: (text: string) => void;
  readonly commands: readonly CommandDefinition[];
}

/** Where commands are typed: `/` lists them, a chosen one shows its options. */
export class Composer {
  readonly #list = new Listbox();
  readonly #line = h("input", {
    ...{ type: "text", role: "combobox", class: "line", autocomplete: "off", spellcheck: "false" },
    ...{
      placeholder: "Message #hedging: type / for the commands",
      "aria-label": "Message #hedging",
      "aria-expanded": "false",
    },
    ...{ input: () => this.#typed(), focus: () => this.#typed(), blur: () => this.#list.hide() },
    keydown: (event) => this.#key(event as KeyboardEvent),
  });
  readonly #box = h("div", { class: "box" }, this.#line);
  readonly element = h(
    "section",
    { class: "composer", "aria-label": "Write a command" },
    this.#list.element,
    this.#box,
  );
  #form: CommandForm | undefined;

  constructor(private readonly host: ComposerHost) {}

  /** Puts the focus where typing goes on. */
  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#line.focus();
  }

  /** Takes a whole line apart; true if it is one. */
  async read(line: string): Promise<boolean> {
    try {
      const { name, options } = await act<{ name: string; options: Readonly<Record<string, OptionValue>> }>("line", {
        line,
      });
      const command = this.host.commands.find((one) => one.name === name);
      if (command) this.#begin(command, options);
      return command !== undefined;
    } catch (error) {
      this.host.tell(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** Takes a file dropped on the page. */
  drop(file: File): void {
    if (!this.#form?.drop(file)) this.host.tell("Choose a command that takes a file first, such as /beta.");
  }

  #begin(command: CommandDefinition, options: Readonly<Record<string, OptionValue>> = {}): void {
    this.#list.hide();
    const { user, tell } = this.host;
    this.#form = new CommandForm(command, { user, tell, list: this.#list, done: () => this.#end() });
    this.#box.replaceChildren(this.#form.element);
    this.#form.fill(options);
    this.#form.focus();
  }

  #end(): void {
    this.#form = undefined;
    this.#line.value = "";
    this.#box.replaceChildren(this.#line);
    this.#list.hide();
    this.#line.focus();
  }

  #typed(): void {
    const text = this.#line.value;
    const named = /^\/(\S+)\s/.exec(text)?.[1];
    const command = this.host.commands.find(({ name }) => name === named);
    const listed = text.startsWith("/") && named === undefined;
    if (command && text.trim() === `/${named}`) this.#begin(command);
    else if (command) void this.read(text);
    else if (listed) this.#offer(text.slice(1).toLowerCase());
    else this.#list.hide();
  }

  #offer(typed: string): void {
    const items = this.host.commands
      .filter(({ name }) => name.includes(typed))
      .map((one) => ({ label: `/${one.name}`, detail: one.description, choose: () => this.#begin(one) }));
    this.#list.show(this.#line, { hint: "Hedge Desk", items, mark: true });
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.takes(event) || event.key !== "Enter") return;
    event.preventDefault();
    const text = this.#line.value.trim();
    if (text.startsWith("/")) void this.read(text);
    else if (text !== "") this.host.tell("Hedge Desk answers commands only: start with /");
  }
}
