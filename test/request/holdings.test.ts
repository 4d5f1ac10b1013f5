import { describe, expect, it } from "vitest";
import { readHoldings } from "../../src/request/holdings.js";
import { InputError } from "../../src/request/inputError.js";
import { d } from "../support/hedge.js";

function read(text: string, options: { normalise?: boolean; value?: number } = {}): string {
  const { normalise = false, value } = options;
  try {
    const { holdings } = readHoldings(text, { normalise, value: value === undefined ? undefined : d(value) });
    return holdings
      .map(({ name, weight, beta }) => `${name} ${weight.times(100).toDecimalPlaces(2)} ${beta}`)
      .join(", ");
  } catch (error) {
    if (error instanceof InputError) return [error.code, ...(error.details.fixes ?? [])].join(" | ");
    throw error;
  }
}

describe("readHoldings", () => {
  it.each([
    ["BHP 25% 1.1, CBA 40% 0.9, cash 35% 0", "BHP 25 1.1, CBA 40 0.9, cash 35 0"],
    ["BHP 25% 1.1; CBA 40% 0.9; cash 35%", "BHP 25 1.1, CBA 40 0.9, cash 35 0"],
    ["BHP 25% 1.1\nCBA 75% 0.9", "BHP 25 1.1, CBA 75 0.9"],
    ["S&P ETF 50% 1, Fund 2 50% beta 1.3", "S&P ETF 50 1, Fund 2 50 1.3"],
    ["BHP: 25%: 1.1, CBA: 75%: 0.9", "BHP 25 1.1, CBA 75 0.9"],
    ["BHP 130% 1.1, XYZ −30% 0.8", "BHP 130 1.1, XYZ -30 0.8"],
    ["BHP 25% -0.2, CBA 75% 0.9", "BHP 25 -0.2, CBA 75 0.9"],
    ["BHP A$2.5m 1.1; CBA A$4,000,000 0.9; cash A$3.5m", "BHP 25 1.1, CBA 40 0.9, cash 35 0"],
    ["BHP 2.5 million 1.1, CBA 7.5 million 0.9", "BHP 25 1.1, CBA 75 0.9"],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["BHP 70% 1.1, short CBA 30% 0.9, cash 60% 0", "BHP 70 1.1, CBA -30 0.9, cash 60 0"],
    ["BHP 130% 1.1, CBA short 30% 0.9", "BHP 130 1.1, CBA -30 0.9"],
    ["BHP 130% 1.1, CBA - 30% 0.9", "BHP 130 1.1, CBA -30 0.9"],
    ["BHP A$13m 1.1, CBA short A$3m 0.9", "BHP 130 1.1, CBA -30 0.9"],
  ])("reads what is sold as short: %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    "BHP 25% 1.1 and CBA 40% 0.9 and cash 35% 0",
    "BHP 25% 1.1 CBA 75% 0.9",
    "BHP 25% 1.1 / CBA 75% 0.9",
    "BHP 25% 1.1 CBA 40% 0.9; cash 35%",
    "BHP A$2m 1.1 CBA A$3m 0.9",
  ])("never swallows a holding that no comma sets apart: %j", (text) => expect(read(text)).toBe("holding-shape"));

  it("names what is missing to 100% as cash at beta 0", () => {
    expect(read("BHP 25% 1.1, CBA 40% 0.9")).toBe("BHP 25 1.1, CBA 40 0.9, other cash 35 0");
  });

  it("scales only when asked", () => {
    expect(read("BHP 60% 1.1, CBA 60% 0.9")).toBe("holdings-over-100");
    expect(read("BHP 60% 1.1, CBA 60% 0.9", { normalise: true })).toBe("BHP 50 1.1, CBA 50 0.9");
    expect(read("BHP 25% 1.1, CBA 25% 0.9", { normalise: true })).toBe("BHP 50 1.1, CBA 50 0.9");
  });

  it("weighs amounts against the portfolio's value where it is known", () => {
    expect(read("BHP 2.5m 1.1, CBA 4m 0.9", { value: 10e6 })).toBe("BHP 25 1.1, CBA 40 0.9, other cash 35 0");
    expect(read("BHP 2.5m 1.1, CBA 8m 0.9", { value: 10e6 })).toBe("holdings-over-value");
  });

  it.each([
    ["BHP 25%", "holding-no-beta"],
    ["25% 1.1", "holding-shape"],
    ["BHP", "holding-shape"],
    [", ;", "empty"],
    ["BHP 2m 1.1, CBA 50% 1", "holding-weights-mixed"],
    ["BHP A$2m 1.1, CBA US$2m 1", "mixed-currencies"],
    ["BHP A$2m 1.1, XYZ -A$2m 1", "holdings-zero"],
    ["BHP 25% 1,1; CBA 75% 0.9", "ambiguous-number | 1.1 | 11"],
    ["BHP 0.25 1.1, CBA 0.75 0.9", "ambiguous-weights | BHP 25% 1.1, CBA 75% 0.9"],
    ["BHP 25 1.1, CBA 75 0.9", "ambiguous-weights | BHP 25% 1.1, CBA 75% 0.9"],
    [Array.from({ length: 501 }, () => "A 1% 1").join(";"), "too-many-holdings"],
    [`BHP${" ".repeat(1400)}25% 1.1`, "holding-shape"],
    ["BHP 25% 1000", "out-of-range"],
  ])("refuses %j", (text, expected) => expect(read(text)).toBe(expected));
});
