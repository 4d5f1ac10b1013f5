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
  const moved = movedIn(find, segments);
  if (moved !== undefined) return moved;
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

/** What is moved by futures where that is told itself: an amount, or a share of the whole fund. */
function movedIn(find: Find, segments: readonly Segment[]): Allocation | undefined {
  const [into] = find("moved-in");
  const [clause = into, another] = find("moved-out");
  if (clause === undefined || another !== undefined) return undefined;
  if (into !== undefined && into !== clause) return { unclear: into };
  if (segments.some(({ holdings }) => holdings !== undefined)) return { unclear: clause };
  const [total, other] = find("value");
  const isShare = clause.quantity.kind === "percent";
  const whole = total?.quantity.amounts.at(-1);
  const size = clause.quantity.amounts.at(-1);
  const isLarger = whole === undefined ? isShare : !isShare && size?.greaterThan(whole) === true;
  if (size === undefined || isLarger || other !== undefined) return { unclear: clause };
  const moved = isShare && whole !== undefined ? whole.times(size).dividedBy(100) : size;
  const currency = (isShare ? total : clause)?.quantity.currency;
  const isUp = into !== undefined;
  return {
    isUp,
    words: clause.words,
    slot: {
      field: "value",
      clauses: [clause, ...(isShare && total !== undefined ? [total] : [])],
      texts: [writeMoney(moved, currency)],
    },
    assumption: { code: "amount-moved", words: clause.quantity.words, isUp },
  };
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
