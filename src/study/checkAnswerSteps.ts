import type { Decimal } from "../computation/decimal.js";
import { type CheckRequest, STEPS, type Step } from "../request/checkOptions.js";
import { isSameFigure } from "./isSameFigure.js";
import { exactCountIn, exposureIn, type HedgeCase, type Working } from "./misconceptions/hedgeCase.js";
import { rightWorking } from "./misconceptions/rightWorking.js";
import { singleSlips, type WrongCount } from "./misconceptions/wrongCounts.js";

/** The first of somebody's own steps that is not as it should be. */
export interface StepDifference {
  readonly step: Step;
  readonly typed: Decimal;
  readonly right: Decimal;
  /** Misconceptions that give just that number in that step. */
  readonly explanations: readonly WrongCount[];
}

/**
 * The first step that differs from the right working, sizes alone: whether 1.2 or −1.2 was typed is the answer's affair.
 *
 * @example contract_value:8000 where it is 200,000
 * firstDifference(question, steps) // { step: "contract_value", explanations: [multiplier forgotten], ... }
 */
export function firstDifference(question: HedgeCase, steps: CheckRequest["steps"]): StepDifference | undefined {
  const right = rightWorking(question);
  for (const step of STEPS) {
    const typed = steps[step];
    const [rightValue] = valuesOf(step, right);
    if (typed === undefined || rightValue === undefined || isStep(steps, step, right)) continue;
    const explanations = singleSlips(question).filter(({ working }) => isStep(steps, step, working));
    return { step, typed: typed.value, right: rightValue, explanations };
  }
  return undefined;
}

/** Those explanations that agree with every step given, if any does; otherwise all. */
export function agreeing(explanations: readonly WrongCount[], steps: CheckRequest["steps"]): readonly WrongCount[] {
  const agree = explanations.filter(({ working }) => STEPS.every((step) => isStep(steps, step, working)));
  return agree.length === 0 ? explanations : agree;
}

function isStep(steps: CheckRequest["steps"], step: Step, working: Working): boolean {
  const typed = steps[step];
  return typed === undefined || valuesOf(step, working).some((value) => isSameFigure(value, typed));
}

/** What a step comes to; a contract's value in its own currency, or in the portfolio's with the future's beta; a count with what is held or without. */
function valuesOf(step: Step, working: Working): readonly [Decimal, ...Decimal[]] {
  const { betaChange, portfolioValue, futuresPrice, multiplier } = working;
  switch (step) {
    case "beta_change":
      return [betaChange.abs()];
    case "value_to_hedge":
      return [betaChange.times(portfolioValue).abs()];
    case "contract_value":
      return [futuresPrice.times(multiplier), exposureIn(working), futuresPrice.times(multiplier).times(working.fx)];
    case "exact":
      return [exactCountIn(working).abs(), exactCountIn(working).minus(working.held).abs()];
  }
}
