import type { Decimal } from "../computation/decimal.js";
import { hedgeRatio } from "../computation/hedgeRatio.js";
import type { Attachment } from "./attachment.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { InputError } from "./inputError.js";
import type { MinvarWords } from "./minvarOptions.js";
import type { Measure, SeriesQuestion } from "./series/pairedSeries.js";
import { typedParts } from "./series/typedParts.js";

/** What is asked of a file for a minimum-variance hedge; without a measure, changes where it holds prices. */
export interface MinvarQuestion {
  readonly series: SeriesQuestion;
  readonly measure?: Measure;
}

/** Hedge ratio and the numbers it is made of, volatilities as fractions or in units of the price. */
export interface MinvarRatio {
  readonly hedgeRatio: Decimal;
  readonly correlation: Decimal;
  readonly spotVolatility: Decimal;
  readonly futuresVolatility: Decimal;
}

/** The options with the file that they are about. */
export type MinvarFileWords = MinvarWords & { readonly file: Attachment };

const TYPED = ["spot_vol", "futures_vol", "correlation"] as const;

/** Whether the ratio comes from a file. @throws {@link InputError} `ratio-or-file` without, `ratio-and-file` with both */
export function isMinvarFile(words: MinvarWords): words is MinvarFileWords {
  const typed = TYPED.filter((name) => words[name] !== undefined);
  const [first] = typed;
  if (words.file !== undefined && first !== undefined) throw new InputError("ratio-and-file", { fixes: [""] }, first);
  if (words.file === undefined && first === undefined) throw new InputError("ratio-or-file", {}, "spot_vol");
  return words.file !== undefined;
}

/** What the options ask of the file. */
export function readMinvarQuestion(words: MinvarFileWords): MinvarQuestion {
  const { spot, futures, kind, frequency, window, dates, sheet, measure } = words;
  const roles = { asset: "spot", index: "futures" };
  const series = typedParts({
    asset: spot,
    index: futures,
    kind,
    frequency,
    window: window?.part,
    dates,
    sheet,
    roles,
  });
  return measure === undefined ? { series } : { series, measure };
}

/**
 * The ratio from two volatilities and a correlation.
 *
 * @throws {@link InputError} `missing` for one of the three
 * @example
 * typedRatio({ spot_vol: 2.63%, futures_vol: 3.13%, correlation: 0.928 }).hedgeRatio // 0.7798
 */
export function typedRatio(words: MinvarWords): MinvarRatio {
  const { spot_vol, futures_vol, correlation } = words;
  if (spot_vol === undefined) throw new InputError("missing", {}, "spot_vol");
  if (futures_vol === undefined) throw new InputError("missing", {}, "futures_vol");
  if (correlation === undefined) throw new InputError("missing", {}, "correlation");
  const volatilities = { spotVolatility: spot_vol.fraction, futuresVolatility: futures_vol.fraction };
  return { ...volatilities, correlation, hedgeRatio: hedgeRatio({ ...volatilities, correlation }) };
}

/** A position in units and the size of a contract, with prices where the count is to be tailed too. */
export interface UnitPosition {
  readonly position: Decimal;
  readonly contractSize: Decimal;
  readonly prices?: { readonly spot: Decimal; readonly futures: Decimal };
}

/** The position, where one was typed. @throws {@link InputError} `missing` for half of it, `not-positive` for the size */
export function unitPosition(words: MinvarWords): UnitPosition | undefined {
  const { position, contract_size: contractSize, spot_price, price } = words;
  if (position === undefined && contractSize === undefined) return undefined;
  if (position === undefined) throw new InputError("missing", {}, "position");
  if (contractSize === undefined) throw new InputError("missing", {}, "contract_size");
  if (!contractSize.greaterThan(0)) throw new InputError("not-positive", {}, "contract_size");
  if (spot_price === undefined || price === undefined) return { position, contractSize };
  return { position, contractSize, prices: { spot: spot_price.amount, futures: price.amount } };
}

/** The hedge of a portfolio's value with an index future, where value and price were typed: the ratio of returns stands for beta. */
export function hedgeOfRatio(words: MinvarWords, ratio: Decimal): HedgeRequest | undefined {
  const { value, price } = words;
  if (value === undefined) return undefined;
  if (price === undefined) throw new InputError("missing", {}, "price");
  return readHedge({ ...words, value, price, beta: ratio.toSignificantDigits(12) });
}
