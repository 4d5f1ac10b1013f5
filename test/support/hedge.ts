import { Decimal, ONE } from "../../src/computation/decimal.js";
import { contractExposure, type HedgeInputs } from "../../src/computation/exactContracts.js";
import type { Hedgeable } from "../../src/computation/hedged.js";

export const d = (value: string | number): Decimal => new Decimal(value);

/** Hedge inputs from plain numbers: A$10m at β 1.2 with SPI 200 at 8,000 unless said otherwise. */
export function inputs(given: Partial<Record<keyof HedgeInputs, string | number>> = {}): HedgeInputs {
  const base = { portfolioValue: 10e6, beta: 1.2, targetBeta: 0, contractValue: 200e3, futuresBeta: ONE, fx: ONE };
  const all = Object.entries({ ...base, ...given }).map(([name, value]) => [name, new Decimal(value)]);
  return Object.fromEntries(all) as HedgeInputs;
}

/** The same with one contract's market exposure worked out. */
export function hedgeable(given: HedgeInputs): Hedgeable {
  return { ...given, contractExposure: contractExposure(given) };
}
