import type { Subject } from "./alerts.js";
import { act, type Present, sentenceFor } from "./api.js";
import { CommandForm } from "./commandForm.js";
import type { CommandDefinition, OptionValues } from "./definitions.js";
import { h } from "./dom.js";
import { History } from "./history.js";
import { Listbox } from "./listbox.js";

/** What the composer needs from the page. */
export interface ComposerHost {
  readonly present: () => Present;
  readonly tell: (subject: Subject, text: string) => void;
  readonly clear: (subject: Subject) => void;
  /** What Discord lists for the present user in the present place. */
  readonly commands: () => readonly CommandDefinition[];
}

/** Where commands are typed: `/` lists them, a chosen one shows its options. */
export class Composer {
  readonly #list = new Listbox();
  readonly #history = new History();
  readonly #line = h("input", {
    ...{ type: "text", role: "combobox", class: "line", autocomplete: "off", spellcheck: "false" },
    ...{ "aria-expanded": "false", input: () => this.#typed(), focus: () => this.#typed() },
    ...{ blur: () => this.#list.hide(), keydown: (event) => this.#key(event as KeyboardEvent) },
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

  /** One is somebody else or somewhere else: a command that is not offered there is put aside. */
  refresh(): void {
    const where = this.host.present().place === "server" ? "#hedging" : "@Hedge Desk";
    this.#line.placeholder = `Message ${where}: type / for the commands`;
    this.#line.setAttribute("aria-label", `Message ${where}`);
    const name = this.#form?.command.name;
    if (name !== undefined && !this.host.commands().some((command) => command.name === name)) this.#end();
  }

  /** Takes a whole line apart; true if it is one. */
  async read(line: string): Promise<boolean> {
    try {
      const { name, options } = await act<{ name: string; options: OptionValues }>("line", this.host.present(), {
        line,
      });
      const command = this.host.commands().find((one) => one.name === name);
      if (command) this.#begin(command, options);
      return command !== undefined;
    } catch (error) {
      this.host.tell("command", sentenceFor(error));
      return false;
    }
  }

  /** Takes a file dropped on the page. */
  drop(file: File): void {
    if (!this.#form?.drop(file)) this.host.tell("command", "Choose a command that takes a file first, such as /beta.");
  }

  #begin(command: CommandDefinition, values: OptionValues = {}): void {
    this.#list.hide();
    this.host.clear("command");
    const { present, tell, clear } = this.host;
    this.#form = new CommandForm(command, { present, tell, clear, list: this.#list, done: () => this.#end() });
    this.#box.replaceChildren(this.#form.element);
    this.#form.fill(values);
    this.#form.focus();
  }

  /** Sent or given up, what stood there can be had again. */
  #end(): void {
    const values = this.#form?.values() ?? {};
    if (this.#form && Object.keys(values).length > 0) this.#history.keep(this.#form.command, values);
    this.#form = undefined;
    this.#line.value = "";
    this.#box.replaceChildren(this.#line);
    this.#list.hide();
    this.#line.focus();
  }

  #typed(): void {
    if (this.#past()) return;
    const text = this.#line.value;
    const command = this.host.commands().find(({ name }) => text.startsWith(`/${name} `));
    const typed = text.slice(1).toLowerCase().replace(/\s+/g, " ");
    if (command && text.trim() === `/${command.name}`) this.#begin(command);
    else if (command) void this.read(text);
    else if (text.startsWith("/")) this.#offer(typed);
    else this.#list.hide();
  }

  #offer(typed: string): void {
    const items = this.host
      .commands()
      .filter(({ name }) => name.includes(typed))
      .map((one) => ({ label: `/${one.name}`, detail: one.description, choose: () => this.#begin(one) }));
    this.#list.show(this.#line, { hint: items.length === 0 ? "" : "Hedge Desk", items, mark: true });
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.takes(event)) return;
    const past = this.#past();
    if (event.key === "ArrowUp" || event.key === "ArrowDown") this.#step(event, past !== undefined);
    else if (event.key === "Enter") {
      event.preventDefault();
      const text = this.#line.value.trim();
      if (past) this.#begin(past.command, past.values);
      else if (text.startsWith("/")) void this.read(text);
      else if (text !== "") this.host.tell("command", "Hedge Desk answers commands only: start with /");
    }
  }

  /** The command that was called back and is shown as it was. */
  #past() {
    const { shown } = this.#history;
    return shown?.text === this.#line.value ? shown : undefined;
  }

  /** Calls back what was sent or given up, as a terminal does. */
  #step(event: KeyboardEvent, within: boolean): void {
    if (this.#line.value !== "" && !within) return;
    event.preventDefault();
    if (!within) this.#history.leave();
    this.#history.step(event.key === "ArrowUp" ? -1 : 1);
    this.#line.value = this.#history.shown?.text ?? "";
  }
}
