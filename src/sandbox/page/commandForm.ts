import { act, withUploads } from "./api.js";
import { type CommandDefinition, OPTION, type OptionDefinition, type OptionValue } from "./definitions.js";
import { h } from "./dom.js";
import { filePill } from "./filePill.js";
import type { Listbox } from "./listbox.js";
import { type MoreHost, MoreOptions } from "./moreOptions.js";
import type { Pill, PillHost } from "./pill.js";
import { textPill } from "./textPill.js";

/** What a command in the composer needs from the page. */
export interface FormHost {
  readonly user: () => string;
  readonly tell: (text: string) => void;
  readonly list: Listbox;
  /** The command was sent, or given up. */
  readonly done: () => void;
}

/** A command with its options as pills: the required ones, those added, and a box that adds others. */
export class CommandForm implements PillHost {
  readonly #pills: Pill[] = [];
  readonly #more: MoreOptions;
  readonly #send = h("button", { type: "button", class: "send", click: () => this.submit() }, "Send");
  readonly element: HTMLElement;
  #sending = false;

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
    for (const option of this.#options()) if (option.required === true) this.#add(option);
    this.#more.count();
  }

  /** Fills in options by name. */
  fill(values: Readonly<Record<string, OptionValue>>): void {
    for (const [name, value] of Object.entries(values)) this.#pill(name)?.set(value);
  }

  /** Puts the focus on the first empty option that is required, or behind all. */
  focus(): void {
    (this.#pills.find((pill) => pill.value() === undefined) ?? { focus: () => this.#more.element.focus() }).focus();
  }

  /** A file dropped on the page goes to the first option that takes one. */
  drop(file: File): boolean {
    const option = this.#options().find(({ type }) => type === OPTION.attachment);
    if (option) this.#pill(option.name)?.set(file);
    return option !== undefined;
  }

  jump(name: string): boolean {
    const pill = this.#pill(name.toLowerCase());
    pill?.focus();
    return pill !== undefined;
  }

  leave(): void {
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
    (this.#pills[at - 1] ?? this.#pills[0] ?? { focus: () => this.#more.element.focus() }).focus();
  }

  #drop(pill: Pill): void {
    this.#pills.splice(this.#pills.indexOf(pill), 1);
    pill.element.remove();
    this.#more.count();
  }

  hint({ name, description }: OptionDefinition): string {
    return `${name}: ${description}`;
  }

  async offers(option: OptionDefinition, typed: string) {
    const { user, tell } = this.host;
    const others = Object.entries(this.#values()).filter(
      ([name, value]) => name !== option.name && typeof value !== "object",
    );
    const call = {
      user: user(),
      name: this.command.name,
      option: option.name,
      typed,
      options: Object.fromEntries(others),
    };
    try {
      const { failure, choices } = await act<{ failure: string[]; choices: { name: string; value: string }[] }>(
        "autocomplete",
        call,
      );
      if (failure.length > 0) tell(`Loading options failed. ${failure.join(" ")}`);
      return choices;
    } catch (error) {
      tell(String(error));
      return [];
    }
  }

  async submit(): Promise<void> {
    if (this.#sending || this.#wrong()) return;
    const { options, files } = withUploads(this.#values());
    this.#sending = true;
    this.#send.disabled = true;
    try {
      const sent = act("command", { user: this.host.user(), name: this.command.name, options }, files);
      // A person need not wait for the answer: what fails to be sent is told as soon as it is known.
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 400))]);
      this.host.done();
      await sent;
    } catch (error) {
      this.host.tell(error instanceof Error ? error.message : String(error));
    } finally {
      this.#sending = false;
      this.#send.disabled = false;
    }
  }

  /** Whether something required is missing, which is then shown. */
  #wrong(): boolean {
    const missing = this.#pills.filter(({ option, value }) => option.required === true && value() === undefined);
    for (const pill of missing) pill.complain(true);
    if (missing.length === 0) return false;
    missing[0]?.focus();
    this.host.tell(`Still missing: ${missing.map(({ option }) => option.name).join(", ")}.`);
    return true;
  }

  #values(): Readonly<Record<string, OptionValue>> {
    const filled = this.#pills.map(({ option, value }) => [option.name, value()] as const);
    return Object.fromEntries(
      filled.filter((entry): entry is readonly [string, OptionValue] => entry[1] !== undefined),
    );
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
}
