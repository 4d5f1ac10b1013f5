import type { QuestionRead } from "../study/question/question.js";
import type { Solved } from "../study/question/solvePart.js";

/** A question as typed, as read, and each part with its answer. */
export interface AskAnswer {
  readonly question: string;
  readonly read: QuestionRead;
  readonly solved: readonly Solved[];
  /** Names of the commands that there are. */
  readonly commands: readonly string[];
}
