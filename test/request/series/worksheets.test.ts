import { describe, expect, it } from "vitest";
import { FUND, MARKET, problem, reading, workbook } from "./support.js";

const prose = [["Monthly report"], ["See the other sheets"]];
const values = [["Date", "Fund", "Market"], ...FUND.map((value, row) => [201501 + row, value, MARKET[row] ?? 0])];

describe("a workbook whose first worksheet has no values", () => {
  it("is read from the only one that has, which is said", async () => {
    const read = await reading(workbook({ Notes: prose, Returns: values, More: prose }));
    expect(read).toMatchObject({ sheet: "Returns", assetReturns: FUND });
    expect(read.notes).toContainEqual({ code: "sheet", name: "Returns", how: "only-with-values", others: 2 });
  });

  it("asks where several have", async () => {
    expect(await problem(workbook({ Notes: prose, Returns: values, Prices: values }))).toMatchObject({
      code: "which-sheet",
      field: "sheet",
      details: { about: "Returns, Prices", fixes: ["Returns", "Prices"] },
    });
  });
});

describe("a worksheet", () => {
  it("is said to be the first only where none was typed", async () => {
    const book = workbook({ Returns: values, More: values });
    expect((await reading(book)).notes).toContainEqual({ code: "sheet", name: "Returns", how: "first", others: 1 });
    const typed = await reading(book, { sheet: "More" });
    expect(typed.notes.filter(({ code }) => code === "sheet")).toEqual([]);
  });
});

describe("formulas without values", () => {
  const formula = { xml: '<c r="@"><f>B2/B1-1</f><v></v></c>' };
  const book = workbook({
    Data: values.map((row, at) => [...row, ...(at === 0 ? ["FundR", "MarketR"] : [formula, formula])]),
  });

  it("are said to be such where they are wanted", async () => {
    expect(await problem(book, { asset: "FundR", index: "MarketR" })).toMatchObject({
      code: "formulas-without-values",
      field: "file",
      details: { part: "12" },
    });
  });

  it("are noted where they are not", async () => {
    expect((await reading(book)).notes).toContainEqual({ code: "formulas-without-values", count: 12 });
  });
});
