import type { Choice, Question } from "../study/quiz/question.js";
import type { Answer, Quantity, Wrong } from "../study/quiz/task.js";
import { TOPIC_NAMES } from "../study/quiz/topics.js";
import { explained } from "./checkText.js";
import { figureText } from "./figureText.js";
import * as format from "./format.js";

/** What a question is about: "Full hedge, level 2". */
export function questionTitle({ topic, level }: Question): string {
  return `${TOPIC_NAMES[topic]}, level ${level}`;
}

/** A question with its numbers put in. */
export function questionText({ text, given, currency }: Question): string {
  return format.restyled(text).replaceAll(/\{(\w+)\}/g, (mark, name: string) => {
    const quantity = given[name];
    return quantity === undefined ? mark : quantityText(quantity, currency);
  });
}

/** An answer to a question, chosen or typed: "Short 60", "A$600,000", words. */
export function answerText({ currency }: Question, answer: Answer): string {
  if (typeof answer === "string") return format.restyled(answer);
  const text = quantityText(answer, currency);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A choice with its letter: "B. Short 60". */
export function letteredText(question: Question, { letter, answer }: Choice): string {
  return `${letter.toUpperCase()}. ${answerText(question, answer)}`;
}

/** What leads to a wrong answer, and what is right: a sentence or two. */
export function mistakeText(wrong: Wrong): string {
  return explained(wrong);
}

/** The steps to an answer, one a row; a count at its end as it becomes whole. */
export function workingTable({ currency }: Question, working: readonly Quantity[], answer: Answer): readonly string[] {
  const whole = typeof answer === "string" || working.at(-1)?.value.equals(answer.value) === true ? [] : [answer];
  return [...working, ...whole].map((step) => format.row(step.label, quantityText(step, currency)));
}

/** Money of another currency than the question's says so itself. */
function quantityText(quantity: Quantity, currency: string | undefined): string {
  return figureText(quantity, quantity.currency ?? currency);
}
