import type { Subject } from "./alerts.js";
import { act, type Present, sentenceFor, withUploads } from "./api.js";
import {
  type CommandDefinition,
  OPTION,
  type OptionDefinition,
  type OptionValue,
  type OptionValues,
} from "./definitions.js";
import { h } from "./dom.js";
import { filePill } from "./filePill.js";
import type { Listbox } from "./listbox.js";
import { type MoreHost, MoreOptions } from "./moreOptions.js";
import { offersFor } from "./offers.js";
import type { Pill, PillHost } from "./pill.js";
import { textPill } from "./textPill.js";

/** What a command in the composer needs from the page. */
export interface FormHost {
  readonly present: () => Present;
  readonly tell: (subject: Subject, text: string) => void;
  readonly clear: (subject: Subject) => void;
  readonly list: Listbox;
  /** The command was sent, or given up. */
  readonly done: () => void;
}

/** A person need not wait for the answer: what fails to be sent is told as soon as it is known. */
const WAIT_MS = 400;

/** A command with its options as pills: the required ones, those added, and a box that adds others. */
export class CommandForm implements PillHost {
  readonly #pills: Pill[] = [];
  readonly #more: MoreOptions;
  readonly #send = h("button", { type: "button", class: "send", click: () => this.submit() }, "Send");
  readonly element: HTMLElement;
  #sending = false;
  /** What was last said to be missing. */
  #complaint = "";

  constructor(
    readonly command: CommandDefinition,
    private readonly host: FormHost,
  ) {
    const more: MoreHost = {
      left: () => this.#left(),
      jump: (name) => this.jump(name),
      submit: () => void this.submit(),
      leave: () => this.leave(),
      last: () => this.#focusLast(),
    };
    this.#more = new MoreOptions(more, host.list);
    const name = h("span", { class: "name" }, `/${command.name}`);
    const label = { class: "form", role: "group", "aria-label": `Command ${command.name}` };
    this.element = h("div", label, name, this.#more.element, this.#send);
    this.element.addEventListener("keydown", (event) => {
      // What closes a list is no longer for us.
      if (event.key === "Escape" && !event.defaultPrevented) this.leave();
    });
    for (const option of this.#options()) if (option.required === true) this.#add(option);
    this.#more.count();
  }

  /** Fills in options by name. */
  fill(values: OptionValues): void {
    for (const [name, value] of Object.entries(values)) this.#pill(name)?.set(value);
  }

  /** What the options hold, by name. */
  values(): OptionValues {
    const filled = this.#pills.map(({ option, value }) => [option.name, value()] as const);
    return Object.fromEntries(
      filled.filter((entry): entry is readonly [string, OptionValue] => entry[1] !== undefined),
    );
  }

  /** Puts the focus where typing goes on: on the first empty option, else behind all. */
  focus(): void {
    const empty = this.#pills.find((pill) => pill.value() === undefined);
    if (empty) empty.focus();
    else this.#focusEnd();
  }

  /** A file dropped on the page goes to the first option that takes one. */
  drop(file: File): boolean {
    const option = this.#options().find(({ type }) => type === OPTION.attachment);
    if (option) this.#pill(option.name)?.set(file);
    this.focus();
    return option !== undefined;
  }

  jump(name: string): boolean {
    const pill = this.#pill(name.toLowerCase());
    pill?.focus();
    return pill !== undefined;
  }

  leave(): void {
    this.host.clear("command");
    this.host.done();
  }

  back(from: Pill): void {
    const at = this.#pills.indexOf(from);
    const empty = this.#pills.every((pill) => pill.value() === undefined);
    if (from.option.required !== true) this.#drop(from);
    else if (empty) {
      this.leave();
      return;
    }
    const before = this.#pills[at - 1] ?? this.#pills[0];
    if (before) before.focus();
    else this.#focusEnd();
  }

  changed(): void {
    const before = this.#complaint;
    if (before === "") this.host.clear("command");
    else this.#complain(before);
  }

  offers(option: OptionDefinition, typed: string) {
    const { present, tell } = this.host;
    const asked = { command: this.command.name, option: option.name, typed, values: this.values() };
    return offersFor(present(), asked, (text) => tell("command", text));
  }

  async submit(): Promise<void> {
    if (this.#sending || !this.#complete()) return;
    const { options, files } = withUploads(this.values());
    this.#sending = true;
    this.#send.disabled = true;
    try {
      const sent = act("command", this.host.present(), { name: this.command.name, options }, files);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
      this.leave();
      await sent;
    } catch (error) {
      this.host.tell("command", sentenceFor(error));
    } finally {
      this.#sending = false;
      this.#send.disabled = false;
    }
  }

  /** Whether nothing required is missing; what is, is shown. */
  #complete(): boolean {
    const [first] = this.#complain("");
    first?.focus();
    return first === undefined;
  }

  /** Marks what is required and missing, and says so unless just that has been said. */
  #complain(said: string): readonly Pill[] {
    const missing = this.#pills.filter(({ option, value }) => option.required === true && value() === undefined);
    for (const pill of this.#pills) pill.complain(missing.includes(pill));
    const names = missing.map(({ option }) => option.name).join(", ");
    this.#complaint = names === "" ? "" : `Still missing: ${names}.`;
    if (this.#complaint === "") this.host.clear("command");
    else if (this.#complaint !== said) this.host.tell("command", this.#complaint);
    return missing;
  }

  #drop(pill: Pill): void {
    this.#pills.splice(this.#pills.indexOf(pill), 1);
    pill.element.remove();
    this.#more.count();
    this.changed();
  }

  #options(): readonly OptionDefinition[] {
    return this.command.options ?? [];
  }

  #left(): readonly OptionDefinition[] {
    return this.#options().filter(({ name }) => !this.#pills.some(({ option }) => option.name === name));
  }

  #pill(name: string): Pill | undefined {
    const there = this.#pills.find(({ option }) => option.name === name);
    const option = this.#options().find((one) => one.name === name);
    return there ?? (option && this.#add(option));
  }

  #add(option: OptionDefinition): Pill {
    const make = option.type === OPTION.attachment ? filePill : textPill;
    const pill = make(option, this, this.host.list);
    this.#pills.push(pill);
    this.#more.element.before(pill.element);
    this.#more.count();
    return pill;
  }

  #focusLast(): boolean {
    const last = this.#pills.at(-1);
    last?.focus();
    return last !== undefined;
  }

  /** Where nothing is left to add there is no box behind the options. */
  #focusEnd(): void {
    (this.#more.element.hidden ? this.#send : this.#more.element).focus();
  }
}
