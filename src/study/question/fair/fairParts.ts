import { ONE } from "../../../computation/decimal.js";
import type { Answerable } from "../answerable.js";
import type { Asked } from "../askedParts.js";
import type { Inputs } from "../inputs.js";
import type { Basis } from "../later/changes.js";
import { asksCount, asksGain } from "../partAsks.js";
import type { QuestionPart } from "../question.js";
import { having, type Segment } from "../segment.js";
import type { Fair, FairRead } from "./fair.js";
import { asksFairPrice } from "./fairAsks.js";
import { fairPriceOf } from "./fairIn.js";

/** Changes what a part was read to give. */
export type Adjusted = (inputs: Inputs) => Inputs;

/**
 * The parts of a question that asks for a fair price: that price where it is asked for, and counts and profits with it,
 * unless a count that came before was made from the index.
 *
 * @param answer answers a stretch the ordinary way
 */
export function fairAnswers(
  read: FairRead,
  stretches: readonly { readonly label: string; readonly segment: Segment }[],
  asked: readonly Asked[],
  answer: (asked: Asked, adjusted: Adjusted) => Answerable,
): readonly Answerable[] {
  const { isPriced } = read;
  const asks = stretches.map(({ segment }) => asksFairPrice(segment, isPriced));
  const counts = stretches.map(({ segment }) => asksCount(segment) || asksGain(segment));
  const first = asks.length > 1 ? asks.indexOf(true) : 0;
  const fromIndex = counts.slice(0, Math.max(first, 0)).some(Boolean);
  return stretches.flatMap(({ label, segment }, index) => {
    const one = asked.find((other) => other.label === label);
    const adjusted: Adjusted = (inputs) =>
      isPriced || index < first ? inputs : withPrice(inputs, read, segment, fromIndex);
    const isFairAlone = asks[index] === true && counts[index] !== true;
    return [
      ...(asks[index] === true ? [fairPart(read, label)] : []),
      ...(one === undefined || isFairAlone ? [] : [answer(one, adjusted)]),
    ];
  });
}

function fairPart({ fair, read, assumptions, missing, used }: FairRead, label: string): Answerable {
  const part: QuestionPart = { label, kind: "fair", options: {}, missing, ...(fair === undefined ? {} : { fair }) };
  return { parts: [part], read, assumptions, used: new Set(used), readings: [] };
}

/** Inputs with the fair price, or the index that stood for it before, as the futures price. */
function withPrice(inputs: Inputs, { fair, hedge, used }: FairRead, own: Segment, fromIndex: boolean): Inputs {
  if (fair === undefined) return inputs;
  const price = fromIndex ? fair.indexLevel : fair.price;
  const told = inputs.assumptions.filter(({ code }) => code !== "index-as-price");
  return {
    ...inputs,
    options: { ...inputs.options, price: price.toSignificantDigits(20).toFixed() },
    missing: inputs.missing.filter(({ field }) => field !== "price"),
    assumptions: [
      ...told,
      fromIndex ? { code: "index-as-price", level: fair.indexLevel } : { code: "fair-as-price", price },
    ],
    read: inputs.read.filter(({ field }) => field !== "price"),
    used: new Set([...inputs.used, ...used]),
    index: fair.indexLevel,
    price,
    basisThen: fromIndex ? undefined : basisThen(fair, hedge, own),
  };
}

/** How far the future's fair price is above the index when the hedge ends, before the future expires. */
function basisThen(fair: Fair, hedge: FairRead["hedge"], own: Segment): Basis | undefined {
  const [clause] = having(own, "move-to").concat(having(own, "index-after"));
  if (hedge === undefined || clause === undefined || !hedge.years.lessThan(fair.expiry.years)) return undefined;
  const left = fair.expiry.years.minus(hedge.years);
  const fraction = fairPriceOf({ ...fair, indexLevel: ONE }, left).minus(ONE);
  const months = left.times(12).toDecimalPlaces(1);
  const text = `${months.toFixed()} ${months.equals(1) ? "month" : "months"}`;
  return { fraction, clause, assumption: { code: "fair-then", left: text } };
}
