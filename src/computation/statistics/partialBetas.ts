import { at } from "./at.js";
import { ifAnswered } from "./ifAnswered.js";
import { requirePairs } from "./requirePairs.js";
import { type SlopeEstimate, slopeEstimate } from "./slopeEstimate.js";

/** Beta in rising and in falling markets. Each is absent with fewer than 3 pairs or an index without spread. */
export interface PartialBetas {
  readonly bull?: SlopeEstimate;
  readonly bear?: SlopeEstimate;
}

/**
 * Simple regressions on the periods in which the index rose (bull) and in which it fell (bear). A period in which it
 * did not move belongs to neither.
 *
 * @param x index returns, in excess of the risk-free rate where the regression is
 * @see Bacon, Practical Portfolio Performance Measurement and Attribution, 2nd ed., ch. 4 (bull beta, bear beta)
 * @example
 * partialBetas([0.01, 0.02, 0.03, -0.01, -0.02], [0.01, 0.03, 0.04, -0.03, -0.05]) // bull 1.5; no bear: 2 pairs
 */
export function partialBetas(x: readonly number[], y: readonly number[]): PartialBetas {
  requirePairs(x, y, 0);
  const bull = subset(x, y, (value) => value > 0);
  const bear = subset(x, y, (value) => value < 0);
  return { ...(bull && { bull }), ...(bear && { bear }) };
}

function subset(x: readonly number[], y: readonly number[], chosen: (value: number) => boolean) {
  return ifAnswered(() =>
    slopeEstimate(
      x.filter(chosen),
      y.filter((_, i) => chosen(at(x, i))),
    ),
  );
}
