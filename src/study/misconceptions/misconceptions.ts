import * as beta from "./betaMisconceptions.js";
import * as contract from "./contractMisconceptions.js";
import * as count from "./countMisconceptions.js";
import * as held from "./heldMisconceptions.js";
import type { Misconception } from "./misconception.js";

/** Every misconception, the likeliest first: the order in which explanations of a wrong count are told. */
export const misconceptions: readonly Misconception[] = [
  beta.betaForgotten,
  contract.multiplierForgotten,
  held.heldForgotten,
  beta.signFlipped,
  beta.targetForgotten,
  beta.targetNotDifference,
  beta.onlyTheExcess,
  contract.wrongContractSize,
  beta.betaInverted,
  contract.indexForFutures,
  beta.scaledByRatio,
  contract.fxForgotten,
  contract.fxInverted,
  contract.futuresBetaForgotten,
  contract.futuresBetaInverted,
  held.heldAdded,
  count.roundedUp,
  count.roundedWrongSide,
  count.tailedUnasked,
  count.tailedTwice,
  contract.unitsSlipped,
  beta.percentForFraction,
];
