import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/** What sizes a hedge. Money of the portfolio in its own currency, of the contract in the contract's. */
export interface HedgeInputs {
  readonly portfolioValue: Decimal;
  readonly beta: Decimal;
  readonly targetBeta: Decimal;
  readonly contractValue: Decimal;
  /** β_F, the future's own beta against the index that `beta` is measured on; 1 for the same index. */
  readonly futuresBeta: Decimal;
  /** Portfolio currency per unit of contract currency; 1 when they are the same. */
  readonly fx: Decimal;
}

/**
 * Futures contracts that move a portfolio's beta to a target: `N* = (β* − β) × V_P ÷ (β_F × V_F × fx)`.
 *
 * Exact, not whole: rounding is {@link wholeContracts}'s decision. Negative is short, positive is long.
 *
 * @throws {@link DomainError} `not-positive` for `portfolioValue`, `contractValue`, `futuresBeta` or `fx`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5
 * @example A$10m at β 1.2, SPI 200 at 8,000 × A$25
 * exactContracts({ portfolioValue: 10e6, beta: 1.2, targetBeta: 0, contractValue: 200e3, futuresBeta: 1, fx: 1 }) // -60
 */
export function exactContracts(inputs: HedgeInputs): Decimal {
  const { portfolioValue, beta, targetBeta } = inputs;
  requirePositive({ portfolioValue });
  return targetBeta.minus(beta).times(portfolioValue).dividedBy(contractExposure(inputs));
}

/**
 * Market exposure of one contract in the portfolio's currency: `β_F × V_F × fx`.
 *
 * @throws {@link DomainError} `not-positive`
 * @example one SPI 200 future at 8,000 for a portfolio in A$
 * contractExposure({ contractValue: 200e3, futuresBeta: 1, fx: 1 }) // 200000
 */
export function contractExposure(inputs: Pick<HedgeInputs, "contractValue" | "futuresBeta" | "fx">): Decimal {
  const { contractValue, futuresBeta, fx } = inputs;
  requirePositive({ contractValue, futuresBeta, fx });
  return futuresBeta.times(contractValue).times(fx);
}
