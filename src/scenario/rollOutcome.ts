import { type Decimal, ZERO } from "../computation/decimal.js";
import { fairFuturesPrice } from "../computation/fairFuturesPrice.js";
import { type ImpliedRate, impliedRate } from "../computation/impliedRate.js";

/** What moving from one future to a later one asks. Rates a year, continuously compounded, as fractions. */
export interface RollQuestion {
  /** F₁, of the future that is held. */
  readonly futuresPrice: Decimal;
  /** F₂, of the later one. */
  readonly nextPrice: Decimal;
  /** Years between the two expiries. */
  readonly gap: Decimal;
  readonly rate?: Decimal;
  readonly dividend?: Decimal;
  /** Contract currency per point. */
  readonly multiplier?: Decimal;
  /** N, negative for short. */
  readonly contracts?: Decimal;
  /** Of trading one contract once. */
  readonly cost?: Decimal;
}

/** What a roll is at fair prices, in points. */
interface FairRoll {
  /** F₁ × (e^((r − q) × gap) − 1). */
  readonly spread: Decimal;
  /** What F₂ − F₁ is beyond it. */
  readonly mispricing: Decimal;
}

/** The roll in points, per contract and for the position. Carry against the position is positive, in its favour negative. */
export interface RollOutcome {
  /** F₂ − F₁, in points. */
  readonly spread: Decimal;
  /** (F₂ ÷ F₁ − 1) ÷ gap, and ln(F₂ ÷ F₁) ÷ gap, which is r − q where both are fair. */
  readonly carry: ImpliedRate;
  /** With dividends: the financing rate between the two expiries. */
  readonly implied?: ImpliedRate;
  /** With a rate. */
  readonly fair?: FairRoll & { readonly pnl?: Decimal };
  /** (F₂ − F₁) × m. */
  readonly perContract?: Decimal;
  /** N × m × (F₂ − F₁). */
  readonly rollCost?: Decimal;
  /** Closing and opening |N| contracts. */
  readonly tradingCost?: Decimal;
}

/**
 * Cost of moving N contracts to a later future: `N × m × (F₂ − F₁)`. A long pays a dearer one, a short is paid for it.
 *
 * Of it only `N × m × (spread − fair spread)` is lost or gained: the rest is carry, which the months to come pay back.
 *
 * @throws {@link DomainError} `not-positive` for a price or `gap`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.6 and §5.9
 * @example 60 short at A$25 a point, 8,000 → 8,030: a short is paid
 * rollOutcome({ futuresPrice: 8000, nextPrice: 8030, gap: 0.25, multiplier: 25, contracts: -60 }).rollCost // -45000
 */
export function rollOutcome(question: RollQuestion): RollOutcome {
  const { futuresPrice: near, nextPrice: next, gap, rate, dividend, multiplier, contracts, cost } = question;
  const spread = next.minus(near);
  const prices = { indexLevel: near, futuresPrice: next, expiry: gap };
  const perPoint = multiplier === undefined || contracts === undefined ? undefined : contracts.times(multiplier);
  const fair = rate === undefined ? undefined : fairRoll({ ...question, rate });
  return {
    spread,
    carry: impliedRate({ ...prices, dividend: ZERO }),
    ...(dividend === undefined ? {} : { implied: impliedRate({ ...prices, dividend }) }),
    ...(fair === undefined
      ? {}
      : { fair: { ...fair, ...(perPoint === undefined ? {} : { pnl: rollPnl(perPoint, fair) }) } }),
    ...(multiplier === undefined ? {} : { perContract: spread.times(multiplier) }),
    ...(perPoint === undefined ? {} : { rollCost: perPoint.times(spread) }),
    ...(contracts === undefined || cost === undefined ? {} : { tradingCost: contracts.abs().times(cost).times(2) }),
  };
}

/**
 * The spread between two futures at fair prices, and what it is beyond that.
 *
 * @throws {@link DomainError} `not-positive` for `futuresPrice`
 * @example 8,000 → 8,030 in three months at 4% and 3%: 20.03 and 9.97
 */
export function fairRoll(
  question: Pick<RollQuestion, "futuresPrice" | "nextPrice" | "gap" | "dividend"> & { readonly rate: Decimal },
): FairRoll {
  const { futuresPrice: near, nextPrice, gap, rate, dividend = ZERO } = question;
  const spread = fairFuturesPrice({ indexLevel: near, rate, dividend, expiry: gap }).minus(near);
  return { spread, mispricing: nextPrice.minus(near).minus(spread) };
}

/** What a roll makes against a fair one: `−N × m × mispricing`. @param perPoint N × m, negative for a short */
export function rollPnl(perPoint: Decimal, { mispricing }: Pick<FairRoll, "mispricing">): Decimal {
  return perPoint.times(mispricing).negated().plus(0);
}
