import type { QuestionKey } from "./questionId.js";
import type { Answer, Task, Wrong } from "./task.js";

export const LETTERS = ["a", "b", "c", "d"] as const;

export type Letter = (typeof LETTERS)[number];

/** One of the answers to choose from. */
export interface Choice {
  readonly letter: Letter;
  readonly answer: Answer;
  /** What tempts to it; absent for the right one. */
  readonly wrong?: Wrong;
}

/** A task as it is put to somebody: with a name, and answers to choose from, just one of which is right. */
export interface Question extends Task, QuestionKey {
  /** `full-hedge-2-ab3k`. */
  readonly id: string;
  /** Three or four, lettered from a. */
  readonly choices: readonly Choice[];
}
