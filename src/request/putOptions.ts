import type { Decimal } from "../computation/decimal.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError } from "./inputError.js";
import { readNumber } from "./number.js";
import {
  choice,
  correlation,
  horizon,
  optional,
  price,
  type RequestOf,
  text,
  volatility,
  words,
  yearly,
} from "./option.js";
import { readRate } from "./quantities.js";
import { readFloor } from "./readFloor.js";

const { value, beta, price: futuresPrice, contract, multiplier, fx, portfolio } = hedgeOptions;

/** Room for 25 moves or levels as people write them. */
const MOVES_LENGTH = 500;

/** A premium in index points, where a point is always a decimal point. @throws {@link InputError} `premium-in-money` */
function readPremium(typed: string): Decimal {
  const digits = typed.trim().replace(/(?<=\d)\s*(?:pts?|points?)$/iu, "");
  const { value, currency } = readNumber(digits, "coefficient");
  if (currency !== undefined) throw new InputError("premium-in-money", { fixes: [value.toFixed()] });
  return readRate(digits);
}

/** The options of protective puts, and of one option's value alone. */
export const putOptions = {
  value: optional(value),
  beta: optional(beta),
  index: price("Index level now", "8000"),
  floor: text(readFloor)("Least value wanted at expiry: 9m, or 90% of the value", "90%"),
  strike: price("Strike in index points; found from the floor if left out", "7200"),
  expiry: horizon("Time to the options' expiry: 3 months, 90d", "3 months"),
  volatility: volatility("Implied volatility a year, in percent: gives price, greeks and the zero-cost collar", "18"),
  premium: text(readPremium)("Premium of one option in index points, in place of a volatility", "120"),
  rate: yearly("Risk-free rate a year, in percent; 0 if left out", "4"),
  dividend: yearly("Dividend yield a year, in percent; 0 if left out", "3.5"),
  type: choice("An option on its own: put or call; put if left out", ["put", "call"]),
  multiplier,
  contract,
  call_strike: price("Strike of the call sold in a collar; one of no cost is found if left out", "8500"),
  price: optional(futuresPrice),
  fx,
  delta: correlation("Delta of one put, for the delta-neutral count: -0.45", "-0.45"),
  moves: words("Index moves in percent, or levels, at expiry: -20%,-10%,0%,10%", "-20%,-10%,0%,10%", MOVES_LENGTH),
  spot: price("Spot price, for an option on its own that is on no index", "100"),
  portfolio,
} as const;

/** What the options hold once each is read. */
export type PutWords = RequestOf<typeof putOptions>;
