import { Decimal } from "../../computation/decimal.js";
import { writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import { boughtLater } from "./moneyToCome.js";
import type { Assumption } from "./question.js";
import type { Segment } from "./segment.js";
import { type Find, monies, plainSlot, type Slot } from "./slot.js";
import { equitisedCash } from "./synthetic.js";

/** An amount that could be a portfolio's. */
const LEAST = 10_000;

/** "ten clients with $400,000 each": how many there are is not read. */
const EACH = /^\s*(?:each|apiece|per (?:client|account|fund|investor))\b/;

/** What the portfolio is worth: the part of it that is to be hedged, else as stated, else shares times their price, else the only amount there is. */
export function valueSlot(find: Find, segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  const hedged = find("hedged-value");
  const stated = find("value").filter(({ after }) => !EACH.test(after));
  if (hedged.length > 0) {
    const whole = stated.map(({ quantity }) => quantity.words);
    if (whole.length > 0) assumptions.push({ code: "part-hedged", words: hedged[0]?.quantity.words ?? "" });
    return plainSlot("value", hedged, monies);
  }
  const left = unknownAmounts(segments);
  const cash = stated.length > 0 ? cashBeside(find, segments, assumptions) : undefined;
  if (cash !== undefined) return cash;
  const isShared = find("cash").some(({ after }) => SHARE_OF_TOTAL.test(after));
  if (stated.length > 0 && isShared) return inEquities(find, stated, assumptions);
  if (stated.length > 0)
    return inEquities(find, stated, assumptions) ?? plainSlot("value", [...stated, ...left], monies);
  return sharesSlot(find, left) ?? cashSlot(find, segments) ?? onlyAmount(left, assumptions);
}

/** The equity part of a fund, where it says what share of it that is, or what share is not and that the rest is. */
function inEquities(find: Find, stated: readonly InClause[], assumptions: Assumption[]): Slot | undefined {
  const [share = restOf(find("cash")), another] = find("equity-share");
  const [total] = stated;
  const said = share?.quantity.coefficients[0];
  const amount = total?.quantity.amounts.at(-1);
  if (share === undefined || another !== undefined || stated.length > 1) return undefined;
  if (said === undefined || amount === undefined || total === undefined) return undefined;
  const isRest = find("equity-share").length === 0;
  const percent = isRest ? HUNDRED.minus(said) : said;
  const words = isRest ? `${percent.toFixed()}%` : share.quantity.words;
  assumptions.push({ code: "equity-part", words, total: total.quantity.words });
  const part = amount.times(percent).dividedBy(100);
  return { field: "value", clauses: [total, share], texts: [writeMoney(part, total.quantity.currency)] };
}

const HUNDRED = new Decimal(100);
/** A share of the total that is named with it, in cash or in bonds: then the total is not what is hedged. */
const SHARE_OF_TOTAL = /^\s*of (?:its|the|his|her|their|an?|our|my) (?:total )?<m> /;
const REST_IN_SHARES =
  /\b(?:rest|remainder|remaining|balance)\b[^.;?<]{0,25}\b(?:in|into|is|of) (?:\w+ ){0,2}?(?:stocks?|equit(?:y|ies)|shares)\b/;

/** The one share of a fund that is in cash or bonds: "25% of its $200 million in cash and the rest in stocks". */
function restOf(cash: readonly InClause[]): InClause | undefined {
  const [share, another] = cash.filter(({ quantity }) => quantity.kind === "percent");
  return another === undefined && share !== undefined && REST_IN_SHARES.test(share.after) ? share : undefined;
}

/** Cash that futures turn into shares, or that shares are bought with later. */
function cashSlot(find: Find, segments: readonly Segment[]): Slot | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const [cash, another] = find("cash").filter(({ quantity }) => quantity.kind === "money");
  const isMeant =
    equitisedCash(text) !== undefined || boughtLater(text) !== undefined || find("cash-return").length > 0;
  return cash === undefined || another !== undefined || !isMeant ? undefined : plainSlot("value", [cash], monies);
}

/** The cash of a fund that futures turn into shares, told as an amount or as a share of it: that alone is what they cover. */
function cashBeside(find: Find, segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  if (equitisedCash(segments.map((segment) => segment.text).join(" ")) === undefined) return undefined;
  const [cash, another] = find("cash");
  const [total, other] = find("value");
  if (cash === undefined || another !== undefined) return undefined;
  if (cash.quantity.kind === "money") return plainSlot("value", [cash], monies);
  const [share, amount] = [cash.quantity.coefficients[0], total?.quantity.amounts.at(-1)];
  if (share === undefined || amount === undefined || total === undefined || other !== undefined) return undefined;
  assumptions.push({ code: "cash-part", words: cash.quantity.words, total: total.quantity.words });
  const part = amount.times(share).dividedBy(HUNDRED);
  return { field: "value", clauses: [total, cash], texts: [writeMoney(part, total.quantity.currency)] };
}

const PAID = /\b(?:bought|purchased|acquired|inherited|paid|cost|original(?:ly)?)\b(?:[^.;<]|<s>){0,60}$/;

/** Of several prices of a share those that are not what it was bought for: all of them where none or each of them is. */
export function pricesToday(prices: readonly InClause[]): readonly InClause[] {
  const others = prices.filter(({ before }) => !PAID.test(before));
  return others.length > 0 ? others : prices;
}

/** Shares times their price, with the amount beside them that it comes to: "$5.3 million, which buys 100,000 shares at $53". */
function sharesSlot(find: Find, left: readonly InClause[]): Slot | undefined {
  const [count] = find("shares");
  const prices = pricesToday(find("share-price"));
  const size = count?.quantity.amounts.at(-1);
  if (count === undefined || size === undefined || prices.length === 0) return undefined;
  const worths = prices.map(({ quantity }) => size.times(quantity.amounts[0] ?? 1));
  const same = left.filter(({ quantity }) => worths.some((worth) => quantity.amounts.at(-1)?.equals(worth) === true));
  const texts = worths.map((worth, index) => writeMoney(worth, prices[index]?.quantity.currency));
  return { field: "value", clauses: [count, ...prices, ...same], texts: texts.slice(0, 3) };
}

function onlyAmount(left: readonly InClause[], assumptions: Assumption[]): Slot | undefined {
  const [only, another] = left;
  if (only === undefined || another !== undefined) return undefined;
  assumptions.push({ code: "only-amount", words: only.quantity.words });
  return plainSlot("value", [only], monies);
}

/** Amounts large enough for a portfolio that no cue explains. */
function unknownAmounts(segments: readonly Segment[]): readonly InClause[] {
  return segments.flatMap(({ numbers, roles, holdings }) =>
    numbers.filter(
      (clause) =>
        !roles.has(clause) &&
        holdings?.used.has(clause) !== true &&
        clause.quantity.kind === "money" &&
        !EACH.test(clause.after) &&
        clause.quantity.amounts.at(-1)?.greaterThanOrEqualTo(LEAST),
    ),
  );
}

const SHORTED =
  /\b(?:short(?:ed|s)? (?:a |an |position )|sold[- ]short|short[- ]sold|short position|is short|has shorted|short sale)\b[^.;<]{0,40}$/;

/** Whether what is hedged was sold short. */
export function isShort(clauses: readonly InClause[]): boolean {
  return clauses.some(({ before }) => SHORTED.test(before));
}
