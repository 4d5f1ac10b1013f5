import { Decimal, ONE } from "../../src/computation/decimal.js";
import type { HedgeInputs } from "../../src/computation/exactContracts.js";

export const d = (value: string | number): Decimal => new Decimal(value);

/** Hedge inputs from plain numbers: A$10m at β 1.2 with SPI 200 at 8,000 unless said otherwise. */
export function inputs(given: Partial<Record<keyof HedgeInputs, string | number>> = {}): HedgeInputs {
  const base = { portfolioValue: 10e6, beta: 1.2, targetBeta: 0, contractValue: 200e3, futuresBeta: ONE, fx: ONE };
  const all = Object.entries({ ...base, ...given }).map(([name, value]) => [name, new Decimal(value)]);
  return Object.fromEntries(all) as HedgeInputs;
}
