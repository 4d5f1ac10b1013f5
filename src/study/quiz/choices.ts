import { Decimal } from "../../computation/decimal.js";
import type { Unit } from "../cards/card.js";
import { judgeCount } from "../checkAnswer.js";
import { pairedSlips } from "../misconceptions/wrongCounts.js";
import { countAnswered } from "./countAnswered.js";
import type { Draw } from "./draw.js";
import { wrongCountOf } from "./hedgeSteps.js";
import { type Choice, LETTERS } from "./question.js";
import type { Answer, SoughtCount, Task, Wrong } from "./task.js";

/** Wrong answers beside the right one. */
const WRONG_ONES = 3;
/** They are drawn from the likeliest. */
const LIKELIEST = 5;

/** The right answer among wrong ones, in a drawn order: no two alike, none of the wrong ones right. */
export function choicesOf({ sought }: Pick<Task, "sought">, draw: Draw): readonly Choice[] {
  const wrong = draw.shuffled(temptations(sought).slice(0, LIKELIEST)).slice(0, WRONG_ONES);
  const answers = draw.shuffled([
    { answer: sought.right },
    ...wrong.map((each) => ({ answer: each.answer, wrong: each })),
  ]);
  return LETTERS.flatMap((letter, at) => answers.slice(at, at + 1).map((answer) => ({ letter, ...answer })));
}

/** Wrong answers that can stand beside the right one and each other, the likeliest first. */
function temptations(sought: Task["sought"]): readonly Wrong[] {
  const found = distinct(sought.wrong, sought);
  if (found.length >= WRONG_ONES || sought.kind !== "count" || sought.hedge === undefined) return found;
  const { hedge } = sought;
  return distinct([...found, ...pairedSlips(hedge).map((pair) => wrongCountOf(pair, hedge))], sought);
}

function distinct(wrong: readonly Wrong[], sought: Task["sought"]): readonly Wrong[] {
  const kept: Wrong[] = [];
  for (const each of wrong) {
    const others = [sought.right, ...kept.map(({ answer }) => answer)];
    if (isWrong(each.answer, sought) && others.every((other) => isApart(each.answer, other))) kept.push(each);
  }
  return kept;
}

function isWrong(answer: Answer, sought: Task["sought"]): boolean {
  if (sought.kind !== "count" || typeof answer === "string") return true;
  return !answer.value.isZero() && !isRightCount(answer.value, sought);
}

function isRightCount(count: Decimal, { exact, rounding }: SoughtCount): boolean {
  return judgeCount(exact, rounding, countAnswered(count)).verdict === "right";
}

/** Further apart than an answer's tolerance, so that nobody can be half-way between two. */
const APART = new Decimal("0.02");

/** Less than this is not seen in print. */
const SEEN: Readonly<Record<Unit, string>> = {
  ...{ money: "1", pnl: "1", percent: "0.0002", change: "0.0002" },
  ...{ number: "0.0005", points: "0.02", contracts: "0.5" },
};

function isApart(one: Answer, other: Answer): boolean {
  if (typeof one === "string" || typeof other === "string") return one !== other;
  const gap = one.value.minus(other.value).abs();
  if (one.unit === "contracts") return !gap.isZero();
  const size = Decimal.max(one.value.abs(), other.value.abs());
  return gap.greaterThan(size.times(APART)) && gap.greaterThan(SEEN[one.unit]);
}
