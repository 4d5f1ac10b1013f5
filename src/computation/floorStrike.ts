import { type Decimal, ONE, quotient } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/** What decides where the index stands when a portfolio is at its floor. Rates a year, simple within the period. */
export interface FloorInputs {
  readonly indexLevel: Decimal;
  /** Above zero. */
  readonly beta: Decimal;
  readonly portfolioValue: Decimal;
  /** Least value wanted at the end, without the dividends paid until then. */
  readonly floor: Decimal;
  readonly rate: Decimal;
  /** Dividend yield of portfolio and index alike. */
  readonly dividend: Decimal;
  /** Length of the period in years. */
  readonly horizon: Decimal;
}

/**
 * Strike of the puts for a floor: the index level at which the CAPM puts the portfolio on its floor,
 * `S × (1 + r_f t + (R − r_f t) ÷ β − q t)` with `R = floor ÷ V_P − 1 + q t`.
 *
 * @throws {@link DomainError} `not-positive` for `indexLevel`, `beta`, `portfolioValue`, `floor` or `horizon`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1 and its tables
 * @example US$500,000 at β 2, floor US$450,000 in three months, index 1,000, rate 12%, dividends 4%
 * floorStrike({ ... }) // 960
 */
export function floorStrike(inputs: FloorInputs): Decimal {
  const { indexLevel, beta, portfolioValue, floor, horizon } = inputs;
  requirePositive({ indexLevel, beta, portfolioValue, floor, horizon });
  const riskFree = inputs.rate.times(horizon);
  const dividends = inputs.dividend.times(horizon);
  const portfolioReturn = quotient(floor, portfolioValue).minus(ONE).plus(dividends);
  const marketReturn = riskFree.plus(quotient(portfolioReturn.minus(riskFree), beta));
  return indexLevel.times(ONE.plus(marketReturn).minus(dividends));
}
