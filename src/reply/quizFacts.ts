import { OUT_OF } from "../study/quiz/grade.js";
import { questionId } from "../study/quiz/questionId.js";
import { writeTally } from "../study/quiz/quizOptions.js";
import type { Answer } from "../study/quiz/task.js";
import * as format from "./format.js";
import type { Play } from "./quizPlay.js";
import { questionText } from "./quizText.js";
import type { Facts } from "./reply.js";

/** What is known of a question before it is answered: nothing of what is right. */
export function questionFacts({ question, hints, tally, missed }: Play): Facts {
  const { id, topic, level, seed, asks, given, choices, currency, contract } = question;
  return {
    ...{ question: id, topic, level, seed, asks, currency, contract },
    text: questionText(question),
    given: Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, format.exact(value)])),
    choices: Object.fromEntries(choices.map(({ letter, answer }) => [letter, factOf(answer)])),
    ...{ hints, outOf: OUT_OF },
    tally: tally === undefined ? undefined : writeTally(tally),
    missed: missed.map(questionId),
  };
}

/** An answer as a fact: a number exactly, or its words. */
export function factOf(answer: Answer): string {
  return typeof answer === "string" ? answer : format.exact(answer.value);
}
