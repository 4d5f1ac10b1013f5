import { type Decimal, quotient, ZERO } from "../computation/decimal.js";
import { type Hedged, hedged } from "../computation/hedged.js";
import type { HedgePosition } from "../computation/hedgePosition.js";
import { type CheckRequest, STEPS } from "../request/checkOptions.js";
import type { CheckedAnswer } from "../study/checkAnswer.js";
import type { StepDifference } from "../study/checkAnswerSteps.js";
import type { WrongCount } from "../study/misconceptions/wrongCounts.js";
import { explained, FOR_PROGRAMS } from "./checkText.js";
import { exact } from "./format.js";
import { direction } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

/** A check with everything that its reply tells. */
export interface Check {
  readonly request: CheckRequest;
  readonly position: HedgePosition;
  readonly checked: CheckedAnswer;
  readonly difference?: StepDifference | undefined;
}

/** The contracts that are on before any answer. */
export function heldIn({ hedge }: Check["request"]): Decimal {
  return hedge.held ?? ZERO;
}

/** What each count answered makes of the portfolio, with what is held. */
export function leftBy({
  position,
  checked,
  request,
}: Pick<Check, "position" | "checked" | "request">): readonly Hedged[] {
  return checked.answered.map((contracts) => hedged(position, contracts.plus(heldIn(request))));
}

/** Every number of a check, exact, under its fixed name. */
export function checkFacts(check: Check): Facts {
  const { request, position, checked, difference } = check;
  const { hedge, answer, indexLevel, steps } = request;
  const held = heldIn(request);
  const exactPosition = checked.exact.plus(held);
  const answered = checked.answered.map((contracts) => exact(contracts));
  const given = STEPS.flatMap((step) => (steps[step] === undefined ? [] : [[step, exact(steps[step].value)] as const]));
  return {
    verdict: checked.verdict,
    misconceptions: checked.explanations.map(factOf),
    expected: exact(checked.expected),
    answer: answered.length === 1 ? answered[0] : answered,
    answeredDirection: answer.direction ?? "none",
    fit: checked.fit,
    exactContracts: exact(exactPosition),
    contracts: exact(checked.expected.plus(held)),
    held: hedge.held === undefined ? undefined : exact(held),
    trade: hedge.held === undefined ? undefined : exact(checked.expected),
    direction: direction(checked.exact),
    tie: checked.tie,
    left: leftBy(check).map((left) => ({
      contracts: exact(left.contracts),
      betaAfter: exact(left.betaAfter),
      offTargetPerPercent: exact(left.exposureOffTarget.dividedBy(100)),
      offset: exactPosition.isZero() ? undefined : exact(quotient(left.contracts, exactPosition)),
    })),
    firstDifference:
      difference === undefined
        ? undefined
        : {
            step: difference.step,
            typed: exact(difference.typed),
            right: exact(difference.right),
            misconceptions: difference.explanations.map(factOf),
          },
    steps: given.length === 0 ? undefined : Object.fromEntries(given),
    contract: hedge.contract.row?.symbol,
    multiplier: exact(hedge.contract.multiplier),
    currency: hedge.portfolioCurrency === "$" ? undefined : hedge.portfolioCurrency,
    futuresPrice: exact(hedge.futuresPrice),
    indexLevel: indexLevel === undefined ? undefined : exact(indexLevel),
    contractValue: exact(position.contractValue),
    portfolioValue: exact(position.portfolioValue),
    beta: exact(position.beta),
    targetBeta: exact(position.targetBeta),
    futuresBeta: exact(position.futuresBeta),
    fx: exact(position.fx),
    rounding: hedge.rounding,
  };
}

function factOf(found: WrongCount): Facts {
  const id = found.made.map(({ misconception }) => misconception.id).join("+");
  return { id, explanation: explained(found, FOR_PROGRAMS), contracts: exact(found.contracts) };
}
