import { Decimal, quotient } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { type HedgePosition, hedgePosition, withContracts } from "../computation/hedgePosition.js";
import type { Rounding } from "../computation/wholeContracts.js";
import { type Caveat, hedgeCaveats } from "./caveats.js";
import { marketMove } from "./marketMove.js";

/** What must be known of a hedge that is on. */
export interface DriftQuestion {
  readonly hedge: HedgeInputs & { readonly contract: { readonly multiplier: Decimal }; readonly cost?: Decimal };
  readonly rounding: Rounding;
  /** Contracts held; negative for short. */
  readonly held: Decimal;
  /** Contracts; trades of at most so many are left alone. */
  readonly band: Decimal;
  readonly carry?: { readonly rate: Decimal; readonly dividend: Decimal };
}

/** How far a hedge has drifted, the trade back, and what waiting costs; in the portfolio's currency unless said. */
export interface DriftOutcome {
  /** What is held against today's portfolio. */
  readonly now: HedgePosition;
  /** What it would be after the trade. */
  readonly after: HedgePosition;
  /** `N* − held`; negative is sold. */
  readonly exactTrade: Decimal;
  readonly trade: Decimal;
  /** Whether the trade, exact or whole, is within the band. */
  readonly insideBand: boolean;
  /** How much beta the band's contracts are, to each side of the target. */
  readonly bandBeta: Decimal;
  /** Money off the target for each 1% of the index, as things are. */
  readonly waitingCostPerPercent: Decimal;
  /** The direction of the index that hurts; none when nothing is off. */
  readonly hurtBy: "fall" | "rise" | "none";
  /** What not having traded makes in a day when the index stands still: negative is lost. */
  readonly carryPerDay?: Decimal;
  /** Of the trade, in contract currency. */
  readonly cost?: Decimal;
  /** The index move on which the whole trade saves what it costs; absent without a trade. */
  readonly payingMove?: Decimal;
  /** What the trade does not remove, on an index move of −1%. */
  readonly caveats: readonly Caveat[];
}

const ONE_PERCENT = new Decimal("0.01");
const DAYS_A_YEAR = new Decimal(365);

/**
 * What contracts held should be by now: `exact trade = N* − held`, with N* of today's value, price and beta.
 *
 * Until it is traded, a move r of the index is off the target by `(β_now − β*) × V_P × r`. A future at its fair price
 * falls by `(r − q) × V_F ÷ 365` in a day when the index stands still, so contracts not yet sold lose that much by waiting.
 *
 * @throws {@link DomainError} as {@link hedgePosition}
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5 (N*) and §5.9 (the future's fair price)
 * @example A$10m at β 1.2 with SPI 200 at 8,000 × A$25, 55 short: sell 5, A$10,000 for each 1%
 * driftOutcome(question) // { exactTrade: -5, trade: -5, insideBand: false, waitingCostPerPercent: 10000, ... }
 */
export function driftOutcome({ hedge, rounding, held, band, carry }: DriftQuestion): DriftOutcome {
  const now = withContracts(hedge, held);
  const after = hedgePosition(hedge, rounding);
  const { contractExposure, portfolioValue, contractValue, fx } = now;
  const exactTrade = now.exactContracts.minus(held);
  const trade = after.contracts.minus(held);
  const off = now.exposureOffTarget;
  const carried = carry && exactTrade.times(contractValue).times(fx).times(carry.rate.minus(carry.dividend));
  const { cost } = hedge;
  return {
    now,
    after,
    exactTrade,
    trade,
    insideBand: [exactTrade, trade].some((contracts) => contracts.abs().lessThanOrEqualTo(band)),
    bandBeta: quotient(band.times(contractExposure), portfolioValue),
    waitingCostPerPercent: off.abs().times(ONE_PERCENT),
    hurtBy: off.isZero() ? "none" : off.isNegative() ? "rise" : "fall",
    caveats: hedgeCaveats(after, marketMove(after, ONE_PERCENT.negated()), hedge.contract).filter(stays),
    ...(carried === undefined ? {} : { carryPerDay: quotient(carried, DAYS_A_YEAR) }),
    ...(cost === undefined ? {} : { cost: trade.abs().times(cost) }),
    ...(cost === undefined || trade.isZero() ? {} : { payingMove: quotient(cost.times(fx), contractExposure) }),
  };
}

/** Cash, rounding and what the index does not explain are no matter of this trade. */
function stays({ code }: Caveat): boolean {
  return code === "basis" || code === "beta" || code === "currency";
}
