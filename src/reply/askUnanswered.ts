import { writeCommandLine } from "../request/commandLine.js";
import { hedgeOptions } from "../request/hedgeOptions.js";
import type { Options } from "../request/option.js";
import type { Problem } from "../request/problem.js";
import { plainText } from "../study/question/plainText.js";
import type { QuestionPart, QuestionRead } from "../study/question/question.js";
import { completedLine, hedgeLine, type Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { facts } from "./askFacts.js";
import { telling } from "./askSections.js";
import { missingText, subjectText } from "./askText.js";
import { fillInButton, fillInSection, READINGS, readingButtons } from "./fillIn.js";
import * as format from "./format.js";
import { optionText } from "./optionText.js";
import { problemText } from "./problemText.js";
import type { Draft } from "./reply.js";

/** Longest receipt that a message holds with everything else. */
const MAX_RECEIPT = 1500;

/** The line that asks again; a part's own line where the question is too long for a message. */
export function receipt({ question, solved }: AskAnswer): string {
  const line = writeCommandLine("ask", { question: format.echo(plainText(question), 7000) });
  if (line.length <= MAX_RECEIPT) return line;
  const answered = solved.find((one) => "line" in one);
  return answered === undefined || !("line" in answered) ? "/ask" : answered.line;
}

/** What an unanswered question says in common. */
function asked(
  answer: AskAnswer,
  given: Pick<Draft, "title" | "summary" | "sections" | "code" | "field" | "controls"> & {
    readonly kind: "question" | "refusal";
  },
): Draft {
  return { ...given, tone: "problem", facts: facts(answer), receipt: receipt(answer) };
}

/** A question that lacks something: what, and the line with examples in its place. */
export function missingReply(answer: AskAnswer): Draft {
  const { read, solved } = answer;
  const open = read.readings?.[0]?.field;
  const fields = [...new Set([...read.missing.map(({ field }) => field), ...(open === undefined ? [] : [open])])];
  const lines = solved.flatMap(({ part }) => completed(part));
  const commands = [...new Set(lines)].slice(0, 4);
  return asked(answer, {
    kind: "question",
    title: `Still needed: ${fields.join(", ")}`,
    summary: [
      ...read.missing.map(missingText),
      ...(read.readings === undefined ? [] : [readingsText(read.readings)]),
      ...(answer.commands.includes("fair") && read.missing.some(({ why }) => why === "fair-price-wanted")
        ? ["/fair works the futures price out."]
        : []),
      ...(solved.length > 1 && commands.length > 0
        ? ["The form is for the first part; each part has a line below."]
        : []),
    ],
    sections: [fillInSection(fields, commands), ...telling(answer).filter((section) => section !== undefined)],
    controls: commands.length > 0 ? [fillInButton] : [],
    code: "missing",
    field: fields[0] ?? "question",
  });
}

/** The `/hedge` line of a part with examples where something is missing. */
function completed(part: QuestionPart): readonly string[] {
  const line = completedLine(part, (field) => (hedgeOptions as Options)[field]?.example ?? "");
  return line === undefined ? [] : [line];
}

function readingsText(readings: NonNullable<QuestionRead["readings"]>): string {
  const values = readings.map(({ value }) => value).join(" or ");
  return `${readings[0]?.field ?? "question"}: the text can be read as ${format.echo(values, 120)}.`;
}

/** A question with two readings of one input: a line for each. */
export function readingsReply(answer: AskAnswer, readings: NonNullable<QuestionRead["readings"]>): Draft {
  const offered = readings.flatMap(({ value, parts }) =>
    parts.slice(0, 1).flatMap((part) => completed(part).map((line) => ({ line, value }))),
  );
  const distinct = offered
    .filter(({ line }, index) => offered.findIndex((one) => one.line === line) === index)
    .slice(0, 4);
  const field = readings[0]?.field ?? "question";
  return asked(answer, {
    kind: "question",
    title: `Which do you mean? ${field}`,
    summary: [readingsText(readings)],
    sections: [
      { heading: READINGS, commands: distinct.map(({ line }) => line) },
      ...telling(answer).filter((section) => section !== undefined),
    ],
    controls: readingButtons(distinct.map(({ value }) => `${field} ${optionText(value, 60)}`)),
    code: "question-readings",
    field,
  });
}

/** A question whose inputs were read, but cannot be answered so. */
export function problemReply(
  answer: AskAnswer,
  { problem, line, part }: Extract<Solved, { readonly kind: "problem" }>,
): Draft {
  const added = (problem.add ?? [])
    .filter((option) => part.options[option.split(":", 1)[0] ?? ""] === undefined)
    .map((option) => `${line} ${option}`);
  const fixed = (problem.fixes ?? []).slice(0, 4).map((fix) => hedgeLine({ ...part.options, [problem.field]: fix }));
  const isQuestion = added.length + fixed.length > 0;
  const missing = [...new Set((problem.add ?? []).map((option) => option.split(":", 1)[0] ?? ""))];
  const offers =
    added.length > 0
      ? { sections: [fillInSection(missing, added)], controls: [fillInButton] }
      : { sections: [{ heading: READINGS, commands: fixed }], controls: readingButtons(labels(problem, fixed.length)) };
  return asked(answer, {
    kind: isQuestion ? "question" : "refusal",
    title: isQuestion ? `Still needed: ${problem.field}` : `Please check: ${problem.field}`,
    summary: [problemText(problem, Object.keys(hedgeOptions))],
    sections: [...(isQuestion ? offers.sections : []), ...telling(answer).filter((section) => section !== undefined)],
    controls: isQuestion ? offers.controls : [],
    code: problem.code,
    field: problem.field,
  });
}

function labels({ fixes = [], field }: Problem, count: number): readonly string[] {
  return fixes.slice(0, count).map((fix) => `${field} ${optionText(fix, 60)}`);
}

/** A text in which no question was found. */
export function unreadReply(answer: AskAnswer): Draft {
  return asked(answer, {
    kind: "refusal",
    title: "No hedge question was found",
    summary: [
      "Type it with its numbers: what the portfolio is worth, its beta, the futures price, the contract, and what is wanted.",
    ],
    sections: [{ heading: "Try", commands: [ASK_EXAMPLE] }],
    code: "question-unread",
    field: "question",
  });
}

/** A question that is answered as it stands. */
export const ASK_EXAMPLE =
  '/ask question:"A fund holds A$10 million of shares with a beta of 1.2. SPI 200 futures trade at 8,000. How many contracts hedge it fully, and what if the market falls 5%?"';

/** A question about something else, and the command for it where there is one. */
export function outOfScopeReply(answer: AskAnswer, outOfScope: NonNullable<QuestionRead["outOfScope"]>): Draft {
  const { command, options } = outOfScope;
  const exists = command !== undefined && answer.commands.includes(command);
  const lines = exists && options !== undefined ? [writeCommandLine(command, options)] : [];
  const where = exists ? `/${command} answers it.` : "Nothing here answers it yet.";
  return asked(answer, {
    kind: "refusal",
    title: "Not a question about index futures",
    summary: [`${subjectText(outOfScope)} ${where}`],
    sections:
      lines.length > 0
        ? [{ heading: "As far as it was read", commands: lines }]
        : [{ heading: "Try", commands: [exists ? `/help command:${command}` : ASK_EXAMPLE] }],
    code: "question-out-of-scope",
    field: "question",
  });
}
