import type { Decimal } from "../computation/decimal.js";
import type { Step } from "../request/checkOptions.js";
import type { MistakeMade, Wrong } from "../study/quiz/task.js";
import * as format from "./format.js";

/** What a step is called. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  beta_change: "beta to move",
  value_to_hedge: "value to hedge",
  contract_value: "value of one contract",
  exact: "count before rounding",
};

/** The names of the mistakes behind a wrong answer: "beta forgotten and sign flipped". */
export function named({ made }: Pick<Wrong, "made">): string {
  return made.map(({ misconception }) => misconception.name).join(" and ");
}

/** How an explanation's own numbers, and the ones in its wording, are written. */
interface Writing {
  readonly figure: (figure: Decimal) => string;
  readonly wording: (text: string) => string;
}

const FOR_READERS: Writing = { figure: format.input, wording: format.restyled };

/** As in facts: the same for everybody. */
export const FOR_PROGRAMS: Writing = {
  figure: (figure) => format.exact(figure.toSignificantDigits(10)),
  wording: (text) => text,
};

/** What was done and what is right, of one mistake or of two. */
export function explained({ made }: Pick<Wrong, "made">, writing = FOR_READERS): string {
  return made.map((each) => `${done(each, writing)} ${writing.wording(each.misconception.right)}`).join(" ");
}

/** What was done, with what it was done with. */
function done({ misconception, name = "", figure }: MistakeMade, writing: Writing): string {
  const number = figure === undefined ? "" : writing.figure(figure);
  return writing.wording(misconception.done).replaceAll("{name}", name).replaceAll("{figure}", number);
}
