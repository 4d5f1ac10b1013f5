import type { Asked } from "../askedParts.js";
import type { InClause } from "../clauses.js";
import type { Inputs } from "../inputs.js";
import { asksMore } from "../missingFrom.js";
import { asksCount, isAsking } from "../partAsks.js";
import type { Segment } from "../segment.js";
import { type PositionSaid, positionIn } from "./positionIn.js";

/** Contracts that were told of before a part that asks for more of them. */
export function heldBefore({ own, segments, beside }: Asked, { options }: Inputs): { readonly held?: string } {
  if (beside !== undefined) return { held: beside.contracts.toFixed() };
  if (options.held !== undefined || !asksMore(own)) return {};
  const said = positionIn([told(own), ...segments.filter((segment) => segment !== own)]);
  return said === undefined ? {} : { held: said.contracts.toFixed() };
}

/** A stretch without the sentences that ask. */
function told(segment: Segment): Segment {
  const isTold = (_: unknown, index: number) => !isAsking(segment, index);
  return {
    ...segment,
    sentences: segment.sentences.filter(isTold),
    numbers: segment.numbers.filter(({ sentence }) => !isAsking(segment, sentence)),
  };
}

/** Contracts that a text says are on, where a part asks for what they leave or bring and no count was asked for before. */
export function positionToShow({ segments, goals, own, assumption }: Asked): PositionSaid | undefined {
  const said = positionIn(segments);
  const isGoalDone = goals.every(({ kind, words }) => kind === "weak" || (kind === "full" && isDoneBy(words)));
  const sized = !isGoalDone || assumption?.code === "target-from-before";
  return sized || asksCount(own) ? undefined : said;
}

/** Whether a full hedge is told with the contracts that make it: "a complete hedge by shorting 300 Nifties". */
const isDoneBy = (words: string) =>
  /\b(?:hedge[sd]?|protection|cover)\b[^.;?]{0,20}\b(?:by|through|with|of) (?:shorting|selling|short|a short)[^.;?]{0,25}\d|\b(?:short|sell|sold|shorts|sells|shorted)\b \d[^.;?]{0,60}\b(?:to|for) (?:get|have|obtain|make|be|secure|a)\b/i.test(
    words,
  );

/** The position told of before that a part speaks of again: "with only the 150 contracts". */
export function sameAs({ quantity }: InClause, { own, segments }: Asked): PositionSaid | undefined {
  const said = positionIn(segments.filter((segment) => segment !== own));
  return said?.contracts.abs().equals(quantity.amounts.at(-1)?.abs() ?? 0) === true ? said : undefined;
}

const SOLD = /\b(?:short|sell|sold)\w*\b[^<]*$|\bhedge[sd]? (?:with|by|using)\s*$/;

/** A count in words of trading: "after shorting 60 contracts" is −60. */
export function countText({ quantity, before }: InClause, said: PositionSaid | undefined): string {
  if (said !== undefined) return said.contracts.toFixed();
  const isShort = /\bshort\b/.test(quantity.words) || SOLD.test(before);
  const amount = quantity.amounts.at(-1)?.abs().toFixed() ?? "0";
  return isShort ? `-${amount}` : amount;
}
