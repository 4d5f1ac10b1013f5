import { Decimal, ZERO } from "../computation/decimal.js";
import { portfolioBeta } from "../computation/portfolioBeta.js";
import type { PortfolioContents } from "../store/store.js";
import { type HoldingsRead, weighHoldings } from "./holdings.js";
import { roundedBeta } from "./roundedBeta.js";

/** A portfolio's value: the one saved, or what its holdings come to. */
export function savedValue({ value, holdings = [] }: PortfolioContents): Decimal | undefined {
  if (value !== undefined) return new Decimal(value);
  const amounts = holdings.flatMap(({ amount }) => amount ?? []);
  const sum = amounts.reduce((total, amount) => total.plus(amount), ZERO);
  return sum.greaterThan(0) ? sum : undefined;
}

/** A portfolio's beta: the one saved, or its holdings', to twelve digits. */
export function savedBeta(contents: PortfolioContents): Decimal | undefined {
  if (contents.beta !== undefined) return new Decimal(contents.beta);
  const read = savedHoldings(contents);
  return read === undefined ? undefined : roundedBeta(portfolioBeta(read.holdings).beta);
}

/**
 * A portfolio's holdings, weighed as the same holdings typed would be.
 *
 * @throws {@link InputError} as {@link weighHoldings}: a value saved later may be less than the holdings come to
 */
export function savedHoldings(
  { value, currency, holdings }: PortfolioContents,
  normalise = false,
): HoldingsRead | undefined {
  if (holdings === undefined || holdings.length === 0) return undefined;
  const items = holdings.map(({ name, weight, amount, beta }) => ({
    name,
    beta: new Decimal(beta),
    ...(weight === undefined ? {} : { percent: new Decimal(weight).times(100) }),
    ...(amount === undefined
      ? {}
      : { money: { amount: new Decimal(amount), ...(currency === undefined ? {} : { currency }) } }),
  }));
  return weighHoldings(items, { normalise, value: value === undefined ? undefined : new Decimal(value) });
}
