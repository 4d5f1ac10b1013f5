import type { Decimal } from "../../../computation/decimal.js";
import { expectedReturn } from "../../../computation/expectedReturn.js";
import type { InClause } from "../clauses.js";
import type { Assumption } from "../question.js";
import { DIVIDEND, RATE_AFTER } from "../rateWords.js";
import type { Segment } from "../segment.js";
import { horizonIn } from "./horizon.js";

/** Interest and dividends over the time of a hedge, as fractions of that time. */
export interface Carry {
  readonly riskFree: Decimal;
  readonly dividends: Decimal;
  readonly clauses: readonly InClause[];
  readonly assumption: Assumption;
}

const ASKS_CAPM = /\bcapm\b|\bcapital[- ]asset[- ]pricing\b/i;
const ASKS_EXPECTED =
  /\bexpected (?:value|worth|return|change|gain|loss|result|position)\b|\b(?:fund|portfolio|manager|hedger|investor)(?:'s)? returns\b/i;
const RATE = /\b(?:risk-? ?free|interest|t-?bills?|treasury bills?|libor|euribor|sofr|sonia)\b[^.;<]{0,40}$/;
const DIVIDEND_AFTER = /^\s*(?:per annum |p\.?a\.? |a year |annual )?(?:in )?dividends?\b/;
/** Rates of another time than a year. */
const NOT_A_YEAR = /^\s*(?:per|a|each|every) (?:month|quarter|half|six|period|week|day)|^\s*(?:semi|quarterly|monthly)/;

/** Whether a question asks for what the capital asset pricing model expects, and so for interest and dividends. */
export function asksCapm(segments: readonly Segment[], own: Segment): boolean {
  return segments.some(({ text }) => ASKS_CAPM.test(text)) || ASKS_EXPECTED.test(own.text);
}

/** Interest and dividends over the hedge's time, where a question gives the rate and the time. */
export function carryOf(segments: readonly Segment[]): Carry | undefined {
  const rate = percentBy(segments, RATE, RATE_AFTER);
  const dividend = percentBy(segments, DIVIDEND, DIVIDEND_AFTER);
  const time = segments.map(({ text }) => horizonIn(text)).find((found) => found !== undefined);
  const percent = rate?.quantity.coefficients[0];
  if (rate === undefined || percent === undefined || time === undefined) return undefined;
  const over = (yearly: Decimal) => yearly.times(time.years).dividedBy(100).toSignificantDigits(30);
  const yielded = dividend?.quantity.coefficients[0];
  return {
    riskFree: over(percent),
    dividends: yielded === undefined ? percent.minus(percent) : over(yielded),
    clauses: dividend === undefined ? [rate] : [rate, dividend],
    assumption: {
      code: "capm",
      rate: rate.quantity.words,
      ...(dividend === undefined ? {} : { dividend: dividend.quantity.words }),
      time: time.text,
    },
  };
}

/** What the model expects a portfolio to return where the index moves so: `r_f t + β (move + q t − r_f t)`. */
export function capmReturn({ riskFree, dividends }: Carry, beta: Decimal, indexMove: Decimal): Decimal {
  return expectedReturn({ riskFreeRate: riskFree, marketReturn: indexMove.plus(dividends), beta });
}

function percentBy(segments: readonly Segment[], before: RegExp, after: RegExp): InClause | undefined {
  return segments
    .flatMap(({ numbers, roles }) => numbers.filter((clause) => roles.get(clause) === "other"))
    .find(
      (clause) =>
        clause.quantity.kind === "percent" &&
        !NOT_A_YEAR.test(clause.after) &&
        (before.test(clause.before) || after.test(clause.after)),
    );
}
