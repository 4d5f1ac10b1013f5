import { sentenceFor } from "./api.js";
import { h } from "./dom.js";

const SHOWN_MS = 12_000;

/** What a notice is about; a new one takes the place of the last about the same. */
export type Subject = "connection" | "command" | "press" | "bot" | "page";

/** Where the page and the bot say what went wrong. */
export class Alerts {
  readonly element = h("div", { class: "alerts", role: "alert", "aria-live": "assertive" });
  readonly #shown = new Map<Subject, { readonly text: string; readonly element: HTMLElement }>();

  /** Puts the focus where it belongs once a person has closed a notice. */
  closed = () => {};

  /** Shows a sentence for a while; it can be closed. One that is kept is not told a second time. */
  tell(subject: Subject, text: string): void {
    if (this.#shown.get("connection")?.text === text) return;
    const alert = this.#show(subject, text);
    setTimeout(() => this.#drop(subject, alert), SHOWN_MS);
  }

  /** Shows that the sandbox is gone, until it is back. */
  lost(text: string): void {
    if (!this.#shown.has("connection")) this.#show("connection", text);
  }

  /** What was told is no longer so. */
  clear(subject: Subject): void {
    this.#shown.get(subject)?.element.remove();
    this.#shown.delete(subject);
  }

  /** Shows whatever nobody else has caught; the browser writes it down. */
  watch(): void {
    const failed = () => this.tell("page", sentenceOfPage);
    addEventListener("error", failed);
    addEventListener("unhandledrejection", failed);
  }

  /** Shows what a piece of work throws. */
  async during<Result>(subject: Subject, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.tell(subject, sentenceFor(error));
      return undefined;
    }
  }

  #show(subject: Subject, text: string): HTMLElement {
    this.clear(subject);
    for (const [other, shown] of this.#shown) if (shown.text === text) this.clear(other);
    const close = () => {
      this.#drop(subject, element);
      this.closed();
    };
    const button = h("button", { type: "button", "aria-label": "Close this message", click: close }, "✕");
    const element = h("p", {}, text, button);
    this.#shown.set(subject, { text, element });
    this.element.append(element);
    return element;
  }

  #drop(subject: Subject, element: HTMLElement): void {
    element.remove();
    if (this.#shown.get(subject)?.element === element) this.#shown.delete(subject);
  }
}

const sentenceOfPage = "Something failed in this page; the browser's console says what.";
