import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connect, DOORS } from "../support/bot.js";

const SAMPLE = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url));

describe.each(DOORS)("a bot that is stopped, by %s", (door) => {
  it("answers what is under way first, and soon", async () => {
    const { discord, bot } = await connect({ door });
    discord.failNext("/attachments/", { delayMs: 800 });
    const file = { file: "prices.csv", content: SAMPLE };
    const asked = await discord.command("beta", {
      file,
      asset: "Example Fund",
      index: "Example Index",
      chart: "false",
    });
    const started = performance.now();
    await bot.stop();
    expect(performance.now() - started).toBeLessThan(4_500);
    expect(asked.current()?.embeds[0]?.title).toBe("Beta 1.15 (1.12 to 1.17)");
    await discord.close();
  });
});

describe("an HTTP endpoint that is stopped", () => {
  it("takes no more, though a connection is kept open", async () => {
    const { discord, bot } = await connect({ door: "http" });
    expect((await discord.command("status")).callback.type).toBe(4);
    await bot.stop();
    await expect(discord.command("status")).rejects.toThrow();
    await discord.close();
  });
});
