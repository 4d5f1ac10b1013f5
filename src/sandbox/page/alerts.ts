import { h } from "./dom.js";

const SHOWN_MS = 12_000;

/** Where the page and the bot say what went wrong. */
export class Alerts {
  readonly element = h("div", { class: "alerts", role: "alert", "aria-live": "assertive" });

  /** Shows a sentence for a while; it can be closed. */
  tell(text: string): void {
    const close = h("button", { type: "button", "aria-label": "Close this message", click: () => alert.remove() }, "✕");
    const alert = h("p", {}, text, close);
    this.element.append(alert);
    setTimeout(() => alert.remove(), SHOWN_MS);
  }

  /** Shows what a piece of work throws. */
  async during<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.tell(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Shows whatever nobody else has caught. */
  watch(): void {
    addEventListener("error", ({ message }) => this.tell(`The page failed: ${message}`));
    addEventListener("unhandledrejection", ({ reason }) => this.tell(`The page failed: ${String(reason)}`));
  }
}
