import type { Decimal } from "../../computation/decimal.js";
import { writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import type { Goal } from "./goals.js";
import type { Assumption } from "./question.js";
import type { Segment } from "./segment.js";
import type { Find, Slot } from "./slot.js";

/** A share of a fund that futures move into stocks or out of them. */
export interface Shift {
  /** Whether stocks are added. */
  readonly isUp: boolean;
  readonly words: string;
  /** What is moved, with the numbers that say so. */
  readonly slot: Slot;
  readonly assumption: Assumption;
}

/** The share in stocks now and then, or the number that leaves this open. */
export type Allocation = Shift | { readonly unclear: InClause };

const EXPOSURE = /\b(?:equit(?:y|ies)|stocks?|shares?)(?:[- ]market)? (?:exposure|holdings?)\b[^.;<]{0,40}$/;
const OF_ITSELF =
  /^\s*of (?:its|their|his|her|what|the (?:present|current|existing|original))\b(?! (?:fund|assets|portfolio)\b)/;

/**
 * The part of a fund that goes from stocks to other things by futures, or the other way, where the share in stocks is
 * told for now and for then.
 *
 * @example
 * "A $50 million fund, 70% in stocks, cuts its stock allocation to 60%." // $5,000,000 is moved, out of stocks
 */
export function allocationIn(find: Find, segments: readonly Segment[]): Allocation | undefined {
  const [now, second] = find("equity-share");
  const [total, another] = find("value");
  const told = find("equity-after")[0] ?? (now === undefined ? undefined : find("target-share").find(isOfFund));
  const then = told ?? (second !== undefined && second.sentence !== now?.sentence ? second : undefined);
  if (then === undefined || find("hedged-value").length > 0) return undefined;
  const isRead =
    total !== undefined && another === undefined && segments.every(({ holdings }) => holdings === undefined);
  const [before, after] = [now?.quantity.coefficients[0], then.quantity.coefficients[0]];
  const amount = total?.quantity.amounts.at(-1);
  if (
    !isRead ||
    told === undefined ||
    before === undefined ||
    after === undefined ||
    amount === undefined ||
    now === undefined
  )
    return { unclear: then };
  return before.equals(after) ? { unclear: then } : shift({ now, then, total, amount, before, after });
}

/** The one beta that stocks bought by futures are to have, where the text sets it as a target. */
export function betaOfBought(goals: readonly Goal[], shift: Shift | undefined): string | undefined {
  const [target, another] = goals.filter(({ kind }) => kind === "to");
  return shift?.isUp === true && another === undefined ? target?.value.toFixed() : undefined;
}

function isOfFund({ before, after }: InClause): boolean {
  return EXPOSURE.test(before) && !OF_ITSELF.test(after);
}

interface Told {
  readonly now: InClause;
  readonly then: InClause;
  readonly total: InClause;
  readonly amount: Decimal;
  readonly before: Decimal;
  readonly after: Decimal;
}

function shift({ now, then, total, amount, before, after }: Told): Shift {
  const moved = amount.times(before.minus(after).abs()).dividedBy(100);
  const { currency } = total.quantity;
  const isUp = after.greaterThan(before);
  return {
    isUp,
    words: then.words,
    slot: { field: "value", clauses: [total, now, then], texts: [writeMoney(moved, currency)] },
    assumption: {
      code: "stocks-moved",
      from: now.quantity.words,
      to: then.quantity.words,
      total: total.quantity.words,
      moved,
      currency,
      isUp,
    },
  };
}
