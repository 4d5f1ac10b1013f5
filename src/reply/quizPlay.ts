import { writeCommandLine } from "../request/commandLine.js";
import type { Question } from "../study/quiz/question.js";
import type { QuestionKey } from "../study/quiz/questionId.js";
import { type Tally, writeMissed, writeTally } from "../study/quiz/quizOptions.js";
import { type Button, NEXT_QUESTION, REVIEW_MISSED } from "./controls.js";
import type { Section } from "./reply.js";

/** How many hints are shown, as it is typed. */
export const HINTS = ["none", "one", "two"] as const;

/** A question in a row of them: what was shown of it, and what came before. */
export interface Play {
  readonly question: Question;
  readonly hints: number;
  /** Before this question. */
  readonly tally?: Tally | undefined;
  readonly missed: readonly QuestionKey[];
  /** Whether the topic was chosen, and so the next question keeps to it. */
  readonly keepsTopic: boolean;
}

/** The line that gives this question, or its answer, again. */
export function playLine({ question, hints, tally, missed }: Play, answer?: string): string {
  const { topic, level, seed } = question;
  return writeCommandLine("quiz play", {
    ...{ topic, level: `${level}`, seed, answer },
    hints: hints === 0 ? undefined : HINTS[hints],
    ...record({ tally, missed }),
  });
}

/** What came before a question, or what it adds to. */
type Course = Pick<Play, "tally" | "missed">;

/** The line to another question, and the one to what was missed; their buttons run them. */
export function onwards({ question, keepsTopic }: Play, { tally, missed }: Course): readonly Section[] {
  const { topic, level } = question;
  const next = { topic: keepsTopic ? topic : undefined, level: `${level}`, ...record({ tally, missed }) };
  const [first, ...others] = missed;
  const review =
    first === undefined
      ? []
      : [
          {
            heading: REVIEW_MISSED,
            commands: [
              writeCommandLine("quiz play", {
                ...{ topic: first.topic, level: `${first.level}`, seed: first.seed },
                ...record({ tally, missed: others }),
              }),
            ],
          },
        ];
  return [{ heading: NEXT_QUESTION, commands: [writeCommandLine("quiz play", next)] }, ...review];
}

/** The buttons of these lines. */
export function onwardButtons(missed: Play["missed"]): readonly Button[] {
  const review: readonly Button[] =
    missed.length === 0 ? [] : [{ kind: "button", action: "review", label: REVIEW_MISSED }];
  return [{ kind: "button", action: "next", label: "Next" }, ...review];
}

function record({ tally, missed }: Course) {
  return { tally: tally === undefined ? undefined : writeTally(tally), missed: writeMissed(missed) };
}
