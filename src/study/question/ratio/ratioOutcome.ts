import { type Decimal, ONE } from "../../../computation/decimal.js";
import { hedgeEffectiveness } from "../../../computation/hedgeEffectiveness.js";
import { volatilityLeft } from "../../../computation/volatilityLeft.js";
import { minvarOutcome } from "../../../scenario/minvarOutcome.js";
import type { Ratio } from "./ratio.js";

/** What a hedge ratio of least variance comes to, each as a fraction. */
export interface RatioOutcome extends Ratio {
  /** ρ²: the share of variance that it removes, and what it leaves of it. */
  readonly effectiveness?: Decimal;
  readonly varianceLeft?: Decimal;
  /** √(1 − ρ²): the share of volatility that it leaves. */
  readonly shareLeft?: Decimal;
  /** Contracts for the units that are hedged, negative for short. */
  readonly exactContracts?: Decimal;
  readonly contracts?: Decimal;
  /** The volatility that it leaves. */
  readonly residualVolatility?: Decimal;
}

/**
 * What a hedge ratio takes away and leaves, as far as the correlation is known.
 *
 * @example
 * ratioOutcome({ hedgeRatio: 1.1, correlation: 0.8, spotVolatility: 0.22 }) // { effectiveness: 0.64, residualVolatility: 0.132 }
 */
export function ratioOutcome(ratio: Ratio): RatioOutcome {
  const { correlation, spotVolatility } = ratio;
  const counted = { ...ratio, ...countOf(ratio) };
  if (correlation === undefined) return counted;
  const effectiveness = hedgeEffectiveness(correlation);
  const shareLeft = volatilityLeft(correlation);
  return {
    ...counted,
    effectiveness,
    varianceLeft: ONE.minus(effectiveness),
    shareLeft,
    ...(spotVolatility === undefined ? {} : { residualVolatility: spotVolatility.times(shareLeft) }),
  };
}

/** The contracts of units; nothing where none are told. */
function countOf({ hedgeRatio, position, contractSize }: Ratio) {
  if (hedgeRatio === undefined || position === undefined || contractSize === undefined) return {};
  return minvarOutcome({ position, contractSize }, { hedgeRatio, measure: "changes", ofReturns: hedgeRatio });
}
