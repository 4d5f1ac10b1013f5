import type { Decimal } from "../computation/decimal.js";
import type { CapmQuestion } from "../scenario/capmOutcome.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { optional, type RequestOf, required, savedPortfolio, yearly } from "./option.js";
import type { Percent } from "./quantities.js";
import { smallPercents } from "./smallPercents.js";

/** The options of an expected return. */
export const capmOptions = {
  beta: hedgeOptions.beta,
  rate: required(yearly("Risk-free rate a year, in percent", "4")),
  market: yearly("Return expected of the market a year, dividends included, in percent", "9"),
  premium: yearly("What the market pays above the risk-free rate, in percent; in place of market", "5"),
  value: optional(hedgeOptions.value),
  target: hedgeOptions.target,
  portfolio: savedPortfolio("A saved portfolio, in place of beta and value"),
} as const;

/** What the options of an expected return hold once each is read. */
export type CapmWords = RequestOf<typeof capmOptions>;

/** A question about an expected return in full. */
export interface CapmRequest extends CapmQuestion {
  readonly currency?: string;
  readonly notes: readonly Note[];
}

/**
 * Turns the options into one question.
 *
 * @throws {@link InputError} `market-or-premium`, `market-and-premium`
 * @example
 * readCapm({ beta: 1.2, rate: 6%, premium: 8% }).marketReturn // 0.14
 */
export function readCapm(words: CapmWords): CapmRequest {
  const { beta, rate, market, premium, value, target } = words;
  return {
    beta,
    riskFreeRate: rate.fraction,
    marketReturn: marketOf(words),
    ...(value === undefined ? {} : { portfolioValue: value.amount }),
    ...(value?.currency === undefined ? {} : { currency: value.currency }),
    ...(target === undefined ? {} : { targetBeta: target }),
    notes: smallPercents({ rate, market, premium }),
  };
}

/** The market's whole return, as typed or from its premium. */
function marketOf({
  rate,
  market,
  premium,
}: { [Name in "rate" | "market" | "premium"]?: Percent | undefined }): Decimal {
  if (market !== undefined && premium !== undefined)
    throw new InputError("market-and-premium", { fixes: [""] }, "premium");
  if (market !== undefined) return market.fraction;
  if (premium === undefined || rate === undefined)
    throw new InputError("market-or-premium", { add: ["market:9%", "premium:5%"] }, "market");
  return rate.fraction.plus(premium.fraction);
}
