import type { Entry } from "../entry.js";
import type { Theme } from "../show/message.js";
import type { Subject } from "./alerts.js";
import { act, type Hello, type Present, sentenceFor } from "./api.js";
import { h } from "./dom.js";
import { LogEnd } from "./logEnd.js";
import { drawn, failed, messageElement } from "./messageElement.js";

/** What a log of messages needs from the page. */
export interface LogHost {
  readonly present: () => Present;
  readonly tell: (subject: Subject, text: string) => void;
  readonly users: Hello["users"];
}

const LOADING = 1 << 7;
const RESTARTED = "The sandbox was started again; what is above can no longer be pressed.";

/** The messages of the channel as the present user sees them; their buttons and menus work. */
export class MessageLog {
  readonly #scroller = h("main", { class: "log", tabindex: "0" });
  readonly #end = new LogEnd(this.#scroller);
  readonly element = h("div", { class: "log-frame" }, this.#scroller, this.#end.button);
  readonly #entries = new Map<string, Entry>();
  readonly #dismissed = new Set<string>();
  /** What there was before the sandbox was started again, and which start this is. */
  #past: readonly Entry[] = [];
  #run = "";
  #pressed = { entry: "", customId: "" };
  #messages: HTMLElement | undefined;
  #theme: Theme = "dark";

  constructor(private readonly host: LogHost) {
    this.#scroller.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[data-custom-id]");
      if (button) void this.#press(button);
    });
    this.#scroller.addEventListener("change", (event) => {
      const { target } = event;
      if (target instanceof HTMLSelectElement) void this.#press(target, [target.value]);
    });
  }

  /** Shows what there is. After another start of the sandbox what there was stays; true if it was another. */
  show(run: string, entries: readonly Entry[]): boolean {
    const restarted = this.#run !== "" && this.#run !== run;
    if (restarted) this.#past = [...this.#past, ...this.#entries.values()].filter(isAnswered);
    this.#run = run;
    this.#draw(entries);
    return restarted;
  }

  /** One is somebody else or somewhere else, and is about to be shown what there is. */
  leave(): void {
    const { place } = this.host.present();
    this.#scroller.setAttribute("aria-label", `Messages in ${place === "server" ? "#hedging" : "a direct message"}`);
    this.#past = [];
    this.#run = "";
    this.#draw([]);
  }

  /** Shows all anew in other colours: the elements take theirs once. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#draw([...this.#entries.values()]);
  }

  /** Adds an entry or changes it in its place; the focus stays on the control it is on. */
  put(entry: Entry): void {
    const isNew = !isAnswered(this.#entries.get(entry.id));
    this.#entries.set(entry.id, entry);
    if (this.#dismissed.has(entry.id)) return;
    const before = this.#find(entry.id);
    const focused = before?.contains(document.activeElement) ? document.activeElement : undefined;
    const made = messageElement(entry, this.host.users, () => this.#dismiss(entry.id));
    if (before) before.replaceWith(made);
    else this.#messages?.append(made);
    if (isNew && entry.by === this.host.present().user.key) this.#end.go();
    else if (isNew) this.#end.more();
    if (focused) void drawn(made).then(() => this.#refocus(made, focused));
  }

  /** Takes a message away. */
  remove(id: string): void {
    this.#entries.delete(id);
    this.#takeAway(id);
  }

  /** Puts the focus back on the control that was pressed last, or as near to it as there is one. */
  focusPressed(): void {
    this.#focusIn(this.#find(this.#pressed.entry), this.#pressed.customId);
  }

  #draw(entries: readonly Entry[]): void {
    const before = this.#messages;
    this.#entries.clear();
    this.#messages = document.createElement("discord-messages");
    this.#messages.setAttribute("role", "log");
    this.#messages.setAttribute("aria-label", "Messages");
    if (this.#theme === "light") this.#messages.setAttribute("light-theme", "");
    this.#scroller.replaceChildren(this.#messages);
    this.#messages.append(...this.#pastElements());
    for (const entry of entries) this.put(entry);
    this.#end.watch(this.#messages, before);
  }

  /** What was there before the sandbox was started again can be read. */
  #pastElements(): readonly HTMLElement[] {
    const shown = this.#past.filter(({ id }) => !this.#dismissed.has(id));
    if (shown.length === 0) return [];
    const made = shown.map((entry) => messageElement(entry, this.host.users, () => this.#dismiss(entry.id)));
    for (const message of made) {
      message.classList.add("past");
      for (const control of message.querySelectorAll<HTMLButtonElement>("[data-custom-id]")) {
        control.disabled = true;
        control.title = RESTARTED;
      }
    }
    return [...made, h("p", { class: "restarted", role: "status" }, RESTARTED)];
  }

  #find(id: string): HTMLElement | undefined {
    return this.#messages?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? undefined;
  }

  async #press(control: HTMLButtonElement | HTMLSelectElement, values?: readonly string[]): Promise<void> {
    const shown = control.closest<HTMLElement>("[data-entry]");
    const entry = shown?.dataset.entry ?? "";
    const customId = control.dataset.customId ?? "";
    this.#pressed = { entry, customId };
    control.setAttribute("aria-busy", "true");
    shown?.querySelector(".failure")?.remove();
    try {
      const { failure } = await act("press", this.host.present(), { entry, customId, values });
      if (failure.length > 0) this.#find(entry)?.append(failed("This interaction failed", failure));
    } catch (error) {
      this.host.tell("press", sentenceFor(error));
    } finally {
      control.removeAttribute("aria-busy");
    }
  }

  /** The focus was in a message that has been replaced. */
  #refocus(made: HTMLElement, focused: Element): void {
    if (document.activeElement !== document.body) return;
    this.#focusIn(made, focused instanceof HTMLElement ? focused.dataset.customId : undefined);
  }

  /** On a control of a message, else on its first, else on the log: a message itself would hide its controls from the keyboard. */
  #focusIn(message: HTMLElement | undefined, customId = ""): void {
    const same = message?.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]:enabled`);
    const first = message?.querySelector<HTMLElement>("[data-custom-id]:enabled");
    (same ?? first ?? this.#scroller).focus({ preventScroll: true });
  }

  #dismiss(id: string): void {
    this.#dismissed.add(id);
    this.#takeAway(id);
  }

  /** Whoever was in a message that goes is left in the log. */
  #takeAway(id: string): void {
    const message = this.#find(id);
    const hadFocus = message?.contains(document.activeElement) ?? false;
    message?.remove();
    if (hadFocus) this.#scroller.focus({ preventScroll: true });
  }
}

/** Whether there is more than a sign that an answer is under way. */
function isAnswered(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.message !== null && (Number(entry.message.flags) & LOADING) === 0;
}
