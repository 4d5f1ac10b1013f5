import type { Entry } from "../channel.js";
import { letterAvatar } from "../show/avatar.js";
import { type Exchange, exchangeHtml, type Person, type Theme } from "../show/message.js";
import type { ShownMessage } from "../show/payload.js";
import { act, type Hello } from "./api.js";
import { h } from "./dom.js";

/** What a log of messages needs from the page. */
export interface LogHost {
  readonly user: () => string;
  readonly tell: (text: string) => void;
  readonly users: Hello["users"];
}

/** How far from the end the log may be scrolled and still follow it, in pixels. */
const NEAR_END = 120;
const LOADING = 1 << 7;

const BOT: Person = { name: "Hedge Desk", avatar: letterAvatar("Hedge Desk", "#0072b2") };

/** The messages of the channel as the present user sees them; their buttons and menus work. */
export class MessageLog {
  readonly element = h("main", { class: "log", tabindex: "0", "aria-label": "Messages in #hedging" });
  readonly #entries = new Map<string, Entry>();
  readonly #dismissed = new Set<string>();
  #messages: HTMLElement = h("div");
  #theme: Theme = "dark";

  constructor(private readonly host: LogHost) {
    this.element.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[data-custom-id]");
      if (button) void this.#press(button);
    });
    this.element.addEventListener("change", (event) => {
      const { target } = event;
      if (target instanceof HTMLSelectElement) void this.#press(target, [target.value]);
    });
    this.reset([]);
  }

  /** Shows these and no others. */
  reset(entries: readonly Entry[]): void {
    this.#entries.clear();
    this.#messages = document.createElement("discord-messages");
    this.#messages.setAttribute("role", "log");
    this.#messages.setAttribute("aria-label", "Messages");
    if (this.#theme === "light") this.#messages.setAttribute("light-theme", "");
    this.element.replaceChildren(this.#messages);
    for (const entry of entries) this.put(entry);
  }

  /** Shows all anew in other colours: the elements take theirs once. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.reset([...this.#entries.values()]);
  }

  /** Adds an entry or changes it in its place; the focus stays on the control it is on. */
  put(entry: Entry): void {
    const isNew = !isAnswered(this.#entries.get(entry.id));
    this.#entries.set(entry.id, entry);
    if (this.#dismissed.has(entry.id)) return;
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    const before = this.#find(entry.id);
    const focused = before?.contains(document.activeElement) ? document.activeElement : undefined;
    const customId = focused instanceof HTMLElement ? focused.dataset.customId : undefined;
    const made = this.#made(entry);
    if (before) before.replaceWith(made);
    else this.#messages.append(made);
    this.#letDismiss(made, entry.id);
    for (const embed of made.querySelectorAll("discord-embed")) void describePicture(embed, filesOf(entry));
    void drawn(made).then(() => {
      if (isNew) this.#bringIn(made);
      else if (atEnd) made.scrollIntoView({ block: "end" });
      if (customId === undefined || document.activeElement !== document.body) return;
      made.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`)?.focus({ preventScroll: true });
    });
  }

  /** Takes a message away. */
  remove(id: string): void {
    this.#entries.delete(id);
    this.#find(id)?.remove();
  }

  #find(id: string): HTMLElement | undefined {
    return [...this.#messages.children].find((one) => one instanceof HTMLElement && one.dataset.entry === id) as
      | HTMLElement
      | undefined;
  }

  /** Its text was escaped where the HTML was written. */
  #made(entry: Entry): HTMLElement {
    const holder = document.createElement("template");
    holder.innerHTML = exchangeHtml(this.#exchange(entry));
    const made = holder.content.firstElementChild as HTMLElement;
    made.dataset.entry = entry.id;
    if (entry.message === null) made.append(waiting(entry));
    return made;
  }

  #exchange({ by, command, about, when, message }: Entry): Exchange {
    const user = this.host.users.find(({ key }) => key === by);
    const asked = { name: user?.name ?? by, avatar: letterAvatar(user?.name ?? by, user?.color ?? "#80848e") };
    const shown = (message ?? {}) as ShownMessage;
    return {
      ...{ asked, command, about, bot: BOT },
      when: `Today at ${new Date(when).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" })}`,
      message: { ...shown, files: filesOf({ message }) },
    };
  }

  async #press(control: HTMLButtonElement | HTMLSelectElement, values?: readonly string[]): Promise<void> {
    const shown = control.closest<HTMLElement>("[data-entry]");
    const entry = shown?.dataset.entry ?? "";
    const customId = control.dataset.customId ?? "";
    control.setAttribute("aria-busy", "true");
    shown?.querySelector(".failure")?.remove();
    try {
      const { failure } = await act("press", { user: this.host.user(), entry, customId, values });
      if (failure.length > 0) this.#find(entry)?.append(failed("This interaction failed", failure));
    } catch (error) {
      this.host.tell(error instanceof Error ? error.message : String(error));
    } finally {
      control.removeAttribute("aria-busy");
    }
  }

  #letDismiss(made: HTMLElement, id: string): void {
    const message = made as LitElement;
    message.dismissMessageClicked = () => {
      this.#dismissed.add(id);
      this.#find(id)?.remove();
    };
    void message.updateComplete?.then(() => {
      made.shadowRoot?.querySelector(".discord-message-ephemeral-link")?.setAttribute("tabindex", "0");
    });
  }

  /** A new message is seen whole, or from its beginning. */
  #bringIn(made: HTMLElement): void {
    const fits = made.offsetHeight < this.element.clientHeight;
    made.scrollIntoView({ block: fits ? "end" : "start" });
  }
}

/** As much as is used of discord-components' elements. */
interface LitElement extends Element {
  updateComplete?: Promise<unknown>;
  dismissMessageClicked?: () => void;
}

function filesOf({ message }: Pick<Entry, "message">) {
  const attachments = (message?.attachments ?? []) as readonly {
    filename: string;
    url: string;
    description?: string;
  }[];
  return attachments.map(({ filename, url, description }) => ({ name: filename, url, description }));
}

/** Whether there is more than a sign that an answer is under way. */
function isAnswered(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.message !== null && (Number(entry.message.flags) & LOADING) === 0;
}

/** Resolves when a message and what is in it have their sizes. */
async function drawn(made: HTMLElement): Promise<void> {
  await Promise.all([made, ...made.querySelectorAll("*")].map((element) => (element as LitElement).updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A chart's description stands in the message's file; the element knows nothing of it. */
async function describePicture(embed: LitElement, files: ReturnType<typeof filesOf>): Promise<void> {
  await embed.updateComplete;
  const image = embed.shadowRoot?.querySelector("img.discord-embed-image");
  const description = files.find(({ url }) => url === image?.getAttribute("src"))?.description;
  if (description !== undefined) image?.setAttribute("alt", description);
}

function waiting({ failure }: Entry): HTMLElement {
  if (failure === undefined) return h("em", { class: "thinking" }, "Sending command…");
  return failed("The application did not respond", failure);
}

function failed(title: string, reasons: readonly string[]): HTMLElement {
  return h(
    "div",
    { class: "failure", role: "alert" },
    h("b", {}, title),
    ...reasons.map((reason) => h("p", {}, reason)),
  );
}
