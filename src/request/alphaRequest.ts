import type { AlphaQuestion } from "../scenario/alphaOutcome.js";
import type { Attachment } from "./attachment.js";
import { type BetaQuestion, readBetaQuestion } from "./betaFileRequest.js";
import { betaOptions, seriesOptions } from "./betaOptions.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError, inField } from "./inputError.js";
import type { Note } from "./note.js";
import { choice, optional, type RequestOf, savedPortfolio, yearly } from "./option.js";
import { readMove } from "./quantities.js";
import { smallPercents } from "./smallPercents.js";
import { writePercent } from "./writeOption.js";

/** The options of an alpha: from what was earned over one period, or from a file's regression. */
export const alphaOptions = {
  return: yearly("What the portfolio earned, dividends included, in percent", "9"),
  market: yearly("What the market earned over the same period, dividends included", "7"),
  rate: yearly("Risk-free rate over the same period; a year's for a file", "4"),
  beta: optional(hedgeOptions.beta),
  file: seriesOptions.file,
  asset: betaOptions.asset,
  index: betaOptions.index,
  risk_free: seriesOptions.risk_free,
  value: optional(hedgeOptions.value),
  frequency: seriesOptions.frequency,
  window: seriesOptions.window,
  level: betaOptions.level,
  lags: betaOptions.lags,
  kind: seriesOptions.kind,
  dates: seriesOptions.dates,
  sheet: seriesOptions.sheet,
  normalise: betaOptions.normalise,
  chart: choice("Picture of a file's returns: scatter, or false for none; scatter if left out", ["scatter", "false"]),
  portfolio: savedPortfolio("A saved portfolio, in place of beta and value"),
} as const;

/** What the options of an alpha hold once each is read. */
export type AlphaWords = RequestOf<typeof alphaOptions>;

/** The same with the file that they are about. */
export type AlphaFileWords = AlphaWords & { readonly file: Attachment };

/** An alpha from numbers in full. */
export interface AlphaRequest extends AlphaQuestion {
  readonly currency?: string;
  readonly notes: readonly Note[];
}

/** Whether the alpha is a regression's. @throws {@link InputError} `alpha-and-file`, `alpha-inputs-or-file` */
export function isAlphaFile(words: AlphaWords): words is AlphaFileWords {
  const [typed] = (["return", "market"] as const).filter((name) => words[name] !== undefined);
  if (words.file === undefined && typed === undefined)
    throw new InputError("alpha-inputs-or-file", { add: ["return:9%"] }, "return");
  if (words.file !== undefined && typed !== undefined) throw new InputError("alpha-and-file", { fixes: [""] }, typed);
  return words.file !== undefined;
}

/** Options that only a file has a use for. */
const OF_FILES = [
  ...["asset", "index", "frequency", "window", "level", "lags", "kind", "dates", "sheet", "normalise"],
] as const;

/**
 * Turns typed returns into one question.
 *
 * @throws {@link InputError} `missing` for a piece
 * @example
 * readAlpha({ return: 35%, market: 28%, rate: 6%, beta: 1.2 }).portfolioReturn // 0.35
 */
export function readAlpha(words: AlphaWords): AlphaRequest {
  const { return: earned, market, risk_free, beta, value } = words;
  const rate = words.rate ?? (risk_free === undefined ? undefined : inField("risk_free", () => readMove(risk_free)));
  if (earned === undefined) throw new InputError("missing", {}, "return");
  if (market === undefined) throw new InputError("missing", {}, "market");
  if (rate === undefined) throw new InputError("missing", {}, "rate");
  if (beta === undefined) throw new InputError("missing", {}, "beta");
  const typed: Readonly<Record<string, unknown>> = words;
  const ofFiles = OF_FILES.filter((name) => typed[name] !== undefined);
  const twice: Note = { code: "unused", options: "risk_free", why: "rate says it" };
  return {
    portfolioReturn: earned.fraction,
    marketReturn: market.fraction,
    riskFreeRate: rate.fraction,
    beta,
    ...(value === undefined ? {} : { portfolioValue: value.amount }),
    ...(value?.currency === undefined ? {} : { currency: value.currency }),
    notes: [
      ...smallPercents({ return: earned, market, rate }),
      ...(words.rate === undefined || risk_free === undefined ? [] : [twice]),
      ...(ofFiles.length === 0
        ? []
        : [{ code: "unused", options: ofFiles.join(", "), why: "there is no file" } as const]),
    ],
  };
}

/**
 * What the options ask of the file: returns over a risk-free rate, a yearly one as typed or a column.
 *
 * @throws {@link InputError} `alpha-risk-free` without either
 */
export function readAlphaQuestion(words: AlphaFileWords): BetaQuestion {
  const risk_free = riskFreeText(words);
  if (risk_free === undefined)
    throw new InputError("alpha-risk-free", { add: ["risk_free:4%", "risk_free:0%"] }, "risk_free");
  return readBetaQuestion({ ...words, risk_free }, false);
}

/** The rate that returns are measured over, as it would be typed for a file. */
export function riskFreeText({ risk_free, rate }: AlphaWords): string | undefined {
  return risk_free ?? (rate === undefined ? undefined : writePercent(rate.fraction));
}

/** What of the options a file leaves without use. */
export function unusedBesideFile({ rate, risk_free, beta }: AlphaWords): readonly Note[] {
  return [
    ...(rate === undefined || risk_free === undefined
      ? smallPercents({ rate })
      : [{ code: "unused", options: "rate", why: "risk_free says it" } as const]),
    ...(beta === undefined ? [] : [{ code: "unused", options: "beta", why: "the file's own is measured" } as const]),
  ];
}
