import { closest } from "../catalogue/closest.js";
import { findContract } from "../catalogue/findContract.js";
import { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import type { Option } from "../request/option.js";
import type { Problem } from "../request/problem.js";
import { SERIES_PROBLEMS } from "../request/series/seriesProblem.js";
import { echo } from "./format.js";
import { problemText } from "./problemText.js";
import { REPLY_DEFAULTS, type Reply, type Section } from "./reply.js";

/** Problems that ask for something instead of refusing it. */
const QUESTIONS: readonly Problem["code"][] = [
  "missing",
  "ambiguous-number",
  "ambiguous-percent",
  "ambiguous-weights",
  "ambiguous-contract",
  "holding-no-beta",
  "holdings-or-file",
  "needs-prior",
  "ratio-or-file",
  "floor-or-strike",
  "volatility-or-premium",
  "ambiguous-measure",
  "returns-need-prices",
  "contracts-side",
  "second-future",
  "betas-or-file",
  "which-sheet",
  "which-column",
  "ambiguous-dates",
  "ambiguous-kind",
  "ambiguous-rate",
  "dates-apart",
  "portfolio-twice",
  "portfolio-servers",
  "answer-direction",
  "answer-several",
  "market-or-premium",
  "alpha-inputs-or-file",
  "alpha-risk-free",
];

/** Problems of what a file holds: an example of the option would only be another mistake. */
const OF_FILES: readonly Problem["code"][] = [
  ...SERIES_PROBLEMS.filter((code) => code !== "window-shape"),
  "constant",
  "collinear",
  "indices-as-one",
  "same-index",
  "too-few",
];

const MAX_LINE = 1800;

/** A request that could not be answered, with everything needed to say why. */
export interface Refused {
  readonly name: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly raw: Readonly<Record<string, string | number | boolean>>;
  readonly problems: readonly Problem[];
  /** Lines that are answered as they stand. */
  readonly examples: readonly string[];
  /** Whether the command changes what is stored: then no line holds a value that the person did not type. */
  readonly changes: boolean;
}

/**
 * Words a refusal: for each problem what was read, what is wrong, and below them the corrected lines to run.
 *
 * @example
 * /hedge value:10m beta:abc price:8000 → "beta: “abc” is not a number." and "/hedge value:10m beta:1.2 price:8000"
 */
export function refusal(refused: Refused): Reply {
  const { name, options, raw, problems } = refused;
  const [first] = problems;
  const question = problems.every(({ code }) => QUESTIONS.includes(code));
  const lines = correctedLines(refused);
  const several = lines.length > 1 ? "Run the one you mean" : "Corrected";
  const made = problems.filter((problem) => isExample(problem, refused)).map(({ field }) => field);
  const examples = made.length === 0 ? "" : ` (${[...new Set(made)].join(", ")}: only examples)`;
  const sections: Section[] =
    lines.length === 0 ? instead(refused) : [{ heading: `${several}${examples}`, commands: lines }];
  return {
    ...REPLY_DEFAULTS,
    command: name,
    kind: question ? "question" : "refusal",
    title: title(problems, question),
    tone: "problem",
    summary: problems.slice(0, 10).map((problem) => problemText(problem, Object.keys(options))),
    sections,
    facts: {},
    receipt: asTyped(name, raw),
    private: true,
    ...(first === undefined ? {} : { code: first.code, field: first.field }),
  };
}

function title(problems: readonly Problem[], question: boolean): string {
  const fields = [...new Set(problems.map(({ field }) => echo(field, 32)).filter((field) => field !== ""))];
  const about = fields.slice(0, 4).join(", ");
  if (problems.every(({ code }) => code === "missing")) return `Still needed: ${about}`;
  if (question) return `Which do you mean? ${about}`;
  if (problems.some(({ code }) => code.startsWith("store-") && code !== "store-not-found"))
    return "That cannot be done";
  return about === "" ? "Not understood" : `Please check: ${about}`;
}

/** What helps where no line of the person's can be put right: an example, or what there is. */
function instead({ name, problems, examples, changes }: Refused): Section[] {
  const about = problems.map(({ code }) => code);
  if (about.includes("store-not-found")) return [{ heading: "What there is", commands: ["/portfolio list"] }];
  const [example] = examples;
  if (!changes || example === undefined || about.some((code) => code.startsWith("store-"))) return [];
  return [{ heading: `How /${name} is written, with made-up values`, commands: [example] }];
}

/** The line as typed, safe to show again. */
function asTyped(name: string, raw: Refused["raw"]): string {
  const options = Object.entries(raw).map(([field, value]) => [echo(field, 32), echo(String(value), 200)] as const);
  return writeCommandLine(name, Object.fromEntries(options)).slice(0, MAX_LINE);
}

/** The person's own line with every problem put right; one line for each reading where there are several. */
function correctedLines(refused: Refused): readonly string[] {
  const { name, options, raw, problems } = refused;
  if (problems.some(({ code, fixes = [] }) => code === "unknown-contract" && fixes.length === 0)) return ["/contracts"];
  // What the store refuses, no other line would be taken for; and nothing made up may be stored by a line that is pasted.
  const refusedByStore = ({ code, fixes = [] }: Problem) => code.startsWith("store-") && fixes.length === 0;
  if (
    problems.some(refusedByStore) ||
    problems.some(({ code }) => code === "portfolio-exists" || code === "portfolio-newer")
  )
    return [];
  if (refused.changes && problems.some((problem) => isExample(problem, refused))) return [];
  // No line can put a file right, unless it says how to read it.
  const isLost = ({ code, field, fixes = [], add = [] }: Problem) =>
    add.length === 0 && (options[field]?.type === "file" || (OF_FILES.includes(code) && fixes.length === 0));
  if (problems.some(isLost)) return [];
  const base: Record<string, string> = {};
  for (const [field, value] of Object.entries(raw)) {
    // Whether to go ahead is asked anew for another line than the one that was confirmed.
    if (Object.hasOwn(options, field) && field !== "confirm") base[field] = echo(String(value), 1500);
  }
  // A mistyped name may be the option that is missing, so names are put right first.
  for (const problem of problems.filter(({ code }) => code === "unknown-option"))
    Object.assign(base, renamed(problem, refused, base));
  const [first, ...others] = problems.filter(({ code }) => code !== "unknown-option");
  for (const problem of others) Object.assign(base, fixesFor(problem, refused, base)[0]);
  const fixes = first === undefined ? [{}] : fixesFor(first, refused, base);
  const lines = fixes.map((fix) => writeCommandLine(name, inOrder({ ...base, ...fix }, options)));
  return [...new Set(lines)].filter((line) => line.length <= MAX_LINE);
}

/** Whether a problem is put right with a value that the person never typed. */
function isExample({ field, code, fixes = [], add }: Problem, { options, raw }: Refused): boolean {
  if (add !== undefined || fixes.length > 0 || code === "unknown-option") return false;
  return Object.hasOwn(options, field) && !(code === "missing" && Object.hasOwn(raw, field));
}

/** The changes that would each put a problem right. */
function fixesFor(
  problem: Problem,
  refused: Refused,
  base: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  const { field, fixes, add, part } = problem;
  const { options } = refused;
  if (add !== undefined) return add.map((option) => split(option));
  if (problem.code === "missing" && Object.hasOwn(base, field)) return [{}];
  const option = options[field];
  if (option === undefined) return [{}];
  const typed = base[field];
  const example = field === "price" ? priceExample(base.contract, option) : option.example;
  const replacements = fixes === undefined || fixes.length === 0 ? [example] : fixes.slice(0, 4);
  const inPlace = problem.code === "ambiguous-number" && part !== undefined ? typed?.split(part) : undefined;
  return replacements.map((fix) => ({ [field]: inPlace?.length === 2 ? inPlace.join(fix) : fix }));
}

/** A price of the contract's own size. */
function priceExample(contract: string | undefined, option: Option): string {
  const match = contract === undefined ? undefined : findContract(contract);
  const level = match?.kind === "found" ? match.contract.level?.value : undefined;
  return level === undefined ? option.example : new Decimal(level).toSignificantDigits(2).toFixed();
}

/** What was meant by an option that does not exist: the nearest one's name with the value typed, or an example of one. */
function renamed({ field }: Problem, { options, raw }: Refused, base: Readonly<Record<string, string>>) {
  const [near] = closest(field, Object.keys(options));
  const option = near === undefined ? undefined : options[near];
  if (near === undefined || option === undefined || Object.hasOwn(base, near)) return {};
  const typed = Object.hasOwn(raw, field) ? echo(String(raw[field]), 200) : "";
  return { [near]: isRead(option, typed) ? typed : option.example };
}

function isRead(option: Option, typed: string): boolean {
  try {
    option.read(typed);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** @example split("contract2:ES fx2:1.5") // { contract2: "ES", fx2: "1.5" } */
function split(added: string): Readonly<Record<string, string>> {
  const options = added.split(/ (?=\w+:)/).map((option) => {
    const at = option.indexOf(":");
    return [option.slice(0, at), option.slice(at + 1)] as const;
  });
  return Object.fromEntries(options);
}

/** Options in the order of the command's own table. */
function inOrder(
  values: Readonly<Record<string, string>>,
  options: Refused["options"],
): Readonly<Record<string, string>> {
  const known = Object.keys(options).filter((field) => Object.hasOwn(values, field));
  return Object.fromEntries(known.map((field) => [field, values[field] ?? ""]));
}
