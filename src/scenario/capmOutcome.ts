import type { Decimal } from "../computation/decimal.js";
import { expectedReturn } from "../computation/expectedReturn.js";

/** What the model is asked. Returns a year, dividends included, as fractions. */
export interface CapmQuestion {
  readonly beta: Decimal;
  readonly riskFreeRate: Decimal;
  readonly marketReturn: Decimal;
  readonly portfolioValue?: Decimal;
  /** Beta after a hedge. */
  readonly targetBeta?: Decimal;
}

/** The expected return and its parts; money where a value is known, in its currency. */
export interface CapmOutcome {
  /** E(R_M) − r_f. */
  readonly premium: Decimal;
  /** β × premium. */
  readonly forRisk: Decimal;
  readonly expectedReturn: Decimal;
  /** At the target beta. */
  readonly hedgedReturn?: Decimal;
  readonly money?: {
    readonly riskFree: Decimal;
    readonly forRisk: Decimal;
    readonly expected: Decimal;
    readonly hedged?: Decimal;
  };
}

/**
 * The return that the capital asset pricing model expects, in its parts, and what is left of it at another beta.
 *
 * @see Sharpe, Capital Asset Prices, Journal of Finance 19 (1964); Bodie, Kane and Marcus, Investments, 10th ed., §9.1
 * @example bills at 6%, market at 14%, β 1.2
 * capmOutcome({ riskFreeRate: 0.06, marketReturn: 0.14, beta: 1.2 }) // { premium: 0.08, forRisk: 0.096, expectedReturn: 0.156 }
 */
export function capmOutcome(question: CapmQuestion): CapmOutcome {
  const { beta, riskFreeRate, marketReturn, portfolioValue, targetBeta } = question;
  const premium = marketReturn.minus(riskFreeRate);
  const forRisk = beta.times(premium);
  const expected = expectedReturn(question);
  const hedged = targetBeta === undefined ? undefined : expectedReturn({ ...question, beta: targetBeta });
  return {
    premium,
    forRisk,
    expectedReturn: expected,
    ...(hedged === undefined ? {} : { hedgedReturn: hedged }),
    ...(portfolioValue === undefined
      ? {}
      : {
          money: {
            riskFree: portfolioValue.times(riskFreeRate),
            forRisk: portfolioValue.times(forRisk),
            expected: portfolioValue.times(expected),
            ...(hedged === undefined ? {} : { hedged: portfolioValue.times(hedged) }),
          },
        }),
  };
}
