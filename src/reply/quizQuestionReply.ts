import { ROUNDED_TOLERANCE, TOLERANCE } from "../study/quiz/gradeFigure.js";
import type { Question } from "../study/quiz/question.js";
import type { Button } from "./controls.js";
import { figureText } from "./figureText.js";
import * as format from "./format.js";
import { questionFacts } from "./quizFacts.js";
import { HINTS, onwardButtons, onwards, type Play, playLine } from "./quizPlay.js";
import { letteredText, questionText, questionTitle } from "./quizText.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** A question with its choices, before it is answered: nothing in it tells which is right. */
export function quizQuestionReply(play: Play): Draft {
  const { question, tally, missed } = play;
  return {
    title: questionTitle(question),
    summary: [questionText(question), ...toleranceLine(question)],
    sections: [
      { heading: "Choices", lines: question.choices.map((choice) => letteredText(question, choice)) },
      ...hintSection(play),
      ...onwards(play, { tally, missed }),
    ],
    facts: questionFacts(play),
    receipt: playLine(play),
    footer: EDUCATION_FOOTER,
    controls: [...choiceButtons(question), ...hintButton(play), TYPE_BUTTON, ...onwardButtons(missed)],
  };
}

const TYPE_BUTTON: Button = { kind: "button", action: "edit", label: "Type an answer" };

/** A button a choice; what it sets names the letter, as all of them do. */
function choiceButtons(question: Question): readonly Button[] {
  return question.choices.map((choice) => ({
    kind: "button",
    action: "set",
    label: letteredText(question, choice),
    sets: `answer:${choice.letter}`,
  }));
}

function hintButton({ hints }: Play): readonly Button[] {
  const next = HINTS[hints + 1];
  if (next === undefined) return [];
  return [{ kind: "button", action: "set", label: "Hint (−1 point)", sets: `hints:${next}` }];
}

function hintSection({ question, hints }: Play): readonly Section[] {
  if (hints === 0) return [];
  const lines = question.hints.slice(0, hints).map((hint) => {
    if (typeof hint === "string") return format.restyled(hint);
    return `${hint.label}: ${figureText(hint, hint.currency ?? question.currency)}`;
  });
  return [{ heading: hints === 1 ? "Hint (−1 point)" : "Hints (−2 points)", lines }];
}

/** What a typed number may be off by. */
function toleranceLine({ sought, currency }: Question): readonly string[] {
  if (sought.kind !== "figure") return [];
  const { from } = sought;
  const measure = from === undefined ? "the exact one" : `the exact one's distance from ${figureText(from, currency)}`;
  return [
    `A typed number is right within ${format.percent(TOLERANCE)} of ${measure}. Rounded to within ${format.percent(ROUNDED_TOLERANCE)} it counts half, if its digits tell it from the common mistakes.`,
  ];
}
