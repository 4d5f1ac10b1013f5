import type { Entry } from "../entry.js";
import { letterAvatar } from "../show/avatar.js";
import { type Exchange, exchangeHtml, type Person } from "../show/message.js";
import type { ShownMessage } from "../show/payload.js";
import type { Hello } from "./api.js";
import { h } from "./dom.js";

const BOT: Person = { name: "Hedge Desk", avatar: letterAvatar("Hedge Desk", "#0072b2") };

/** As much as is used of discord-components' elements. */
interface LitElement extends Element {
  updateComplete?: Promise<unknown>;
  dismissMessageClicked?: () => void;
}

/** A message as an element; its text was escaped where the HTML was written. */
export function messageElement(entry: Entry, users: Hello["users"], dismissed: () => void): HTMLElement {
  const holder = document.createElement("template");
  holder.innerHTML = exchangeHtml(exchange(entry, users));
  const made = document.importNode(holder.content, true).firstElementChild as HTMLElement;
  made.dataset.entry = entry.id;
  if (entry.message === null) made.append(waiting(entry));
  letDismiss(made, dismissed);
  for (const embed of made.querySelectorAll("discord-embed")) void describePicture(embed, filesOf(entry));
  return made;
}

/** Resolves when a message and what is in it have their sizes. */
export async function drawn(made: HTMLElement): Promise<void> {
  await Promise.all([made, ...made.querySelectorAll("*")].map((element) => (element as LitElement).updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What stands below something that failed. */
export function failed(title: string, reasons: readonly string[]): HTMLElement {
  return h(
    "div",
    { class: "failure", role: "alert" },
    h("b", {}, title),
    ...reasons.map((reason) => h("p", {}, reason)),
  );
}

function exchange({ by, command, about, when, message }: Entry, users: Hello["users"]): Exchange {
  const user = users.find(({ key }) => key === by);
  const asked = { name: user?.name ?? by, avatar: letterAvatar(user?.name ?? by, user?.color ?? "#80848e") };
  const shown = (message ?? {}) as ShownMessage;
  return {
    ...{ asked, command, about, bot: BOT },
    when: `Today at ${new Date(when).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" })}`,
    message: { ...shown, files: filesOf({ message }) },
  };
}

function filesOf({ message }: Pick<Entry, "message">) {
  const attachments = (message?.attachments ?? []) as readonly {
    filename: string;
    url: string;
    description?: string;
  }[];
  return attachments.map(({ filename, url, description }) => ({ name: filename, url, description }));
}

function letDismiss(made: LitElement, dismissed: () => void): void {
  made.dismissMessageClicked = dismissed;
  void made.updateComplete?.then(() => {
    made.shadowRoot?.querySelector(".discord-message-ephemeral-link")?.setAttribute("tabindex", "0");
  });
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
