import { type Decimal, ONE, quotient } from "../../computation/decimal.js";
import { wholeContracts } from "../../computation/wholeContracts.js";
import { rawCountIn, type Working } from "./hedgeCase.js";
import { COLLECTED, type Misconception, type Slip } from "./misconception.js";

const changed = (working: Working, betaChange: Decimal): readonly Slip[] => [{ working: { ...working, betaChange } }];

/** A size with the sign of the right trade: the mistake is in how much, not in which way. */
function towards(direction: Decimal, size: Decimal): Decimal {
  return direction.isNegative() ? size.abs().negated() : size.abs();
}

/** V_P ÷ V_F: value against value, as if beta were 1. */
export const betaForgotten: Misconception = {
  id: "beta-forgotten",
  name: "beta forgotten",
  part: "beta",
  slips: (working) => (working.betaChange.isZero() ? [] : changed(working, towards(working.betaChange, ONE))),
  done: "Portfolio value ÷ contract value: dollar for dollar, as if beta to move were 1.",
  right: "Multiply by the beta to move, β* − β.",
  source: "brokers' articles on hedging dollar for dollar (“1:1 with micro Russell”): 50 in place of 60",
};

/** V_P ÷ (β V_F). */
export const betaInverted: Misconception = {
  id: "beta-inverted",
  name: "beta inverted",
  part: "beta",
  slips: (working) => (working.betaChange.isZero() ? [] : changed(working, quotient(ONE, working.betaChange))),
  done: "Divided by the beta to move instead of multiplying by it.",
  right: "More beta needs more contracts: multiply by it.",
  source: `${COLLECTED}: 41.67 in place of 60`,
};

/** The whole of beta hedged, whatever the target. */
export const targetForgotten: Misconception = {
  id: "target-forgotten",
  name: "target forgotten",
  part: "beta",
  slips: (working, { beta, targetBeta }) => (targetBeta.isZero() ? [] : changed(working, beta.negated())),
  done: "All of beta was hedged: a full hedge, to a beta of 0.",
  right: "Only the difference is hedged, β* − β.",
  source: "what the quick check of Derivatives Atlas, Portfolio Beta Hedging, asks about (1.5 to 0.5)",
};

/** β* V_P ÷ V_F. */
export const targetNotDifference: Misconception = {
  id: "target-not-difference",
  name: "target used instead of the difference",
  part: "beta",
  slips: (working, { targetBeta }) =>
    targetBeta.isZero() ? [] : changed(working, towards(working.betaChange, targetBeta)),
  done: "The target beta itself was multiplied, not what beta has to change by.",
  right: "Use the difference, β* − β.",
  source: `${COLLECTED}: 0.5 × 235.3 = 117.6 in place of 94.1, for 0.9 to 0.5`,
};

/** N × β* ÷ β, with N as it is and rounded first. */
export const scaledByRatio: Misconception = {
  id: "scaled-by-ratio",
  name: "scaled by target ÷ beta",
  part: "beta",
  slips: (working, { beta, targetBeta }) => {
    if (targetBeta.isZero() || beta.isZero()) return [];
    const full = rawCountIn({ ...working, betaChange: beta });
    const scaled = (count: Decimal): Slip => {
      const betaChange = towards(working.betaChange, quotient(targetBeta.times(count), full));
      return { working: { ...working, betaChange }, figure: count.abs().toSignificantDigits(30) };
    };
    const whole = wholeContracts(full.toSignificantDigits(30), "nearest");
    return [scaled(full), ...(whole.isZero() || whole.equals(full) ? [] : [scaled(whole)])];
  },
  done: "The full hedge, {figure}, was scaled by target ÷ beta: that is the part of beta to keep.",
  right: "Hedge what has to go: the full hedge × (β − β*) ÷ β.",
  source: `${COLLECTED}: 32 × 0.8 ÷ 1.2 = 22 in place of 10.56, for 1.2 to 0.8`,
};

/** (β − 1) V_P ÷ V_F: below 1 there is no excess. */
export const onlyTheExcess: Misconception = {
  id: "only-the-excess",
  name: "only the excess over 1 hedged",
  part: "beta",
  slips: (working, { beta }) => (beta.greaterThan(ONE) ? changed(working, ONE.minus(beta)) : []),
  done: "Only the excess, β − 1, was hedged: that brings beta to 1, the market's.",
  right: "All of beta moves with the market: use β* − β.",
  source: "Golden Door Asset, Understanding Portfolio Beta (“offset this excess risk”): 10 in place of 60",
};

/** β − β* in place of β* − β. */
export const signFlipped: Misconception = {
  id: "sign-flipped",
  name: "sign flipped",
  part: "direction",
  slips: (working) => changed(working, working.betaChange.negated()),
  done: "The other way round: it adds the beta that it should take away, or takes away what it should add.",
  right: "β* − β: negative is short. To lower beta sell futures, to raise it buy.",
  source: `${COLLECTED}: a long future counted as a hedge, “how many to buy to reduce risk”`,
};

/** 120 typed for a beta of 1.2. */
export const percentForFraction: Misconception = {
  id: "percent-for-fraction",
  name: "percent taken for a fraction",
  part: "beta",
  slips: (working) =>
    ["100", "0.01"].map((factor) => ({ working: { ...working, betaChange: working.betaChange.times(factor) } })),
  done: "A number in percent was used as a fraction, or the other way round: 100 times off.",
  right: "A beta of 120% is 1.2.",
  source: `${COLLECTED}: −5 read as −500%`,
};
