import { contracts, isOffered } from "../catalogue/contracts.js";
import type { Reach } from "../computation/contractRange.js";
import type { MixBetas } from "../scenario/mixEstimate.js";
import type { Attachment } from "./attachment.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { InputError } from "./inputError.js";
import type { MixWords } from "./mixOptions.js";
import type { Note } from "./note.js";
import type { SeriesQuestion } from "./series/pairedSeries.js";
import { typedParts } from "./series/typedParts.js";

/** What is asked of a file for two betas. */
export interface MixQuestion {
  readonly series: SeriesQuestion;
}

/** The options with the file that they are about. */
export type MixFileWords = MixWords & { readonly file: Attachment };

/** A hedge with the futures of two indices: one question for each, of the same portfolio and the same move. */
export interface MixRequest {
  readonly first: HedgeRequest;
  readonly second: HedgeRequest;
  readonly notes: readonly Note[];
}

const FILE_OPTIONS = ["asset", "index", "index2", "frequency", "window", "kind", "dates", "sheet"] as const;

/** Whether the betas come from a file. @throws {@link InputError} `betas-and-file`, `columns-without-file` */
export function isMixFile(words: MixWords): words is MixFileWords {
  if (words.file === undefined) {
    const lost = FILE_OPTIONS.find((name) => words[name] !== undefined);
    if (lost !== undefined) throw new InputError("columns-without-file", { fixes: [""] }, lost);
    return false;
  }
  if (words.beta2 !== undefined) throw new InputError("betas-and-file", { fixes: [""] }, "beta2");
  // A portfolio's own beta is filled in from memory; what the file says takes its place.
  if (words.beta !== undefined && words.portfolio === undefined)
    throw new InputError("betas-and-file", { fixes: [""] }, "beta");
  return true;
}

/** What the options ask of the file. */
export function readMixQuestion(words: MixFileWords): MixQuestion {
  const { asset, index, index2, kind, frequency, window, dates, sheet } = words;
  const series = typedParts({ asset, index, kind, frequency, window: window?.part, dates, sheet });
  return { series: { ...series, second: index2 === undefined ? {} : { typed: index2 } } };
}

/** Both betas as typed. @throws {@link InputError} `betas-or-file` without any, `missing` for one of them */
export function typedBetas({ beta, beta2 }: MixWords): MixBetas {
  if (beta === undefined && beta2 === undefined) throw new InputError("betas-or-file", {}, "beta");
  if (beta === undefined) throw new InputError("missing", {}, "beta");
  if (beta2 === undefined) throw new InputError("missing", {}, "beta2");
  return { first: { beta }, second: { beta: beta2 } };
}

/**
 * One hedge question for each index. The portfolio's currency is one: what the first future leaves open, the second decides.
 *
 * @throws {@link InputError} as {@link readHedge}, naming the second future's own options; `second-future`, `same-future`
 */
export function readMix(words: MixWords, betas: MixBetas): MixRequest {
  if (words.contract2 === undefined && words.multiplier2 === undefined)
    throw new InputError("second-future", {}, "contract2");
  const alone = firstOf(words, betas, words.value.currency);
  const other = secondOf(words, betas, alone.portfolioCurrency ?? words.value.currency);
  const decides = alone.portfolioCurrency === undefined && other.portfolioCurrency !== undefined;
  const first = decides ? firstOf(words, betas, other.portfolioCurrency) : alone;
  checkTwoIndices(words, first, other);
  const repeated = other.notes.filter(({ code }) => code !== "default-move" && code !== "small-percent");
  return { first, second: other, notes: [...first.notes, ...repeated] };
}

function firstOf(words: MixWords, { first, ...betas }: MixBetas, currency: string | undefined): HedgeRequest {
  const { price, contract, multiplier, target, fx, move } = words;
  const { residualVolatility } = betas;
  const isLeft = residualVolatility?.greaterThan(0) === true;
  const hedge = readHedge({
    ...{ value: valueIn(words, currency), price, contract, multiplier, target, fx, move, beta: first.beta },
    ...(first.standardError === undefined ? {} : { beta_se: first.standardError }),
    ...(isLeft ? { residual_vol: { fraction: residualVolatility, mayBeFraction: false } } : {}),
  });
  return withReach(hedge, betas.reach);
}

function secondOf(words: MixWords, { second, reach }: MixBetas, currency: string | undefined): HedgeRequest {
  const { price2: price, contract2: contract, multiplier2: multiplier, target2: target, fx2: fx, move } = words;
  return asSecond(() => {
    const hedge = readHedge({
      ...{ value: valueIn(words, currency), price, contract, multiplier, target, fx, move, beta: second.beta },
      ...(second.standardError === undefined ? {} : { beta_se: second.standardError }),
    });
    return withReach(hedge, reach);
  });
}

function valueIn({ value }: MixWords, currency: string | undefined): MixWords["value"] {
  return currency === undefined ? value : { amount: value.amount, currency };
}

function withReach(hedge: HedgeRequest, reach: Reach | undefined): HedgeRequest {
  return reach === undefined ? hedge : { ...hedge, betaReach: reach };
}

const PAIRED: readonly string[] = ["price", "beta", "contract", "multiplier", "target", "fx"];

/** What is wrong with the second future is told of its own options, and put right in them. */
function asSecond(read: () => HedgeRequest): HedgeRequest {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError) || !PAIRED.includes(error.field ?? "")) throw error;
    const { add } = error.details;
    const own = add === undefined ? {} : { add: add.map((option) => option.replace(":", "2:")) };
    throw new InputError(error.code, { ...error.details, ...own }, `${error.field}2`);
  }
}

/** @throws {@link InputError} `same-future` for two futures on one index */
function checkTwoIndices({ fx2 }: MixWords, { contract: one }: HedgeRequest, { contract: other }: HedgeRequest): void {
  if (one.row === undefined || other.row === undefined || one.row.family !== other.row.family) return;
  const { family, currency, underlying } = one.row;
  const others = contracts.filter((row) => isOffered(row) && row.currency === currency && row.family !== family);
  const fixes = others.slice(0, 2).map(({ symbol }) => symbol);
  // No other index in this currency: the example is in another, at an example of its rate.
  const abroad = { add: [fx2 === undefined ? "contract2:ES fx2:1.5" : "contract2:ES"] };
  throw new InputError("same-future", { part: underlying, ...(fixes.length === 0 ? abroad : { fixes }) }, "contract2");
}
