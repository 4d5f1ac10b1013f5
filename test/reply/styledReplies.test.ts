import { describe, expect, it } from "vitest";
import type { View } from "../../src/command.js";
import { messageOf } from "../../src/discord/message.js";
import { restyled } from "../../src/reply/format.js";
import { inNumberStyle, type NumberStyle } from "../../src/reply/numberStyle.js";
import type { Reply } from "../../src/reply/reply.js";
import { readCommandLine } from "../../src/request/commandLine.js";
import { context } from "../support/desk.js";

/** Help shows what can be typed, and the status a version. */
const COMMANDS = context.commands.filter(({ name }) => name !== "help" && name !== "status");

const LINES = [
  ...COMMANDS.filter(({ name }) => !name.includes(" ")).flatMap(({ examples }) => examples),
  "/hedge value:A$12345678 beta:1.234567 price:8123.25 move:-2.5 beta_se:0.15 cost:1500.5 margin:20000 held:-12345",
  "/hedge value:A$10000m beta:1.25 price:8000 fx:1.5 contract:ES futures_beta:1.1",
  "/hedge value:1e16 beta:1.25 price:8000.5",
  "/scenario value:A$10m beta:1.2 price:8000 moves:-99.5,12.5,1000 horizon:1.5months rate:4.25 dividend:1.5 expiry:2.5months",
  "/beta file:test/data/none.csv",
  "/hedge value:10m beta:1.2 price:0.00001",
  '/beta holdings:"BHP 62.25% 1.1, CBA 45.5% 0.9"',
  "/minvar spot_vol:2.63% futures_vol:3.13% correlation:0.928 position:1234567.5 contract_size:42000",
];
const VIEWS: readonly View[] = ["answer", "working", "shared"];

function seen(line: string, view: View, style: NumberStyle): Promise<Reply> {
  return inNumberStyle(style, async () => {
    const { name, options } = readCommandLine(line);
    const command = context.commands.find((command) => command.name === name);
    if (command === undefined) throw new Error(`no command in ${line}`);
    return command.run(options, context, view);
  });
}

/** All that a person reads as numbers; lines to run, and the options within sentences, are typed. */
function texts({ title, summary, sections, caveats, controls, chart }: Reply): readonly string[] {
  const { title: above = "", subtitle = "", description = "" } = chart?.() ?? {};
  return [
    ...[title, ...summary, ...caveats.map(({ text }) => text), above, subtitle, description],
    ...sections.flatMap(({ heading, lines = [], table = [] }) => [heading, ...lines, ...table]),
    ...controls.flatMap((control) => (control.kind === "select" ? control.choices.map(({ label }) => label) : [])),
  ];
}

/** What is the same in every style: options with their values, quoted words, and sections of books. */
const TYPED = /([a-z_0-9]+:\S+|“[^”]*”|§\d+(?:\.\d+)*)/;

function expectedOf(text: string): string {
  return text
    .split(TYPED)
    .map((part, index) => (index % 2 === 0 ? restyled(part) : part))
    .join("");
}

describe("in the style 1.000,00", () => {
  it.each(LINES.flatMap((line) => VIEWS.map((view) => [view, line] as const)))("the %s of %s", async (view, line) => {
    const [usual, styled] = await Promise.all([seen(line, view, "point"), seen(line, view, "comma")]);
    const expected = inNumberStyle("comma", () => texts(usual).map(expectedOf));
    expect(texts(styled)).toEqual(expected);
    expect([styled.receipt, styled.facts, styled.footer]).toEqual([usual.receipt, usual.facts, usual.footer]);
    expect(styled.sections.flatMap(({ commands = [] }) => commands)).toEqual(
      usual.sections.flatMap(({ commands = [] }) => commands),
    );
  });
});

describe("a picture", () => {
  it("names the style of the person who asked, when described after the answer", async () => {
    const reply = await seen("/hedge value:A$10m beta:1.25 price:8000 move:-2.5", "answer", "comma");
    const chart = reply.chart?.();
    expect(chart?.numberStyle).toBe("comma");
    expect(chart?.subtitle).toBe("beta 1,25 to −0,01");
  });
});

describe("the style 1 000,00 in Discord", () => {
  it("has a space as wide as a digit in tables, and a narrow one elsewhere", async () => {
    const reply = await seen("/hedge value:A$10m beta:1.25 price:8000", "answer", "space");
    const [embed] = messageOf(reply, "1").embeds;
    const tables = (embed?.fields ?? []).flatMap(({ value }) => value.match(/```.*?```/gs) ?? []).join("\n");
    expect(tables).toContain("−A$625\u00a0000");
    expect(tables).not.toContain("\u202f");
    expect(embed?.description).toContain("A$10\u202f000\u202f000");
  });
});
