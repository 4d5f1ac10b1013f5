import { Decimal } from "./decimal.js";
import { exactContracts, type HedgeInputs } from "./exactContracts.js";

/** Exact contract counts at the two ends of beta's interval; `low` is the more negative. */
export interface ContractRange {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Confidence level as a fraction. */
  readonly level: Decimal;
}

/** 0.975 quantile of the standard normal distribution (NIST Engineering Statistics Handbook, table 1.3.6.7.1: 1.960). */
export const NORMAL_QUANTILE_975 = new Decimal("1.959963984540054");

/** How many standard errors an interval reaches to each side, and the confidence level that this gives. */
export interface Reach {
  readonly quantile: Decimal;
  readonly level: Decimal;
}

/** With only a standard error given the degrees of freedom are unknown: the normal distribution's 95%. */
const NORMAL_95: Reach = { quantile: NORMAL_QUANTILE_975, level: new Decimal("0.95") };

/**
 * The contracts that beta's own uncertainty allows: N* at `β ± quantile × standard error`.
 *
 * @param standardError of beta, zero or more
 * @param reach 1.96 standard errors for 95% unless a regression says better
 * @throws {@link DomainError} as {@link exactContracts}
 * @example A$10m at β 1.2 ± 0.10: between 50.2 and 69.8 short
 * contractRange(inputs, 0.1) // { low: -69.8, high: -50.2, level: 0.95 }
 */
export function contractRange(inputs: HedgeInputs, standardError: Decimal, reach: Reach = NORMAL_95): ContractRange {
  const off = reach.quantile.times(standardError);
  return {
    low: exactContracts({ ...inputs, beta: inputs.beta.plus(off) }),
    high: exactContracts({ ...inputs, beta: inputs.beta.minus(off) }),
    level: reach.level,
  };
}
