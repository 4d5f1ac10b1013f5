import type { Decimal } from "../computation/decimal.js";
import { jensensAlpha } from "../computation/jensensAlpha.js";
import { type CapmOutcome, type CapmQuestion, capmOutcome } from "./capmOutcome.js";

/** What was earned beside what the model expects, over one period, dividends included, as fractions. */
export interface AlphaQuestion extends Omit<CapmQuestion, "targetBeta"> {
  readonly portfolioReturn: Decimal;
}

/** The pieces of a return: the risk-free rate, what beta was paid, and the rest. */
export interface AlphaOutcome extends CapmOutcome {
  readonly alpha: Decimal;
  /** In the portfolio's currency, where its value is known. */
  readonly alphaMoney?: Decimal;
}

/**
 * Jensen's alpha from numbers, with its pieces: `R_P = r_f + β × (R_M − r_f) + α`.
 *
 * @example Bodie, Kane and Marcus, Investments, ch. 24: 35% at β 1.2, market 28%, bills 6%
 * alphaOutcome({ portfolioReturn: 0.35, ... }) // { alpha: 0.026, expectedReturn: 0.324, forRisk: 0.264, ... }
 */
export function alphaOutcome(question: AlphaQuestion): AlphaOutcome {
  const alpha = jensensAlpha(question);
  const { portfolioValue } = question;
  return {
    ...capmOutcome(question),
    alpha,
    ...(portfolioValue === undefined ? {} : { alphaMoney: portfolioValue.times(alpha) }),
  };
}
