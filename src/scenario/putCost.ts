import type { OptionValue } from "../computation/blackScholes.js";
import { type Decimal, quotient } from "../computation/decimal.js";
import { floorBeforePremium } from "../computation/floorBeforePremium.js";
import { floorStrike } from "../computation/floorStrike.js";
import type { PutPlanned } from "./putPlanned.js";
import type { Expiry } from "./putRows.js";

/** What the puts cost and give, per put in index points, in all in the portfolio's currency. */
export interface PutCost {
  readonly value: OptionValue;
  /** The premium typed, else the model's price. */
  readonly optionPrice: Decimal;
  readonly cost: Decimal;
  readonly costFraction: Decimal;
  readonly netFloor: Decimal;
  /** Index level at expiry below which the puts have paid for themselves; absent where it is not above zero. */
  readonly paidBelow?: Decimal;
  /**
   * Index level from which on the portfolio and the dividends paid, less the premium, are worth today's value; absent
   * within the puts' reach.
   */
  readonly earnedFrom?: Decimal;
  /** For a floor that was typed with a volatility: the one to insure so that as much is left after the premium. */
  readonly floorBeforePremium?: Decimal;
}

/**
 * What puts with a floor cost: in all, of the value, of the floor, and the index levels at which they and the portfolio
 * break even.
 *
 * @param optionPrice of one, in index points
 */
export function putCost(
  expiry: Expiry,
  plan: PutPlanned,
  floor: Decimal,
  optionPrice: Decimal,
): Omit<PutCost, "value" | "optionPrice"> {
  const { portfolioValue, strike, years, perPoint, dividend } = expiry;
  const cost = optionPrice.times(perPoint);
  const paidBelow = strike.minus(optionPrice);
  const regained = portfolioValue.plus(cost).minus(portfolioValue.times(dividend).times(years));
  const earnedFrom = regained.greaterThan(0) ? floorStrike({ ...expiry, floor: regained, horizon: years }) : undefined;
  return {
    cost,
    costFraction: quotient(cost, portfolioValue),
    netFloor: floor.minus(cost),
    ...(paidBelow.greaterThan(0) ? { paidBelow } : {}),
    ...(earnedFrom?.greaterThanOrEqualTo(strike) === true ? { earnedFrom } : {}),
    ...insured(expiry, plan),
  };
}

function insured(expiry: Expiry, { floor, pricing }: PutPlanned): Pick<PutCost, "floorBeforePremium"> {
  if (floor === undefined || pricing === undefined || pricing.premium !== undefined) return {};
  const { volatility } = pricing;
  const found = floorBeforePremium({ ...expiry, floor, horizon: expiry.years, volatility });
  return found === undefined ? {} : { floorBeforePremium: found };
}
