import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, launch } from "./browser.js";
import { focused, type Visit, visit } from "./visit.js";

describe.skipIf(!hasBrowser)("the page, with commands in groups", () => {
  /** What the bot was sent. */
  const received: object[] = [];
  let browser: Browser;
  let here: Visit;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    received.length = 0;
    here = await visit(browser, (interaction) => {
      received.push(interaction);
      if (interaction.type === 4) return { type: 8, data: { choices: [{ name: "SPI 200 (AP, ASX)", value: "AP" }] } };
      return { type: 4, data: { content: "done" } };
    });
  });
  afterEach(async () => {
    await here.end();
    expect(here.faults).toEqual([]);
  });

  const listed = () => here.page.getByRole("option").locator("b").allTextContents();

  it("lists each sub-command, narrowed as one types, and none of the groups themselves", async () => {
    await here.page.keyboard.type("/");
    expect(await listed()).toEqual(["/say", "/book save", "/book show", "/rules set"]);
    await here.page.keyboard.type("boo");
    expect(await listed()).toEqual(["/book save", "/book show"]);
    await here.page.keyboard.type("k  s");
    expect(await listed()).toEqual(["/book save", "/book show"]);
    await here.page.keyboard.type("h");
    expect(await listed()).toEqual(["/book show"]);
  });

  it("runs a sub-command typed by hand, with its own options and their autocomplete", async () => {
    await here.page.keyboard.type("/book save desk");
    await here.page.getByRole("combobox", { name: "Add an optional option" }).fill("contract:");
    await here.page.keyboard.type("spi");
    await here.page.getByRole("option", { name: "SPI 200" }).click();
    expect(received.at(-1)).toMatchObject({
      type: 4,
      data: {
        name: "book",
        options: [
          {
            type: 1,
            name: "save",
            options: [
              { name: "name", value: "desk" },
              { value: "spi", focused: true },
            ],
          },
        ],
      },
    });
    await here.page.keyboard.press("Enter");
    await here.messages.getByText("done").waitFor();
    expect(received.at(-1)).toMatchObject({
      type: 2,
      data: {
        name: "book",
        options: [
          {
            type: 1,
            name: "save",
            options: [
              { type: 3, name: "name", value: "desk" },
              { type: 3, name: "contract", value: "AP" },
            ],
          },
        ],
      },
    });
    expect(await here.messages.locator("discord-command").getAttribute("command")).toBe("/book save");
  });

  it("reads a pasted line with a sub-command, and says what a wrong one lacks", async () => {
    await here.line.fill("/book save name:desk contract:AP");
    expect(await here.page.getByRole("combobox", { name: "contract" }).inputValue()).toBe("AP");
    expect(await focused(here.page)).toBe("Send");
    await here.page.keyboard.press("Escape");
    for (const [typed, told] of [
      ["/book burn", "/book has no sub-command burn; there are save, show."],
      ["/book name:desk", "/book needs one of its sub-commands: save, show."],
      ["/foo bar", "There is no command /foo."],
    ] as const) {
      await here.line.fill(typed);
      await here.page.keyboard.press("Enter");
      await here.alerts.getByText(told).waitFor();
      expect(await here.alerts.count()).toBe(1);
    }
  });

  it("lists a command for those who may run it, and says who that is", async () => {
    const jonas = here.page.getByRole("button", { name: "Jonas", exact: true });
    expect(await here.page.getByRole("button", { name: "Mina", exact: true }).getAttribute("title")).toBe(
      "Mina · manages this server",
    );
    expect(await jonas.getAttribute("title")).toBe("Jonas · a member of this server");
    await here.send("/rules set ");
    await here.messages.getByText("done").waitFor();
    await here.line.fill("/rules set ");
    await here.page.getByRole("group", { name: "Command rules set" }).waitFor();
    await jonas.click();
    await here.line.fill("/");
    expect(await listed()).toEqual(["/say", "/book save", "/book show"]);
    await here.line.fill("/rules set");
    await here.page.keyboard.press("Enter");
    await here.alerts.getByText("There is no command /rules.").waitFor();
    await here.send("/book show ");
    await here.messages.nth(1).getByText("done").waitFor();
    const [mina, other] = received as readonly { readonly member: { readonly permissions: string } }[];
    expect(BigInt(mina?.member.permissions ?? 0) & 40n).toBe(40n);
    expect(BigInt(other?.member.permissions ?? 40) & 40n).toBe(0n);
  });

  it("has a conversation of one's own, outside the server, that nobody else sees", async () => {
    await here.page.getByRole("button", { name: "Direct message" }).click();
    await here.page.getByRole("combobox", { name: "Message @Hedge Desk" }).waitFor();
    await here.send("/book show ");
    await here.messages.getByText("done").waitFor();
    expect(received.at(-1)).toMatchObject({ context: 1, user: { global_name: "Mina" } });
    expect(received.at(-1)).not.toHaveProperty("guild_id");
    expect(received.at(-1)).not.toHaveProperty("member");
    await here.page.getByRole("button", { name: "# hedging" }).click();
    await expect.poll(() => here.messages.count()).toBe(0);
    await here.page.getByRole("button", { name: "Direct message" }).click();
    await here.messages.getByText("done").waitFor();
    await here.page.getByRole("button", { name: "Jonas", exact: true }).click();
    await expect.poll(() => here.messages.count()).toBe(0);
  });
});
