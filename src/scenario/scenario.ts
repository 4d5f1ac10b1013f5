import { type Decimal, exponential, ZERO } from "../computation/decimal.js";
import { DomainError } from "../computation/domainError.js";
import type { HedgeInputs } from "../computation/exactContracts.js";

/** Time and rates for futures that earn their carry. Rates are annual and simple within the period, as in Hull §3.5. */
export interface Carry {
  readonly indexLevel: Decimal;
  /** Risk-free rate a year. */
  readonly rate: Decimal;
  /** Dividend yield a year. */
  readonly dividend: Decimal;
  /** Length of the period in years. */
  readonly horizon: Decimal;
  /** From now to the future's expiry in years; not before the horizon. */
  readonly expiry: Decimal;
}

/** What may go wrong besides the market: none of it is taken away by the hedge. */
export interface Stress {
  /** Beta in falls, in place of the portfolio's. */
  readonly betaInFalls?: Decimal;
  /** Index points that the future ends away from its model price; positive is dearer, which hurts a short. */
  readonly basisPoints?: Decimal;
  /** The same as a fraction of the futures price now. */
  readonly basisFraction?: Decimal;
  /** The portfolio's own loss or gain, as a fraction of its value. */
  readonly specific?: Decimal;
}

/** What a scenario is computed for. */
export interface ScenarioInputs extends HedgeInputs {
  readonly contracts: Decimal;
  readonly futuresPrice: Decimal;
  /** Contract currency per index point. */
  readonly multiplier: Decimal;
  /** Spot index, where it is known; carry needs it. */
  readonly indexLevel?: Decimal;
  readonly carry?: Carry;
  readonly stress?: Stress;
}

/** Portfolio and hedge after one index move, in the portfolio's currency. */
export interface ScenarioRow {
  readonly indexMove: Decimal;
  readonly indexLevel?: Decimal;
  readonly futuresPrice: Decimal;
  /** Index change plus dividends over the period. */
  readonly marketReturn: Decimal;
  readonly portfolioReturn: Decimal;
  readonly unhedgedPnl: Decimal;
  readonly futuresPnl: Decimal;
  readonly hedgedPnl: Decimal;
  readonly portfolioValue: Decimal;
  readonly hedgedValue: Decimal;
  /** The parts of the result that stress adds, each alone. */
  readonly stressed: { readonly beta: Decimal; readonly basis: Decimal; readonly specific: Decimal };
}

/**
 * What an index move does to portfolio, futures and both together.
 *
 * Simple: portfolio `β r V`, future `F(1 + β_F r)`. With carry: market return `r + q t`, portfolio return
 * `r_f t + β (market − r_f t)`, future `S₁ e^{(r_f − q)(T − t)}`. Stress: another beta in falls, a basis shock on the
 * future, a specific shock on the portfolio.
 *
 * @param indexMove fraction, −1 or more
 * @throws {@link DomainError} `out-of-range` for `indexMove` below −1 or an `expiry` before the horizon
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5, table of the hedged portfolio
 * @example Hull: 5,050,000 at β 1.5, index 1,000 to 900 in three months, 30 short at 1,010
 * scenarioRow(inputs, -0.1) // { marketReturn: -0.0975, portfolioReturn: -0.15125, futuresPrice: 902.25, ... }
 */
export function scenarioRow(inputs: ScenarioInputs, indexMove: Decimal): ScenarioRow {
  if (indexMove.lessThan(-1)) throw new DomainError("out-of-range", "indexMove");
  const { portfolioValue, beta, carry, stress = {}, contracts, fx, futuresPrice: priceNow, multiplier } = inputs;
  const riskFree = carry === undefined ? ZERO : carry.rate.times(carry.horizon);
  const marketReturn = carry === undefined ? indexMove : indexMove.plus(carry.dividend.times(carry.horizon));
  const excess = marketReturn.minus(riskFree);

  const stressedBeta = indexMove.isNegative() ? (stress.betaInFalls ?? beta) : beta;
  const specific = stress.specific ?? ZERO;
  const portfolioReturn = riskFree.plus(stressedBeta.times(excess)).plus(specific);
  const unhedgedPnl = portfolioValue.times(portfolioReturn);

  const shock = basisShock(stress, priceNow);
  const futuresPrice = priceAfter(inputs, indexMove).plus(shock);
  const perPoint = contracts.times(multiplier).times(fx);
  const futuresPnl = perPoint.times(futuresPrice.minus(priceNow));
  const hedgedPnl = unhedgedPnl.plus(futuresPnl);
  const level = carry?.indexLevel ?? inputs.indexLevel;
  return {
    indexMove,
    ...(level === undefined ? {} : { indexLevel: level.times(indexMove.plus(1)) }),
    futuresPrice,
    marketReturn,
    portfolioReturn,
    unhedgedPnl,
    futuresPnl,
    hedgedPnl,
    portfolioValue: portfolioValue.plus(unhedgedPnl),
    hedgedValue: portfolioValue.plus(hedgedPnl),
    stressed: {
      beta: portfolioValue.times(stressedBeta.minus(beta)).times(excess),
      basis: perPoint.times(shock),
      specific: portfolioValue.times(specific),
    },
  };
}

/** The future's model price after the move, without any shock. */
function priceAfter({ carry, futuresPrice, futuresBeta }: ScenarioInputs, indexMove: Decimal): Decimal {
  const factor = futuresBeta.times(indexMove).plus(1);
  if (carry === undefined) return futuresPrice.times(factor);
  const left = carry.expiry.minus(carry.horizon);
  if (left.isNegative()) throw new DomainError("out-of-range", "expiry");
  const growth = exponential(carry.rate.minus(carry.dividend).times(left));
  return carry.indexLevel.times(factor).times(growth);
}

function basisShock({ basisPoints, basisFraction }: Stress, futuresPrice: Decimal): Decimal {
  return (basisPoints ?? ZERO).plus((basisFraction ?? ZERO).times(futuresPrice));
}

/**
 * Index moves at which portfolio and futures together gain nothing. The result is linear in the move on each side of
 * zero, so each side is solved exactly.
 *
 * @returns at most two moves, ascending; none where the result never changes sign or does not depend on the move
 * @example a hedge of β 1.5 down to 0 without carry ends at nothing whatever the market does
 * breakEvenMoves(inputs) // []
 */
export function breakEvenMoves(inputs: ScenarioInputs): readonly Decimal[] {
  const hedged = (move: Decimal) => scenarioRow(inputs, move).hedgedPnl;
  const sides: readonly (readonly [Decimal, Decimal])[] = [
    [ZERO.minus(1), ZERO.minus("0.5")],
    [ZERO, ZERO.plus(1)],
  ];
  const found = sides.flatMap(([from, to], side) => {
    const slope = hedged(to).minus(hedged(from)).dividedBy(to.minus(from));
    if (slope.isZero()) return [];
    const move = from.minus(hedged(from).dividedBy(slope));
    const within = side === 0 ? move.isNegative() && move.greaterThanOrEqualTo(-1) : !move.isNegative();
    return within ? [move] : [];
  });
  return found;
}
