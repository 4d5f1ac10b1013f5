import { Decimal } from "../computation/decimal.js";
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

/** What the options ask of the file. @throws {@link InputError} as {@link checkMeasure} */
export function readMinvarQuestion(words: MinvarFileWords): MinvarQuestion {
  const { spot, futures, kind, frequency, window, dates, sheet } = words;
  checkMeasure(words);
  const measure = words.value === undefined ? words.measure : "returns";
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
 * A value is hedged by the ratio of returns, and by value or by units, not both.
 *
 * @throws {@link InputError} `value-and-units`, `value-needs-returns`
 */
function checkMeasure({ value, position, measure }: MinvarWords): void {
  if (value === undefined) return;
  if (position !== undefined) throw new InputError("value-and-units", { fixes: [""] }, "value");
  if (measure === "changes") throw new InputError("value-needs-returns", { fixes: ["returns"] }, "measure");
}

/** Prices this far apart tell changes of price from returns: their ratios then differ by as much. */
const FAR_APART = 2;

/**
 * What typed volatilities are of: as said, returns for a value, else changes of price, as in Hull's examples.
 *
 * @throws {@link InputError} `ambiguous-measure` where the prices are far apart and nothing says which, and as {@link checkMeasure}
 */
export function typedMeasure(words: MinvarWords): Measure {
  checkMeasure(words);
  const { measure, value, spot_price, price } = words;
  if (measure !== undefined) return measure;
  if (value !== undefined) return "returns";
  if (spot_price === undefined || price === undefined) return "changes";
  const apart = spot_price.amount.dividedBy(price.amount);
  if (apart.greaterThan(FAR_APART) || apart.lessThan(1 / FAR_APART))
    throw new InputError("ambiguous-measure", { fixes: ["returns", "changes"] }, "measure");
  return "changes";
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

/** A position in units and the size of a contract, with the prices of both where they are known. */
export interface UnitPosition {
  readonly position: Decimal;
  readonly contractSize: Decimal;
  readonly prices?: { readonly spot: Decimal; readonly futures: Decimal };
}

/**
 * The position, where one was typed.
 *
 * @param measure a ratio of returns needs prices, as it weighs values
 * @param last the file's last prices, where none was typed
 * @throws {@link InputError} `missing` for half of it or for prices, `not-positive` for the size
 */
export function unitPosition(
  words: MinvarWords,
  measure: Measure,
  last: { readonly asset?: number; readonly index?: number } = {},
): UnitPosition | undefined {
  const { position, contract_size: contractSize } = words;
  if (position === undefined && contractSize === undefined) return undefined;
  if (position === undefined) throw new InputError("missing", {}, "position");
  if (contractSize === undefined) throw new InputError("missing", {}, "contract_size");
  if (!contractSize.greaterThan(0)) throw new InputError("not-positive", {}, "contract_size");
  // A typed price and a price of the file may be of different days, so they are not mixed.
  const typed = words.spot_price !== undefined || words.price !== undefined;
  const spot = typed ? words.spot_price?.amount : decimal(last.asset);
  const futures = typed ? words.price?.amount : decimal(last.index);
  if (spot !== undefined && futures !== undefined) return { position, contractSize, prices: { spot, futures } };
  if (measure === "changes") return { position, contractSize };
  throw new InputError("returns-need-prices", {}, spot === undefined ? "spot_price" : "price");
}

function decimal(value: number | undefined): Decimal | undefined {
  return value === undefined ? undefined : new Decimal(value);
}

/** The hedge of a portfolio's value with an index future, where value and price were typed: the ratio of returns stands for beta. */
export function hedgeOfRatio(words: MinvarWords, ratio: Decimal): HedgeRequest | undefined {
  const { value, price } = words;
  if (value === undefined) return undefined;
  if (price === undefined) throw new InputError("missing", {}, "price");
  return readHedge({ ...words, value, price, beta: ratio.toSignificantDigits(12) });
}
