import { type Decimal, quotient } from "./decimal.js";
import type { HedgeInputs } from "./exactContracts.js";

/** A portfolio and what one contract adds to its market exposure, β_F × V_F × fx. */
export interface Hedgeable extends Pick<HedgeInputs, "beta" | "targetBeta" | "portfolioValue"> {
  readonly contractExposure: Decimal;
}

/** What a number of contracts makes of a portfolio. */
export interface Hedged {
  readonly contracts: Decimal;
  /** β_after, to 40 significant digits. */
  readonly betaAfter: Decimal;
  /** Market exposure beyond the target's, exact, in the portfolio's currency: `(β_after − β*) × V_P`. */
  readonly exposureOffTarget: Decimal;
}

/**
 * Portfolio beta once a number of contracts is held: `β_after = (β × V_P + N × β_F × V_F × fx) ÷ V_P`.
 *
 * @param contracts N, negative for short
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5 (N* solved for the beta)
 * @example US$10m at β 1.5, 13 short at 4,500 × US$250
 * hedged(portfolio, -13) // { betaAfter: 0.0375, exposureOffTarget: 375000 }
 */
export function hedged(portfolio: Hedgeable, contracts: Decimal): Hedged {
  const { beta, targetBeta, portfolioValue, contractExposure } = portfolio;
  const exposure = beta.times(portfolioValue).plus(contracts.times(contractExposure));
  return {
    contracts,
    betaAfter: quotient(exposure, portfolioValue),
    exposureOffTarget: exposure.minus(targetBeta.times(portfolioValue)),
  };
}
