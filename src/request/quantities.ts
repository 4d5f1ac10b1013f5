import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { type NumberRead, readNumber } from "./number.js";

/** An amount of money; no currency where none was typed, `$` where it did not say whose dollar. */
export interface Money {
  readonly amount: Decimal;
  readonly currency?: string;
}

/** A percentage as a fraction, and whether it was typed so small that a fraction may have been meant. */
export interface Percent {
  readonly fraction: Decimal;
  /** `-0.05` without a sign is −0.05%; the person may have meant −5%. */
  readonly mayBeFraction: boolean;
}

interface Bounds {
  readonly min: Decimal;
  readonly max: Decimal;
  /** Both as a person is told of them. */
  readonly limit: string;
}

function bounds(min: string, max: string, limit = `${min} to ${max}`): Bounds {
  return { min: new Decimal(min), max: new Decimal(max), limit };
}

/** What is taken for each quantity, and what a person is told who types more or less. */
const RANGES = {
  /** 10^18 holds every portfolio in every currency. */
  money: bounds("0.01", "1e18", "0.01 to 10^18"),
  price: bounds("0.0001", "1e9", "0.0001 to 1,000,000,000"),
  units: bounds("-1e18", "1e18", "−10^18 to 10^18"),
  correlation: bounds("-1", "1"),
  beta: bounds("-100", "100"),
  rate: bounds("1e-9", "1e6", "0.000000001 to 1,000,000"),
  standardError: bounds("0", "100"),
  level: bounds("0.5", "0.999", "50% to 99.9%"),
  count: bounds("0", "100000", "0 to 100,000"),
  move: bounds("-1", "10", "−100% to 1,000%"),
  volatility: bounds("0", "10", "0% to 1,000%"),
  basisFraction: bounds("-1", "1", "−100% to 100%"),
  basisPoints: bounds("-1e6", "1e6", "−1,000,000 to 1,000,000 points"),
  contracts: bounds("-1e9", "1e9", "−1,000,000,000 to 1,000,000,000"),
} as const;

function within(value: Decimal, { min, max, limit }: Bounds): Decimal {
  if (value.lessThan(min) || value.greaterThan(max)) throw new InputError("out-of-range", { limit });
  return value;
}

/** @throws {@link InputError} `not-positive` */
export function positive(value: Decimal): Decimal {
  if (!value.greaterThan(ZERO)) throw new InputError("not-positive");
  return value;
}

/** A number that counts something, so that a percentage cannot be meant. */
function amountOf(text: string): NumberRead {
  const read = readNumber(text, "amount");
  if (read.percent) throw new InputError("percent-no-amount");
  return read;
}

/** Money above zero: `10m`, `A$10,000,000`, `0.6*25m`. @throws {@link InputError} */
export function readMoney(text: string): Money {
  const { value, currency } = amountOf(text);
  if (positive(value).greaterThan(RANGES.money.max)) throw new InputError("too-large");
  const amount = within(value, RANGES.money);
  return currency === undefined ? { amount } : { amount, currency };
}

/** Money that may be nothing, such as a cost per contract. @throws {@link InputError} */
export function readCharge(text: string): Money {
  const { value, currency } = amountOf(text);
  if (value.isNegative()) throw new InputError("negative");
  if (value.greaterThan(RANGES.money.max)) throw new InputError("too-large");
  return currency === undefined ? { amount: value } : { amount: value, currency };
}

/** A multiplier or futures price: above zero, perhaps with the contract's currency. @throws {@link InputError} */
export function readPrice(text: string): Money {
  const { value, currency } = amountOf(text.trim().replace(/(?<=\d)\s*(?:pts?|points?)$/iu, ""));
  if (positive(value).greaterThan("1e9")) throw new InputError("too-large");
  const amount = within(value, RANGES.price);
  return currency === undefined ? { amount } : { amount, currency };
}

/** A quantity of whatever is hedged, in its own unit: negative for one that is still to be bought. @throws {@link InputError} */
export function readUnits(text: string): Decimal {
  const { value, currency } = amountOf(
    text
      .trim()
      .replace(
        /(?<=\d[kmb]?)\s*(?:units?|shares?|gallons?|gal|barrels?|bbl|oz|ounces?|tonnes?|tons?|bushels?|kg|lbs?|pounds?)$/iu,
        "",
      ),
  );
  if (currency !== undefined) throw new InputError("not-a-number", { part: currency });
  if (value.isZero()) throw new InputError("not-positive");
  return within(value, RANGES.units);
}

/** A correlation from −1 to 1, as a number or in percent. @throws {@link InputError} */
export function readCorrelation(text: string): Decimal {
  return within(plainNumber(text), RANGES.correlation);
}

/** A number without a currency. */
function plainNumber(text: string): Decimal {
  const { value, currency } = readNumber(text, "coefficient");
  if (currency !== undefined) throw new InputError("not-a-number", { part: currency });
  return value;
}

/** A beta between −100 and 100: `1.2`, `β = 1.2`, `1.2x`. @throws {@link InputError} */
export function readBeta(text: string): Decimal {
  const digits = text
    .trim()
    .replace(/^(?:β|beta)\s*=?\s*/iu, "")
    .replace(/(?<=\d)\s*x$/iu, "");
  return within(plainNumber(digits), RANGES.beta);
}

/** A number above zero and up to a million: an exchange rate, the future's own beta. @throws {@link InputError} */
export function readRate(text: string): Decimal {
  return within(positive(plainNumber(text)), RANGES.rate);
}

/** A standard error: zero or more. @throws {@link InputError} */
export function readStandardError(text: string): Decimal {
  const value = plainNumber(text);
  if (value.isNegative()) throw new InputError("negative");
  return within(value, RANGES.standardError);
}

/** R²: `0.85` or `85%`, above 0 and up to 1. @throws {@link InputError} */
export function readRSquared(text: string): Decimal {
  const value = positive(plainNumber(text));
  if (value.greaterThan(1)) {
    const asPercent = value.lessThanOrEqualTo(100) ? [`${value.toFixed()}%`] : [];
    throw new InputError("out-of-range", { limit: "0 to 1", fixes: asPercent });
  }
  return value;
}

/** A confidence level from 50% to 99.9%: `95`, `95%`, `0.95`. @throws {@link InputError} */
export function readLevel(text: string): Decimal {
  const { value, percent } = readNumber(text, "coefficient");
  const fraction = percent || value.lessThan(1) ? value : value.dividedBy(100);
  return within(fraction, RANGES.level);
}

/** A confidence level for a loss: above 50%, up to 99.99%: `99`, `95%`, `0.975`. @throws {@link InputError} `not-a-tail-level` */
export function readTailLevel(text: string): Decimal {
  const { value, percent } = readNumber(text, "coefficient");
  const fraction = percent || value.lessThan(1) ? value : value.dividedBy(100);
  const inRange = (level: Decimal) => level.greaterThan("0.5") && level.lessThanOrEqualTo("0.9999");
  if (inRange(fraction)) return fraction;
  // 5% is how others write 95%.
  const other = ONE.minus(fraction);
  throw new InputError("not-a-tail-level", { fixes: [inRange(other) ? `${other.times(100).toFixed()}%` : "95%"] });
}

/** A number of contracts from 0 on that need not be whole: `2`, `0.5`. @throws {@link InputError} */
export function readBand(text: string): Decimal {
  const value = plainNumber(text.trim().replace(/\s*contracts?$/iu, ""));
  if (value.isNegative()) throw new InputError("negative", { fixes: [value.abs().toFixed()] });
  return within(value, RANGES.count);
}

/** A whole number of things from 0 on. @throws {@link InputError} */
export function readCount(text: string): number {
  const value = plainNumber(
    text.trim().replace(/\s*(?:lags?|pairs?|periods?|observations?|rows?|days?|weeks?|months?)$/iu, ""),
  );
  if (!value.isInteger())
    throw new InputError("not-whole-number", { fixes: [value.abs().toDecimalPlaces(0).toFixed()] });
  return within(value, RANGES.count).toNumber();
}

const PERCENT = /\s*(%|per\s?cent|pct|pc)$/iu;
const BASIS_POINTS = /\s*(bps?|basis points?)$/iu;

/**
 * A percentage: `-5`, `-5%`, `−5 %`, `50bp`. A number without a sign is in percent, however small.
 *
 * @throws {@link InputError}
 * @example
 * readPercent("-5") // { fraction: -0.05, mayBeFraction: false }
 * readPercent("-0.05") // { fraction: -0.0005, mayBeFraction: true }
 */
export function readPercent(text: string): Percent {
  const trimmed = text.trim();
  const isPoints = BASIS_POINTS.test(trimmed);
  const digits = trimmed.replace(PERCENT, "").replace(BASIS_POINTS, "");
  if (digits.includes("%")) throw new InputError("not-a-number");
  const value = plainNumber(digits);
  const unit = digits !== trimmed;
  return {
    fraction: value.dividedBy(isPoints ? 10_000 : 100),
    mayBeFraction: !unit && !value.isZero() && value.abs().lessThan(ONE),
  };
}

const DOWN = /^(?:down|minus|falls?)\s+|\s+(?:down|falls?|drop|lower)$/iu;
const UP = /^(?:up|plus|rises?)\s+|\s+(?:up|rises?|higher)$/iu;

/** A market move: from −100% (nothing is left) to +1,000%: `-5`, `5% fall`, `up 2%`. @throws {@link InputError} */
export function readMove(text: string): Percent {
  const trimmed = text.trim();
  const read = readPercent(trimmed.replace(DOWN, "").replace(UP, ""));
  const move = DOWN.test(trimmed) ? { ...read, fraction: read.fraction.abs().negated() } : read;
  within(move.fraction, RANGES.move);
  return move;
}

/** An annual volatility above zero and up to 1,000%. @throws {@link InputError} */
export function readVolatility(text: string): Percent {
  const volatility = readPercent(text);
  within(positive(volatility.fraction), RANGES.volatility);
  return volatility;
}

/** A change of the futures price against its model: index points, or a fraction of the price. */
export type BasisShock = { readonly basisPoints: Decimal } | { readonly basisFraction: Decimal };

/** A basis shock: `10` or `-5 points` in index points, `0.5%` of the futures price. @throws {@link InputError} */
export function readBasisShock(text: string): BasisShock {
  const trimmed = text.trim();
  if (PERCENT.test(trimmed) || BASIS_POINTS.test(trimmed)) {
    return { basisFraction: within(readPercent(trimmed).fraction, RANGES.basisFraction) };
  }
  const points = plainNumber(trimmed.replace(/\s*(points?|pts?)$/iu, ""));
  return { basisPoints: within(points, RANGES.basisPoints) };
}

const SHORT = /^(?:short|sold|sell)\s+|\s+(?:short|sold)$/iu;
const LONG = /^(?:long|bought|buy)\s+|\s+(?:long|bought)$/iu;

/** Whole contracts held, negative for short: `-40`, `40 short`, `long 10`. @throws {@link InputError} */
export function readHeld(text: string): Decimal {
  const trimmed = text.trim().replace(/\s*contracts?\b/iu, "");
  if (/^(none|nothing)$/iu.test(trimmed)) return new Decimal(0);
  const short = SHORT.test(trimmed);
  const long = LONG.test(trimmed);
  const { value, currency } = amountOf(trimmed.replace(SHORT, "").replace(LONG, ""));
  if (currency !== undefined) throw new InputError("not-a-number", { part: currency });
  if (!value.isInteger()) throw new InputError("not-whole", { fixes: [value.toDecimalPlaces(0).toFixed()] });
  within(value, RANGES.contracts);
  if (long && value.isNegative())
    throw new InputError("sign-and-word", { fixes: [value.toFixed(), value.abs().toFixed()] });
  return short ? value.abs().negated().plus(0) : value;
}
