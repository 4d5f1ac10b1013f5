import { type Decimal, ZERO } from "../../../computation/decimal.js";
import { fairFuturesPrice } from "../../../computation/fairFuturesPrice.js";
import { simpleFairPrice } from "../../../computation/simpleFairPrice.js";
import { writePercent } from "../../../request/writeOption.js";
import type { InClause } from "../clauses.js";
import { horizonIn } from "../later/horizon.js";
import type { Assumption, Missing } from "../question.js";
import { having, type Segment } from "../segment.js";
import { rolesIn, wordsOf } from "../slot.js";
import { carryRatesIn } from "./carryRates.js";
import { expiryIn } from "./durations.js";
import type { Fair, FairRead } from "./fair.js";
import { asksFairPrice } from "./fairAsks.js";

/**
 * The fair price of a future that a question asks for: from the index, a rate, a dividend yield and the time to expiry.
 * Nothing where it asks for none, or tells of no rate.
 */
export function fairIn(segments: readonly Segment[]): FairRead | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const { rate, dividend } = carryRatesIn(segments);
  const prices = segments.flatMap((segment) => having(segment, "price"));
  const level = rolesIn(segments, "index")[0] ?? prices.find(isOfIndex);
  const isPriced = prices.some((clause) => clause !== level);
  if (!segments.some((segment) => asksFairPrice(segment, isPriced)) || rate === undefined || level === undefined)
    return undefined;
  const expiry = expiryIn(text) ?? rate.period;
  const isContinuous = /\bcontinuous/i.test(text);
  const none = dividend === undefined && !/\b(?:no|without|zero|ignor\w+) (?:any )?dividends?\b/i.test(text);
  const times = segments.flatMap(({ numbers }) => numbers.filter(({ quantity }) => quantity.kind === "time"));
  const clauses = [level, rate.clause, ...(dividend === undefined ? [] : [dividend.clause]), ...times];
  const missing: readonly Missing[] = expiry === undefined ? [{ field: "expiry" }] : [];
  const indexLevel = level.quantity.amounts.at(-1);
  if (expiry === undefined || indexLevel === undefined)
    return { isPriced, read: [], assumptions: [], missing, used: clauses };
  const carry = { indexLevel, rate: rate.yearly, dividend: dividend?.yearly ?? ZERO };
  const price = fairPriceOf({ ...carry, isContinuous }, expiry.years);
  const assumptions: readonly Assumption[] = [
    ...(isContinuous || rate.period !== undefined ? [] : [simple(carry, expiry.years)]),
    ...(none ? [{ code: "no-dividends" } as const] : []),
  ];
  return {
    fair: { ...carry, price, expiry, isContinuous },
    isPriced,
    hedge: horizonIn(text),
    read: [
      { field: "index", value: indexLevel.toFixed(), words: wordsOf([level]) },
      { field: "rate", value: writePercent(carry.rate), words: wordsOf([rate.clause]) },
      ...dividendRead(dividend?.clause, carry.dividend),
      { field: "expiry", value: expiry.text, words: expiry.text },
    ],
    assumptions,
    missing,
    used: clauses,
  };
}

/** A level told of the index, in a sentence that speaks of the future first. */
function isOfIndex({ before }: InClause): boolean {
  return /\b(?:index|ixname|spot|cash market)\b(?! futures?\b)(?: [\w']{1,12}){0,4}[\s,:=]*$/.test(before);
}

function dividendRead(clause: InClause | undefined, dividend: Decimal) {
  return clause === undefined ? [] : [{ field: "dividend", value: writePercent(dividend), words: wordsOf([clause]) }];
}

/** The fair price so many years before expiry, the way that the question compounds. */
export function fairPriceOf(
  { isContinuous, ...carry }: Pick<Fair, "indexLevel" | "rate" | "dividend" | "isContinuous">,
  years: Decimal,
): Decimal {
  return (isContinuous ? fairFuturesPrice : simpleFairPrice)({ ...carry, expiry: years });
}

function simple(carry: Pick<Fair, "indexLevel" | "rate" | "dividend">, years: Decimal): Assumption {
  return { code: "simple-carry", continuous: fairFuturesPrice({ ...carry, expiry: years }) };
}
