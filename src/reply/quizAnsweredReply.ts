import { writeCommandLine } from "../request/commandLine.js";
import { cardById } from "../study/cards/findCard.js";
import { type Grade, OUT_OF } from "../study/quiz/grade.js";
import { questionId } from "../study/quiz/questionId.js";
import { MOST_MISSED, type Tally, writeTally } from "../study/quiz/quizOptions.js";
import type { Quantity } from "../study/quiz/task.js";
import { explained, FOR_PROGRAMS, named } from "./checkText.js";
import { TRY_IT } from "./controls.js";
import * as format from "./format.js";
import { factOf, questionFacts } from "./quizFacts.js";
import { onwardButtons, onwards, type Play, playLine } from "./quizPlay.js";
import { answerText, letteredText, mistakeText, questionText, workingTable } from "./quizText.js";
import { type Draft, EDUCATION_FOOTER, type Facts, type Section } from "./reply.js";

/** An answered question: the verdict in the title, both workings, what tempted to a wrong one, and the way on. */
export function quizAnsweredReply(play: Play, grade: Grade, typed: string): Draft {
  const { question } = play;
  const course = courseAfter(play, grade);
  const card = cardById(question.card);
  return {
    title: title(play, grade),
    tone: grade.verdict === "wrong" || grade.verdict === "opposite" ? "problem" : "neutral",
    summary: [questionText(question), ...summary(play, grade, { typed, ...course.tally })],
    sections: [
      ...whySection(grade),
      ...workingSections(play, grade),
      ...sourceSection(play),
      {
        heading: `${TRY_IT}: read “${card?.title ?? question.card}”`,
        commands: [writeCommandLine("explain", { concept: question.card })],
      },
      ...onwards(play, course),
    ],
    facts: {
      ...questionFacts(play),
      ...gradeFacts(play, grade),
      tally: writeTally(course.tally),
      missed: course.missed.map(questionId),
    },
    receipt: playLine(play, typed),
    footer: EDUCATION_FOOTER,
    controls: [...onwardButtons(course.missed), { kind: "button", action: "run", label: "Read the card" }],
  };
}

/** The tally and what was missed, this answer among it. */
function courseAfter({ question, tally = { right: 0, asked: 0 }, missed }: Play, { verdict }: Grade) {
  const right = verdict === "right";
  const others = missed.filter((key) => questionId(key) !== question.id);
  const { topic, level, seed } = question;
  return {
    tally: { right: tally.right + (right ? 1 : 0), asked: tally.asked + 1 },
    missed: right ? others : [...others, { topic, level, seed }].slice(-MOST_MISSED),
  };
}

function title({ question }: Play, { verdict, wrong }: Grade): string {
  const { right } = question.sought;
  const answer = answerText(question, right);
  // "Short 60" begins a choice; here it ends a sentence.
  const within =
    typeof right === "string" || right.unit !== "contracts"
      ? answer
      : `${answer.slice(0, 1).toLowerCase()}${answer.slice(1)}`;
  const [first] = wrong;
  const side = question.sought.kind === "count" ? "direction" : "sign";
  switch (verdict) {
    case "right":
      return `Right: ${within}`;
    case "right-size-no-direction":
      return `Right size, ${side} missing: it is ${within}`;
    case "opposite":
      return `Right size, wrong ${side}: it is ${within}`;
    case "unrounded":
      return `Right before rounding: it is ${within}`;
    case "rounded":
      return `Right but for the rounding: it is ${within}`;
    case "wrong":
      return first === undefined || question.sought.kind === "words" ? "Not right" : `Not right: ${named(first)}`;
  }
}

function summary(
  { question, hints }: Play,
  grade: Grade,
  { typed, right, asked }: Tally & { readonly typed: string },
): readonly string[] {
  const chosen = question.choices.find(({ letter }) => letter === grade.letter);
  const answered = chosen === undefined ? `“${format.echo(typed)}”` : letteredText(question, chosen);
  const choice = question.choices.find(({ wrong }) => wrong === undefined);
  const used = hints === 0 ? "" : `, ${hints === 1 ? "one hint" : "two hints"} used`;
  return [
    `You answered ${answered}; right is ${choice === undefined ? "" : letteredText(question, choice)}.`,
    `${grade.points} of ${OUT_OF} points${used}. So far ${right} of ${asked} right.`,
  ];
}

/** As many other ways to a wrong answer as are worth reading. */
const MOST_OTHERS = 2;

function whySection({ wrong }: Grade): readonly Section[] {
  const [first, ...others] = wrong;
  if (first === undefined) return [];
  const also = others.slice(0, MOST_OTHERS).map((other) => `It could also be: ${named(other)}. ${mistakeText(other)}`);
  return [{ heading: `What tempts to it: ${named(first)}`, lines: [mistakeText(first), ...also] }];
}

/** The right working and, below it, the one that gives the person's answer; `>` marks what is not in the right one. */
function workingSections({ question }: Play, { wrong }: Grade): readonly Section[] {
  const { sought } = question;
  if (sought.kind === "words") return [];
  const right = { heading: "The right working", table: workingTable(question, sought.working, sought.right) };
  const [first] = wrong;
  if (first === undefined) return [right];
  const table = workingTable(question, marked(first.working, sought.working), first.answer);
  return [right, { heading: "The one that gives yours", table, lines: ["> marks what differs."] }];
}

function marked(working: readonly Quantity[], right: readonly Quantity[]): readonly Quantity[] {
  return working.map((step) => {
    const same = right.some(({ label, value }) => label === step.label && value.equals(step.value));
    return same ? step : { ...step, label: `> ${step.label}` };
  });
}

function sourceSection({ question: { source } }: Play): readonly Section[] {
  return source === undefined ? [] : [{ heading: "Where it is from", lines: [`${source}.`] }];
}

function gradeFacts({ question }: Play, { verdict, points, letter, answered, wrong }: Grade): Facts {
  const { sought, card, source, choices } = question;
  return {
    ...{ verdict, points, letter, answer: factOf(answered) },
    expected: factOf(sought.right),
    expectedLetter: choices.find((choice) => choice.wrong === undefined)?.letter,
    exactContracts: sought.kind === "count" ? format.exact(sought.exact) : undefined,
    misconceptions: wrong.map((each) => ({
      id: each.made.map(({ misconception }) => misconception.id).join("+"),
      explanation: explained(each, FOR_PROGRAMS),
    })),
    ...{ card, source },
  };
}
