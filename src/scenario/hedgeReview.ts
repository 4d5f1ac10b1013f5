import { type Decimal, ONE, quotient, ZERO } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { fairExitPrice } from "../computation/fairExitPrice.js";
import { type HedgePosition, withContracts } from "../computation/hedgePosition.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import { marketMove } from "./marketMove.js";

/** A hedge as it was planned and held, and what happened from its entry to its exit. Returns are fractions. */
export interface ReviewInputs {
  readonly plan: HedgeInputs & {
    /** At entry. */
    readonly futuresPrice: Decimal;
    readonly contract: { readonly multiplier: Decimal };
  };
  /** Held from entry to exit, negative for short. */
  readonly contracts: Decimal;
  /** Of the index without dividends, as its future follows the price. */
  readonly indexReturn: Decimal;
  readonly exitPrice: Decimal;
  /** Of the portfolio without its futures, in its own currency. */
  readonly portfolioPnl: Decimal;
  /** Paid in all, zero or more, in the portfolio's currency. */
  readonly cost: Decimal;
  /** The portfolio's beta measured over the time itself, which parts beta from alpha. */
  readonly measuredBeta?: Decimal;
  /** Rates a year, and the time in years: what the future's fair price was to drift by. */
  readonly carry?: { readonly rate: Decimal; readonly dividend: Decimal; readonly horizon: Decimal };
}

/** A hedge after the fact, in the portfolio's currency. The five parts of the miss sum to it exactly. */
export interface HedgeReview {
  readonly position: HedgePosition;
  /** `β* × V_P × r`. */
  readonly plannedPnl: Decimal;
  readonly portfolioPnl: Decimal;
  readonly futuresPnl: Decimal;
  readonly cost: Decimal;
  readonly actualPnl: Decimal;
  readonly missTotal: Decimal;
  /** The portfolio did not make β × r. */
  readonly missBetaAlpha: Decimal;
  /** The future did not make β_F × r. */
  readonly missBasis: Decimal;
  /** The contracts held were not the plan's nearest count. */
  readonly missSize: Decimal;
  /** The nearest count was not the exact one. */
  readonly missRounding: Decimal;
  readonly missCost: Decimal;
  /** Of `missBetaAlpha`, where a beta was measured. */
  readonly betaAndAlpha?: { readonly beta: Decimal; readonly alpha: Decimal };
  /** Of `missBasis`, where rates are known: the drift of the fair price, and the change of the future against it. */
  readonly driftAndMispricing?: {
    readonly fairPrice: Decimal;
    readonly drift: Decimal;
    readonly mispricing: Decimal;
  };
  readonly portfolioReturn: Decimal;
  /** Portfolio return ÷ index return; absent where the index did not move. */
  readonly realisedBeta?: Decimal;
  /** The same of portfolio and futures together, before cost. */
  readonly realisedBetaAfter?: Decimal;
}

/** Enough for any price, and few enough that the parts of a sum are printed whole. */
const PRICE_DIGITS = 12;

/**
 * Splits what a hedge missed its plan by: `portfolio + futures − cost − β* V r` into
 * beta and alpha `V (R − β r)`, futures basis `N m fx (F₁ − F₀ (1 + β_F r))`, size `(N − N₀) β_F V_F fx r`, rounding
 * `(β V + N₀ β_F V_F fx − β* V) r`, cost; N₀ is the whole count nearest to the plan's.
 *
 * @throws {@link DomainError} as {@link withContracts} and {@link fairExitPrice}
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5 (the hedge), §3.3 (basis)
 * @example A$10m at β 1.2, 60 short from 8,000 to 7,610; index −5%, portfolio −6.75%: −675,000 + 585,000
 * hedgeReview(inputs) // missTotal −90,000: beta/alpha −75,000, basis −15,000, size 0, rounding 0, cost 0
 */
export function hedgeReview(inputs: ReviewInputs): HedgeReview {
  const { plan, contracts, indexReturn, exitPrice, portfolioPnl, cost } = inputs;
  const { portfolioValue } = plan;
  const position = withContracts(plan, contracts);
  const modelled = marketMove(position, indexReturn);
  const perPoint = contracts.times(plan.contract.multiplier).times(plan.fx);
  const futuresPnl = perPoint.times(exitPrice.minus(plan.futuresPrice));
  const plannedPnl = plan.targetBeta.times(portfolioValue).times(indexReturn);
  const together = portfolioPnl.plus(futuresPnl);
  const actualPnl = together.minus(cost);
  const moved = portfolioValue.times(indexReturn);
  const beside = contracts.minus(wholeContracts(position.exactContracts, "nearest"));
  const missSize = beside.times(position.contractExposure).times(indexReturn).plus(ZERO);
  return {
    position,
    plannedPnl,
    portfolioPnl,
    futuresPnl,
    cost,
    actualPnl,
    missTotal: actualPnl.minus(plannedPnl),
    missBetaAlpha: portfolioPnl.minus(modelled.unhedgedPnl),
    missBasis: futuresPnl.minus(modelled.futuresPnl),
    missSize,
    missRounding: position.exposureOffTarget.times(indexReturn).minus(missSize),
    missCost: cost.negated(),
    ...measured(inputs),
    ...drifted(inputs, perPoint),
    portfolioReturn: quotient(portfolioPnl, portfolioValue),
    ...(moved.isZero()
      ? {}
      : { realisedBeta: quotient(portfolioPnl, moved), realisedBetaAfter: quotient(together, moved) }),
  };
}

function measured(inputs: ReviewInputs): Pick<HedgeReview, "betaAndAlpha"> {
  const { plan, measuredBeta, indexReturn, portfolioPnl } = inputs;
  if (measuredBeta === undefined) return {};
  const moved = plan.portfolioValue.times(indexReturn);
  const beta = measuredBeta.minus(plan.beta).times(moved);
  return { betaAndAlpha: { beta, alpha: portfolioPnl.minus(measuredBeta.times(moved)) } };
}

function drifted(inputs: ReviewInputs, perPoint: Decimal): Pick<HedgeReview, "driftAndMispricing"> {
  const { plan, carry, indexReturn, exitPrice } = inputs;
  const { futuresPrice: entryPrice, futuresBeta } = plan;
  const moved = entryPrice.times(ONE.plus(futuresBeta.times(indexReturn)));
  // What has lost everything has no fair price.
  if (carry === undefined || !moved.greaterThan(0)) return {};
  const fair = fairExitPrice({ entryPrice, futuresBeta, indexReturn, ...carry });
  const fairPrice = fair.toSignificantDigits(PRICE_DIGITS);
  const drift = perPoint.times(fairPrice.minus(moved));
  return { driftAndMispricing: { fairPrice, drift, mispricing: perPoint.times(exitPrice.minus(fairPrice)) } };
}
