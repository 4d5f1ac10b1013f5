import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { STARTERS } from "../../src/sandbox/starters.js";
import { hasBrowser, launch, open, type Watched } from "./browser.js";
import { fakeEndpoint } from "./fakeEndpoint.js";
import { startRealSandbox } from "./running.js";

const LINE = "/hedge value:A$10m beta:1.2 price:8000";
/** The colour of a refusal. */
const REFUSAL = "#e69f00";
const SAMPLE = new URL("../../docs/sample-prices.csv", import.meta.url);

describe.skipIf(!hasBrowser)("the sandbox's page", () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let watched: Watched;
  let page: Page;

  /** Where the server and the bot, which run here, connected to. */
  const connectedTo = new Set<string>();
  const note = (message: unknown) => {
    const { socket } = message as { readonly socket: Socket };
    socket.once("connect", () => connectedTo.add(socket.remoteAddress ?? "?"));
    socket.once("lookup", (_error, address) => connectedTo.add(address));
  };

  beforeAll(async () => {
    browser = await launch();
    subscribe("net.client.socket", note);
  });
  afterAll(async () => {
    unsubscribe("net.client.socket", note);
    await browser?.close();
  });
  beforeEach(async () => {
    sandbox = await startRealSandbox();
    watched = await open(browser, sandbox.url);
    page = watched.page;
  });
  /** Whatever was done: nothing was asked of any other computer, and nothing failed. */
  afterEach(async () => {
    const { context, outside, asked, faults } = watched;
    await context.close();
    await sandbox.stop();
    expect(outside).toEqual([]);
    expect([...connectedTo]).toEqual(["127.0.0.1"]);
    expect(asked.length).toBeGreaterThan(4);
    expect(faults).toEqual([]);
  });

  const line = () => page.getByRole("combobox", { name: "Message #hedging" });
  const messages = () => page.locator("discord-message");
  const latest = () => messages().last();
  const title = (of: Locator) => of.locator(".discord-embed-title");
  const press = (name: string) => latest().getByRole("button", { name, exact: true }).click();

  async function send(text: string): Promise<void> {
    await line().fill(text);
    await page.getByRole("button", { name: "Send" }).waitFor();
    await page.keyboard.press("Enter");
    await line().waitFor();
  }

  async function hedge(): Promise<void> {
    await send(LINE);
    await expectTitle("Short 60 SPI 200 futures");
  }

  async function expectTitle(wanted: string | RegExp, of = latest()): Promise<void> {
    await title(of).filter({ hasText: wanted }).waitFor();
  }

  async function switchTo(name: string): Promise<void> {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name, exact: true, pressed: true }).waitFor();
  }

  it("lists the commands that the bot registered, narrowed as one types", async () => {
    await page.keyboard.type("/");
    const options = page.getByRole("option");
    await options.first().waitFor();
    expect(await options.count()).toBeGreaterThanOrEqual(7);
    await page.keyboard.type("sce");
    await expect.poll(() => page.locator("[role=option]").count()).toBe(1);
    expect(await options.textContent()).toContain("/scenario");
    await page.keyboard.press("Escape");
    expect(await options.first().isVisible()).toBe(false);
  });

  it("answers a command typed with the keyboard alone, with autocomplete from the bot", async () => {
    await page.keyboard.type("/hed");
    await page.keyboard.press("Tab");
    await page.keyboard.type("value:A$10m beta:1.2 price:8000 contract:spi");
    await page.getByRole("option", { name: /^SPI 200 \(AP, ASX\)/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expectTitle("Short 60 SPI 200 futures");
    expect(await latest().textContent()).toContain("contract:AP");
    expect(await latest().getByText("Only you can see this").isVisible()).toBe(true);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Shift+Tab");
      if ((await page.evaluate("document.activeElement.textContent")) === "Working") break;
    }
    await page.keyboard.press("Enter");
    await expectTitle(/Working/);
  });

  it("takes a whole line, typed or pasted, and leaves the sending to the person", async () => {
    await page.keyboard.type(`${LINE} move:-10`);
    expect(await page.getByRole("combobox", { name: "move" }).inputValue()).toBe("-10");
    await page.keyboard.press("Enter");
    await expectTitle("Short 60 SPI 200 futures");
    expect(await latest().textContent()).toContain("Market −10%");
    await line().fill(`${LINE} private:false`);
    await page.getByRole("combobox", { name: "private" }).waitFor();
    expect(await page.getByRole("combobox", { name: "private" }).inputValue()).toBe("False");
    expect(await messages().count()).toBe(1);
  });

  it("does what each button says", async () => {
    await hedge();
    await press("Chart");
    const chart = latest().locator("img.discord-embed-image");
    await chart.waitFor();
    expect(await chart.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBeGreaterThan(300);
    expect(await chart.getAttribute("alt")).toMatch(/hedged/i);
    const answer = messages().first();
    await answer.getByRole("button", { name: "Working" }).click();
    await expectTitle(/Working/);
    await answer.getByRole("button", { name: "Share", exact: true }).click();
    await latest().getByRole("button", { name: "Try with my numbers" }).waitFor();
    expect(await latest().textContent()).not.toContain("10,000,000");
    await answer.getByRole("button", { name: "Share with amounts" }).click();
    await messages().nth(3).waitFor();
    expect(await latest().textContent()).toContain("A$10,000,000");
    expect(await latest().getByText("Only you can see this").count()).toBe(0);
  });

  it("changes an answer by a menu, in place and with the focus kept", async () => {
    await hedge();
    const menu = latest().getByRole("combobox").first();
    await menu.focus();
    await menu.selectOption({ label: "Market −20%" });
    await latest().locator(".discord-field-title", { hasText: "Market −20%" }).waitFor();
    expect(await messages().count()).toBe(1);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("SELECT");
  });

  it("submits the form that a button opens, and can give it up", async () => {
    await hedge();
    await press("Edit");
    const form = page.getByRole("dialog", { name: "Edit" });
    expect(await form.getByRole("textbox", { name: /^value/ }).inputValue()).toBe("A$10000000");
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await press("Edit");
    await form.getByRole("textbox", { name: /^value/ }).fill("A$20m");
    await page.keyboard.press("Enter");
    await expectTitle("Short 120 SPI 200 futures");
    expect(await messages().count()).toBe(1);
  });

  it("reads a file that was chosen, shows its chart, and hands its series back", async () => {
    await page.keyboard.type("/beta ");
    await page.getByRole("combobox", { name: "Add an optional option" }).fill("file:");
    await page.getByLabel("File for file").setInputFiles({
      name: "prices.csv",
      mimeType: "text/csv",
      buffer: readFileSync(SAMPLE),
    });
    await page.getByRole("combobox", { name: "Add an optional option" }).fill("asset:");
    await page.keyboard.type("Example Fund index:Example Index");
    await page.keyboard.press("Enter");
    await latest().locator("img.discord-embed-image").waitFor();
    expect(await latest().textContent()).toContain("prices.csv");
    await press("CSV");
    await latest()
      .getByRole("link", { name: /\.csv$/ })
      .waitFor();
    const link = latest().getByRole("link", { name: /\.csv$/ });
    const csv = await page.evaluate(`fetch(${JSON.stringify(await link.getAttribute("href"))}).then((r) => r.text())`);
    expect(String(csv).split("\n").length).toBeGreaterThan(100);
  });

  it("attaches the sample with one click, and takes a dropped file", async () => {
    await page.keyboard.type("/beta ");
    await page.getByRole("combobox", { name: "Add an optional option" }).fill("file:");
    await page.getByRole("button", { name: "Use the sample" }).click();
    expect(await page.locator(".filename").textContent()).toBe("sample-prices.csv");
    await page.evaluate(`{
      const data = new DataTransfer();
      data.items.add(new File(["date,a,b"], "dropped.csv"));
      document.querySelector(".frame").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }`);
    expect(await page.locator(".filename").textContent()).toBe("dropped.csv");
  });

  it("keeps what is private from the other, and gives the other a private copy of what is shared", async () => {
    await hedge();
    await press("Share");
    await latest().getByRole("button", { name: "Try with my numbers" }).waitFor();
    await switchTo("Jonas");
    await expect.poll(() => messages().count()).toBe(1);
    await press("Try with my numbers");
    const form = page.getByRole("dialog");
    expect(await form.getByRole("textbox", { name: /^value/ }).inputValue()).toBe("");
    await form.getByRole("textbox", { name: /^value/ }).fill("A$5m");
    await form.getByRole("button", { name: "Submit" }).click();
    await expectTitle("Short 30 SPI 200 futures");
    expect(await latest().getByText("Only you can see this").isVisible()).toBe(true);
    await switchTo("Mina");
    await expect.poll(() => messages().count()).toBe(2);
    expect(await page.locator(".log").textContent()).not.toContain("Short 30");
  });

  it("fits a phone: no table wraps and nothing is wider than the screen", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await hedge();
    await press("Chart");
    await latest().locator("img.discord-embed-image").waitFor();
    await send("/scenario value:A$10m beta:1.2 price:8000");
    await messages().nth(1).locator(".discord-embed-title").waitFor();
    await page.keyboard.type("/hedge A$10m beta:1.2 rounding:");
    const { wide, wrapped, blocks } = await page.evaluate<{ wide: number; wrapped: string[]; blocks: number }>(`(() => {
      const log = document.querySelector(".log");
      const blocks = [...document.querySelectorAll("discord-code[multiline]")].filter((one) => !one.textContent.trimStart().startsWith("/"));
      const wrapped = blocks.filter((block) => {
        const code = block.shadowRoot.querySelector("code");
        const style = getComputedStyle(code);
        const inner = code.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
        return Math.round(inner / parseFloat(style.lineHeight)) > block.textContent.split("\\n").length;
      });
      const wide = Math.max(document.documentElement.scrollWidth, log.scrollWidth);
      return { wide, blocks: blocks.length, wrapped: wrapped.map((block) => block.textContent) };
    })()`);
    expect(blocks).toBeGreaterThan(3);
    expect(wrapped).toEqual([]);
    expect(wide).toBeLessThanOrEqual(390);
  });

  it("shows the channel as wide as a phone, and light, where that is asked for", async () => {
    await hedge();
    await page.getByRole("button", { name: "Phone width" }).click();
    expect((await page.locator(".frame").boundingBox())?.width).toBe(390);
    const color = () => page.evaluate("getComputedStyle(document.querySelector('discord-messages')).backgroundColor");
    expect(await color()).toBe("rgb(54, 57, 62)");
    await page.getByRole("button", { name: "Light" }).click();
    expect(await color()).toBe("rgb(255, 255, 255)");
    await expectTitle("Short 60 SPI 200 futures");
  });

  it("says what is missing or wrong before anything is sent", async () => {
    const alert = page.locator(".alerts");
    await page.keyboard.type("hello");
    await page.keyboard.press("Enter");
    expect(await alert.textContent()).toContain("commands only");
    await line().fill("/nothing");
    await page.keyboard.press("Enter");
    await alert.getByText("There is no command /nothing").waitFor();
    await line().fill("/hedge value:A$10m size:3");
    await alert.getByText('/hedge has no option "size"').waitFor();
    await line().fill("/hedge ");
    await page.keyboard.type("value:1 beta:1 price:8000 rounding:sideways");
    await page.keyboard.press("Enter");
    await alert.getByText("rounding only takes its choices").waitFor();
    expect(await messages().count()).toBe(0);
  });

  it("shows the bot's refusal, and whatever was typed as text", async () => {
    const typed = "<img src=x onerror=alert(1)>**bold** @everyone";
    await send(`/hedge value:"${typed}" beta:1.2 price:8000`);
    await title(latest()).waitFor();
    expect(await latest().locator("discord-embed").getAttribute("color")).toBe(REFUSAL);
    expect(await latest().textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(await latest().locator("img[src=x], discord-bold:has-text('bold'), discord-mention").count()).toBe(0);
  });

  it("answers every example to start from with no refusal", async () => {
    for (const [index, { label }] of STARTERS.entries()) {
      await page.getByRole("button", { name: label, exact: true }).click();
      await page.getByRole("button", { name: "Send" }).click();
      await line().waitFor();
      const heading = messages().nth(index).locator(".discord-embed-title");
      await heading.waitFor();
      expect(await heading.textContent(), label).not.toMatch(
        /Please check|Still needed|Which do you mean|Not understood/,
      );
    }
    expect(await messages().count()).toBe(STARTERS.length);
  });

  it("lets a private message be dismissed", async () => {
    await hedge();
    await latest().getByRole("button", { name: "Dismiss message" }).click();
    expect(await messages().count()).toBe(0);
  });

  it("names its parts for those who do not see them", async () => {
    await hedge();
    const tree = await page.locator("body").ariaSnapshot();
    for (const part of ['log "Messages"', "banner", 'navigation "Examples"', 'region "Write a command"']) {
      expect(tree).toContain(part);
    }
    expect(tree).toContain('button "Mina" [pressed]');
  });
});

describe.skipIf(!hasBrowser)("the sandbox's page, when the bot fails", () => {
  it("says where one looks that there is no answer, and why", async () => {
    const browser = await launch();
    const rows = [{ type: 1, components: [{ type: 2, style: 2, label: "Go", custom_id: "go" }] }];
    const startEndpoint = fakeEndpoint(({ type, data }) => {
      if (type === 3) return { type: 4, data: { content: "x".repeat(2001) } };
      if (type === 4) return 500;
      return JSON.stringify(data).includes("bad") ? 500 : { type: 4, data: { content: "pressable", components: rows } };
    });
    const sandbox = await startSandbox({ port: 0, startEndpoint, version: "9.9.9" });
    const { page } = await open(browser, sandbox.url);
    const say = async (what: string) => {
      await page.getByRole("combobox", { name: "Message #hedging" }).fill(`/say what:${what}`);
      await page.getByRole("button", { name: "Send" }).click();
    };
    await say("bad");
    const failure = page.locator("discord-message .failure");
    await failure.getByText("The application did not respond").waitFor();
    expect(await failure.textContent()).toContain("The endpoint answered 500.");
    await say("good");
    await page.getByRole("button", { name: "Go" }).click();
    await page.getByText("This interaction failed").waitFor();
    expect(await page.locator("discord-message").last().textContent()).toContain("data.content");
    await page.keyboard.type("/say ");
    await page.getByRole("combobox", { name: "Message #hedging" }).fill("/say ");
    await page.keyboard.type("x");
    await page.locator(".alerts").getByText("Loading options failed").waitFor();
    await sandbox.stop();
    await page.locator(".alerts").getByText("The sandbox does not answer").waitFor();
    await browser.close();
  });
});
