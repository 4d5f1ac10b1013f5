import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/sandbox.js";
import { hasBrowser, launch, open } from "./browser.js";
import { type Behaviour, fakeEndpoint } from "./fakeEndpoint.js";
import { focused, type Visit, visit } from "./visit.js";

const LOST = "The sandbox does not answer. Is it still running?";
const button = (label: string) => ({ type: 2, style: 2, label, custom_id: label.toLowerCase() });
const ROWS = [{ type: 1, components: ["Go", "Share", "Edit"].map(button) }];
const TEXT = { type: 4, custom_id: "text", style: 1, required: true };
const FORM = {
  custom_id: "form",
  title: "Form",
  components: ["text", "a", "b", "c", "d"].map((custom_id) => ({
    ...{ type: 18, label: custom_id, description: `What ${custom_id} is` },
    component: { ...TEXT, custom_id, value: "x" },
  })),
};
const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}`).join("\n");

/** `say what:tall` is answered with more than a page; Share shows it to all; Edit opens a form. */
const behave: Behaviour = ({ type, data }) => {
  if (type === 4) return { type: 8, data: { choices: [] } };
  if (type === 5) return { type: 7, data: { content: "edited", components: ROWS } };
  if (type === 3) {
    if (data.custom_id === "edit") return { type: 9, data: FORM };
    return data.custom_id === "share"
      ? { type: 4, data: { embeds: [{ title: "For all" }] } }
      : { type: 7, data: { content: "went", components: ROWS } };
  }
  const written = JSON.stringify(data);
  const embeds = [{ title: "Short 6,543 futures", description: written.includes("tall") ? paragraphs(80) : "small" }];
  return { type: 4, data: { embeds, components: ROWS, ...(written.includes("open") ? {} : { flags: 64 }) } };
};

describe.skipIf(!hasBrowser)("the page, for whoever reads", () => {
  let browser: Browser;
  let here: Visit;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    here = await visit(browser, behave);
  });
  afterEach(() => here.end());

  const scroll = (visited = here) =>
    visited.page.evaluate<{ top: number; below: number }>(`{
      const log = document.querySelector(".log");
      ({ top: log.scrollTop, below: log.scrollHeight - log.clientHeight - log.scrollTop });
    }`);
  const asJonas = async () => {
    const jonas = await open(browser, here.sandbox.url, { width: 1000, height: 700 });
    await jonas.page.getByRole("button", { name: "Jonas", exact: true }).click();
    return jonas;
  };

  it("shows the others of a shared answer nothing of the private message that it came from", async () => {
    const jonas = await asJonas();
    await here.send("/say what:secret");
    await here.press("Share");
    await here.messages.nth(1).getByText("For all").waitFor();
    expect(await here.messages.nth(1).locator("discord-reply").textContent()).toBe("Short 6,543 futures");
    await jonas.page.getByText("For all").waitFor();
    await jonas.page.getByText("Original message was deleted").waitFor();
    expect(await jonas.page.locator(".log").textContent()).not.toContain("6,543");
    await jonas.context.close();
  });

  it("shows all whom a public message answers", async () => {
    const jonas = await asJonas();
    await here.send("/say what:open");
    await here.press("Share");
    await jonas.page.locator("discord-reply", { hasText: "Short 6,543 futures" }).waitFor();
    await jonas.context.close();
  });

  it("goes to the end with one's own answer, however tall, so that its buttons are in view", async () => {
    await here.send("/say what:tall");
    await here.messages.getByText("Line 79").waitFor();
    await expect.poll(async () => (await scroll()).below).toBeLessThan(2);
    expect((await scroll()).top).toBeGreaterThan(300);
    await here.page.evaluate(`document.querySelector(".log").scrollTop = 0`);
    await here.send("/say what:tall");
    await expect.poll(() => here.messages.count()).toBe(2);
    await expect.poll(async () => (await scroll()).below).toBeLessThan(2);
    await here.page.getByRole("button", { name: "Light" }).click();
    await here.page.waitForTimeout(300);
    expect((await scroll()).below).toBeLessThan(2);
    expect(await here.page.getByRole("button", { name: "Edit", exact: true }).last().isVisible()).toBe(true);
  });

  it("leaves a reader further up where they are when somebody else writes", async () => {
    const jonas = await asJonas();
    await here.send("/say what:tall");
    await here.messages.getByText("Line 79").waitFor();
    await expect.poll(async () => (await scroll()).below).toBeLessThan(2);
    await here.page.evaluate(`document.querySelector(".log").scrollTop = 100`);
    const newer = here.page.getByRole("button", { name: "New messages ↓" });
    expect(await newer.isVisible()).toBe(false);
    await jonas.page.locator("input.line").fill("/say what:open");
    await jonas.page.getByRole("button", { name: "Send" }).click();
    await newer.waitFor();
    expect((await scroll()).top).toBe(100);
    await newer.click();
    await expect.poll(async () => (await scroll()).below).toBeLessThan(2);
    expect(await newer.isVisible()).toBe(false);
    await jonas.page.locator("input.line").fill("/say what:open");
    await jonas.page.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => here.messages.count()).toBe(3);
    await expect.poll(async () => (await scroll()).below).toBeLessThan(2);
    expect(await newer.isVisible()).toBe(false);
    await jonas.context.close();
  });

  it("says that the sandbox is gone until it is back, and keeps what was there to be read", async () => {
    await here.send("/say what:before");
    await here.messages.getByText("small").waitFor();
    await here.page.clock.install();
    await here.sandbox.stop();
    const told = here.alerts.filter({ hasText: LOST });
    await told.waitFor();
    await here.press("Go");
    await here.line.fill("/say what:lost");
    await here.page.clock.fastForward(13_000);
    expect(await here.alerts.allTextContents()).toEqual([`${LOST}✕`]);
    const port = Number(new URL(here.sandbox.url).port);
    const again = await startSandbox({ port, startEndpoint: fakeEndpoint(behave), version: "9.9.9" });
    expect(again.url).toBe(here.sandbox.url);
    await here.page.locator(".restarted").waitFor();
    expect(await here.page.locator(".restarted").textContent()).toMatch(/started again/);
    await told.waitFor({ state: "detached" });
    expect(await here.messages.getByText("small").isVisible()).toBe(true);
    expect(await here.page.getByRole("button", { name: "Go", exact: true }).isDisabled()).toBe(true);
    await here.send("/say what:after");
    await expect.poll(() => here.messages.count()).toBe(2);
    await here.press("Go");
    await here.messages.nth(1).getByText("went").waitFor();
    await here.page.getByRole("button", { name: "Light" }).click();
    expect(await here.messages.count()).toBe(2);
    await again.stop();
  });

  it("keeps user, place and looks over a reload, the first two for each tab", async () => {
    for (const name of ["Jonas", "Direct message", "Light", "Phone width"])
      await here.page.getByRole("button", { name, exact: true }).click();
    await here.page.reload();
    await here.line.waitFor();
    const pressed = (page = here.page) => page.locator("header button[aria-pressed=true]").allTextContents();
    expect(await pressed()).toEqual(["Direct message", "Jonas", "Phone width", "Light"]);
    expect(await here.page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    expect((await here.page.locator(".frame").boundingBox())?.width).toBe(390);
    const other = await here.context.newPage();
    await other.goto(here.sandbox.url);
    await other.locator("input.line").waitFor();
    expect(await pressed(other)).toEqual(["# hedging", "Mina", "Phone width", "Light"]);
  });

  it("puts the focus back on the button of a form that was sent or given up", async () => {
    await here.send("/say what:x");
    await here.messages.getByText("small").waitFor();
    await here.press("Edit");
    await here.page.getByRole("dialog").waitFor();
    await here.page.keyboard.press("Escape");
    await expect.poll(() => focused(here.page)).toBe("Edit");
    await here.press("Edit");
    await here.page.getByRole("textbox", { name: "text *", exact: true }).waitFor();
    await here.page.keyboard.press("Enter");
    await here.messages.getByText("edited").waitFor();
    await expect.poll(() => focused(here.page)).toBe("Edit");
  });

  it("leaves the focus in the log when a message is dismissed, and in the composer when a notice is closed", async () => {
    await here.send("/say what:x");
    await here.messages.getByText("small").waitFor();
    await here.page.getByRole("button", { name: "Dismiss message" }).click();
    expect(await focused(here.page)).toBe("Messages in #hedging");
    await here.line.fill("hello");
    await here.page.keyboard.press("Enter");
    await here.page.getByRole("button", { name: "Close this message" }).click();
    expect(await focused(here.page)).toBe("Message #hedging");
  });

  it("keeps the buttons of a form in view on a small screen, names above boxes and what they mean below the name", async () => {
    await here.page.setViewportSize({ width: 500, height: 350 });
    await here.send("/say what:x");
    await here.messages.getByText("small").waitFor();
    await here.press("Edit");
    const submit = here.page.getByRole("button", { name: "Submit" });
    await submit.waitFor();
    const box = await submit.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(350);
    const [label, small, input] = await Promise.all(
      ["label", "small", "input"].map((tag) => here.page.locator(`dialog ${tag}`).first().boundingBox()),
    );
    expect([label?.y ?? 0, small?.y ?? 0]).toEqual([label?.y ?? 0, small?.y ?? 0].sort((a, b) => a - b));
    expect(small?.y).toBeLessThan(input?.y ?? 0);
    await here.page.keyboard.press("Escape");
  });
});
