import { h } from "./dom.js";

/** How far from its end the log may be scrolled and still follow it, in pixels. */
const NEAR_END = 24;
/** The length of contents that have not been measured yet. */
const UNKNOWN = -1;

/** Keeps a log at its end for whoever reads there, and tells whoever reads further up that there is more below. */
export class LogEnd {
  readonly button = h(
    "button",
    { type: "button", class: "newer", hidden: true, click: () => this.go() },
    "New messages ↓",
  );
  readonly #sizes = new ResizeObserver(() => this.#resized());
  #following = true;
  #length = UNKNOWN;

  constructor(private readonly scroller: HTMLElement) {
    scroller.addEventListener("scroll", () => this.#scrolled());
    this.#sizes.observe(scroller);
  }

  /** The log holds other contents, and is shown at their end. */
  watch(contents: HTMLElement, before: HTMLElement | undefined): void {
    if (before) this.#sizes.unobserve(before);
    this.#sizes.observe(contents);
    // Other contents of the same length scroll to their beginning, which no person did.
    this.#length = UNKNOWN;
    this.go();
  }

  /** To the end, and on with it. */
  go(): void {
    this.#following = true;
    this.button.hidden = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  /** Somebody else wrote something: a reader further up stays there. */
  more(): void {
    this.button.hidden = this.#following;
  }

  #resized(): void {
    if (this.#following) this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#length = this.#now();
  }

  /** Where the contents have changed their size, it is not a person who scrolled. */
  #scrolled(): void {
    if (this.#now() !== this.#length) return;
    this.#following = this.#length - this.scroller.scrollTop < NEAR_END;
    if (this.#following) this.button.hidden = true;
  }

  #now(): number {
    return this.scroller.scrollHeight - this.scroller.clientHeight;
  }
}
