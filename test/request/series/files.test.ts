import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dateCell, FUND, MARKET, monthly, problem, reading, sheetXml, workbook } from "./support.js";

const bytes = (...start: readonly number[]) => Uint8Array.from([...start, ...strToU8("rest of the file")]);

describe("what a file is", () => {
  it.each([
    ["an old .xls or a workbook with a password", bytes(0xd0, 0xcf, 0x11, 0xe0), "old Excel"],
    ["a PDF", strToU8("%PDF-1.7 …"), "PDF"],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47), "PNG"],
    ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "JPEG"],
    ["a gzip archive", gzipSync(strToU8(monthly())), "gzip"],
    ["NUL bytes", strToU8("Date,A,B\n2015-01-31,1,\u00002"), "binary"],
    ["a web page", strToU8("<!DOCTYPE html><title>Not found</title>"), "web page"],
    ["JSON", strToU8('{"error": "no"}'), "JSON"],
    ["a zip without a workbook", zipSync({ "readme.txt": strToU8("hello") }), "without a workbook"],
  ])("is told by its bytes: %s is refused by name", async (_, file, named) => {
    const { code, details, field } = await problem(file);
    expect([code, field]).toEqual(["file-kind", "file"]);
    expect(details.about).toContain(named);
  });

  it.each([
    ["no bytes", ""],
    ["nothing but blank lines", "\n\n  \n"],
  ])("refuses %s as empty", async (_, file) => {
    expect((await problem(file)).code).toBe("file-empty");
  });

  it("refuses a header without rows, and a single row", async () => {
    expect((await problem("Date,Fund,Market\n")).code).toBe("file-no-rows");
    expect((await problem("Date,Fund,Market\n2015-01-31,0.01,0.02\n")).code).toBe("file-no-rows");
  });

  it("refuses more than 10 MiB", async () => {
    expect(await problem(new Uint8Array(10 * 1024 * 1024 + 1).fill(65))).toMatchObject({ code: "file-too-large" });
  });
});

describe("text", () => {
  const names = monthly().replace("Fund", "Zürich");

  it("is read as UTF-8 with or without its mark, and as UTF-16 by it", async () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(names)]);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...names], (c) => c.charCodeAt(0)).buffer),
    ]);
    const turned = wide.map((_, at) => wide[at ^ 1] ?? 0);
    for (const file of [strToU8(names), marked, wide, turned]) {
      expect(await reading(file, { asset: "zürich" })).toMatchObject({ asset: { name: "Zürich" }, assetReturns: FUND });
    }
  });

  it("is windows-1252 where it is not UTF-8, and that is said", async () => {
    const read = await reading(strToU8(names, true), { asset: "Zürich" });
    expect(read.notes).toContainEqual({ code: "windows-1252" });
  });

  it.each([",", ";", "\t", "|"])("may stand between %j, with CRLF, quotes and blank lines", async (delimiter) => {
    const file = `\r\n${monthly(undefined, (value) => `"${value}"`, delimiter).replaceAll("\n", "\r\n\r\n")}\r\n`;
    expect(await reading(file)).toMatchObject({ assetReturns: FUND, indexReturns: MARKET });
  });

  it("names the line of a quotation mark that is never closed", async () => {
    const file = monthly().replace("2015-03-31", '"2015-03-31');
    expect(await problem(file)).toMatchObject({ code: "file-quote", details: { about: "line 4" } });
  });

  it("counts lines of the file, also below a cell of several lines", async () => {
    const file = `"Date",Fund,"Market\nindex"\n2015-01-31,0.01,0.02\n2015-02-28,abc,0.02\n2015-03-31,0.01,0.03\n2015-04-30,0,0`;
    expect(await problem(file, { index: "Market index" })).toMatchObject({
      code: "cell-not-number",
      details: { part: "abc", about: "column Fund, line 4" },
    });
  });
});

describe("limits", () => {
  it("are 200 columns", async () => {
    const line = (value: string) => Array.from({ length: 300 }, (_, at) => `${value}${at}`).join(",");
    expect(await problem(`${line("c")}\n${line("1")}\n${line("2")}`)).toMatchObject({
      code: "file-limit",
      details: { limit: "200 columns" },
    });
  });

  it("are 200,000 rows, of which none more is read", async () => {
    const row = "2015-01-31,0.01,0.02\n";
    expect(await problem(`Date,Fund,Market\n${row.repeat(200_001)}`)).toMatchObject({
      code: "file-limit",
      details: { limit: "200,000 rows" },
    });
    // As many as may be are read: they are one row, repeated.
    expect((await problem(`Date,Fund,Market\n${row.repeat(200_000)}`)).code).toBe("too-few-pairs");
  });

  it("hold against ten million empty cells, lines or quotation marks", async () => {
    for (const mark of [",", "\n", '"', ";", "\t"]) {
      expect((await problem(`Date,Fund,Market${mark.repeat(10_000_000)}1`)).code).toMatch(/^file-/);
    }
  });
});

describe("hostile text", () => {
  it("is a name or a cell like any other: __proto__, constructor", async () => {
    const file = monthly().replace("Fund", "__proto__").replace("Market", "constructor");
    const read = await reading(file, { asset: "__proto__", index: "constructor" });
    expect(read).toMatchObject({ asset: { name: "__proto__" }, index: { name: "constructor" }, assetReturns: FUND });
  });

  it("is never a formula", async () => {
    expect(await problem(monthly().replace("0.012", "=1+1"))).toMatchObject({
      code: "cell-not-number",
      details: { part: "=1+1", about: "column Fund, line 4" },
    });
  });

  it("is shown cut short", async () => {
    const { code, details } = await problem(monthly().replace("0.012", "9".repeat(100_000)));
    expect(code).toBe("cell-not-number");
    expect(details.part?.length).toBeLessThan(50);
  });
});

describe("workbooks", () => {
  const rows = [
    ["Date", "Fund", "Market"],
    ...FUND.map((value, at) => [dateCell(42_034 + 30 * at), value, MARKET[at] ?? 0]),
  ];

  const bomb = workbook({ A: `${sheetXml(rows)}${" ".repeat(150_000_000)}` });

  it("are read with their date cells; day 42,034 is 30 January 2015", async () => {
    const read = await reading(workbook({ Returns: rows, Notes: [["a"]] }));
    expect(read).toMatchObject({ format: "xlsx", sheet: "Returns", otherSheets: ["Notes"], assetReturns: FUND });
    expect(read.dates.slice(0, 2)).toEqual(["2015-01-30", "2015-03-01"]);
  });

  it("are read with day numbers that no style says are dates", async () => {
    const plain = rows.map(([, ...rest], at) => [at === 0 ? "Date" : 42_003 + 31 * at, ...rest]);
    expect((await reading(workbook({ A: plain }))).dates[0]).toBe("2015-01-30");
  });

  it("are read from the sheet named, by name whatever its case or by number", async () => {
    const book = workbook({ Notes: [["nothing"]], "P&amp;L": rows });
    expect(await reading(book, { sheet: "p&l" })).toMatchObject({ sheet: "P&L", otherSheets: ["Notes"] });
    expect(await reading(book, { sheet: "2" })).toMatchObject({ sheet: "P&L" });
    expect(await problem(book, { sheet: "Q" })).toMatchObject({
      code: "unknown-sheet",
      field: "sheet",
      details: { fixes: ["Notes", "P&L"] },
    });
  });

  it("give the value saved with a formula, and a macro is never looked at", async () => {
    const formula = [
      ...rows.slice(0, 3),
      [dateCell(42_094), { xml: '<c r="@"><f>1/0</f><v>0.012</v></c>' }, 0.015],
      ...rows.slice(4),
    ];
    const read = await reading(workbook({ A: formula }, { "xl/vbaProject.bin": strToU8("Sub Auto_Open()") }));
    expect(read.assetReturns).toEqual(FUND);
  });

  it("that are a bomb are refused before they unpack: 150 MB of spaces in 0.15 MB", async () => {
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problem(bomb)).toMatchObject({
      code: "file-workbook",
      details: { about: expect.stringContaining("100 MB") },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it("that lie about what they unpack to are stopped at the limit", async () => {
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    let lies = 0;
    for (let at = 0; at + 46 < liar.length; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature !== 0x04034b50 && signature !== 0x02014b50) continue;
      view.setUint32(at + (signature === 0x04034b50 ? 22 : 24), 1000, true);
      lies += 1;
    }
    expect(lies).toBeGreaterThan(5);
    expect(await problem(liar)).toMatchObject({
      code: "file-workbook",
      details: { about: expect.stringContaining("100 MB") },
    });
  });

  it("with a cell at the far corner are refused before a row is built", async () => {
    const far = (at: string) => `<worksheet><sheetData><row><c r="${at}"><v>1</v></c></row></sheetData></worksheet>`;
    expect(await problem(workbook({ A: far("XFD1") }))).toMatchObject({ details: { limit: "200 columns" } });
    expect(await problem(workbook({ A: far("A1048576") }))).toMatchObject({ details: { limit: "200,000 rows" } });
    expect((await problem(workbook({ A: far("ZZZZZ99999999999") }))).code).toBe("file-workbook");
    expect((await problem(workbook({ A: far("&#88;FD1") }))).code).toBe("file-limit");
    expect(
      (await problem(workbook({ A: '<worksheet><sheetData><row r="99999999999"/></sheetData></worksheet>' }))).code,
    ).toBe("file-workbook");
  });

  it("that are cut short, scrambled or not what they say are refused", async () => {
    const book = workbook({ A: rows });
    for (let length = 4; length < book.length; length += 97) {
      expect((await problem(book.subarray(0, length))).code).toMatch(/^file-/);
    }
    for (let at = 30; at < book.length; at += 41) {
      const scrambled = Uint8Array.from(book);
      scrambled.fill(0x5a, at, at + 8);
      const outcome = await reading(scrambled).then(
        () => "read",
        (error: { readonly code?: string }) => error.code,
      );
      expect(outcome).toMatch(/^(read|file-|unknown-|date|cell|which)/);
    }
  });

  it("with a doctype and nested entities stay small", async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetXml([["Date", "&b;", "Market"], ...rows.slice(1)]).replace(/^<\?xml.*?\?>/, "")}`;
    const outcome = await reading(workbook({ A: xml })).then(
      () => "read",
      (error: { readonly code?: string }) => error.code,
    );
    expect(outcome).toMatch(/^(read|file-workbook)$/);
  });
});
