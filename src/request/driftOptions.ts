import { hedgeOptions } from "./hedgeOptions.js";
import { held, type RequestOf, remembered, required, text, yearly } from "./option.js";
import { readBand } from "./quantities.js";

const { value, beta, price, contract, multiplier, target, fx, futures_beta, rounding, cost, portfolio } = hedgeOptions;

/** The options of a hedge that is on, beside what it should be by now. */
export const driftOptions = {
  value,
  beta,
  price,
  held: remembered(required(held("Contracts held: -40 or 40 short", "-40"))),
  contract,
  multiplier,
  target,
  fx,
  futures_beta,
  rounding,
  band: text(readBand)("No-trade band in contracts: trades of at most so many are left alone; 0.5 if left out", "2"),
  rate: yearly("Risk-free rate a year, in percent, for what a day of waiting carries", "4"),
  dividend: yearly("Dividend yield a year, in percent, with rate", "3.5"),
  cost,
  portfolio,
} as const;

/** What the options hold once each is read. */
export type DriftWords = RequestOf<typeof driftOptions>;
