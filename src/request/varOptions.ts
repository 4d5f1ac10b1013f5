import { seriesOptions } from "./betaOptions.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { type Horizon, readHorizon } from "./horizon.js";
import { optional, type RequestOf, text, words } from "./option.js";
import { readTailLevel } from "./quantities.js";

const { value, beta, price, contract, multiplier, target, held, fx, futures_beta, portfolio } = hedgeOptions;
const { index_vol, r2, residual_vol } = hedgeOptions;
const { file, frequency, window, kind, dates, sheet } = seriesOptions;

/** The options of a value at risk: volatilities or a file to measure them in, and the hedge that is on or to be put on. */
export const varOptions = {
  value,
  beta: optional(beta),
  index_vol,
  r2,
  residual_vol,
  level: text(readTailLevel)("Confidence level, one-sided; 95% if left out", "95%"),
  horizon: text(readTradingHorizon)("Horizon; days are trading days: 10d, 2 weeks; 10 days if left out", "10d"),
  price: optional(price),
  held,
  target,
  contract,
  multiplier,
  fx,
  futures_beta,
  file,
  asset: words("The portfolio's column, or several with weights: HAM1 60%, HAM2 40%", "Example Fund"),
  index: words("The index's column", "Example Index"),
  frequency,
  window,
  kind,
  dates,
  sheet,
  portfolio,
} as const;

/** What the options hold once each is read. */
export type VarWords = RequestOf<typeof varOptions>;

/** A horizon whose days are trading days: five a week, 252 in a year. @throws {@link InputError} as {@link readHorizon} */
function readTradingHorizon(typed: string): Horizon {
  return readHorizon(typed.replace(/\b(?:trading|business|working)\s+/iu, ""), "trading");
}
