/** The page of the local Discord: a channel in which one types commands and sees what the bot answers. */
import type { Theme } from "../show/message.js";
import { Alerts } from "./alerts.js";
import { type Hello, hello } from "./api.js";
import type { Composer } from "./composer.js";
import { Desk } from "./desk.js";
import { h } from "./dom.js";
import "./elements.js";
import { header } from "./header.js";
import { remembered } from "./remembered.js";
import { starterRow } from "./starterRow.js";
import "./page.css";
import "./composer.css";
import "./overlays.css";

const alerts = new Alerts();
alerts.watch();
document.body.append(alerts.element);
await alerts.during("page", async () => start(await hello()));

function start(known: Hello): void {
  const { users, version, starters } = known;
  const theme = remembered(localStorage, "theme");
  const width = remembered(localStorage, "width");
  const desk = new Desk(known, alerts);
  const { log, composer } = desk;
  const head = header({
    ...{ users, version, present: desk.present },
    look: { light: theme.get() === "light", phone: width.get() === "phone" },
    setUser: (user) => desk.setUser(user),
    setPlace: (place) => desk.setPlace(place),
    setLight: (light) => {
      theme.set(light ? "light" : "dark");
      wear(light ? "light" : "dark");
    },
    setPhone: (phone) => {
      width.set(phone ? "phone" : "wide");
      frame.classList.toggle("phone", phone);
    },
  });
  const row = starterRow(starters, (line) => void composer.read(line));
  const frame = h("div", { class: "frame" }, head, log.element, row, composer.element);
  const wear = (wanted: Theme) => {
    document.documentElement.dataset.theme = wanted;
    log.setTheme(wanted);
  };
  wear(theme.get() === "light" ? "light" : "dark");
  frame.classList.toggle("phone", width.get() === "phone");
  takeDrops(frame, composer);
  document.body.prepend(frame);
  alerts.closed = () => composer.focus();
  composer.focus();
}

function takeDrops(frame: HTMLElement, composer: Composer): void {
  frame.addEventListener("dragover", (event) => event.preventDefault());
  frame.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) composer.drop(file);
  });
}
