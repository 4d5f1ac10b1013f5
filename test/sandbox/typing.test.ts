import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, launch } from "./browser.js";
import { focused, type Visit, visit } from "./visit.js";

const LONG_NAME = `${"a-very-long-name-".repeat(12)}.csv`;

const CHOICE = { name: "The first one", value: "1st" };

/** What the bot offers: one thing, as long as what is typed is part of it. */
function offered(data: object): readonly object[] {
  const typed = /"value":"([^"]*)","focused":true/.exec(JSON.stringify(data))?.[1] ?? "";
  return CHOICE.name.includes(typed) ? [CHOICE] : [];
}

describe.skipIf(!hasBrowser)("the page, for whoever types", () => {
  const received: { readonly type: number; readonly data: { readonly options?: unknown } }[] = [];
  let browser: Browser;
  let here: Visit;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    received.length = 0;
    here = await visit(browser, async (interaction, rest) => {
      received.push(interaction);
      if (interaction.type === 4) return { type: 8, data: { choices: offered(interaction.data) } };
      if (!JSON.stringify(interaction.data).includes("attach")) return { type: 4, data: { content: "done" } };
      const form = new FormData();
      form.set(
        "payload_json",
        JSON.stringify({ type: 4, data: { content: "file", embeds: [{ description: "x ".repeat(900) }] } }),
      );
      form.set("files[0]", new Blob(["a,b"]), LONG_NAME);
      await rest("POST", `/interactions/${interaction.id}/${interaction.token}/callback`, form);
      return 202;
    });
  });
  afterEach(async () => {
    await here.end();
    expect(here.faults).toEqual([]);
  });

  const what = () => here.page.getByRole("combobox", { name: "what" });
  const pickFirst = async () => {
    await here.page.keyboard.type("/say fir");
    await here.page.getByRole("option", { name: "The first one" }).waitFor();
    await here.page.keyboard.press("Enter");
    expect(await what().inputValue()).toBe("The first one");
  };
  const sentWhat = async () => {
    await here.page.keyboard.press("Enter");
    await here.messages.getByText("done").waitFor();
    return received.findLast(({ type }) => type === 2)?.data.options;
  };

  it("sends the value of what was picked", async () => {
    await pickFirst();
    expect(await sentWhat()).toEqual([{ name: "what", type: 3, value: "1st" }]);
  });

  it("clears the whole of what was picked with Backspace, and takes what is typed then", async () => {
    await pickFirst();
    await here.page.keyboard.press("Backspace");
    expect(await what().inputValue()).toBe("");
    await here.page.keyboard.type("own");
    expect(await sentWhat()).toEqual([{ name: "what", type: 3, value: "own" }]);
  });

  it("replaces the whole of what was picked by a letter", async () => {
    await pickFirst();
    await here.page.keyboard.type("The first onf");
    expect(await what().inputValue()).toBe("The first onf");
    expect(await sentWhat()).toEqual([{ name: "what", type: 3, value: "The first onf" }]);
  });

  it("closes a menu with the first Escape, gives up with the second, and calls back what stood there", async () => {
    await here.page.keyboard.type("/say fir");
    await here.page.getByRole("option", { name: "The first one" }).waitFor();
    await here.page.keyboard.press("Escape");
    expect(await what().isVisible()).toBe(true);
    await here.page.keyboard.press("Escape");
    expect(await here.line.inputValue()).toBe("");
    await here.send("/say what:whole times:2");
    await here.page.keyboard.press("ArrowUp");
    expect(await here.line.inputValue()).toBe("/say what:whole times:2");
    await here.page.keyboard.press("ArrowUp");
    await here.page.keyboard.press("ArrowUp");
    expect(await here.line.inputValue()).toBe("/say what:fir");
    await here.page.keyboard.press("ArrowDown");
    await here.page.keyboard.press("ArrowDown");
    expect(await here.line.inputValue()).toBe("");
    await here.page.keyboard.press("ArrowUp");
    await here.page.keyboard.press("Enter");
    expect(await here.page.getByRole("combobox", { name: "times" }).inputValue()).toBe("2");
  });

  it("calls back a file too, and goes on behind a file that was chosen", async () => {
    await here.line.fill("/say what:attach file:docs/sample-prices.csv");
    await here.page.getByRole("button", { name: "file: choose a file" }).focus();
    await here.page.getByLabel("File for file").setInputFiles({
      name: "own.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("a,b"),
    });
    await expect.poll(() => focused(here.page)).toBe("Add an optional option");
    await here.page.keyboard.press("Escape");
    await here.page.keyboard.press("Escape");
    await here.page.keyboard.press("ArrowUp");
    await here.page.keyboard.press("Enter");
    expect(await here.page.locator(".filename").textContent()).toBe("own.csv");
    await here.page.keyboard.press("Enter");
    const link = here.page.getByRole("link", { name: LONG_NAME });
    await link.waitFor();
    const embed = await here.messages.locator("discord-embed").boundingBox();
    expect((await link.boundingBox())?.width).toBeLessThanOrEqual(embed?.width ?? 0);
    expect(received.at(-1)?.data).toMatchObject({ resolved: { attachments: {} } });
  });

  it("keeps one notice about a command, mended as the command is", async () => {
    await here.page.keyboard.type("/book save ");
    await here.page.keyboard.press("Enter");
    await here.page.keyboard.press("Enter");
    expect(await here.alerts.allTextContents()).toEqual(["Still missing: name.✕"]);
    await here.page.keyboard.type("d");
    expect(await here.alerts.count()).toBe(0);
    await here.page.keyboard.press("Escape");
    await here.page.keyboard.press("Escape");
    await here.line.fill("/say what:x note:12345678901");
    await here.page.getByRole("combobox", { name: "note" }).focus();
    await here.page.keyboard.press("Enter");
    await here.alerts.getByText("note is longer than the 10 characters that Discord takes.").waitFor();
    await here.page.keyboard.press("Backspace");
    expect(await here.alerts.count()).toBe(0);
    await here.page.keyboard.press("Enter");
    await here.messages.getByText("done").waitFor();
    expect(await here.alerts.count()).toBe(0);
  });

  it("shows where the row of examples goes on", async () => {
    const row = here.page.locator(".starters");
    const classes = () => row.evaluate((one: { className: string }) => one.className);
    await here.page.setViewportSize({ width: 390, height: 700 });
    await expect.poll(classes).toBe("starters more-behind");
    await row.evaluate((one: { scrollLeft: number }) => {
      one.scrollLeft = 200;
    });
    await expect.poll(classes).toContain("more-before");
    await here.page.setViewportSize({ width: 2000, height: 700 });
    await expect.poll(classes).toBe("starters");
  });
});
