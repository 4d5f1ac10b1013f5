import type { Asked } from "../askedParts.js";
import { isOfSeveral } from "../figures/figureAsked.js";
import { type FigureParts, missingOf, sizeOf } from "../figures/figureOptions.js";
import { countAsked, positionIn } from "../figures/positionIn.js";
import type { Inputs } from "../inputs.js";
import { askedSentences } from "../partAsks.js";
import type { Missing } from "../question.js";
import { marginTold } from "./marginTold.js";

/** One contract is asked about; "at £5,000 per contract" only tells. */
const ONE = /(?<!<[mnp]> )\b(?:one|a single|each|per|a|1) (?:[\w&-]+ ){0,4}?(?:contract|future|lot)\b/i;

/**
 * The part that asks for the initial margin of contracts that are told; nothing where a hedge's contracts are meant, which
 * have to be found first.
 */
export function marginPart({ own, label, segments, goals }: Asked, inputs: Inputs): FigureParts | undefined {
  const isOne = askedSentences(own).some((request) => ONE.test(request));
  const held = isOne ? undefined : positionIn(segments);
  const toldCount = isOne ? undefined : segments.map(countAsked).find((found) => found !== undefined);
  const count = countAsked(own) ?? held?.contracts.abs() ?? toldCount;
  const isSized = inputs.options.value !== undefined || inputs.options.holdings !== undefined || goals.length > 0;
  if (count === undefined && isSized && !isOne) return undefined;
  const told = marginTold(segments);
  const contracts = count?.toFixed() ?? (isOfSeveral(own) ? undefined : "1");
  const options = {
    ...sizeOf(inputs.options),
    ...(told === undefined ? {} : { initial_margin: told.text }),
    ...(contracts === undefined ? {} : { contracts }),
  };
  const isShare = told?.text.endsWith("%") === true;
  const needed = ["contracts", ...(isShare ? ["price", "multiplier"] : [])];
  const missing = told === undefined ? marginMissing(label, own.text) : missingOf(inputs, options, needed);
  return {
    parts: [{ label, kind: "figure", figure: "initial-margin", options, missing }],
    assumptions: [],
    used: [
      ...(told === undefined ? [] : [told.clause]),
      ...(held?.clause === undefined ? [] : [held.clause]),
      ...own.numbers.filter(({ quantity }) => count !== undefined && quantity.amounts.at(-1)?.equals(count)),
    ],
  };
}

/** What is asked where no initial margin is told; a part of its own leaves the others answered. */
export function marginMissing(label: string, words: string): readonly Missing[] {
  return [label === "" ? { field: "margin" } : { field: label, why: "part-unread", words }];
}
