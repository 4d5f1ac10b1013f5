import { closest } from "../catalogue/closest.js";
import { Decimal } from "../computation/decimal.js";
import type { Problem } from "../request/problem.js";
import { echo, number } from "./format.js";

/** What stands between the name of the option and the correction: one sentence or two for each problem. */
const wording: Readonly<Record<Problem["code"], (problem: Problem, fields: readonly string[]) => string>> = {
  missing: () => "needed, but not given.",
  "unknown-option": ({ field }, fields) => {
    const [near] = closest(field, fields);
    const meant = near === undefined ? `The options are ${fields.join(", ")}.` : `Did you mean ${near}?`;
    return `no such option here. ${meant} Quote a value that holds a word with a colon.`;
  },
  "repeated-option": () => "given twice; keep one.",
  "stray-text": ({ part }) => `“${echo(part ?? "")}” belongs to no option. Options are written name:value.`,
  "wrong-type": (problem) => `${read(problem)} is not text that can be read here.`,
  "too-long": () => "longer than this option can be.",
  empty: () => "empty; type a value.",
  "not-a-number": (problem) => `${read(problem)} is not a number.${at(problem)}`,
  "ambiguous-number": ({ typed, part, fixes }) =>
    `“${echo(part ?? typed ?? "")}” has two readings: ${(fixes ?? []).join(" or ")}.`,
  "ambiguous-percent": (problem) =>
    `${read(problem)}: taking a percentage off has two readings, ${(problem.fixes ?? []).join(" or ")}.`,
  "mixed-currencies": ({ part }) => `more than one currency (${echo(part ?? "")}); use one.`,
  "formula-name": (problem) =>
    problem.part === problem.typed
      ? `${read(problem)} is no number.`
      : `${read(problem)} holds “${echo(problem.part ?? "")}”, which is no number, scale or currency. ${ARITHMETIC}`,
  "formula-shape": (problem) => `${read(problem)} is not a complete calculation. ${ARITHMETIC}`,
  "formula-depth": ({ limit }) => `more than ${limit} brackets inside each other.`,
  "formula-exponent": ({ limit }) => `powers must be whole and at most ${limit}.`,
  "division-by-zero": (problem) => `${read(problem)} divides by zero.`,
  "too-large": (problem) => `${read(problem)} is larger than any market.`,
  "too-precise": ({ limit }) => `more than ${limit} digits; round it.`,
  "not-positive": (problem) => `${read(problem)} must be above zero.`,
  negative: (problem) => `${read(problem)} must not be negative.`,
  "out-of-range": (problem) =>
    `${read(problem)} is outside ${(problem.limit ?? "what is possible").replaceAll("-", "−")}.`,
  "not-whole": (problem) => `${read(problem)} must be a whole number of contracts.`,
  "not-a-choice": (problem) => `${read(problem)} is none of ${(problem.fixes ?? []).join(", ")}.`,
  "not-yes-or-no": (problem) => `${read(problem)} is neither true nor false.`,
  "not-a-horizon": (problem) => `${read(problem)} is not a length of time; type 30d, 2 weeks, 3 months or 1 year.`,
  "unknown-contract": ({ part, about = "" }) => {
    const meant = about === "" ? "Look it up with /contracts, or give your own multiplier." : `Did you mean ${about}?`;
    return `no contract “${echo(part ?? "")}” in the catalogue. ${meant}`;
  },
  "ambiguous-contract": ({ part, fixes, about }) =>
    `“${echo(part ?? "")}” can be ${(fixes ?? []).join(" or ")}. ${about ?? ""}`,
  "no-multiplier": ({ part, about }) =>
    `${part ?? "This contract"} has no confirmed multiplier. ${about ?? ""} Give your own.`,
  "currency-mismatch": ({ part, about }) =>
    `portfolio and contract are in ${part ?? ""}. Add fx (${about ?? ""}; 1.5 below stands for today's rate), or pick a contract in the portfolio's currency.`,
  "price-currency": ({ part, about }) => `typed in ${part ?? ""}, but the contract is in ${about ?? ""}.`,
  "same-currency-fx": ({ part }) => `portfolio and contract are both in ${part ?? ""}: leave fx out.`,
  "holding-shape": ({ part }) =>
    `“${echo(part ?? "")}” is not a holding. Write name, weight and beta: BHP 25% 1.1, with commas between.`,
  "holding-no-beta": ({ part }) => `what is the beta in “${echo(part ?? "")}”? Only cash can leave it out.`,
  "percent-no-amount": (problem) => `${read(problem)} is a percentage; an amount is needed here.`,
  "holding-weights-mixed": ({ part }) =>
    `some weights are percent, but “${echo(part ?? "")}” is an amount. Use one kind for all.`,
  "ambiguous-weights": () =>
    "weights without % or currency: percent, fractions or money? With percent signs it reads as below; for money add a currency (A$25).",
  "holdings-over-100": ({ part }) =>
    `the weights come to ${part ?? "more than 100%"}, which would be borrowing. Name it (cash −20% 0), correct a weight, or scale them with normalise.`,
  "holdings-zero": () =>
    "longs and shorts come to nothing or less, so there are no weights. Give the portfolio's value as well.",
  "holdings-over-value": ({ part, about }) =>
    `the holdings come to ${grouped(part)}, more than the value ${grouped(about)}. Correct one, or scale them with normalise.`,
  "too-many-holdings": ({ limit }) => `more than ${limit} holdings.`,
  "missing-index-volatility": () => "needed with r2 to turn it into money.",
  "too-many-moves": ({ part, limit }) => `${part ?? "more"} moves; at most ${limit ?? "25"} fit a table.`,
  "moves-mixed": () => "some are percent, some index levels. Give percent signs to all, or levels with index.",
  "moves-need-index": () => "index levels need the index now, to turn them into moves.",
  "unknown-preset": ({ part, about }) => `no historical fall “${echo(part ?? "")}”. There are ${about ?? "none"}.`,
  "missing-horizon": () => "rate, dividend and expiry need the length of the period.",
  "expiry-before-horizon": ({ part }) =>
    `the future expires (${part ?? ""}) before the horizon ends; roll it, or shorten the horizon.`,
  "unknown-command": ({ part }) => `“${echo(part ?? "")}” is not a command. /help lists them.`,
  "zero-total": () => "nothing to weigh.",
};

const ARITHMETIC = "Numbers, + − × ÷ ^ ( ) and % can be used.";

/** What is wrong with one option, beginning with its name: `beta: “abc” is not a number.` */
export function problemText(problem: Problem, fields: readonly string[]): string {
  const sentence = wording[problem.code](problem, fields);
  return problem.field === "" ? sentence : `${echo(problem.field, 32)}: ${sentence}`;
}

/** An amount in plain digits, with its thousands grouped. */
function grouped(digits: string | undefined): string {
  return digits === undefined ? "" : number(new Decimal(digits), 2);
}

function read({ typed, part }: Problem): string {
  const text = typed ?? part;
  return text === undefined ? "it" : `“${echo(text)}”`;
}

function at({ typed, part }: Problem): string {
  return part === undefined || part === typed ? "" : ` The part at fault: “${echo(part, 20)}”.`;
}
