import type { Decimal } from "./decimal.js";

/**
 * Return that the capital asset pricing model expects: `E(R) = r_f + β × (E(R_M) − r_f)`.
 *
 * With the market's realised return it is the return to expect given that move. All over one period.
 *
 * @param riskFreeRate r_f and
 * @param marketReturn E(R_M) with dividends, as fractions over the same period
 * @returns a fraction over that period
 * @see Sharpe, Capital Asset Prices, Journal of Finance 19 (1964); Bodie, Kane and Marcus, Investments, 10th ed., §9.1
 * @example bills at 6%, market at 14%, β 1.2
 * expectedReturn({ riskFreeRate: 0.06, marketReturn: 0.14, beta: 1.2 }) // 0.156
 */
export function expectedReturn(inputs: {
  readonly riskFreeRate: Decimal;
  readonly marketReturn: Decimal;
  readonly beta: Decimal;
}): Decimal {
  const { riskFreeRate, marketReturn, beta } = inputs;
  return riskFreeRate.plus(beta.times(marketReturn.minus(riskFreeRate)));
}
