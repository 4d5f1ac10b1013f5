import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** Reads a reference of test/data/statistics; its README says how each was made. */
export function reference<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`../../data/statistics/${name}.json`, import.meta.url), "utf8"));
}

/** The index and asset returns of test/data/statistics/returns.csv. */
export function returns(): { readonly index: readonly number[]; readonly asset: readonly number[] } {
  const text = readFileSync(new URL("../../data/statistics/returns.csv", import.meta.url), "utf8");
  const rows = text.trim().split("\n").slice(1);
  const column = (position: number) => rows.map((row) => Number(row.split(",")[position]));
  return { index: column(0), asset: column(1) };
}

/** Digits that two numbers share: 9 for a relative difference of 1e-9, 17 for none. */
export function digits(actual: number, expected: number): number {
  if (actual === expected) return 17;
  return -Math.log10(Math.abs(actual - expected) / Math.abs(expected));
}

/** Every expected number, however deep, agrees with the actual one to so many digits. */
export function expectDigits(actual: unknown, expected: unknown, least: number, path = "result"): void {
  if (typeof expected === "number") {
    expect(typeof actual, path).toBe("number");
    expect(digits(Number(actual), expected), `${path}: ${actual} for ${expected}`).toBeGreaterThanOrEqual(least);
    return;
  }
  expect(typeof actual, path).toBe("object");
  for (const [key, value] of Object.entries(Object(expected))) {
    expectDigits(Object(actual)[key], value, least, `${path}.${key}`);
  }
}
