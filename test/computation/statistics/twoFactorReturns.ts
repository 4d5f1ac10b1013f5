import { readFileSync } from "node:fs";

/** The made-up months of test/data/statistics/two-factor.csv. */
export function twoFactorReturns(): {
  readonly fund: readonly number[];
  readonly local: readonly number[];
  readonly world: readonly number[];
} {
  const text = readFileSync(new URL("../../data/statistics/two-factor.csv", import.meta.url), "utf8");
  const rows = text.trim().split("\n").slice(1);
  const column = (position: number) => rows.map((row) => Number(row.split(",")[position]));
  return { fund: column(1), local: column(2), world: column(3) };
}
