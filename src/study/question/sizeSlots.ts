import { Decimal } from "../../computation/decimal.js";
import { writeMoney, writeNumber } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import type { NamedContract } from "./contractOf.js";
import type { Assumption, Missing } from "./question.js";
import type { Segment } from "./segment.js";
import { amounts, type Find, monies, plainSlot, type Slot } from "./slot.js";

/** Less is a price in points, where a multiplier is given too. */
const LEAST_WHOLE = 20_000;

interface Sizing {
  readonly segments: readonly Segment[];
  readonly assumptions: Assumption[];
  readonly missing: Missing[];
}

/** Price and multiplier, from whatever of price, index level, multiplier and contract value is given. */
export function sizeSlots(
  find: Find,
  named: NamedContract,
  { segments, assumptions, missing }: Sizing,
): readonly Slot[] {
  const chain = [...find("chain-first"), ...find("chain-second")];
  const prices = find("price");
  const multipliers = find("multiplier");
  const values = find("contract-value");
  const levels = find("index");
  const multiplier = multipliers.length > 0 ? plainSlot("multiplier", multipliers, monies) : ofTicks(find);
  const whole = values[0]?.quantity.amounts.at(-1);
  const ownSize = { field: "own-size", texts: ["yes"], clauses: [] };
  const [price] = prices;
  const [unit, other] = find("unit-price");
  if (unit !== undefined && other === undefined && price === undefined && multipliers.length === 0) {
    assumptions.push({ code: "index-by-unit", words: unit.quantity.words });
    return [plainSlot("price", [unit], amounts), { field: "multiplier", texts: ["1"], clauses: [] }, ownSize];
  }
  if (price !== undefined) {
    const amount = price.quantity.amounts.at(-1);
    const noSize = multipliers.length === 0 && named.kind === "none";
    if (noSize && whole !== undefined && amount !== undefined && !whole.equals(amount))
      return [
        plainSlot("price", prices, amounts),
        { field: "multiplier", texts: [`${whole.toFixed()}/${amount.toFixed()}`], clauses: values },
      ];
    if (multipliers.length === 0 && amount !== undefined && isWhole(price, named)) {
      assumptions.push({ code: "contract-priced-whole", amount });
      return [plainSlot("price", prices, amounts), { field: "multiplier", texts: ["1"], clauses: [] }, ownSize];
    }
    if (noSize && price.quantity.kind === "money" && amount?.greaterThanOrEqualTo(20_000)) {
      assumptions.push({ code: "contract-priced-whole", amount });
      return [plainSlot("price", prices, amounts), { field: "multiplier", texts: ["1"], clauses: [] }];
    }
    return [plainSlot("price", prices, amounts), multiplier];
  }
  if (whole?.lessThan(LEAST_WHOLE) === true && multipliers.length > 0)
    return [plainSlot("price", values, amounts), multiplier];
  if (whole !== undefined && (multipliers.length === 0 || levels.length === 0)) {
    if (/^\s*(?:each|apiece)\b/.test(values[0]?.after ?? ""))
      assumptions.push({ code: "contract-priced-whole", amount: whole });
    return [plainSlot("price", values, amounts), { field: "multiplier", texts: ["1"], clauses: [] }, ownSize];
  }
  const level = levels[0]?.quantity.amounts.at(-1);
  if (level !== undefined) {
    const [premium] = find("premium");
    const points = premium?.quantity.amounts.at(-1);
    if (premium !== undefined && points !== undefined) {
      const isDiscount = /\bdiscount\b[^<]*$/.test(premium.before);
      const at = isDiscount ? level.minus(points) : level.plus(points);
      return [{ field: "price", texts: [writeNumber(at)], clauses: [...levels, premium] }, multiplier];
    }
    if (wantsFairPrice(segments)) missing.push({ field: "price", why: "fair-price-wanted" });
    else {
      assumptions.push({ code: "index-as-price", level });
      return [plainSlot("price", levels, amounts), multiplier];
    }
  }
  const [first, second] = chain;
  if (level === undefined && first !== undefined && second !== undefined) {
    const isPrice = (clause: InClause) => clause.quantity.currency === undefined && clause.quantity.kind === "number";
    const [size, at] = isPrice(second) && !isPrice(first) ? [first, second] : [second, first];
    const [low, high] = isPrice(first) === isPrice(second) ? byAmount(first, second) : [size, at];
    return [plainSlot("price", [high], amounts), plainSlot("multiplier", [low], monies)];
  }
  return [multiplier];
}

/** What a point is worth by what a tick is: £5 for half a point is £10. */
function ofTicks(find: Find): Slot {
  const [tick] = find("tick");
  const [worth] = find("tick-money");
  const size = tick?.quantity.coefficients[0];
  const money = worth?.quantity.coefficients[0];
  if (tick === undefined || worth === undefined || size === undefined || money === undefined || size.isZero())
    return { field: "multiplier", texts: [], clauses: [] };
  const text = writeMoney(money.dividedBy(size).toSignificantDigits(20), worth.quantity.currency);
  return { field: "multiplier", texts: [text], clauses: [worth, tick] };
}

/** How many times its index an amount is that can only be a whole contract's. */
const FAR = 5;

/** Whether money named as a future's price is what one contract is worth: far above the level of its index. */
function isWhole({ quantity }: InClause, named: NamedContract): boolean {
  const level = named.kind === "one" ? named.row.level : undefined;
  if (level === undefined || quantity.kind !== "money") return false;
  return quantity.amounts.at(-1)?.greaterThan(new Decimal(level.value).times(FAR)) ?? false;
}

function byAmount(a: InClause, b: InClause): readonly [InClause, InClause] {
  const less = a.quantity.amounts.at(-1)?.lessThan(b.quantity.amounts.at(-1) ?? 0) ?? true;
  return less ? [a, b] : [b, a];
}

/** Whether a futures price has to be worked out from the index, a rate and a dividend yield. */
function wantsFairPrice(segments: readonly Segment[]): boolean {
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  return (
    /\b(?:risk-? ?free|interest) rate\b|\bt-?bills?\b/.test(plain) &&
    /\bdividend/.test(plain) &&
    /\b(?:expir|matur|month)|<t> futures|<t> (?:index )?future\b/.test(plain)
  );
}
