import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { dateCell, FUND, MARKET, problem, reading, sheetXml, workbook } from "./support.js";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rows = [
  ["Date", "Fund", "Market"],
  ...FUND.map((value, at) => [dateCell(42_034 + 30 * at), value, MARKET[at] ?? 0]),
];
const good = sheetXml(rows);

/** The good worksheet with more rows after its own. */
function withRows(xml: string): string {
  return good.replace("</sheetData>", () => `${xml}</sheetData>`);
}

/** A workbook whose list of parts is replaced. */
function withParts(extra: Readonly<Record<string, string>>): Uint8Array {
  return workbook({ A: good }, Object.fromEntries(Object.entries(extra).map(([path, xml]) => [path, strToU8(xml)])));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe("a workbook made to take time", () => {
  it.each([
    ["300,000 cells that never end", workbook({ A: withRows("<c ".repeat(300_000)) })],
    [
      "30,000 relationships that never end",
      withParts({ "xl/_rels/workbook.xml.rels": "<Relationship ".repeat(30_000) }),
    ],
    [
      "20,000 worksheets, none of which has a part",
      withParts({
        "xl/workbook.xml": `<workbook><sheets>${Array.from({ length: 20_000 }, (_, at) => `<sheet name="S${at}" sheetId="${at}" r:id="q${at}"/>`).join("")}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${Array.from({ length: 20_000 }, (_, at) => `<Relationship Id="r${at}" Type="w" Target="x${at}"/>`).join("")}</Relationships>`,
      }),
    ],
    [
      "a cell format of 40,000 brackets",
      withParts({
        "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(40_000)}x"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
    ],
  ])("%s: is refused at once", async (_, book) => {
    const taken = await milliseconds(async () => expect((await problem(book)).code).toMatch(/^file-/));
    expect(taken).toBeLessThan(700);
  });
});

describe("an address at the far corner", () => {
  it.each([
    ["after a quoted “>”", '<row r="1048576"><c r="XFD1048576" x="/>"><v>1</v></c></row>'],
    ["after a quoted “>” on another line", '<row r="40"><c r="XFD40" x="\n/>" t="n"><v>1</v></c></row>'],
    ["as a second address", '<row r="40"><c r="A40" r="XFD1048576"><v>1</v></c></row>'],
    ["behind one of another namespace", '<row r="40"><c x:r="A40" r="XFD1048576"><v>1</v></c></row>'],
    ["behind one inside a quoted value", '<row r="40"><c q=\' r="A1"\' r="XFD1048576"><v>1</v></c></row>'],
    [
      "in two-byte text",
      '<row r="41"><c r="A41" t="inlineStr" x="Ж/>"><is><t>Ж</t></is></c><c r="XFD41"><v>1</v></c></row>',
    ],
  ])("%s is seen and refused", async (_, xml) => {
    expect((await problem(workbook({ A: withRows(xml) }))).code).toMatch(/^file-(limit|workbook)$/);
  });

  it("counts for nothing where the cell is empty", async () => {
    const book = workbook({ A: withRows('<row r="1048576"><c r="XFD1048576" s="1"/></row>') });
    expect((await reading(book)).assetReturns).toEqual(FUND);
  });
});

describe("a workbook made to take memory", () => {
  const text = (value: string) => `<row r="40"><c r="B40" t="inlineStr"><is><t>${value}</t></is></c></row>`;

  it.each([
    ["one cell of 3 million characters", workbook({ A: withRows(text(`Ж${"x".repeat(3_000_000)}`)) }), "32,767"],
    ["one of 1 million escaped characters", workbook({ A: withRows(text("&#65;".repeat(1_000_000))) }), "32,767"],
    ["elements inside each other", workbook({ A: withRows("<a>".repeat(1_000_000)) }), "inside"],
    [
      "texts of the table inside each other",
      workbook({ A: good }, { "xl/sharedStrings.xml": strToU8(`<sst>${"<si>".repeat(1_000_000)}`) }),
      "inside",
    ],
    [
      "one text of 3 million characters in the table",
      workbook(
        { A: good },
        { "xl/sharedStrings.xml": strToU8(`<sst><si><t>${"a b ".repeat(750_000)}</t></si></sst>`) },
      ),
      "32,767",
    ],
    [
      "1,500 texts of 20,000 characters",
      workbook({
        A: withRows(
          Array.from(
            { length: 1500 },
            (_, at) =>
              `<row r="${at + 40}"><c r="E${at + 40}" t="inlineStr"><is><t>${"x".repeat(20_000)}</t></is></c></row>`,
          ).join(""),
        ),
      }),
      "characters",
    ],
    [
      "a value in column 200 of every row",
      workbook({
        A: withRows(Array.from({ length: 21_000 }, (_, at) => `<row><c r="GR${at + 40}"><v>1</v></c></row>`).join("")),
      }),
      "4,000,000 cells",
    ],
    [
      "a tag of 200,000 attributes",
      workbook({ A: withRows(`<row r="40"><c r="B40" ${'a="1" '.repeat(200_000)}/></row>`) }),
      "",
    ],
  ])("%s: is refused", async (_, book, said) => {
    const { code, details } = await problem(book);
    expect(code).toMatch(/^file-(limit|workbook)$/);
    expect(`${details.about ?? ""} ${details.limit ?? ""}`).toContain(said);
  });

  it("a comment of 30 million characters is passed over without being held", async () => {
    const book = workbook({ A: good.replace("<sheetData>", `<!--Ж${"y".repeat(30_000_000)}--><sheetData>`) });
    expect((await reading(book)).assetReturns).toEqual(FUND);
  });
});

describe("what a library or a person cannot have meant", () => {
  it.each([
    ["a number that is none", '<row r="40"><c r="B40"><v>1x</v></c></row>', "B40"],
    ["a text that the table lacks", '<row r="40"><c r="B40" t="s"><v>99</v></c></row>', "B40"],
    ["a text that is a name of JavaScript", '<row r="40"><c r="B40" t="s"><v>__proto__</v></c></row>', "B40"],
    ["a format that the workbook lacks", '<row r="40"><c r="B40" s="77"><v>1</v></c></row>', "B40"],
    ["a kind of cell that is unknown", '<row r="40"><c r="B40" t="q"><v>1</v></c></row>', "B40"],
    ["rows out of order", '<row r="2"><c r="B2"><v>1</v></c></row>', "order"],
    ["cells out of order", '<row r="40"><c r="B40"><v>1</v></c><c r="A40"><v>1</v></c></row>', "order"],
    ["a tag that another closes", '<row r="40"><c r="B40"></row></c>', "damaged"],
  ])("%s is named in words of our own", async (_, xml, said) => {
    const { code, details } = await problem(workbook({ A: withRows(xml) }));
    expect(code).toBe("file-workbook");
    expect(details.about).toContain(said);
    expect(details.about).not.toMatch(/[A-Z]{4,}_|is not a function|undefined|file not found/);
  });

  it("relationships of neither form of the standard are said to list no worksheet", async () => {
    const book = withParts({
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="https://example.org/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    });
    expect(await problem(book)).toMatchObject({
      code: "file-workbook",
      details: { about: expect.stringContaining("no worksheet") },
    });
  });

  it("a document type, which ECMA-376 part 2 forbids, is refused", async () => {
    const { details } = await problem(
      workbook({ A: good.replace('<?xml version="1.0"?>', '<!DOCTYPE l [<!ENTITY a "x">]>') }),
    );
    expect(details.about).toContain("document type");
  });
});

describe("a workbook as programs write it", () => {
  it("is read in the strict form, whose relationships stand at purl.oclc.org", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const book = withParts({
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${strict}/styles" Target="styles.xml"/></Relationships>`,
    });
    expect((await reading(book)).dates[0]).toBe("2015-01-30");
  });

  it("is read with a prefix on every element and no list of formats", async () => {
    const prefixed = sheetXml(rows.map(([, ...rest], at) => [at === 0 ? "Date" : 42_003 + 31 * at, ...rest])).replace(
      /<(\/?)(?=[a-z])/g,
      "<$1x:",
    );
    const book = workbook(
      { A: prefixed },
      {
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ),
      },
    );
    expect((await reading(book)).assetReturns).toEqual(FUND);
  });

  it("is read without addresses, which ECMA-376 part 1, 18.3.1.4 and 18.3.1.73, leave to the writer", async () => {
    const bare = sheetXml(rows).replace(/ r="[A-Z]*\d+"/g, "");
    const read = await reading(workbook({ A: bare }));
    expect(read).toMatchObject({ assetReturns: FUND, indexReturns: MARKET });
    expect(read.dates[0]).toBe("2015-01-30");
  });

  it("counts its days from 1904 where it says so: day 40,572 is 30 January 2015", async () => {
    const shifted = sheetXml([
      rows[0] ?? [],
      ...FUND.map((value, at) => [dateCell(40_572 + 30 * at), value, MARKET[at] ?? 0]),
    ]);
    const book = workbook(
      { A: shifted },
      {
        "xl/workbook.xml": strToU8(
          `<workbook xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
      },
    );
    expect((await reading(book)).dates.slice(0, 2)).toEqual(["2015-01-30", "2015-03-01"]);
  });

  it("gives texts of the table joined from their runs, escapes undone and phonetics left out", async () => {
    const strings =
      "<sst><si><t>Date</t></si><si><r><t>Fu</t></r><r><t>nd_x0041_ &amp; &#x436;</t></r><rPh><t>no</t></rPh></si><si/></sst>";
    const shared = [{ xml: '<c r="@" t="s"><v>0</v></c>' }, { xml: '<c r="@" t="s"><v>1</v></c>' }, "Market"];
    const book = workbook({ A: [shared, ...rows.slice(1)] }, { "xl/sharedStrings.xml": strToU8(strings) });
    expect((await reading(book)).asset).toMatchObject({ name: "FundA & ж" });
  });

  it("gives booleans, errors and ISO dates", async () => {
    const days = ["2015-01-30", "2015-02-27T00:00:00", "2015-03-31", "2015-04-30", "2015-05-29", "2015-06-30"];
    const cells = FUND.map((value, at) => [
      { xml: `<c r="@" t="d"><v>${days[at]}</v></c>` },
      value,
      at === 5 ? { xml: '<c r="@" t="e"><v>#N/A</v></c>' } : (MARKET[at] ?? 0),
    ]);
    const read = await reading(workbook({ A: [rows[0] ?? [], ...cells] }));
    expect(read.dates).toEqual(days.slice(0, 5).map((day) => day.slice(0, 10)));
  });

  it("is read with 200,000 rows of three columns", { timeout: 30_000 }, async () => {
    const long = Array.from(
      { length: 200_000 },
      (_, at) =>
        `<row r="${at + 2}"><c r="A${at + 2}" s="1"><v>${at + 1000}</v></c><c r="B${at + 2}"><v>${Math.sin(at * 1.3) / 100}</v></c><c r="C${at + 2}"><v>${Math.sin(at * 1.1) / 100}</v></c></row>`,
    ).join("");
    const xml = `${sheetXml([["Date", "Fund", "Market"]]).replace("</sheetData></worksheet>", "")}${long}</sheetData></worksheet>`;
    expect((await reading(workbook({ A: xml }))).assetReturns).toHaveLength(200_000);
  });
});
