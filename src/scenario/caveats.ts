import { Decimal } from "../computation/decimal.js";
import type { HedgePosition } from "../computation/hedgePosition.js";
import type { MoveResult } from "./marketMove.js";

/** A risk that stays with the hedge in place, with its number. Amounts are positive, in the portfolio's currency. */
export type Caveat =
  /** One standard deviation, over the horizon, of what the index does not explain. */
  | ({ readonly code: "idiosyncratic" } & Residual)
  /** Nothing was given to size it with. */
  | { readonly code: "idiosyncratic-unknown" }
  /** One index point between future and index. */
  | { readonly code: "basis"; readonly amount: Decimal }
  /** Beta `by` off, on the chosen move. */
  | { readonly code: "beta"; readonly amount: Decimal; readonly by: Decimal; readonly move: Decimal }
  /** What whole contracts leave or add, on the chosen move. */
  | { readonly code: "rounding"; readonly amount: Decimal; readonly move: Decimal }
  /** Cash to post when the market moves against the futures. */
  | {
      readonly code: "variation-margin";
      readonly amount: Decimal;
      readonly adverseMove: Decimal;
      /** Whether the portfolio gains on that move, though the gain cannot be touched yet. */
      readonly portfolioGains: boolean;
    }
  /** The exchange rate moves the futures' result, not the portfolio's: money per 1%. */
  | { readonly code: "currency"; readonly amount: Decimal }
  /** Beta zero is not return zero. */
  | { readonly code: "zero-beta" };

/** What is known about the risk that the index does not explain. */
export interface Residual {
  readonly volatility: Decimal;
  readonly amount: Decimal;
  readonly horizon: string;
  /** Share of the portfolio's variance that the index explains, where known. */
  readonly rSquared?: Decimal;
}

const BETA_ERROR = new Decimal("0.1");
const ONE_PERCENT = new Decimal("0.01");
/** A beta this small is what whole contracts leave of a full hedge. */
const NEARLY_ZERO = new Decimal("0.2");

/**
 * The caveats that a hedge needs, each with the money that it is about.
 *
 * @param multiplier contract currency per index point
 * @example short 60 SPI 200 for A$10m at β 1.2, −5%: basis A$1,500 a point, beta 0.1 off A$50,000, cash A$600,000
 */
export function hedgeCaveats(
  position: HedgePosition,
  move: MoveResult,
  given: { readonly multiplier: Decimal; readonly residual?: Residual | undefined },
): readonly Caveat[] {
  const { residual } = given;
  const { portfolioValue, contracts, targetBeta, fx } = position;
  const size = move.marketMove.abs();
  const caveats: Caveat[] = [
    residual === undefined ? { code: "idiosyncratic-unknown" } : { code: "idiosyncratic", ...residual },
  ];
  if (!contracts.isZero()) {
    caveats.push({ code: "basis", amount: moneyPerPoint(position, given.multiplier) });
  }
  if (!size.isZero()) {
    const amount = BETA_ERROR.times(portfolioValue).times(size);
    caveats.push({ code: "beta", amount, by: BETA_ERROR, move: move.marketMove });
    const missed = position.exposureOffTarget.times(size).abs();
    if (!missed.isZero()) caveats.push({ code: "rounding", amount: missed, move: move.marketMove });
  }
  if (!contracts.isZero() && !size.isZero()) {
    const adverseMove = contracts.isNegative() ? size : size.negated();
    const portfolioGains = position.beta.times(adverseMove).greaterThan(0);
    caveats.push({ code: "variation-margin", amount: move.futuresPnl.abs(), adverseMove, portfolioGains });
    if (!fx.equals(1)) caveats.push({ code: "currency", amount: move.futuresPnl.abs().times(ONE_PERCENT) });
  }
  const hedgedAway = targetBeta.isZero() && !contracts.isZero() && position.betaAfter.abs().lessThan(NEARLY_ZERO);
  if (hedgedAway) caveats.push({ code: "zero-beta" });
  return caveats;
}

/**
 * What one index point of the futures price is worth over the whole position: `|N| × m × fx`.
 *
 * @example 60 SPI 200 at A$25 a point
 * moneyPerPoint({ contracts: -60, fx: 1 }, 25) // 1500
 */
export function moneyPerPoint(position: Pick<HedgePosition, "contracts" | "fx">, multiplier: Decimal): Decimal {
  return position.contracts.abs().times(multiplier).times(position.fx);
}
