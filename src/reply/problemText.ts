import { closest } from "../catalogue/closest.js";
import { Decimal } from "../computation/decimal.js";
import type { Problem } from "../request/problem.js";
import { echo, number, restyled } from "./format.js";
import { mixWording } from "./mixProblemText.js";
import { pricingWording } from "./pricingProblemText.js";
import { putWording } from "./putProblemText.js";
import { reviewWording } from "./reviewProblemText.js";
import { storeWording } from "./storeProblemText.js";

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
    `${read(problem)} is outside ${restyled((problem.limit ?? "what is possible").replaceAll("-", "−"))}.`,
  "not-whole": (problem) => `${read(problem)} must be a whole number of contracts.`,
  "not-a-choice": (problem) => `${read(problem)} is none of ${(problem.fixes ?? []).join(", ")}.`,
  "not-yes-or-no": (problem) => `${read(problem)} is neither true nor false.`,
  "not-a-horizon": (problem) =>
    problem.about === "date"
      ? `${read(problem)} is a date; type the time until then, such as 90d.`
      : `${read(problem)} is not a length of time; type 30d, 2 weeks, 3 months or 1 year.`,
  "not-a-tail-level": (problem) =>
    `${read(problem)} is no confidence level for a loss. It must be above 50% and at most 99.99%, such as 95% or 99%.`,
  "tail-too-thin": ({ part, limit }) =>
    `${part ?? "too few"} rows cannot show so rare a loss; at least ${limit ?? "more"} are needed. Lower the level, or attach a longer file.`,
  "unknown-contract": ({ part, about = "" }) => {
    const meant = about === "" ? "Look it up with /contracts, or give your own multiplier." : `Did you mean ${about}?`;
    return `no contract “${echo(part ?? "")}” in the catalogue. ${meant}`;
  },
  "ambiguous-contract": ({ part, fixes, about }) =>
    `“${echo(part ?? "")}” can be ${(fixes ?? []).join(" or ")}. ${about ?? ""}`,
  "no-multiplier": ({ part, about }) =>
    `${part ?? "This contract"} has no confirmed multiplier. ${about ?? ""} Give your own.`,
  "currency-mismatch": ({ field, part, about }) =>
    `portfolio and contract are in ${part ?? ""}. Add ${field} (${about ?? ""}; 1.5 below stands for today's rate), or pick a contract in the portfolio's currency.`,
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
    `the weights come to ${restyled(part ?? "more than 100%")}, which would be borrowing. Name it (cash −20% 0), correct a weight, or scale them with normalise.`,
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
  "missing-horizon": ({ about = "rate, dividend and expiry need" }) => `${about} the length of the period.`,
  "expiry-before-horizon": ({ part }) =>
    `the future expires (${part ?? ""}) before the horizon ends; roll it, or shorten the horizon.`,
  "not-whole-number": (problem) => `${read(problem)} must be a whole number.`,
  "not-a-file": (problem) => `${read(problem)} is only a name here; attach the file itself.`,
  "file-too-large": ({ part, limit }) =>
    `the file has ${restyled(part ?? "more")}; at most ${limit ?? "10 MiB"} are read. Leave out columns or years that are not needed.`,
  "file-elsewhere": () => "files are read from Discord's own servers only; attach it to the command.",
  "file-gone": () => "Discord no longer has the file; attach it again.",
  "file-unavailable": () => "the file could not be downloaded; try again in a moment.",
  "file-slow": ({ limit }) =>
    `the download took more than ${restyled(limit ?? "10 seconds")} and was given up; try again.`,
  "file-incomplete": () =>
    "the download is not the file that was attached: other in size, so nothing was read. Attach it again.",
  "file-not-found": ({ part }) => `there is no file “${echo(part ?? "")}” here.`,
  "file-busy": () => "other files are being worked on; try again in a moment.",
  "file-timed-out": () => "working the file out took too long and was broken off; leave out rows or columns.",
  "file-too-often": ({ limit }) => `these are many files within a minute; the next one is read in ${limit}.`,
  "file-one-at-a-time": () => "your last file is still being worked on; wait for its answer.",
  "file-stopping": () => "the bot is being restarted; run it again in a moment.",
  "file-heavy": () => "the file unpacks to more than fits in memory; save it as CSV with only the columns needed.",
  "holdings-or-file": () => "type holdings, or attach a file of prices or returns.",
  "holdings-and-file": () => "both given; a beta comes from one of them. Leave one out.",
  "needs-prior": () =>
    "Vasicek's beta needs the standard deviation of betas around 1 that you believe in, such as 0.25.",
  "ratio-or-file": () => "attach a file with both columns, or type spot_vol, futures_vol and correlation.",
  "value-and-units": () => "a value and a position in units are two questions; ask one at a time.",
  "value-needs-returns": () => "a value is hedged by the ratio of returns; a ratio of price changes is for units.",
  "ambiguous-measure": () =>
    "the two prices are far apart, so it matters whether the volatilities are of returns (in percent of each price) or of price changes (in one unit of price).",
  "returns-need-prices": () =>
    "a ratio of returns weighs values, so units need both prices; numbers below that you did not type are only examples.",
  "ratio-and-file": () => "typed beside a file; the ratio comes from one of them. Leave one out.",
  "not-channels": (problem) => `${read(problem)} names no channels; type # and pick them, or all.`,
  "not-a-currency": (problem) => `${read(problem)} is no currency that says whose it is.`,
  "no-trade": () => "a trade of no contracts is none.",
  "nothing-set": () => "name at least one setting to set.",
  "no-store": () => "nothing can be saved here.",
  "portfolio-name": (problem) => `${read(problem)} cannot be a name: ${problem.about ?? "it is too long"}.`,
  "portfolio-twice": (problem) => `you and this server both have ${read(problem)}; say which.`,
  "portfolio-servers": (problem) =>
    `${read(problem)} is this server's; do you mean one of your own, or to change the one that everyone here sees?`,
  "portfolio-newer": (problem) => `${read(problem)} was saved anew since, and was left as it is; ask again.`,
  "portfolio-exists": (problem) => `${read(problem)} exists already and was left as it is; choose another name.`,
  "sign-and-word": (problem) => `${read(problem)} says both sold (a minus) and bought; say one.`,
  "portfolio-empty": () =>
    "nothing to save yet: a value, a beta or holdings are needed. To share one of yours: /portfolio share.",
  "portfolio-no-beta": (problem) => `${read(problem)} has no beta and no holdings; type one.`,
  "portfolio-no-holdings": (problem) => `${read(problem)} has no holdings, only ${problem.about ?? "a beta"}.`,
  ...storeWording,
  ...putWording,
  ...reviewWording,
  ...mixWording,
  ...pricingWording,
  "file-empty": () => "there is nothing in the file.",
  "file-kind": ({ about }) => `this is ${echo(about ?? "not a table", 200)}. Attach a CSV or .xlsx file.`,
  "file-limit": ({ limit }) => `more than ${restyled(limit ?? "can be read")}; leave out what is not needed.`,
  "file-quote": ({ about }) =>
    `a quotation mark on ${about ?? "a line"} is never closed, or something follows it. Correct it in the file.`,
  "file-workbook": ({ about }) =>
    `the workbook cannot be opened: ${echo(about ?? "it is damaged", 200)}. Save it again as .xlsx, or as CSV.`,
  "file-no-rows": ({ part }) =>
    part === "0"
      ? "no row of values: dates and numbers in columns, under a row of names, are needed."
      : `only ${part ?? "1"} row of values; at least 4 prices or 3 returns are needed.`,
  "file-no-numbers": ({ part }) =>
    part === undefined || part === ""
      ? "no column of numbers; an asset and an index are needed."
      : `only one column of numbers (${echo(part)}); an asset and an index are needed, side by side in one file.`,
  "unknown-sheet": ({ part, about }) => `no worksheet “${echo(part ?? "")}”. There are ${echo(about ?? "none", 300)}.`,
  "which-sheet": ({ about }) => `the first worksheet has no values; which of ${echo(about ?? "the others", 300)}?`,
  "formulas-without-values": ({ part }) =>
    `${part ?? "its"} cells hold formulas without values. Open the workbook in Excel and save it, so that it holds them.`,
  "one-security": () =>
    "this file has one security (open, high, low, close); the index must be a column too. Put both closes side by side, a row for each date.",
  "long-format": ({ part, about }) =>
    `the securities stand below each other, named in column “${echo(part ?? "")}” (${echo(about ?? "", 120)}); each needs a column of its own beside the dates. Pivot the table.`,
  "column-volume": ({ part }) => `“${echo(part ?? "")}” counts what was traded; it is neither a price nor a return.`,
  "unknown-column": ({ part, about }) =>
    `no column of numbers “${echo(part ?? "")}”. The columns are ${echo(about ?? "", 500)}.`,
  "which-column": ({ about }) => `which column? There are ${echo(about ?? "none left", 500)}.`,
  "no-column-left": () => "no column of numbers is left for it; the file needs one more, beside those already named.",
  "same-column": ({ part, about }) =>
    `“${echo(part ?? "")}” is the ${about ?? "asset"} as well: its beta would be 1. Name another column.`,
  "column-not-numbers": ({ part, about }) => `column “${echo(part ?? "")}” holds ${about ?? "text"}, not numbers.`,
  "cell-not-number": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a cell", 140)}, is not a number. Correct it, or leave the cell empty.`,
  "cell-ambiguous": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a cell", 140)}, has two readings: nothing in the column shows whether the comma groups thousands or is the decimal point. Write one number of the column with a decimal point.`,
  "mixed-decimals": ({ about }) =>
    `a comma is the decimal point in one cell and a dot in another: ${echo(about ?? "", 160)}. Use one.`,
  "mixed-percent": ({ part, about }) =>
    `column “${echo(part ?? "")}” has percent signs on some values only: ${echo(about ?? "", 120)}. Give them to all or to none.`,
  "date-unreadable": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a cell", 140)}, is not a date. Write 2015-01-31.`,
  "date-impossible": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a cell", 140)}, is a day that does not exist. Correct it, or the order of day and month.`,
  "dates-mixed": ({ part, about }) =>
    `dates of more than one form in column “${echo(part ?? "")}”: ${echo(about ?? "", 160)}. Write all as 2015-01-31.`,
  "dates-repeated": ({ about }) =>
    `two rows of one date with different values: ${about ?? "see the file"}. Keep one row a date.`,
  "ambiguous-dates": ({ part }) =>
    `day or month first? “${echo(part ?? "")}” and all the others can be read both ways.`,
  "weights-shape": ({ part }) => `“${echo(part ?? "")}” is no column with a weight. Write HAM1 60%, HAM2 40%.`,
  "weights-over-100": ({ part }) =>
    `the weights come to ${restyled(part ?? "more than 100%")}. Correct one, or scale them with normalise.`,
  "weights-zero": () => "the weights come to nothing or less, so they cannot be scaled.",
  "risk-free-column": ({ part }) =>
    `“${echo(part ?? "")}” is already the asset or the index. Name another column, or a yearly rate.`,
  "ambiguous-rate": ({ part }) =>
    `what unit is column “${echo(part ?? "")}” in? Its mean does not show it. Say percent (a period), fraction, yearly, yearly fraction or bp after the name.`,
  "risk-free-frequency": () => "a yearly rate needs the frequency of the rows, which the file does not show. Give it.",
  "ambiguous-kind": ({ part, about }) =>
    `does column “${echo(part ?? "")}” hold ${about ?? "prices or returns"}? Its values could be either.`,
  "levels-as-returns": ({ part }) =>
    `column “${echo(part ?? "")}” holds price levels: always above zero, each close to the one before. Levels that both drift fit each other by chance, so they are never regressed; as prices they are turned into returns.`,
  "prices-not-positive": ({ part, about }) =>
    `${echo(part ?? "a value", 24)} in ${echo(about ?? "a cell", 140)}, cannot be a price. Correct it, or leave the cell empty.`,
  "return-too-low": ({ part, about }) =>
    `${echo(part ?? "a value", 24)} in ${echo(about ?? "a cell", 140)}, cannot be a return: nothing loses 100% or more. Correct it, or leave the cell empty.`,
  "changes-need-prices": ({ part }) => `column “${echo(part ?? "")}” holds returns; changes need price levels.`,
  "frequency-finer": ({ part, about }) =>
    `the rows are ${about ?? "coarser"}; ${part ?? "finer"} returns cannot be made from them.`,
  "dates-apart": ({ part, about }) =>
    `${part ?? "most"} values of the rarer column find no value of the other on their date. With frequency:${about ?? "monthly"} each column's last value of a period is paired with the other's.`,
  "window-shape": (problem) =>
    `${read(problem)} is not a window; type 60, 36 months, 5y, 2019, 2015..2019 or since 2018.`,
  "window-empty": ({ about }) => `nothing in it: the returns run from ${about ?? "other dates"}.`,
  "window-no-dates": () => "the file has no dates, so only a number of rows can be given.",
  "too-few-pairs": ({ part, about }) => `${part ?? "too few"} pairs are left (${about ?? ""}); at least 3 are needed.`,
  "holdings-columns": ({ part, about }) =>
    `no column for ${part ?? "holdings"}. Name the columns in the first row: name, weight (or amount), beta. There ${about === "" ? "are none" : `are ${echo(about ?? "none", 300)}`}.`,
  "holdings-no-rows": () => "no holdings below the names of the columns.",
  "holdings-many": ({ part, limit }) =>
    `${part ?? "too many"} holdings; at most ${limit ?? "500"} are kept. Join the smallest into one row, with their weighted beta.`,
  "holdings-row-name": ({ about }) => `${echo(about ?? "a line", 80)} has no name. Give it one, or take the row out.`,
  "holdings-row-beta": ({ part, about }) =>
    `${echo(about ?? "a line", 80)} has no beta${part === undefined || part === "" ? "" : ` (“${echo(part)}”)`}. Only cash can leave it out.`,
  "holdings-row-figure": ({ part, about }) =>
    `${echo(about ?? "a line", 80)} has no weight or amount${part === undefined || part === "" ? "" : ` (“${echo(part)}”)`}. Fill it in, or take the row out.`,
  "holdings-row-side": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a line", 80)} is neither long nor short.`,
  "holdings-row-currency": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a line", 80)} is no currency known here. Write amounts in one that is, or weights.`,
  "holdings-row-range": ({ part, about, limit }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a line", 80)} is outside ${limit ?? "what is possible"}.`,
  "holdings-row-total": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a line", 80)} has a beta, but is not the sum of the rows above. Take it out if it is a sum; name it in full if it is a holding.`,
  "holdings-dots": ({ part, about }) =>
    `“${echo(part ?? "")}” in ${echo(about ?? "a cell", 140)}, has two readings: nothing shows whether the dot groups thousands or is the decimal point. Write one amount with decimals, or all without dots.`,
  "holdings-unit": ({ part, about }) =>
    `“${echo(part ?? "")}” comes to ${grouped(about)}, neither about 100 nor about 1: percent, fractions or money? Write percent signs, or a currency.`,
  "not-an-answer": (problem) => `${read(problem)} is not a count of contracts; type 60 short, -60, sell 60 or 13.33.`,
  "not-a-figure": (problem) => `${read(problem)} is not what is asked for: ${restyled(problem.about ?? "a number")}.`,
  "answer-direction": (problem) => `${read(problem)} says both ways: short (sell) or long (buy)?`,
  "answer-several": (problem) => `${read(problem)} is more than one answer: ${(problem.fixes ?? []).join(" or ")}?`,
  "answer-contract": ({ part, about }) =>
    `the count is of “${echo(part ?? "")}”, but the question is about the ${about ?? "contract named"}. Name the contract that you counted.`,
  "unknown-concept": ({ part, about = "" }) =>
    `no card on “${echo(part ?? "")}”. ${about === "" ? "/explain lists them all." : `Did you mean ${about}?`}`,
  "not-a-seed": (problem) => `${read(problem)} is no seed: up to twelve letters and digits.`,
  "not-a-tally": (problem) => `${read(problem)} is not so many of so many; type 3/5.`,
  "not-questions": (problem) =>
    `${read(problem)} does not name questions; they are called full-hedge-1-ab3k, at most ten of them.`,
  "unknown-command": ({ part }) => `“${echo(part ?? "")}” is not a command. /help lists them.`,
  "zero-total": () => "nothing to weigh.",
  constant: () => "the column does not change at all over these rows, so nothing can be measured on it.",
  collinear: () => "the columns move as one, so their betas cannot be told apart.",
  "too-few": () => "too few rows for it.",
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
