import { seriesOptions } from "./betaOptions.js";
import { hedgeOptions } from "./hedgeOptions.js";
import {
  beta as betaOption,
  contract as contractOption,
  optional,
  price as priceOption,
  type RequestOf,
  rate,
  required,
  words,
} from "./option.js";

const { value, beta, price, contract, multiplier, target, move, fx, portfolio } = hedgeOptions;

/** The options of a hedge with two futures: two of each, and a file that the betas may come from. Discord allows 25 in all. */
export const mixOptions = {
  value,
  price: { ...price, description: "Futures price of the first index, in index points" },
  price2: required(priceOption("Futures price of the second index, in index points", "4500")),
  beta: { ...optional(beta), description: "Beta to the first index while the second stands still" },
  beta2: betaOption("Beta to the second index while the first stands still", "0.4"),
  contract: { ...contract, description: "Future of the first index; SPI 200 if left out" },
  contract2: { ...contractOption("Future of the second index, by symbol or name"), example: "ES" },
  target,
  target2: betaOption("Beta to the second index to move to; 0 if left out", "0"),
  move,
  multiplier,
  multiplier2: priceOption("Your own multiplier of the second future", "50"),
  fx,
  fx2: rate("Portfolio currency per unit of the second future's currency", "1.5"),
  file: seriesOptions.file,
  asset: words("The portfolio's column, or several with weights: HAM1 60%, HAM2 40%", "Example Fund"),
  index: words("The first index's column", "Example Index"),
  index2: words("The second index's column", "Example Index 2"),
  frequency: seriesOptions.frequency,
  window: seriesOptions.window,
  kind: seriesOptions.kind,
  dates: seriesOptions.dates,
  sheet: seriesOptions.sheet,
  portfolio,
} as const;

/** What the options hold once each is read. */
export type MixWords = RequestOf<typeof mixOptions>;
