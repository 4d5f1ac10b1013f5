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
  /** 2 for a right answer, 1 for one whose size is right but for direction or rounding; one less for each hint, never below 0. */
  readonly points: number;
  /** Where one was chosen, or typed as it stands. */
  readonly letter?: Letter;
  /** As it was understood. */
  readonly answered: Answer;
  /** What leads to it, the likeliest first; nothing for a right one. */
  readonly wrong: readonly Wrong[];
}

const LETTER = /^\(?(?<letter>[a-d])\)?[.)]?$/i;

/**
 * Grades an answer: a letter, or what somebody worked out.
 *
 * Right is a count as `/check` has it, a number within half a percent, and the words of a choice.
 *
 * @throws {@link InputError} for what is no letter of the question and no answer of its kind
 * @example
 * gradeAnswer(question, "b", 1) // { verdict: "right", points: 1, letter: "b", ... }
 */
export function gradeAnswer(question: Question, text: string, hints: number): Grade {
  const letter = LETTER.exec(text.trim())?.groups?.letter?.toLowerCase();
  const grade = letter === undefined ? typed(question, text) : chosen(question, letter);
  return { ...grade, points: Math.max(0, POINTS[grade.verdict] - hints) };
}

const POINTS: Readonly<Record<Verdict, number>> = {
  right: OUT_OF,
  "right-size-no-direction": OUT_OF / 2,
  opposite: OUT_OF / 2,
  rounded: OUT_OF / 2,
  wrong: 0,
};

type Judged = Omit<Grade, "points">;

function chosen(question: Question, letter: string): Judged {
  const choice = question.choices.find((each) => each.letter === letter);
  if (choice === undefined) throw notOffered(question);
  return ofChoice(question, choice);
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
