import type { Decimal } from "../computation/decimal.js";
import { STEPS } from "../request/checkOptions.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import { writeAnswer } from "../request/studyAnswer.js";
import { writeFigure } from "../request/typedFigure.js";
import { writeNumber, writePercent } from "../request/writeOption.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import type { HedgeCase } from "../study/misconceptions/hedgeCase.js";
import { type Check, checkFacts } from "./checkFacts.js";
import { differenceSection, leftSection, othersSection, workingSections } from "./checkSections.js";
import { explained, named } from "./checkText.js";
import { answerButtons } from "./controls.js";
import * as format from "./format.js";
import { toneOf } from "./hedgeFacts.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";
import { sharedHedgeReply } from "./sharedReply.js";

/** The answer of `/check`: the verdict in the title, both workings side by side, and what the count would leave. */
export function checkReply(check: Check, question: HedgeCase): Draft {
  const { request, checked } = check;
  return {
    title: title(check),
    tone: checked.verdict === "wrong" ? "problem" : toneOf(checked.expected),
    summary: [...summary(check), ...noteLines(request.hedge.notes, "without a move")],
    sections: [
      ...differenceSection(check),
      ...workingSections(check, question),
      ...othersSection(check),
      leftSection(check),
    ],
    facts: checkFacts(check),
    receipt: receipt(check),
    footer: EDUCATION_FOOTER,
    controls: answerButtons.filter(({ action }) => action !== "chart"),
  };
}

/** The verdict for others to see: what went wrong in words, and the hedge per million, without any count answered. */
export function sharedCheckReply(
  { checked }: Pick<Check, "checked">,
  request: HedgeRequest,
  outcome: HedgeOutcome<unknown>,
): Draft {
  const [first] = checked.verdict === "wrong" ? checked.explanations : [];
  const shared = sharedHedgeReply(request, outcome);
  const told = first === undefined ? [] : [`${named(first).replace(/^./, (letter) => letter.toUpperCase())}.`];
  return { ...shared, title: `A checked answer: ${VERDICTS[checked.verdict]}`, summary: [...told, ...shared.summary] };
}

const VERDICTS: Readonly<Record<Check["checked"]["verdict"], string>> = {
  right: "right",
  "right-size-no-direction": "right size, direction missing",
  rounded: "right but for the rounding",
  wrong: "not right",
};

function title(check: Check): string {
  const { verdict, opposite, fit, tie, expected, explanations } = check.checked;
  const answered = answeredText(check);
  if (verdict === "right") {
    if (fit === "exact")
      return `${expected.equals(check.checked.exact) ? "Right" : "Right before rounding"}: ${answered}`;
    return tie ? `Right, one of two: ${answered} (a tie)` : `Right, rounded: ${answered}`;
  }
  if (verdict === "right-size-no-direction")
    return `Right size, direction missing: it is ${check.checked.exact.isNegative() ? "short" : "long"} ${answered}`;
  if (verdict === "rounded") {
    if (fit === "either-side") return `Two counts, not one: ${answered}`;
    return `Rounded to the other side: ${answered}`;
  }
  if (opposite) return `Wrong direction: it is ${format.position(expected)}`;
  const [first] = explanations;
  return first === undefined ? `Not right: it is ${format.position(expected)}` : `Not right: ${named(first)}`;
}

/** "short 13 or 14"; without a direction where none was answered. */
function answeredText({ checked, request }: Check): string {
  const [first, ...others] = checked.answered;
  if (first === undefined) return "none";
  const one = request.answer.direction === undefined ? format.count(first) : format.position(first);
  return [one, ...others.map((other) => format.count(other))].join(" or ");
}

/** What was answered and what is right, in sentences. */
function summary(check: Check): readonly string[] {
  const { checked, request, position } = check;
  const { exact, expected, explanations, verdict } = checked;
  const rule = request.hedge.rounding === "nearest" ? "to the nearest" : request.hedge.rounding.replaceAll("_", " ");
  const whole = exact.equals(expected) ? "" : `, whole ${format.position(expected)} (${rule})`;
  const { held } = request.hedge;
  const count = (contracts: Decimal) =>
    held === undefined ? format.count(contracts) : format.position(contracts.minus(held));
  const ladder = position.ladder.map((rung) => `${count(rung.contracts)} leaves ${format.signedBeta(rung.betaAfter)}`);
  const beside = exact.isInteger() ? [] : [`Beta after the whole counts beside it: ${ladder.join(", ")}.`];
  const [first] = explanations;
  const why =
    verdict !== "wrong"
      ? []
      : first === undefined
        ? [
            "No slip known here gives this number. With contract_value, value_to_hedge or beta_change of yours, the first step that differs is found.",
          ]
        : [explained(first)];
  return [
    `You answered ${answeredText(check)}; right is exactly ${format.exactly(exact)}${whole}.`,
    ...(held === undefined
      ? []
      : [`The trade is asked: to ${format.position(expected.plus(held))}, from ${format.position(held)} held.`]),
    ...why,
    ...(verdict === "rounded" || verdict === "right" ? beside : []),
  ];
}

/** The line that gives this check again, every input spelled out. */
function receipt({ request }: Check): string {
  const { hedge, answer, steps, indexLevel, tail } = request;
  const { value, beta, price, contract, multiplier, target, fx, futures_beta, rounding, held } =
    hedgeReceiptOptions(hedge);
  const own = STEPS.flatMap((step) => (steps[step] === undefined ? [] : [[step, writeFigure(steps[step])] as const]));
  return writeCommandLine("check", {
    ...{ value, beta, price, answer: writeAnswer(answer) },
    ...{ contract, multiplier, target, fx, futures_beta, rounding, held },
    ...Object.fromEntries(own),
    index: indexLevel === undefined ? undefined : writeNumber(indexLevel),
    rate: tail === undefined ? undefined : writePercent(tail.rate.fraction),
    expiry: tail?.expiry.text.replace(" ", ""),
  });
}
