import type { StudyAnswer } from "../../request/studyAnswer.js";
import { contracts } from "../cards/card.js";
import { checkAnswer, type JudgedAnswer, judgeCount } from "../checkAnswer.js";
import { wrongCountOf } from "./hedgeSteps.js";
import type { Quantity, SoughtCount, Wrong } from "./task.js";

/** How near an answer is: as `/check` has it; the right size in the wrong direction; the exact count where a whole one is asked for. */
export type Verdict = "right" | "right-size-no-direction" | "opposite" | "rounded" | "unrounded" | "wrong";

/** An answer with its verdict, and what leads to it where it is not right. */
export interface Graded {
  readonly verdict: Verdict;
  readonly answered: Quantity;
  readonly wrong: readonly Wrong[];
}

/**
 * Grades a count of contracts: sign, size and rounding apart.
 *
 * @throws {@link InputError} as {@link judgeCount}
 */
export function gradeCount(sought: SoughtCount, answer: StudyAnswer): Graded {
  const judged = judgeCount(sought.exact, sought.rounding, answer);
  const [count = sought.exact] = judged.answered;
  const answered = contracts("answered", count);
  const verdict = verdictOf(judged);
  if (verdict === "right" || verdict === "right-size-no-direction") return { verdict, answered, wrong: [] };
  const known = sought.wrong.filter(({ answer: wrong }) => wrong.value.equals(count));
  const { hedge } = sought;
  if (known.length > 0 || hedge === undefined) return { verdict, answered, wrong: known };
  const { explanations } = checkAnswer(hedge, answer);
  return { verdict, answered, wrong: explanations.map((each) => wrongCountOf(each, hedge)) };
}

/** Two things wrong at once are wrong. */
function verdictOf({ opposite, fit, verdict, answered }: JudgedAnswer): Verdict {
  const isWhole = answered.every((count) => count.isInteger());
  if (opposite) return isWhole ? "opposite" : "wrong";
  if (verdict === "wrong") return "wrong";
  if (!isWhole) return "unrounded";
  return fit === "exact" || fit === "asked" || verdict === "right" ? verdict : "rounded";
}
