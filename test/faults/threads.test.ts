import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileAnalyst } from "../../src/analysis/analyst.js";
import { chartRenderer } from "../../src/chart/chartRenderer.js";
import type { Bot } from "../../src/discord/botClient.js";
import { type Standin, startStandin } from "../standin/standin.js";
import { startOn } from "../support/bot.js";
import { HEDGE, HEDGED, soon, troubles, WARN, wordsOf } from "./support.js";

const SAMPLE = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url), "utf8");
const script = (name: string) => new URL(`./${name}.mjs`, import.meta.url);
/** Starting a thread from source takes a second by itself on a busy machine. */
const timeoutMs = 2_500;

describe("threads that misbehave under the bot", () => {
  const analyst = fileAnalyst({ worker: script("hostileAnalyst"), timeoutMs });
  const charts = chartRenderer({ worker: script("hostileChart"), timeoutMs });
  let discord: Standin;
  let bot: Bot;
  let logged: readonly string[];
  beforeAll(async () => {
    discord = await startStandin();
    [bot, logged] = await startOn(discord, { analyst, draw: charts.render });
  });
  afterAll(async () => {
    await bot.stop();
    await Promise.all([discord.close(), analyst.close(), charts.close()]);
  });

  const picture = async (move: string) => {
    const answer = await discord.command("hedge", { ...HEDGE, move, chart: "true" });
    expect(wordsOf(answer.message)).toContain(HEDGED);
    await soon(() => expect(answer.current()?.edited_timestamp).toBeTruthy(), 15_000);
    return answer.current();
  };
  const file = async (first: string) => {
    const attached = { file: "p.csv", content: first === "" ? SAMPLE : `${first}\n${SAMPLE}` };
    const options = { file: attached, asset: "Example Fund", index: "Example Index", chart: "false" };
    return discord.command("beta", options).then(({ settled }) => settled(15_000));
  };

  it.each([
    ["hang", "-41"],
    ["end", "-42"],
    ["crash", "-43"],
  ])("and %s lose a picture and nothing else; the next is drawn, and the log says why", async (_, move) => {
    const before = logged.length;
    const [message, meanwhile] = await Promise.all([picture(move), discord.command("hedge", HEDGE)]);
    expect(wordsOf(message)).toContain("The chart could not be drawn; every number is in the text.");
    expect(wordsOf(meanwhile.message)).toContain(HEDGED);
    expect(troubles(logged.slice(before), [], WARN).join("")).toContain("chart not drawn");
    expect(troubles(logged.slice(before))).toEqual([]);
    expect((await picture("-10"))?.attachments).toHaveLength(1);
  });

  it.each([
    ["hang", "took too long", []],
    ["exit", "reference", ["fault in a command"]],
    ["throw", "reference", ["fault in a command"]],
  ] as const)("and %s over a file are told of plainly; the next is read", async (does, words, expected) => {
    const before = logged.length;
    expect(wordsOf(await file(does))).toContain(words);
    expect(troubles(logged.slice(before), expected)).toEqual([]);
    expect(wordsOf(await file(""))).toContain("Beta 1.15");
  });

  it("were refused nothing", () => {
    expect(discord.refusals).toEqual([]);
  });
});
