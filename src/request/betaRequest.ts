import { type Decimal, ONE } from "../computation/decimal.js";
import { type PortfolioBeta, portfolioBeta } from "../computation/portfolioBeta.js";
import type { BetaWords } from "./betaOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { type HoldingsRead, readHoldings } from "./holdings.js";
import { InputError, inField } from "./inputError.js";
import type { Money } from "./quantities.js";

/** A portfolio's beta, how its weights were read, and the hedge question where value and price are known. */
export interface BetaRequest extends PortfolioBeta {
  readonly read: HoldingsRead;
  readonly value?: Money;
  readonly hedge?: HedgeRequest;
}

/**
 * Reads holdings into the portfolio's beta and, with a value and a price, into the hedge question it leads to.
 *
 * @throws {@link InputError} as {@link readHoldings} and {@link readHedge}
 * @example
 * readBetaRequest({ holdings: "BHP 25% 1.1, CBA 40% 0.9, cash 35% 0" }).beta // 0.635
 */
export function readBetaRequest(given: BetaWords): BetaRequest {
  const { holdings: typed } = given;
  if (typed === undefined) throw new InputError("holdings-or-file", {}, "holdings");
  const normalise = given.normalise ?? false;
  const read = inField("holdings", () => readHoldings(typed, { normalise, value: given.value?.amount }));
  const { beta, holdings } = portfolioBeta(read.holdings);
  if (beta.abs().greaterThan(100)) throw new InputError("out-of-range", { limit: "-100 to 100" }, "holdings");
  const worth = portfolioWorth(given.value, read);
  const hedge =
    worth === undefined || given.price === undefined
      ? undefined
      : readHedge({ ...given, value: worth, beta, price: given.price });
  return {
    beta,
    holdings,
    read,
    ...(worth === undefined ? {} : { value: worth }),
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** The value stated, in the currency of the holdings where it has none itself, or else what the holdings come to. */
function portfolioWorth(stated: Money | undefined, { total }: HoldingsRead): Money | undefined {
  if (stated === undefined) return total?.amount.greaterThan(0) ? total : undefined;
  const currency = stated.currency ?? total?.currency;
  if (total?.currency !== undefined && currency !== total.currency) {
    throw new InputError("mixed-currencies", { part: `${currency}, ${total.currency}` }, "holdings");
  }
  return currency === undefined ? stated : { amount: stated.amount, currency };
}

/** Beta as other commands take it: at most twelve significant digits, which no estimate ever has. */
export function roundedBeta(beta: Decimal): Decimal {
  return beta.isZero() ? beta.times(ONE) : beta.toSignificantDigits(12);
}
