import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import { contractExposure } from "../computation/exactContracts.js";
import { PERIODS_PER_YEAR, TRADING_WEEKS_PER_YEAR } from "../computation/periodsPerYear.js";
import type { Attachment } from "./attachment.js";
import { InputError } from "./inputError.js";
import type { Frequency, SeriesQuestion } from "./series/pairedSeries.js";
import { typedParts } from "./series/typedParts.js";
import type { VarWords } from "./varOptions.js";
import { DEFAULT_LEVEL, hedgeOf, type Measured } from "./varRequest.js";

/** What is asked of a file for a value at risk; decimals as text, as they are handed to another thread. */
export interface VarFileQuestion {
  readonly series: SeriesQuestion;
  readonly level: string;
  readonly targetBeta: string;
  /** The hedge beside a portfolio of one: a contract's market exposure, and the contracts held. */
  readonly hedge?: { readonly contractShare: string; readonly held?: string };
}

/** The options with the file that they are about. */
export type VarFileWords = VarWords & { readonly file: Attachment };

/** Whether returns are to be had from a file. */
export function isVarFile(words: VarWords): words is VarFileWords {
  return words.file !== undefined;
}

/** What the options ask of the file. @throws {@link InputError} as {@link hedgeOf} */
export function readVarFileQuestion(words: VarFileWords): VarFileQuestion {
  const { asset, index, kind, frequency, window, dates, sheet, held } = words;
  // A contract's size does not depend on the beta, which is only known once the file is read.
  const hedge = hedgeOf(words, ONE);
  const share = hedge && contractExposure(hedge).dividedBy(hedge.portfolioValue);
  return {
    series: typedParts({ asset, index, kind, frequency, window: window?.part, dates, sheet }),
    level: text(words.level ?? DEFAULT_LEVEL),
    targetBeta: text(words.target ?? ZERO),
    ...(share === undefined
      ? {}
      : { hedge: { contractShare: text(share), ...(held === undefined ? {} : { held: text(held) }) } }),
  };
}

function text(value: Decimal): string {
  return value.toString();
}

/** What a file was found to say, over one of its periods. */
interface Found {
  readonly beta: number;
  readonly rSquared: number;
  readonly residualDeviation: number;
  readonly indexDeviation: number;
  readonly series: { readonly frequency?: Frequency };
}

/** How many of the file's periods a horizon has, in a year of 252 trading days: ten days are two weeks. */
export function periodsIn(years: Decimal, frequency: Frequency): Decimal {
  const aYear = frequency === "weekly" ? TRADING_WEEKS_PER_YEAR : PERIODS_PER_YEAR[frequency];
  return years.times(aYear).toSignificantDigits(40);
}

/** More digits than any estimate has, and few enough to be printed and read back. */
const DIGITS = 12;

/**
 * The same a year, by the square root of the periods in one.
 *
 * @throws {@link InputError} `missing` for the frequency, where the file does not show it
 */
export function measuredRisk(found: Found): { readonly measured: Measured; readonly frequency: Frequency } {
  const { frequency } = found.series;
  if (frequency === undefined) throw new InputError("missing", {}, "frequency");
  const periodsPerYear = PERIODS_PER_YEAR[frequency];
  const yearly = (deviation: number) => measured(deviation * Math.sqrt(periodsPerYear));
  return {
    measured: {
      beta: measured(found.beta),
      rSquared: measured(found.rSquared),
      indexVolatility: yearly(found.indexDeviation),
      residualVolatility: yearly(found.residualDeviation),
    },
    frequency,
  };
}

function measured(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(DIGITS);
}
