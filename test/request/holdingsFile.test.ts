import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdingsNoteLines } from "../../src/reply/holdingsNotes.js";
import { problemText } from "../../src/reply/problemText.js";
import { readHoldingItems, weighHoldings } from "../../src/request/holdings.js";
import { type HoldingsFileRead, type HoldingsQuestion, readHoldingsFile } from "../../src/request/holdingsFile.js";
import { InputError } from "../../src/request/inputError.js";
import { d } from "../support/hedge.js";
import { workbook } from "./series/support.js";

function reading(file: string | Uint8Array, question: HoldingsQuestion = {}): Promise<HoldingsFileRead> {
  return readHoldingsFile(typeof file === "string" ? new TextEncoder().encode(file) : file, question);
}

/** Holdings in one line: "BHP 25% 1.1, CBA 40% 0.9", amounts as they are. */
async function held(file: string | Uint8Array, question?: HoldingsQuestion): Promise<string> {
  const { holdings } = await reading(file, question);
  const size = (weight: string | undefined, amount = "") =>
    weight === undefined ? amount : `${d(weight).times(100)}%`;
  return holdings.map(({ name, weight, amount, beta }) => `${name} ${size(weight, amount)} ${beta}`).join(", ");
}

async function told(file: string | Uint8Array, question?: HoldingsQuestion): Promise<string> {
  return holdingsNoteLines((await reading(file, question)).notes).join("\n");
}

/** The refusal as worded, with its code. */
async function refusal(file: string | Uint8Array, question?: HoldingsQuestion): Promise<string> {
  try {
    await reading(file, question);
  } catch (error) {
    if (error instanceof InputError)
      return `${error.code}: ${problemText({ code: error.code, field: "file", ...error.details }, [])}`;
    throw error;
  }
  return "read";
}

const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

describe("a holdings file", () => {
  it.each([
    ["percent signs", lines("name,weight,beta", "BHP,25%,1.1", "CBA,75%,0.9")],
    ["percent by their sum", lines("Holding,Weight,Beta", "BHP,25,1.1", "CBA,75,0.9")],
    ["fractions by their sum", lines("Security,Allocation,Beta", "BHP,0.25,1.1", "CBA,0.75,0.9")],
    ["any order, other columns", lines("Beta,Sector,Weight (%),Stock", "1.1,Materials,25,BHP", "0.9,Banks,75,CBA")],
    ["no header", lines("BHP,25%,1.1", "CBA,75%,0.9")],
    ["no header and no signs", lines("BHP,25,1.1", "CBA,75,0.9")],
    ["semicolons and decimal commas", lines("Name;Gewicht;Beta", "BHP;25,0;1,1", "CBA;75,0;0,9")],
    ["tabs and a β", lines("Ticker\t% of portfolio\tβ", "BHP\t25.0\t1.1", "CBA\t75.0\t0.9")],
    ["a pandas index as name", lines(",weight,beta", "BHP,0.25,1.1", "CBA,0.75,0.9")],
    [
      "titles above and a footer below",
      lines("My fund", "As of,2025-01-01", "", "Asset,Wt,5Y Beta", "BHP,25%,1.1", "CBA,75%,0.9", "", "Source: us"),
    ],
    ["a total", lines("Name,Weight,Beta", "BHP,25%,1.1", "CBA,75%,0.9", "Total,100%,")],
    ["a total with the portfolio's beta", lines("Name,Weight,Beta", "BHP,25%,1.1", "CBA,75%,0.9", "TOTAL:,100%,0.95")],
    ["a total without a name", lines("Name,Weight,Beta", "BHP,25%,1.1", "CBA,75%,0.9", ",100%,0.95")],
    ["empty rows", lines("Name,Weight,Beta", "", ",,", "BHP,25%,1.1", " , ,", "CBA,75%,0.9")],
    ["the header once more", lines("Name,Weight,Beta", "BHP,25%,1.1", "Name,Weight,Beta", "CBA,75%,0.9")],
    ["headings of sections", lines("Name,Weight,Beta", "Materials,,", "BHP,25%,1.1", "Banks,,", "CBA,75%,0.9")],
    [
      "quotes, spaces and a byte order mark",
      `\ufeff"Name", "Weight" ,"Beta"\r\n"BHP"," 25 % ","1.1"\r\nCBA,75 %,0.9\r\n`,
    ],
    [
      "weights beside betas of several kinds",
      lines("Name,Weight,Weighted beta,Beta vs ASX 200,Beta contribution", "BHP,25%,9,1.1,9", "CBA,75%,9,0.9,9"),
    ],
  ])("is read with %s", async (_, file) => {
    expect(await held(file)).toBe("BHP 25% 1.1, CBA 75% 0.9");
  });

  it.each([
    ["signs and grouping", lines("name,value,beta", 'BHP,"A$2,500,000",1.1', 'CBA,"A$7,500,000.50",0.9')],
    ["codes after", lines("name,amount,beta", "BHP,2500000 AUD,1.1", "CBA,7500000.50 AUD,0.9")],
    ["a column of currencies", lines("name,market value,ccy,beta", "BHP,2500000,AUD,1.1", "CBA,7500000.5,AUD,0.9")],
    ["the currency in the heading", lines("name,MV (AUD),beta", "BHP,2500000,1.1", "CBA,7500000.5,0.9")],
    ["scale words", lines("name,value,beta", "BHP,A$2.5m,1.1", "CBA,A$7.5000005m,0.9")],
    [
      "quantity times price",
      lines("Symbol,Qty,Last Price,Cost Basis,Beta", "BHP,50000,A$50,1,1.1", "CBA,50000,A$150.00001,1,0.9"),
    ],
    [
      "decimal commas",
      lines("Wertpapier;Kurswert;Währung;Beta", "BHP;2.500.000,00;AUD;1,1", "CBA;7.500.000,50;AUD;0,9"),
    ],
    [
      "a bare dollar beside its code",
      lines("name,value,currency,beta", "BHP,$2500000,AUD,1.1", "CBA,$7500000.50,AUD,0.9"),
    ],
  ])("is read in money with %s", async (_, file) => {
    expect(await held(file)).toBe("BHP 2500000 1.1, CBA 7500000.5 0.9");
    expect(await reading(file)).toMatchObject({ currency: "AUD", total: "10000000.5" });
  });

  it("reads a broker's export by its values, not by its rounded percentages, and says so", async () => {
    const file = lines(
      "Account Number,Account Name,Symbol,Description,Quantity,Last Price,Current Value,Percent Of Account,Cost Basis Total,Type,Beta",
      'Z1,Individual,AAPL,APPLE INC,10,$230.10,"$2,301.00",46.02%,"$1,000.00",Cash,1.24',
      'Z1,Individual,SPY,SPDR S&P 500 ETF,5,$539.80,"$2,699.00",53.98%,"$2,000.00",Cash,1.00',
      "",
      '"Date downloaded 01/01/2025 3:02 PM ET"',
    );
    expect(await held(file)).toBe("APPLE INC 2301 1.24, SPDR S&P 500 ETF 2699 1");
    expect(await told(file)).toBe(
      lines(
        "Columns read: “Description” as name, “Current Value” as amount, “Beta” as beta.",
        "“Percent Of Account” was not used: the amounts are exact.",
        "Passed over, without figures: line 5.",
      ).trim(),
    );
  });

  it("reads a fund's export in several currencies by its weights", async () => {
    const file = lines(
      "iShares Fund",
      'Fund Holdings as of,"Jan 02, 2025"',
      "",
      "Ticker,Name,Sector,Asset Class,Market Value,Weight (%),Notional Value,Shares,Price,Currency,FX Rate,Beta",
      '"AAPL","APPLE INC","IT","Equity","1,234,567.89","60.00","1,234,567.89","100.00","230.00","USD","1.00","1.2"',
      '"BHP","BHP GROUP LTD","Mat","Equity","823,045.26","40.00","823,045.26","100.00","40","AUD","1.5","1.1"',
    );
    expect(await held(file)).toBe("APPLE INC 60% 1.2, BHP GROUP LTD 40% 1.1");
    expect(await told(file)).toContain("“Market Value” was not used: it is in several currencies.");
  });

  it("takes amounts in a base currency as they are, whatever the securities' own currencies", async () => {
    const file = lines("Name,Market Value (Base),Currency,Beta", "BHP,2500,AUD,1.1", "AAPL,7500,USD,1.2");
    expect(await held(file)).toBe("BHP 2500 1.1, AAPL 7500 1.2");
  });

  it.each([
    ["a minus", "Name,Weight,Beta", "BHP,130%,1.1", "CBA,-30%,0.9"],
    ["brackets", "Name,Weight,Beta", "BHP,130%,1.1", "CBA,(30%),0.9"],
    ["a word before the name", "Name,Weight,Beta", "BHP,130%,1.1", "short CBA,30%,0.9"],
    ["a column of sides", "Name,Side,Weight,Beta", "BHP,Long,130%,1.1", "CBA,Short,30%,0.9"],
  ])("reads a position sold by %s", async (_, ...rows) => {
    expect(await held(lines(...rows))).toBe("BHP 130% 1.1, CBA -30% 0.9");
  });

  it("does not take a fund of short bonds for a position sold", async () => {
    const file = lines("Name,Weight,Beta", "Short Term Treasury ETF,40%,0.05", "BHP,60%,1.1");
    expect(await held(file)).toBe("Short Term Treasury ETF 40% 0.05, BHP 60% 1.1");
  });

  it("gives cash without a beta 0, and what weights leave as cash, and says both", async () => {
    const file = lines("Name,Weight,Beta", "BHP,60%,1.1", "Cash (AUD),30%,", "USD cash,5%,n/a");
    expect(await held(file)).toBe("BHP 60% 1.1, Cash (AUD) 30% 0, USD cash 5% 0");
    expect(await told(file)).toContain("The other 5% is taken as cash at beta 0.");
    expect(await told(file)).toContain("Cash without a beta has 0: Cash (AUD), USD cash.");
  });

  it("keeps rows of one name, cuts long names between characters, takes separators and hidden characters out, and says so", async () => {
    const long = `${"😀".repeat(19)}ab😀`;
    const file = lines("Name,Weight,Beta", '"Apple, Inc.\u202e",20%,1', "APPLE INC.,30%,1", `${long},50%,1`);
    expect(await held(file)).toBe(`Apple Inc. 20% 1, APPLE INC. 30% 1, ${"😀".repeat(19)}a… 50% 1`);
    expect(await told(file)).toContain("More than one row each, all kept: APPLE INC..\nOne long name was cut.");
  });

  it("keeps formulas as text in names, and refuses them as numbers", async () => {
    expect(await held(lines("name,weight,beta", "=1+1,50%,1", "@SUM(A1),50%,1"))).toBe("=1+1 50% 1, @SUM(A1) 50% 1");
    expect(await refusal(lines("name,value,beta", "BHP,=1000+1,1", "CBA,1000,1"))).toMatch(
      /^cell-not-number.*“=1000\+1” in column value, line 2/,
    );
  });

  it("takes what rounding adds off the largest, so that the weights come to exactly 100%", async () => {
    const file = lines("Name,Weight,Beta", "A,33.4%,1", "B,33.4%,1", "C,33.3%,1");
    expect(await held(file)).toBe("A 33.3% 1, B 33.4% 1, C 33.3% 1");
    expect(await told(file)).toContain("The weights come to 100.1% by their rounding");
    expect(await refusal(lines("Name,Weight,Beta", "A,50%,1", "B,51.5%,1"))).toMatch(/^holdings-over-100/);
  });

  it("scales weights to exactly 100% where it is asked to", async () => {
    const { holdings } = await reading(lines("Name,Weight,Beta", "A,60%,1", "B,60%,1", "C,60%,1"), { normalise: true });
    expect(holdings.reduce((sum, { weight = "0" }) => sum.plus(weight), d(0)).toFixed()).toBe("1");
    expect(holdings[1]?.weight).toMatch(/^0\.3{29,30}$/);
    expect(await refusal(lines("Name,Weight,Beta", "A,60%,1", "B,-60%,1"), { normalise: true })).toMatch(
      /^holdings-zero/,
    );
  });

  it("reads 500 holdings, and refuses more with their number", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `Stock ${at},1000,1`);
    expect((await reading(lines("name,value,beta", ...rows(500)))).holdings).toHaveLength(500);
    expect(await refusal(lines("name,value,beta", ...rows(501)))).toMatch(
      /^holdings-many: file: 501 holdings; at most 500/,
    );
  });

  it("reads the sample in the documents", async () => {
    const sample = readFileSync(new URL("../../docs/sample-holdings.csv", import.meta.url));
    expect(await held(sample)).toBe("BHP 2500000 1.1, CBA 4000000 0.9, CSL 1500000 0.75, Cash 2000000 0");
    expect(await reading(sample)).toMatchObject({ currency: "AUD", total: "10000000" });
  });
});

describe("a workbook of holdings", () => {
  const rows = [
    ["Name", "Weight", "Beta"],
    ["BHP", 0.25, 1.1],
    ["CBA", 0.75, 0.9],
  ];

  it("is read like text, its fractions as weights", async () => {
    expect(await held(workbook({ Holdings: rows }))).toBe("BHP 25% 1.1, CBA 75% 0.9");
  });

  it("has numbers as a person saw them, not as they are stored", async () => {
    const thirds = [["Name", "Weight", "Beta"], ...["A", "B", "C"].map((name) => [name, 1 / 3, 0.1 + 0.2])];
    const { holdings } = await reading(workbook({ Holdings: thirds }));
    expect(holdings.map(({ beta }) => beta)).toEqual(["0.3", "0.3", "0.3"]);
    expect(holdings.reduce((sum, { weight = "0" }) => sum.plus(weight), d(0)).toFixed()).toBe("1");
  });

  it("is read by the worksheet that was named, or told which was read", async () => {
    const file = workbook({
      Old: [
        ["Name", "Weight", "Beta"],
        ["X", 1, 1],
        ["Cash", 0, 0],
      ],
      Now: rows,
    });
    expect(await held(file, { sheet: "Now" })).toBe("BHP 25% 1.1, CBA 75% 0.9");
    expect(await told(file)).toContain("Sheet “Old” was read, the first of 2.");
  });

  it("whose formulas have no values is refused for that", async () => {
    const open = { xml: '<c r="@"><f>1+1</f></c>' };
    expect(
      await refusal(
        workbook({
          H: [
            ["Name", "Value", "Beta"],
            ["A", open, 1],
            ["B", 2000, open],
          ],
        }),
      ),
    ).toMatch(/^formulas-without-values/);
  });
});

describe("a holdings file that cannot be read", () => {
  const header = "Name,Weight,Beta";
  it.each([
    [lines("Name,Weight", "BHP,60%"), /^holdings-columns: file: no column for beta\..*There are Name, Weight\./],
    [
      lines("Foo,Bar,Baz", "BHP,60%,1"),
      /^holdings-columns: file: no column for name, weight \(or amount.*Foo, Bar, Baz/,
    ],
    [lines("Name,Quantity,Beta", "BHP,60,1"), /^holdings-columns: file: no column for weight or amount\./],
    [lines(header), /^holdings-no-rows/],
    [lines(header, "Total,100%,1"), /^holdings-row-total/],
    [lines(header, "BHP,60%,1.1", "CBA,40%,n/a"), /^holdings-row-beta: file: line 3 \(CBA\) has no beta \(“n\/a”\)/],
    [lines(header, "BHP,60%,1.1", "CBA,40%,"), /^holdings-row-beta: file: line 3 \(CBA\) has no beta\. Only cash/],
    [lines(header, "Cash Converters,100%,"), /^holdings-row-beta/],
    [lines(header, "BHP,,1.1", "CBA,40%,1"), /^holdings-row-figure: file: line 2 \(BHP\) has no weight or amount\./],
    [lines(header, "BHP,60%,1.1", ",40%,1"), /^holdings-row-name: file: line 3 has no name/],
    [lines(header, "BHP,60%,1.1", "Total,40%,1.2"), /^holdings-row-total.*“Total” in line 3/],
    [lines(header, "BHP,60%,abc", "CBA,40%,1"), /^cell-not-number.*“abc” in column Beta, line 2/],
    [lines(header, "BHP,60%,110", "CBA,40%,1"), /^holdings-row-range.*“110” in line 2 \(BHP\) is outside −100 to 100/],
    [lines(header, "BHP,60%,1.1", "CBA,40,1"), /^mixed-percent/],
    [lines(header, "BHP,30,1.1", "CBA,35,1"), /^holdings-unit: file: “Weight” comes to 65, neither/],
    [lines(header, "BHP,90%,1.1", "CBA,40%,1"), /^holdings-over-100: file: the weights come to 130%/],
    [lines("Name,Value,Beta", "BHP,A$5000,1", "CBA,US$5000,1"), /^mixed-currencies.*AUD, USD/],
    [lines("Name,Value,Currency,Beta", "BHP,US$5000,AUD,1"), /^mixed-currencies.*USD, AUD in line 2/],
    [lines("Name,Value,Currency,Beta", "BHP,5000,GBX,1"), /^holdings-row-currency.*“GBX” in line 2/],
    [lines("Name,Value,Beta", "BHP,5000,1", "CBA,-5000,1"), /^holdings-zero/],
    [lines("Name,Value,Beta", "BHP,1e300,1"), /^holdings-row-range/],
    [lines("Name,Value,Beta", "BHP,1e-300,1"), /^holdings-row-range.*30 digits/],
    [lines("Name;Value;Beta", "BHP;12.500;1", "CBA;13.500;1"), /^holdings-dots.*“12.500” in column Value, line 2/],
    [lines("Name,Side,Value,Beta", "BHP,shrt,5000,1"), /^holdings-row-side.*“shrt” in line 2/],
    ['name,weight,beta\n"BHP,1,1\n', /^file-quote/],
    ["%PDF-1.7", /^file-kind/],
    ["", /^file-empty/],
    ["hello", /^holdings-columns/],
    [lines("Apple, Inc.,50%,1", "BHP,50%,1"), /^holdings-columns/],
  ])("%j is refused with what is wrong", async (file, expected) => {
    expect(await refusal(file)).toMatch(expected);
  });

  it("never throws anything but a refusal, whatever its cells hold", { timeout: 20_000 }, async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "Name",
        "Weight",
        "Beta",
        "Value",
        "Total",
        "cash",
        "25%",
        "1,5",
        "(3)",
        "A$5m",
        "",
        "-",
        "=1",
        "short",
        "1e9",
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/["\r\n]/g, "")),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    const titled = rows.map((cells) => [["Name", "Weight", "Beta"], ...cells]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(rows, titled), async (cells) => {
        const answer = await refusal(cells.map((row) => row.join(";")).join("\n"));
        expect(answer === "read" || /^[a-z0-9-]+: file: .*\.$/s.test(answer)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

/** How a file may be written: each turns rows of name, number, beta into text. */
const layouts = {
  commas: (rows: readonly (readonly [string, string, string])[], figure: string) =>
    lines(`Name,${figure},Beta`, ...rows.map((row) => row.join(","))),
  "reordered, with other columns": (rows: readonly (readonly [string, string, string])[], figure: string) =>
    lines(`Sector;Beta;${figure};Security`, ...rows.map(([name, size, beta]) => `x;${beta};${size};"${name}"`)),
  "decimal commas": (rows: readonly (readonly [string, string, string])[], figure: string) =>
    lines(
      `Name;${figure};Beta`,
      ...rows.map(([name, size, beta]) => `${name};${size.replace(".", ",")};${beta.replace(".", ",")}`),
    ),
  "brackets for negatives": (rows: readonly (readonly [string, string, string])[], figure: string) =>
    lines(`Name\t${figure}\tBeta`, ...rows.map((row) => row.join("\t").replace(/\t-([\d.]+%?)/g, "\t($1)"))),
};

describe("holdings written as a file", () => {
  const name = fc
    .stringMatching(/^[A-Z]{2,6}( [A-Z][a-z]{1,5})?$/)
    .filter((text) => !/short$|total|sum|^NA|^NIL|^INF|cash/i.test(text));
  const beta = fc.integer({ min: -3000, max: 3000 }).map((size) => `${(size / 1000).toFixed(4)}`);
  const layout = fc.constantFrom(...Object.keys(layouts).map((key) => layouts[key as keyof typeof layouts]));

  it("are read back equal as weights, and weigh as the same typed", async () => {
    const size = fc.integer({ min: 1, max: 900 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, size, beta), { minLength: 2, maxLength: 20 }),
        layout,
        async (given, write) => {
          const whole = given.reduce((sum, [, part]) => sum.plus(part), d(0));
          const parts = given.map(([, part]) => d(part).dividedBy(whole).times(100).toDecimalPlaces(4, 1));
          const rest = parts.slice(1).reduce((sum, part) => sum.minus(part), d(100));
          const weights = [rest, ...parts.slice(1)];
          const rows = given.map(([title, , its], at) => [title, `${weights[at]?.toFixed(4)}%`, its] as const);
          const { holdings } = await reading(write(rows, "Weight"));
          expect(holdings).toEqual(
            rows.map(([title, percent, its]) => ({
              name: title,
              weight: d(percent.slice(0, -1)).dividedBy(100).toFixed(),
              beta: d(its).plus(0).toFixed(),
            })),
          );
          const typed = weighHoldings(readHoldingItems(rows.map((row) => row.join(" ")).join("; ")), {
            normalise: false,
          });
          expect(holdings.map(({ weight }) => weight)).toEqual(typed.holdings.map(({ weight }) => weight.toFixed()));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are read back equal as amounts, shorts too", async () => {
    const amount = fc.integer({ min: -200_000, max: 900_000_000 }).map((cents) => d(cents).dividedBy(100).toFixed(2));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, amount, beta), { minLength: 1, maxLength: 20 }),
        layout,
        async (given, write) => {
          const rows = [...given, ["LAST ONE", "9000000.50", "1.2500"] as const];
          const { holdings, total } = await reading(write(rows, "Market value"));
          expect(holdings).toEqual(
            rows.map(([title, money, its]) => ({
              name: title,
              amount: d(money).plus(0).toFixed(),
              beta: d(its).plus(0).toFixed(),
            })),
          );
          expect(total).toBe(rows.reduce((sum, [, money]) => sum.plus(money), d(0)).toFixed());
        },
      ),
      { numRuns: 60 },
    );
  });
});
