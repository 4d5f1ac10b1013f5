import { basis } from "../computation/basis.js";
import { Decimal, quotient } from "../computation/decimal.js";
import { fairFuturesPrice } from "../computation/fairFuturesPrice.js";
import { type ImpliedRate, impliedRate } from "../computation/impliedRate.js";
import { tailingFactor } from "../computation/tailingFactor.js";

/** A future and its index. Rates a year, continuously compounded, as fractions. */
export interface FairQuestion {
  readonly indexLevel: Decimal;
  readonly dividend: Decimal;
  /** Years. */
  readonly expiry: Decimal;
  readonly rate?: Decimal;
  /** What the future trades at. */
  readonly futuresPrice?: Decimal;
  /** Contract currency per point. */
  readonly multiplier?: Decimal;
  /** N, negative for short. */
  readonly contracts?: Decimal;
}

/** What the carry makes of the index: needs a rate. */
export interface Fair {
  readonly price: Decimal;
  readonly basis: Decimal;
  /** What half a percent more of dividends a year takes off the fair price, in points. */
  readonly dividendError: Decimal;
  readonly tailingFactor: Decimal;
  readonly tailedContracts?: Decimal;
}

/** What the future's price says: needs a price. */
interface Market {
  readonly price: Decimal;
  readonly basis: Decimal;
  readonly implied: ImpliedRate;
  /** With a rate: the dividend yield at which the price is fair. */
  readonly impliedDividend?: Decimal;
}

/** The price against the fair one; positive is dear. */
interface Mispricing {
  readonly points: Decimal;
  /** Of the fair price. */
  readonly share: Decimal;
  readonly perContract?: Decimal;
  /** What the contracts held gain once the future is fair: N × m × (fair − price). */
  readonly pnl?: Decimal;
}

/** The basis when so much of the time is left, were the index to stay. */
interface PathRow {
  /** 1 now, 0 at expiry. */
  readonly left: Decimal;
  readonly fair?: Decimal;
  /** With the carry that the price implies. */
  readonly market?: Decimal;
}

/** A future beside its fair price, as far as a rate and a price are known. */
export interface FairOutcome {
  readonly fair?: Fair;
  readonly market?: Market;
  readonly mispricing?: Mispricing;
  readonly path: readonly PathRow[];
}

/** Half a percent: what a dividend yield for the coming months is easily off by. */
export const DIVIDEND_ERROR = new Decimal("0.005");
const LEFT = ["1", "0.75", "0.5", "0.25", "0"].map((share) => new Decimal(share));

/**
 * Fair price, mispricing, the rate in the price, and the basis from now to expiry.
 *
 * @throws {@link DomainError} `not-positive` for a level, a price or `expiry`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §5.9
 * @example index 400, future 405, 10% against dividends of 4%, four months: fair 408.08, 3.08 cheap
 * fairOutcome(question).mispricing // { points: -3.08, share: -0.0075 }
 */
export function fairOutcome(question: FairQuestion): FairOutcome {
  const fair = fairOf(question);
  const market = marketOf(question);
  const mispricing = fair === undefined || market === undefined ? undefined : mispricingOf(question, fair, market);
  return {
    ...(fair === undefined ? {} : { fair }),
    ...(market === undefined ? {} : { market }),
    ...(mispricing === undefined ? {} : { mispricing }),
    path: LEFT.map((left) => pathRow(question, left, market)),
  };
}

function fairOf({ indexLevel, rate, dividend, expiry, contracts }: FairQuestion): Fair | undefined {
  if (rate === undefined) return undefined;
  const carry = { indexLevel, rate, expiry };
  const price = fairFuturesPrice({ ...carry, dividend });
  const factor = tailingFactor({ rate, expiry });
  return {
    price,
    basis: basis(indexLevel, price),
    dividendError: price.minus(fairFuturesPrice({ ...carry, dividend: dividend.plus(DIVIDEND_ERROR) })),
    tailingFactor: factor,
    ...(contracts === undefined ? {} : { tailedContracts: contracts.times(factor) }),
  };
}

function marketOf({ indexLevel, rate, dividend, expiry, futuresPrice }: FairQuestion): Market | undefined {
  if (futuresPrice === undefined) return undefined;
  const implied = impliedRate({ indexLevel, futuresPrice, dividend, expiry });
  return {
    price: futuresPrice,
    basis: basis(indexLevel, futuresPrice),
    implied,
    ...(rate === undefined ? {} : { impliedDividend: rate.minus(implied.continuous.minus(dividend)) }),
  };
}

function mispricingOf({ multiplier, contracts }: FairQuestion, fair: Fair, market: Market): Mispricing {
  const points = market.price.minus(fair.price);
  if (multiplier === undefined) return { points, share: quotient(points, fair.price) };
  const perContract = points.times(multiplier);
  return {
    points,
    share: quotient(points, fair.price),
    perContract,
    ...(contracts === undefined ? {} : { pnl: contracts.times(perContract).negated().plus(0) }),
  };
}

function pathRow({ indexLevel, rate, dividend, expiry }: FairQuestion, left: Decimal, market?: Market): PathRow {
  const basisAt = (atRate: Decimal) =>
    basis(indexLevel, fairFuturesPrice({ indexLevel, rate: atRate, dividend, expiry: expiry.times(left) }));
  return {
    left,
    ...(rate === undefined ? {} : { fair: basisAt(rate) }),
    ...(market === undefined ? {} : { market: basisAt(market.implied.continuous) }),
  };
}
