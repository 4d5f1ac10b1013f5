import { mayMean } from "../catalogue/currencies.js";
import { type Decimal, ONE } from "../computation/decimal.js";
import { expectedReturn } from "../computation/expectedReturn.js";
import { type FloorInputs, floorStrike } from "../computation/floorStrike.js";
import type { HedgeRequest } from "./hedgeRequest.js";
import type { Horizon } from "./horizon.js";
import { InputError } from "./inputError.js";
import type { PutWords } from "./putOptions.js";
import type { Floor } from "./readFloor.js";
import { writeMoney, writeNumber } from "./writeOption.js";

/** What time and money do until expiry; a year, as fractions. */
export interface PutTimes {
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly expiry: Horizon;
}

/** The strike of the puts, and the floor that it came from, if it came from one. */
export interface StrikePlan {
  readonly strike: Decimal;
  /** In the portfolio's currency. */
  readonly floor?: Decimal;
  /** Whether it was typed as a part of the value. */
  readonly isFloorFraction: boolean;
}

interface Known {
  readonly hedge: HedgeRequest;
  readonly indexLevel: Decimal;
  readonly times: PutTimes;
}

/** A fall that a floor can be had for in a corrected line. */
const USUAL_FALL = "-0.2";

/**
 * The strike typed, or the one that the CAPM gives for the floor.
 *
 * @throws {@link InputError} `floor-or-strike`, `floor-and-strike`, and those of {@link floorOf}; `floor-out-of-reach`
 *   where the CAPM puts the portfolio so low at no index level
 */
export function strikeFor({ floor, strike }: PutWords, known: Known): StrikePlan {
  if (strike !== undefined && floor !== undefined) throw new InputError("floor-and-strike", { fixes: [""] }, "strike");
  if (strike !== undefined) return { strike: strike.amount, isFloorFraction: false };
  if (floor === undefined) throw new InputError("floor-or-strike", { add: ["floor:90%"] }, "floor");
  const inputs = floorInputs(floorOf(floor, known.hedge), known);
  const found = floorStrike(inputs);
  if (!found.greaterThan(0)) throw outOfReach(inputs);
  return { strike: found, floor: inputs.floor, isFloorFraction: "fraction" in floor };
}

/** An amount without a currency, up to so much, is more likely a percentage of a portfolio than its floor. */
const PERCENT_UP_TO = 100;

/** @throws {@link InputError} `ambiguous-number`, `floor-currency`, `floor-above-value` */
function floorOf(typed: Floor, { portfolioValue, portfolioCurrency }: HedgeRequest): Decimal {
  const floor = "fraction" in typed ? portfolioValue.times(typed.fraction) : typed.amount;
  const stated = "fraction" in typed ? undefined : typed.currency;
  if (!("fraction" in typed) && stated === undefined && floor.lessThanOrEqualTo(PERCENT_UP_TO)) {
    const percent = floor.lessThanOrEqualTo(1) ? floor.times(PERCENT_UP_TO) : floor;
    const fixes = [`${percent.toFixed()}%`, writeMoney(floor, portfolioCurrency ?? "$")];
    throw new InputError("ambiguous-number", { fixes }, "floor");
  }
  if (stated !== undefined && portfolioCurrency !== undefined && !mayMean(stated, portfolioCurrency)) {
    throw new InputError(
      "floor-currency",
      { part: stated, about: portfolioCurrency, fixes: [writeNumber(floor)] },
      "floor",
    );
  }
  if (floor.greaterThan(portfolioValue)) throw new InputError("floor-above-value", { fixes: ["90%"] }, "floor");
  return floor;
}

function floorInputs(floor: Decimal, { hedge, indexLevel, times }: Known): FloorInputs {
  const { portfolioValue, beta } = hedge;
  return { portfolioValue, beta, indexLevel, floor, ...times, horizon: times.expiry.years };
}

/** A corrected floor is the portfolio's value, by the CAPM, after a fall of 20%. */
function outOfReach({ beta, rate, dividend, horizon }: FloorInputs): InputError {
  const dividends = dividend.times(horizon);
  const riskFreeRate = rate.times(horizon);
  const kept = (indexMove: string) =>
    expectedReturn({ riskFreeRate, beta, marketReturn: dividends.plus(indexMove) })
      .minus(dividends)
      .plus(ONE);
  const lowest = kept("-1").times(100).toDecimalPlaces(2, 2);
  const usual = kept(USUAL_FALL).times(100).toDecimalPlaces(4);
  const fixes = usual.greaterThan(0) && usual.lessThanOrEqualTo(100) ? [`${usual.toFixed()}%`] : [];
  return new InputError("floor-out-of-reach", { limit: `${lowest.toFixed()}%`, fixes }, "floor");
}
