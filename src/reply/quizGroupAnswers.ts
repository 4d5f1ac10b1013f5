import { writeCommandLine } from "../request/commandLine.js";
import type { RoundAnswers, Unkept } from "../store/quizTypes.js";
import type { Choice, Question } from "../study/quiz/question.js";
import { type Button, TRY_IT, tryItButton } from "./controls.js";
import * as format from "./format.js";
import { groupFacts, groupLine, textOf } from "./quizGroupReply.js";
import { letteredText, mistakeText, questionText, workingTable } from "./quizText.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** As many blocks as a bar may have: the letter and the count stand beside it. */
const MOST_BLOCKS = 18;

const myAnswerButton: Button = { kind: "button", action: "working", label: "My answer" };

/** How all have answered, which choice is right, and what tempts to each of the others. */
export function revealedReply(question: Question, answers: RoundAnswers | Unkept): Draft {
  const right = rightOf(question);
  const counts = typeof answers === "string" ? undefined : answers.counts;
  return {
    title: `Right is ${letteredText(question, right)}`,
    summary: [questionText(question), countedText(answers, right)],
    sections: [
      ...(counts === undefined ? [] : [barSection(question, counts)]),
      ...workingSection(question, "Working"),
      temptationSection(question),
      { heading: TRY_IT, commands: [writeCommandLine("explain", { concept: question.card })] },
    ],
    facts: { ...groupFacts(question), right: right.letter, ...(counts === undefined ? {} : { answers: counts }) },
    receipt: groupLine(question),
    footer: EDUCATION_FOOTER,
    controls: [...(typeof answers === "string" ? [] : [myAnswerButton]), { ...tryItButton, label: "Read the card" }],
  };
}

function countedText(answers: RoundAnswers | Unkept, { letter }: Choice): string {
  if (answers === "no-store") return "Answers were not collected: nothing can be stored here.";
  if (answers === "away") return "How all have answered cannot be shown: what is saved cannot be reached at present.";
  const people = Object.values(answers.counts).reduce((sum, count) => sum + count, 0);
  if (people === 0) return "Nobody has answered.";
  const right = answers.counts[letter] ?? 0;
  if (people === 1) return `1 person has answered: ${right === 1 ? "right" : "not right"}.`;
  return `${people} people have answered, ${right === 0 ? "none" : right} of them right.`;
}

function barSection({ choices }: Question, counts: RoundAnswers["counts"]): Section {
  const most = Math.max(1, ...Object.values(counts));
  const rows = choices.map(({ letter, wrong }) => {
    const count = counts[letter] ?? 0;
    const bar = "█".repeat(Math.ceil((count / most) * MOST_BLOCKS));
    return format.row(`${letter.toUpperCase()}${wrong === undefined ? "*" : " "} ${bar}`, `${count}`);
  });
  return { heading: "How all have answered", table: rows, lines: ["* is right."] };
}

function temptationSection(question: Question): Section {
  const lines = question.choices.flatMap((choice) =>
    choice.wrong === undefined ? [] : [`${letteredText(question, choice)}: ${mistakeText(choice.wrong)}`],
  );
  return { heading: "What tempts to the others", lines };
}

/** What the presser chose, with what leads to it beside the right working. */
export function ownAnswerReply(question: Question, answers: RoundAnswers | Unkept): Draft {
  const own = typeof answers === "string" ? undefined : answers.own;
  const right = rightOf(question);
  const chosen = question.choices.find(({ letter }) => letter === own);
  return {
    title: chosen === undefined ? noAnswer(answers) : `You chose ${textOf(question, chosen.letter)}`,
    summary: [
      ...(chosen === undefined ? [] : [chosen === right ? "That is right." : "That is not right."]),
      `Right is ${letteredText(question, right)}.`,
    ],
    sections: [...ownSections(question, chosen), ...workingSection(question, "The right working")],
    facts: {
      ...groupFacts(question),
      right: right.letter,
      ...(chosen === undefined ? {} : { choice: chosen.letter }),
    },
    receipt: groupLine(question),
    footer: EDUCATION_FOOTER,
  };
}

function noAnswer(answers: RoundAnswers | Unkept): string {
  return typeof answers === "string" ? "Your answer cannot be shown at present" : "You did not answer this one";
}

function ownSections(question: Question, chosen: Choice | undefined): readonly Section[] {
  if (chosen?.wrong === undefined) return [];
  const { wrong, answer } = chosen;
  const table = workingTable(question, wrong.working, answer);
  return [{ heading: "What leads to yours", lines: [mistakeText(wrong)], ...(table.length > 1 ? { table } : {}) }];
}

function workingSection(question: Question, heading: string): readonly Section[] {
  const { working, right } = question.sought;
  return working.length === 0 ? [] : [{ heading, table: workingTable(question, working, right) }];
}

function rightOf({ choices, id }: Question): Choice {
  const right = choices.find(({ wrong }) => wrong === undefined);
  if (right === undefined) throw new Error(`${id} has no right choice`);
  return right;
}
