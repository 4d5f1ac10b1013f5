import { type Decimal, ZERO } from "./decimal.js";
import { DomainError } from "./domainError.js";

/** A position by its weight in the portfolio; negative weights are shorts. */
export interface Holding {
  readonly name: string;
  /** Fraction of the portfolio's value. */
  readonly weight: Decimal;
  readonly beta: Decimal;
}

/** A holding with what it adds to the portfolio's beta: weight × beta. */
export interface HoldingContribution extends Holding {
  readonly contribution: Decimal;
}

/** The portfolio's beta and the pieces that it is the sum of. */
export interface PortfolioBeta {
  readonly beta: Decimal;
  readonly holdings: readonly HoldingContribution[];
}

/**
 * Portfolio beta from its holdings: `β_P = Σ wᵢ βᵢ`.
 *
 * @throws {@link DomainError} `zero-total` for `holdings` when there are none
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8 (index models)
 * @example 25% at 1.1, 40% at 0.9, 35% cash
 * portfolioBeta([...]).beta // 0.635
 */
export function portfolioBeta(holdings: readonly Holding[]): PortfolioBeta {
  if (holdings.length === 0) throw new DomainError("zero-total", "holdings");
  const withContribution = holdings.map((holding) => ({
    ...holding,
    contribution: holding.weight.times(holding.beta),
  }));
  return {
    beta: withContribution.reduce((sum, holding) => sum.plus(holding.contribution), ZERO),
    holdings: withContribution,
  };
}
