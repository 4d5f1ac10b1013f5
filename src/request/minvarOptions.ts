import { seriesOptions } from "./betaOptions.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { choice, correlation, optional, price, type RequestOf, units, volatility, words } from "./option.js";

const { value, price: futuresPrice, contract, multiplier, fx } = hedgeOptions;

/** The options of a minimum-variance hedge: from two columns of a file, or from two volatilities and a correlation. */
export const minvarOptions = {
  file: seriesOptions.file,
  spot: words("The column of what is hedged", "Example Fund"),
  futures: words("The column of the future, or whatever it is hedged with", "Example Index"),
  spot_vol: volatility("Volatility of what is hedged, in percent, over the hedge's period", "2.63"),
  futures_vol: volatility("Volatility of the future, in percent, over the same period", "3.13"),
  correlation: correlation("Correlation of the two: 0.928", "0.928"),
  position: units("Units held, negative if still to be bought: -2m", "2m"),
  contract_size: units("Units in one contract", "42000"),
  spot_price: price("Spot price of one unit, where values are weighed: returns, or the tailed count", "1.94"),
  price: optional(futuresPrice),
  value: optional(value),
  contract,
  multiplier,
  fx,
  measure: choice("From changes of price, or from returns; changes where the file holds prices", [
    "changes",
    "returns",
  ]),
  frequency: seriesOptions.frequency,
  window: seriesOptions.window,
  kind: seriesOptions.kind,
  dates: seriesOptions.dates,
  sheet: seriesOptions.sheet,
  chart: choice("Picture: scatter, or false for none; scatter if left out", ["scatter", "false"]),
} as const;

/** What the options hold once each is read. */
export type MinvarWords = RequestOf<typeof minvarOptions>;
