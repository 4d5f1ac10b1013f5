import { Decimal, ZERO } from "../../computation/decimal.js";
import { InputError } from "../../request/inputError.js";
import { readAnswer } from "../../request/studyAnswer.js";
import { countAnswered } from "./countAnswered.js";
import { gradeCount, type Verdict } from "./gradeCount.js";
import { gradeFigure } from "./gradeFigure.js";
import type { Choice, Letter, Question } from "./question.js";
import { readTypedFigure } from "./readTypedFigure.js";
import type { Answer, Wrong } from "./task.js";

/** Points for a right answer without hints. */
export const OUT_OF = 2;

/** How an answer to a question is judged. */
export interface Grade {
  readonly verdict: Verdict;
  /** 2 for a right answer, 1 for one that only direction or rounding is missing of; one less for each hint, never below 0. */
  readonly points: number;
  /** Where one was chosen, or typed as it stands. */
  readonly letter?: Letter;
  /** As it was understood. */
  readonly answered: Answer;
  /** What leads to it, the likeliest first; nothing for a right one. */
  readonly wrong: readonly Wrong[];
}

/** A letter, or a choice copied with its letter: `D. Short 97`. */
const LETTER = /^\(?(?<letter>[a-d])(?:\)?[.)]?|\)?[.):]\s+(?<copied>\S.*))$/i;

/**
 * Grades an answer: a letter, or what somebody worked out.
 *
 * Right is a count as `/check` has it, a number within half a percent, and the words of a choice.
 *
 * @throws {@link InputError} for what is no letter of the question and no answer of its kind; `answer-several` for a
 * letter before what is not its choice
 * @example
 * gradeAnswer(question, "b", 1) // { verdict: "right", points: 1, letter: "b", ... }
 */
export function gradeAnswer(question: Question, text: string, hints: number): Grade {
  const { letter, copied } = LETTER.exec(text.trim())?.groups ?? {};
  const grade = readable(() => {
    if (letter === undefined) return typed(question, text);
    const choice = chosen(question, letter.toLowerCase());
    if (copied === undefined || isCopy(question, choice.answered, copied)) return choice;
    throw new InputError("answer-several", { fixes: [letter.toLowerCase(), copied] }, "answer");
  });
  return { ...grade, points: Math.max(0, POINTS[grade.verdict] - hints) };
}

/** What cannot be read loses nothing: the same question is offered again. */
function readable(grade: () => Judged): Judged {
  try {
    return grade();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.code, { ...error.details, fixes: error.details.fixes ?? [""] }, error.field);
  }
}

const POINTS: Readonly<Record<Verdict, number>> = {
  right: OUT_OF,
  "right-size-no-direction": OUT_OF / 2,
  opposite: OUT_OF / 2,
  rounded: OUT_OF / 2,
  unrounded: OUT_OF / 2,
  wrong: 0,
};

type Judged = Omit<Grade, "points">;

function chosen(question: Question, letter: string): Judged {
  const choice = question.choices.find((each) => each.letter === letter);
  if (choice === undefined) throw notOffered(question);
  return ofChoice(question, choice);
}

/** As far as a small number in print may be from what it stands for. */
const PRINTED = new Decimal("0.05");

/** Whether what stands behind a letter is its choice. */
function isCopy({ sought, currency }: Question, answer: Answer, copied: string): boolean {
  if (typeof answer === "string" || sought.kind === "words") return plain(String(answer)) === plain(copied);
  const value = sought.kind === "count" ? countIn(copied) : readTypedFigure(copied, answer.unit, currency).value;
  const off = answer.value.minus(value).abs();
  const distance = sought.kind === "figure" && sought.from ? answer.value.minus(sought.from.value) : ZERO;
  const size = distance.isZero() ? answer.value : distance;
  return off.lessThanOrEqualTo(size.abs().times(PRINTED));
}

function countIn(copied: string): Decimal {
  const { sizes, direction } = readAnswer(copied);
  return direction === "short" ? sizes[0].value.negated() : sizes[0].value;
}

/** A wrong choice is judged as if it had been typed, so that the right size in the wrong direction counts for something. */
function ofChoice({ sought }: Question, { letter, answer, wrong }: Choice): Judged {
  if (wrong === undefined) return { verdict: "right", letter, answered: answer, wrong: [] };
  return { verdict: verdictOf(sought, answer), letter, answered: answer, wrong: [wrong] };
}

function verdictOf(sought: Question["sought"], answer: Answer): Verdict {
  if (sought.kind === "words" || typeof answer === "string") return "wrong";
  if (sought.kind === "count") return gradeCount(sought, countAnswered(answer.value)).verdict;
  return answer.value.equals(sought.right.value.negated()) ? "opposite" : "wrong";
}

function typed(question: Question, text: string): Judged {
  const { sought } = question;
  if (sought.kind === "count") return gradeCount(sought, readAnswer(text));
  if (sought.kind === "figure") return gradeFigure(sought, readTypedFigure(text, sought.right.unit, question.currency));
  const choice = question.choices.find(({ answer }) => typeof answer === "string" && plain(answer) === plain(text));
  if (choice === undefined) throw notOffered(question);
  return ofChoice(question, choice);
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function notOffered({ choices }: Question): InputError {
  return new InputError("not-a-choice", { fixes: choices.map(({ letter }) => letter) }, "answer");
}
