import { Decimal, ZERO } from "../../computation/decimal.js";
import type { Unit } from "../cards/card.js";
import { judgeCount } from "../checkAnswer.js";
import { percentForFraction } from "../misconceptions/betaMisconceptions.js";
import { unitsSlipped } from "../misconceptions/contractMisconceptions.js";
import { pairedSlips } from "../misconceptions/wrongCounts.js";
import { countAnswered } from "./countAnswered.js";
import type { Draw } from "./draw.js";
import { wrongCountOf } from "./hedgeSteps.js";
import { type Choice, LETTERS } from "./question.js";
import type { Answer, SoughtCount, Task, Wrong } from "./task.js";
import { isOf, isOnBothSides, temptingFrom, WRONG_ONES } from "./temptingFrom.js";

/** The right answer among wrong ones, in a drawn order: no two alike, none of the wrong ones right. */
export function choicesOf({ sought, own = [] }: Pick<Task, "sought" | "own">, draw: Draw): readonly Choice[] {
  const wrong = temptingFrom(temptations(sought, own), { right: sought.right, own, draw });
  const answers = draw.shuffled([
    { answer: sought.right },
    ...wrong.map((each) => ({ answer: each.answer, wrong: each })),
  ]);
  return LETTERS.flatMap((letter, at) => answers.slice(at, at + 1).map((answer) => ({ letter, ...answer })));
}

/** A hundred or a thousand times off: nobody takes it for the right one. */
const FAR_OFF = [unitsSlipped, percentForFraction].map(({ id }) => id);

/**
 * Wrong answers that can stand beside the right one and each other: the task's own first, then the likeliest; two
 * mistakes at once where single ones are too few, or all too large or all too small.
 */
function temptations(sought: Task["sought"], own: readonly string[]): readonly Wrong[] {
  const near = sought.wrong.filter((wrong) => !isOf(wrong, FAR_OFF));
  const ordered = [...near.filter((wrong) => isOf(wrong, own)), ...near.filter((wrong) => !isOf(wrong, own))];
  const found = distinct(ordered, sought);
  if (sought.kind !== "count" || sought.hedge === undefined) return found;
  if (found.length >= WRONG_ONES && isOnBothSides(found, sought.right)) return found;
  const { hedge } = sought;
  const pairs = pairedSlips(hedge).filter(({ made }) =>
    made.every(({ misconception }) => !FAR_OFF.includes(misconception.id)),
  );
  return distinct([...found, ...pairs.map((pair) => wrongCountOf(pair, hedge)), ...sought.wrong], sought);
}

function distinct(wrong: readonly Wrong[], sought: Task["sought"]): readonly Wrong[] {
  const kept: Wrong[] = [];
  const level = levelOf(sought);
  for (const each of wrong) {
    const others = [sought.right, ...kept.map(({ answer }) => answer)];
    if (isWrong(each.answer, sought) && others.every((other) => isApart(each.answer, other, level))) kept.push(each);
  }
  return kept;
}

function isWrong(answer: Answer, sought: Task["sought"]): boolean {
  if (sought.kind === "words" || typeof answer === "string") return true;
  const mirror = { ...sought.right, value: sought.right.value.negated() };
  if (sought.kind === "figure") return answer.value.equals(mirror.value) || isApart(answer, mirror, levelOf(sought));
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

/** What answers are judged by their distance from. */
function levelOf(sought: Task["sought"]): Decimal {
  return sought.kind === "figure" ? (sought.from?.value ?? ZERO) : ZERO;
}

function isApart(one: Answer, other: Answer, level: Decimal): boolean {
  if (typeof one === "string" || typeof other === "string") return one !== other;
  const gap = one.value.minus(other.value).abs();
  if (one.unit === "contracts") return !gap.isZero();
  const size = Decimal.max(one.value.minus(level).abs(), other.value.minus(level).abs());
  return gap.greaterThan(size.times(APART)) && gap.greaterThan(SEEN[one.unit]);
}
