import { COLLECTED, type Misconception } from "./misconception.js";

/** N × e^(−rT) where nobody asked for it. */
export const tailedUnasked: Misconception = {
  id: "tailed-unasked",
  name: "tailed when not asked",
  part: "tail",
  slips: (working, { tailFactor }) =>
    tailFactor === undefined ? [] : [{ working: { ...working, tail: tailFactor }, figure: tailFactor }],
  done: "The count was tailed for daily settlement: × {figure}.",
  right: "The plain hedge is not tailed.",
  source: `${COLLECTED}: 59.8 in place of 60 for one month at 4%`,
};

export const tailedTwice: Misconception = {
  id: "tailed-twice",
  name: "tailed twice",
  part: "tail",
  slips: (working, { tailFactor }) =>
    tailFactor === undefined
      ? []
      : [{ working: { ...working, tail: tailFactor.times(tailFactor) }, figure: tailFactor }],
  done: "The count was tailed twice: × {figure} × {figure}.",
  right: "The plain hedge is not tailed; a tailed one is, once.",
  source: `${COLLECTED}: 80 in place of 57`,
};

/** 19.43 → 20. */
export const roundedUp: Misconception = {
  id: "rounded-up",
  name: "always rounded up",
  part: "whole",
  slips: (working) => [{ working: { ...working, whole: "up" } }],
  done: "Rounded up, however small the fraction.",
  right: "The nearest whole count leaves the least beta; more than that is a choice to over-hedge.",
  source: "a published answer, “19.43, actually 20”",
};

export const roundedWrongSide: Misconception = {
  id: "rounded-wrong-side",
  name: "rounded to the wrong side",
  part: "whole",
  slips: (working) => [{ working: { ...working, whole: "wrong-side" } }],
  done: "Rounded to the whole count on the other side.",
  right: "Round as the question asks; without a word, to the nearest.",
  source: "programs whose language rounds −12.5 to −12",
};
