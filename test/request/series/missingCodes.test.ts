import { describe, expect, it } from "vitest";
import { monthly, problem, reading } from "./support.js";

const percent = monthly(undefined, (value) => (value * 100).toFixed(2));

describe("codes for missing values", () => {
  it.each(["-99.99", "-999", "-99", "-9999", "-999.00"])(
    "in a column of returns are missing, and that is said: %s",
    async (code) => {
      for (const [file, value] of [
        [percent, "1.20"],
        [monthly(), "0.012"],
      ] as const) {
        const read = await reading(file.replace(`,${value},`, `,${code},`));
        expect(read.counts).toMatchObject({ rows: 6, missing: 1 });
        expect(read.notes).toContainEqual({ code: "missing-codes", column: "Fund", count: 1, value: Number(code) });
      }
    },
  );

  it("are values where others of the column lie near", async () => {
    const file = percent.replace(",1.20,", ",-99.00,").replace(",4.50,", ",-70.00,");
    expect((await reading(file)).assetReturns[2]).toBeCloseTo(-0.99, 12);
  });

  it("are values where they carry a percent sign", async () => {
    const signs = monthly(undefined, (value) => `${(value * 100).toFixed(2)}%`);
    expect((await reading(signs.replace(",1.20%,", ",-99.00%,"))).assetReturns[2]).toBeCloseTo(-0.99, 12);
  });
});

describe("a return of -100% or less", () => {
  it("is refused with its line", async () => {
    expect(await problem(percent.replace(",1.20,", ",-130,"))).toMatchObject({
      code: "return-too-low",
      field: "asset",
      details: { part: "-130", about: "column Fund, line 4" },
    });
    expect(await problem(monthly().replace(",0.015", ",-1"), { kind: "returns" })).toMatchObject({
      code: "return-too-low",
      field: "index",
    });
  });
});
