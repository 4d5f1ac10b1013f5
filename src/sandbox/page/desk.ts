import type { ChannelEvent } from "../channel.js";
import { isOffered } from "../discord/client/permissions.js";
import type { Place } from "../users.js";
import type { Alerts, Subject } from "./alerts.js";
import { type Hello, hello, LOST, type Person, type Present } from "./api.js";
import { Composer } from "./composer.js";
import { type CommandDefinition, runnable } from "./definitions.js";
import { type ChannelListener, listen } from "./events.js";
import { openForm } from "./form.js";
import { MessageLog } from "./messageLog.js";
import { remembered } from "./remembered.js";

/** The channel and the composer, and who uses them where. */
export class Desk {
  readonly log: MessageLog;
  readonly composer: Composer;
  /** Two tabs may be two people. */
  readonly #user = remembered(sessionStorage, "user");
  readonly #place = remembered(sessionStorage, "place");
  readonly #alerts: Alerts;
  #present: Present;
  #commands: Hello["commands"];
  #stop = () => {};

  constructor({ users, commands }: Hello, alerts: Alerts) {
    const user = users.find(({ key }) => key === this.#user.get()) ?? users[0];
    if (user === undefined) throw new Error("the sandbox has no users");
    this.#present = { user, place: this.#place.get() === "direct" ? "direct" : "server" };
    this.#commands = commands;
    this.#alerts = alerts;
    const host = {
      ...{ users, present: () => this.#present, commands: () => this.#offered() },
      tell: (subject: Subject, text: string) => alerts.tell(subject, text),
      clear: (subject: Subject) => alerts.clear(subject),
    };
    this.log = new MessageLog(host);
    this.composer = new Composer(host);
    if (commands.length === 0) alerts.tell("bot", "The bot has registered no commands. What it logs says why.");
    this.#enter();
  }

  get present(): Present {
    return this.#present;
  }

  setUser(user: Person): void {
    this.#user.set(user.key);
    this.#present = { ...this.#present, user };
    this.#enter();
    this.composer.focus();
  }

  setPlace(place: Place): void {
    this.#place.set(place);
    this.#present = { ...this.#present, place };
    this.#enter();
    this.composer.focus();
  }

  /** Shows what the present user sees in the present place, and what happens there from now on. */
  #enter(): void {
    this.#stop();
    this.log.leave();
    this.composer.refresh();
    const listener: ChannelListener = {
      event: (event) => this.#show(event),
      lost: () => this.#alerts.lost(LOST),
      back: () => this.#alerts.clear("connection"),
    };
    this.#stop = listen(this.#present, listener);
  }

  #show(event: ChannelEvent): void {
    if (event.type === "entries") {
      if (this.log.show(event.run, event.entries)) void this.#alerts.during("page", () => this.#learn());
    } else if (event.type === "entry") this.log.put(event.entry);
    else if (event.type === "gone") this.log.remove(event.id);
    else if (event.type === "notice") this.#alerts.tell("bot", event.text);
    else openForm(event.modal, { present: this.#present, shownBy: event.id, closed: () => this.log.focusPressed() });
  }

  /** A sandbox that was started again may have other commands. */
  async #learn(): Promise<void> {
    this.#commands = (await hello()).commands;
    this.composer.refresh();
  }

  /** What Discord would list here. */
  #offered(): readonly CommandDefinition[] {
    const { user, place } = this.#present;
    const who = { inServer: place === "server", permissions: user.permissions };
    return this.#commands.filter((command) => isOffered(command, who)).flatMap(runnable);
  }
}
