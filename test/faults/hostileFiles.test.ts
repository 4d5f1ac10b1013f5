import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MONTH_ENDS, monthly, sheetXml, workbook } from "../request/series/support.js";
import { type Connected, connect } from "../support/bot.js";
import { context } from "../support/desk.js";
import { controlOf, HEDGE, HEDGED, soon, troubles, wordsOf } from "./support.js";

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const bomb = zipSync(
  { "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": new Uint8Array(150_000_000).fill(32) },
  { level: 6 },
);
const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`;

/** Files made to harm: by their size, once unpacked or not, by what their cells say, or by not being what they say. */
const HOSTILE: readonly (readonly [what: string, content: Uint8Array | string])[] = [
  ["nothing", ""],
  ["NULs", new Uint8Array(100_000)],
  ["NULs between numbers", monthly().replaceAll(",", "\u0000,")],
  ["a million columns", `${"a,".repeat(1_000_000)}\n${"1,".repeat(1_000_000)}`],
  ["a million lines of nothing", "\n".repeat(1_000_000)],
  ["quotation marks that never end", `"${'""'.repeat(500_000)}`],
  ["one cell of 9 MB", `date,a,b\n2015-01-30,${"9".repeat(9_000_000)},1`],
  [
    "formulas in names",
    monthly()
      .replace("Fund", '=HYPERLINK("http://evil.example";"Fund")')
      .replace("Market", "@SUM(1+1)*cmd|' /C calc'!A0"),
  ],
  ["formulas in cells", monthly(MONTH_ENDS, (value) => `=${value}+0`)],
  ["mentions in names", monthly().replace("Fund", "@everyone").replace("Market", "<@123456789012345678>")],
  [
    "code fences and markdown in names",
    monthly().replace("Fund", "```**x**").replace("Market", "[a](https://evil.example)"),
  ],
  ["bidi and zero width in names", monthly().replace("Fund", "\u202eFund\u2066").replace("Market", "\u200bMarket")],
  ["names of objects' own", monthly().replace("Fund", "__proto__").replace("Market", "constructor")],
  ["the same name twice", monthly().replace("Fund", "Market")],
  ["numbers at extremes", monthly(MONTH_ENDS, (value) => `${value}e307`)],
  ["numbers near nothing", monthly(MONTH_ENDS, (value) => `${value}e-320`)],
  ["NaN and Infinity", monthly(MONTH_ENDS, (value) => (value > 0 ? "NaN" : "-Infinity"))],
  ["dates of no year", monthly(["0000-00-00", "9999-99-99", "2015-02-30", "-1", "1e9", "NaN"])],
  ["UTF-16", utf16(monthly())],
  ["UTF-16 the other way round", utf16(monthly(), true)],
  ["half of a UTF-16 letter", utf16(monthly()).subarray(0, 101)],
  ["bytes of no encoding", Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256)],
  ["gzip in a CSV's clothes", gzipSync(strToU8(monthly()))],
  ["a bomb of gzip", gzipSync(new Uint8Array(100_000_000))],
  ["a bomb in a workbook", bomb],
  ["a zip in a zip", zipSync({ "xl/workbook.xml": bomb })],
  [
    "a workbook of 100,000 elements within another",
    workbook({ A: `<worksheet><sheetData>${nested(100_000)}</sheetData></worksheet>` }),
  ],
  ["a billion laughs", workbook({ A: laughs })],
  [
    "an entity from outside",
    workbook({ A: laughs.replace(/<!ENTITY a "[^"]*">/, '<!ENTITY a SYSTEM "file:///etc/passwd">') }),
  ],
  [
    "formulas in a workbook",
    workbook({
      A: sheetXml([
        ["Date", "Fund", "Market"],
        [1, { xml: '<c r="@"><f>WEBSERVICE("http://evil.example")</f></c>' }, 1],
      ]),
    }),
  ],
  [
    "a path out of the archive",
    zipSync({ "../../../etc/cron.d/x": strToU8("x"), "xl/workbook.xml": strToU8("<workbook/>") }),
  ],
];

const readers = context.commands.filter(({ options }) => options.file !== undefined);
let connected: Connected;
let people = 0;
beforeAll(async () => {
  connected = await connect({ patienceMs: 100 });
});
afterAll(() => connected.end());

/** A file by a person of their own, as everybody has one at a time. */
async function ask(name: string, content: Uint8Array | string) {
  people += 1;
  const who = { userId: `${400_000_000_000_000_000n + BigInt(people)}` };
  const required = Object.entries(context.commands.find((one) => one.name === name)?.options ?? {}).filter(
    ([, option]) => option.required,
  );
  const options = Object.fromEntries(required.map(([option, { example }]) => [option, example]));
  const answer = await connected.discord.command(name, { ...options, file: { file: "book.csv", content } }, who);
  await soon(
    () =>
      expect(answer.followups()[0] ?? (Number(answer.current()?.flags) & 128 ? null : answer.current())).toBeTruthy(),
    12_000,
  );
  return answer.followups()[0] ?? answer.current();
}

describe("hostile files through the door", () => {
  it("are read by several commands", () => expect(readers.length).toBeGreaterThan(2));

  it.each(HOSTILE)("%s: is told of plainly by every command, in time", { timeout: 40_000 }, async (_, content) => {
    for (const { name } of readers) {
      const message = await ask(name, content);
      const shown = JSON.stringify(message);
      expect(wordsOf(message).length).toBeGreaterThan(0);
      expect(shown, name).not.toMatch(/reference: \w+|went wrong on our side|root:x:0/);
      expect(message?.content).not.toContain("@");
      expect(message?.mentions).toEqual([]);
    }
  });

  it("leave the bot as it was", async () => {
    expect(wordsOf((await connected.discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
    expect(troubles(connected.logged)).toEqual([]);
    expect(connected.discord.refusals).toEqual([]);
  });
});

describe("a file that the bot gives", () => {
  it("has no cell that a spreadsheet would run, whatever stood in theirs", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `=cmd|' /C calc'!A${at},${Math.sin(at) / 50},${Math.cos(at * 0.7) / 60}`,
    );
    const named = { file: "=1+1.csv", content: ['=cmd(),"=HYPERLINK(1)",@SUM(1)', ...rows].join("\n") };
    const answer = await connected.discord.command(
      "beta",
      { file: named, asset: "=HYPERLINK(1)", index: "@SUM(1)", chart: "false" },
      { userId: "1" },
    );
    const message = await answer.settled(12_000);
    const pressed = await connected.discord.button(controlOf(message, "csv"), message, { userId: "1" });
    const file = () => [pressed.message, ...pressed.followups()].flatMap((one) => one?.attachments ?? [])[0];
    await soon(() => expect(file()?.filename).toBe("beta-series.csv"));
    const text = await (await fetch(file()?.url ?? "")).text();
    const [header = "", ...lines] = text.trim().split("\n");
    expect(header).toMatch(/^[a-z_,]+$/);
    expect(lines).toHaveLength(40);
    for (const cell of lines.flatMap((line) => line.split(","))) expect(cell).toMatch(/^$|^row \d+$|^-?\d[\d.e-]*$/);
  });
});
