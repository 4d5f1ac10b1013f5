import { type PortfolioBeta, portfolioBeta } from "../computation/portfolioBeta.js";
import type { BetaWords } from "./betaOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { type HoldingsRead, readHoldings } from "./holdings.js";
import { InputError, inField } from "./inputError.js";
import { savedHoldings } from "./portfolioContents.js";
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
  const read = holdingsOf(given);
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

/** Holdings as typed, or else those of the portfolio named. @throws {@link InputError} `holdings-or-file`, `portfolio-no-holdings` */
function holdingsOf({ holdings, portfolio, value, normalise = false }: BetaWords): HoldingsRead {
  if (holdings !== undefined)
    return inField("holdings", () => readHoldings(holdings, { normalise, value: value?.amount }));
  if (portfolio === undefined) throw new InputError("holdings-or-file", {}, "holdings");
  const { name, beta } = portfolio;
  const worth = value === undefined ? {} : { value: value.amount.toFixed() };
  const read = inField("portfolio", () => savedHoldings({ ...portfolio, ...worth }, normalise));
  if (read !== undefined) return read;
  const about = beta === undefined ? "nothing that a beta could be worked out with" : `the beta ${beta}`;
  throw new InputError("portfolio-no-holdings", { part: name, about }, "portfolio");
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
