import type { SizedContract } from "../../catalogue/contracts.js";
import { Decimal } from "../../computation/decimal.js";
import { type HedgePosition, withContracts } from "../../computation/hedgePosition.js";
import { type BetaRequest, readBetaRequest } from "../../request/betaRequest.js";
import { writeCommandLine } from "../../request/commandLine.js";
import { type HedgeWords, hedgeOptions } from "../../request/hedgeOptions.js";
import { type HedgeRequest, readHedge } from "../../request/hedgeRequest.js";
import { inField } from "../../request/inputError.js";
import { minvarOptions } from "../../request/minvarOptions.js";
import { type Problem, toProblem } from "../../request/problem.js";
import { type Money, readBeta } from "../../request/quantities.js";
import { roundedBeta } from "../../request/roundedBeta.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../../request/writeOption.js";
import { type HedgeOutcome, hedgeOutcome } from "../../scenario/hedgeOutcome.js";
import { type MoveResult, marketMove } from "../../scenario/marketMove.js";
import { withOwnReturn } from "../../scenario/ownReturn.js";
import type { Fair } from "./fair/fair.js";
import { type SideReason, sideReason } from "./figures/sideOf.js";
import { type IndexAmount, indexAmount } from "./indexAmount.js";
import type { OptionTexts, QuestionPart } from "./question.js";
import type { RatioWant } from "./ratio/ratio.js";
import { type RatioOutcome, ratioOutcome } from "./ratio/ratioOutcome.js";
import { type Figure, solveFigure } from "./solveFigure.js";
import { type Sum, solveSum } from "./sums/solveSum.js";

/** A part of a question with its answer, the line that gives it, or why there is none. */
export type Solved =
  | {
      readonly kind: "hedge";
      readonly part: QuestionPart;
      readonly line: string;
      readonly request: HedgeRequest;
      readonly outcome: HedgeOutcome<SizedContract>;
      readonly beta?: BetaRequest | undefined;
    }
  | { readonly kind: "beta"; readonly part: QuestionPart; readonly line: string; readonly beta: BetaRequest }
  | {
      readonly kind: "effect";
      readonly part: QuestionPart;
      readonly line: string;
      readonly request: HedgeRequest;
      readonly position: HedgePosition;
      readonly move: MoveResult;
    }
  | { readonly kind: "direction"; readonly part: QuestionPart; readonly beta: Decimal; readonly target: Decimal }
  | { readonly kind: "side"; readonly part: QuestionPart; readonly why: SideReason }
  | { readonly kind: "figure"; readonly part: QuestionPart; readonly figure: Figure }
  | ({ readonly kind: "amount"; readonly part: QuestionPart } & IndexAmount)
  | {
      readonly kind: "minvar";
      readonly part: QuestionPart;
      readonly want: RatioWant;
      readonly outcome: RatioOutcome;
      /** Where the ratio has a line of its own. */
      readonly line?: string;
    }
  | { readonly kind: "fair"; readonly part: QuestionPart; readonly fair: Fair; readonly line: string }
  | {
      readonly kind: "worth";
      readonly part: QuestionPart;
      readonly value: Money;
      /** Of its holdings, where it is told in them. */
      readonly beta?: BetaRequest | undefined;
    }
  | { readonly kind: "sum"; readonly part: QuestionPart; readonly sum: Sum }
  | { readonly kind: "missing"; readonly part: QuestionPart }
  | { readonly kind: "problem"; readonly part: QuestionPart; readonly problem: Problem; readonly line: string };

/**
 * Answers a part of a question with the modules that answer commands.
 *
 * @example
 * solvePart(readQuestion("...").parts[0]) // { kind: "hedge", outcome: { position: { contracts: -60 } } }
 */
export function solvePart(part: QuestionPart): Solved {
  if (part.missing.length > 0) return { kind: "missing", part };
  try {
    return answered(part);
  } catch (error) {
    const problem = toProblem(error, "question");
    if (problem === undefined) throw error;
    return { kind: "problem", part, problem, line: hedgeLine(part.options) };
  }
}

function answered(part: QuestionPart): Solved {
  const { kind, options } = part;
  if (kind === "direction") {
    const [beta, target] = [readBeta(options.beta ?? ""), readBeta(options.target ?? "0")];
    return { kind, part, beta, target };
  }
  if (kind === "figure" && part.figure !== undefined) return { kind, part, figure: solveFigure(part.figure, options) };
  if (kind === "side") return { kind, part, why: sideReason(options.why) };
  if (kind === "amount") return { kind, part, ...indexAmount(options) };
  if (kind === "fair" && part.fair !== undefined) return { kind, part, fair: part.fair, line: fairLine(part.fair) };
  if (kind === "minvar" && part.ratio !== undefined)
    return { kind, part, want: part.want ?? "ratio", outcome: ratioOutcome(part.ratio), ...minvarLine(options) };
  const beta = options.holdings === undefined ? undefined : readBetaRequest(betaWords(options));
  if (kind === "beta" && beta !== undefined) {
    const { holdings, value, normalise } = options;
    return { kind, part, beta, line: writeCommandLine("beta", { holdings, value, normalise }) };
  }
  if (kind === "worth") return worth(part, beta);
  const texts = beta === undefined ? options : withBeta(options, beta);
  if (kind === "sum" && part.sum !== undefined) return { kind, part, sum: solveSum(part.sum, texts) };
  if (kind === "effect") return effect(part, texts);
  const request = readHedge(hedgeWords(texts));
  const outcome = hedgeOutcome(request);
  if (part.actualBeta !== undefined) {
    const { target: _target, held: _held, ...kept } = texts;
    return effect(part, { ...kept, beta: part.actualBeta, contracts: outcome.position.contracts.toFixed() });
  }
  const move = moveOf(part, outcome.move, request.portfolioValue);
  return { kind: "hedge", part, request, outcome: { ...outcome, move }, line: hedgeLine(texts), beta };
}

/** What a portfolio is worth, by its holdings or as told. */
function worth(part: QuestionPart, beta: BetaRequest | undefined): Solved {
  const value = beta?.value ?? inField("value", () => hedgeOptions.value.read(part.options.value ?? ""));
  return { kind: "worth", part, value, beta };
}

/** The `/fair` line of a fair price, which compounds continuously. */
function fairLine({ indexLevel, rate, dividend, expiry }: Fair): string {
  return writeCommandLine("fair", {
    index: writeNumber(indexLevel),
    expiry: expiry.text.replace(" ", ""),
    rate: writePercent(rate),
    dividend: writePercent(dividend),
  });
}

/** The `/minvar` line of a ratio, where volatilities are given. */
function minvarLine(options: OptionTexts): { readonly line?: string } {
  const { spot_vol, futures_vol, correlation, position, contract_size, measure } = options;
  if (spot_vol === undefined || futures_vol === undefined || correlation === undefined) return {};
  return { line: writeCommandLine("minvar", { spot_vol, futures_vol, correlation, position, contract_size, measure }) };
}

/** What contracts that are already decided do. */
function effect(part: QuestionPart, { contracts = "0", ...texts }: OptionTexts): Solved {
  const request = readHedge(hedgeWords(texts));
  const position = withContracts(request, hedgeOptions.held.read(contracts));
  const move = moveOf(part, marketMove(position, request.marketMove), request.portfolioValue);
  const { value, beta, price, contract, multiplier, move: moves } = texts;
  const line = writeCommandLine("scenario", { value, beta, price, contract, multiplier, contracts, moves });
  return { kind: "effect", part, request, position, move, line };
}

/** What a move does, with the portfolio's own return and the index's move where the part gives them. */
function moveOf({ ownReturn, indexMove }: QuestionPart, move: MoveResult, value: Decimal): MoveResult {
  const own = ownReturn === undefined ? move : withOwnReturn(move, value, fractionOf(ownReturn));
  const result = indexMove === undefined ? own : { ...own, marketMove: fractionOf(indexMove) };
  return { ...result, ...tidy(result) };
}

const fractionOf = (percent: string) => new Decimal(percent).dividedBy(100);

/** Money without the last digits that a quotient of levels leaves: a price that goes from 1,259 to 1,102.75 makes a whole amount. */
function tidy({ unhedgedPnl, futuresPnl, hedgedPnl }: MoveResult) {
  const rounded = (amount: Decimal) => new Decimal(amount.toSignificantDigits(24));
  return { unhedgedPnl: rounded(unhedgedPnl), futuresPnl: rounded(futuresPnl), hedgedPnl: rounded(hedgedPnl) };
}

function withBeta(
  { holdings: _holdings, normalise: _normalise, ...options }: OptionTexts,
  { beta, value }: BetaRequest,
): OptionTexts {
  const worth = value === undefined ? {} : { value: writeMoney(value.amount, value.currency) };
  return { ...worth, ...options, beta: writeCoefficient(roundedBeta(beta)) };
}

function betaWords({ holdings = "", value, normalise }: OptionTexts) {
  const inMoney = !holdings.includes("%");
  return {
    holdings,
    normalise: normalise !== undefined,
    ...(value === undefined || inMoney ? {} : { value: inField("value", () => hedgeOptions.value.read(value)) }),
  };
}

/** Texts as the options of `/hedge` read them. */
function hedgeWords(texts: OptionTexts): HedgeWords {
  const read = Object.entries(hedgeOptions).flatMap(([field, option]) => {
    const text = texts[field];
    return text === undefined ? [] : [[field, inField(field, () => option.read(text))] as const];
  });
  return Object.fromEntries(read) as HedgeWords;
}

/**
 * The line of a part with its gaps filled by examples, where that is answered; a rate between currencies that differ is
 * one more example.
 */
export function completedLine(part: QuestionPart, example: (field: string) => string): string | undefined {
  if (
    part.kind === "figure" ||
    part.kind === "side" ||
    part.kind === "fair" ||
    part.kind === "worth" ||
    part.kind === "sum" ||
    part.missing.some(({ why }) => why === "part-unread")
  )
    return undefined;
  if (part.kind === "minvar") return completedMinvar(part);
  const { contracts: _contracts, ...options } = part.options;
  const gaps = part.missing.map(({ field, choices }) => [field, choices?.[0] ?? example(field)] as const);
  const filled = { ...neededFor(part, example), ...options, ...Object.fromEntries(gaps) };
  const solved = solvePart({ ...part, kind: "hedge", options: filled, missing: [] });
  if (solved.kind === "hedge") return solved.line;
  if (solved.kind !== "problem" || filled.fx !== undefined || solved.problem.field !== "fx") return undefined;
  return completedLine({ ...part, options: { ...filled, fx: example("fx") }, missing: [] }, example);
}

function completedMinvar({ options }: QuestionPart): string | undefined {
  const names = ["spot_vol", "futures_vol", "correlation"] as const;
  const filled = names.map((name) => [name, options[name] ?? minvarOptions[name].example] as const);
  return minvarLine(Object.fromEntries(filled)).line;
}

/** What a part that is no count goes without, and a `/hedge` line does not. */
function neededFor({ options }: QuestionPart, example: (field: string) => string): OptionTexts {
  const sized = options.multiplier !== undefined || options.contract !== undefined;
  const fields = [
    ...(options.holdings === undefined || options.holdings.includes("%") ? ["value"] : []),
    "price",
    ...(options.holdings === undefined ? ["beta"] : []),
    ...(sized ? [] : ["multiplier"]),
  ];
  return Object.fromEntries(fields.map((field) => [field, example(field)]));
}

/** The `/hedge` line of a part, in the order of its options. */
export function hedgeLine(texts: OptionTexts): string {
  const names = Object.keys(hedgeOptions).filter((field) => texts[field] !== undefined);
  return writeCommandLine("hedge", Object.fromEntries(names.map((field) => [field, texts[field]])));
}
