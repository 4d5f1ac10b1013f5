import { writeCommandLine } from "../request/commandLine.js";
import type { Taken, Unkept } from "../store/quizTypes.js";
import type { Question } from "../study/quiz/question.js";
import type { Button } from "./controls.js";
import { questionFacts } from "./quizFacts.js";
import { letteredText, questionText, questionTitle } from "./quizText.js";
import type { Draft, Facts } from "./reply.js";

/** Where a question is put: to a server's channel, where answers can be collected, or elsewhere. */
export type Audience = "server" | "alone" | "no-store";

const COLLECTED: Readonly<Record<Audience, string>> = {
  server:
    "Answer with the buttons. Only you see yours, and the first choice stands. Reveal shows how all have answered.",
  alone:
    "Answers of all are collected in servers that the bot was added to. Here Reveal shows your own and the right one.",
  "no-store": "Answers cannot be collected here: nothing can be stored. Reveal shows the right one.",
};

/** A question put to a channel. Nothing in it, and no button, says which choice is right. */
export function groupQuestionReply(question: Question, audience: Audience): Draft {
  const { choices } = question;
  return {
    title: `${questionTitle(question)}: a question for all`,
    summary: [questionText(question)],
    sections: [
      { heading: "Choices", lines: choices.map((choice) => letteredText(question, choice)) },
      { heading: "How it goes", lines: [COLLECTED[audience]] },
    ],
    facts: groupFacts(question),
    receipt: groupLine(question),
    controls: [...choices.map(({ letter }) => letterButton(letter)), revealButton],
  };
}

const revealButton: Button = { kind: "button", action: "reveal", label: "Reveal" };

function letterButton(letter: string): Button {
  return { kind: "button", action: "choose", label: letter.toUpperCase(), sets: `answer:${letter}` };
}

/** What became of a press on a choice, for the presser alone; whether it is right, Reveal says. */
export function chosenReply(question: Question, pressed: string, taken: Taken | Unkept): Draft {
  if (typeof taken === "string") return notTaken(question, taken);
  const { choice, first } = taken;
  const text = textOf(question, choice);
  return {
    title: `Your answer: ${text}`,
    summary: [
      first ? "It is taken." : `You had answered before${choice === pressed ? "" : ", and the first choice stands"}.`,
      "Reveal shows all answers; My answer then shows yours, with its working.",
    ],
    sections: [],
    facts: { ...groupFacts(question), choice, first },
    receipt: groupLine(question),
  };
}

function notTaken(question: Question, why: Unkept): Draft {
  return {
    title: "Your answer could not be taken",
    tone: "problem",
    summary: [
      why === "no-store"
        ? "Nothing can be stored here, so answers are not collected. Reveal shows the right one."
        : "What is saved cannot be reached at present. Nothing was changed; press again in a moment.",
    ],
    sections: [],
    facts: { ...groupFacts(question), taken: false },
    receipt: groupLine(question),
  };
}

/** The line that puts a question to a channel. */
export function groupLine({ topic, level, seed }: Question): string {
  return writeCommandLine("quiz group", { topic, level: `${level}`, seed });
}

/** What is known of a question put to a channel before its answers are shown: nothing of what is right. */
export function groupFacts(question: Question): Facts {
  return questionFacts({ question, hints: 0, missed: [], keepsTopic: true });
}

/** A choice by its letter. */
export function textOf(question: Question, letter: string): string {
  const choice = question.choices.find((each) => each.letter === letter);
  return choice === undefined ? letter.toUpperCase() : letteredText(question, choice);
}
