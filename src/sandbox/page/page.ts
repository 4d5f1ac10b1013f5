/** The page of the local Discord: a channel in which one types commands and sees what the bot answers. */
import type { ChannelEvent } from "../channel.js";
import { Alerts } from "./alerts.js";
import { hello } from "./api.js";
import { Composer } from "./composer.js";
import { h } from "./dom.js";
import "./elements.js";
import { openForm } from "./form.js";
import { header } from "./header.js";
import { MessageLog } from "./messageLog.js";
import "./page.css";
import "./composer.css";
import "./overlays.css";

const alerts = new Alerts();
alerts.watch();
document.body.append(alerts.element);
await alerts.during(start);

async function start(): Promise<void> {
  const { users, starters, commands, version } = await hello();
  let user = users[0]?.key ?? "";
  const host = { user: () => user, tell: (text: string) => alerts.tell(text), users, commands };
  const log = new MessageLog(host);
  const composer = new Composer(host);
  const channel: Shown = { log, composer };
  let events = listen(user, channel);

  const head = header({
    users,
    version,
    setUser: (key) => {
      user = key;
      events.close();
      events = listen(user, channel);
      composer.focus();
    },
    setTheme: (theme) => {
      document.documentElement.dataset.theme = theme;
      log.setTheme(theme);
    },
    setPhone: (phone) => frame.classList.toggle("phone", phone),
  });
  const start = starters.map(({ label, line }) =>
    h("button", { type: "button", title: line, click: () => composer.read(line) }, label),
  );
  const row = h("nav", { class: "starters", "aria-label": "Examples" }, ...start);
  const frame = h("div", { class: "frame" }, head, log.element, row, composer.element);
  takeDrops(frame, composer);
  document.body.prepend(frame);
  if (commands.length === 0) alerts.tell("The bot has registered no commands. What it logs says why.");
  composer.focus();
}

/** The parts of the page that events change. */
interface Shown {
  readonly log: MessageLog;
  readonly composer: Composer;
}

/** Shows what happens for a user until it is closed; the browser connects again by itself. */
function listen(user: string, channel: Shown): EventSource {
  const source = new EventSource(`/desk/events?user=${encodeURIComponent(user)}`);
  source.addEventListener("message", ({ data }) => show(JSON.parse(data) as ChannelEvent, user, channel));
  let lost = false;
  source.addEventListener("error", () => {
    if (!lost) alerts.tell("The sandbox does not answer. Is it still running?");
    lost = true;
  });
  source.addEventListener("open", () => {
    lost = false;
  });
  return source;
}

function show(event: ChannelEvent, user: string, { log, composer }: Shown): void {
  if (event.type === "entries") log.reset(event.entries);
  else if (event.type === "entry") log.put(event.entry);
  else if (event.type === "gone") log.remove(event.id);
  else if (event.type === "notice") alerts.tell(event.text);
  else openForm(event.modal, { user, shownBy: event.id, done: () => focusAgain(composer) });
}

/** The button that opened a form may have been replaced meanwhile. */
function focusAgain(composer: Composer): void {
  if (document.activeElement === document.body) composer.focus();
}

function takeDrops(frame: HTMLElement, composer: Composer): void {
  frame.addEventListener("dragover", (event) => event.preventDefault());
  frame.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) composer.drop(file);
  });
}
