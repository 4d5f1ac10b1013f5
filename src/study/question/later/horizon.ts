import type { Horizon } from "../../../request/horizon.js";
import { COUNT, lengthOf } from "../lengths.js";

const SPAN = `(?<count>${COUNT})[- ](?<unit>day|week|month|quarter|year)s?\\b(?!['-]? ?(?:index )?(?:futures?|contracts?|rate|bill|to (?:maturity|run|expir|go)))`;
const LED = new RegExp(
  `\\b(?:over|for|during|in|after|within|of|next|following|these|those|coming)(?: (?:the|a period of|next|following|coming|about)){0,3} ${SPAN}`,
  "giu",
);
const LATER = new RegExp(`\\b${SPAN}(?: later| hence| on\\b)`, "giu");
/** What has a length of its own: the contract's is not the hedge's. */
const OF_CONTRACT = /\b(?:matur\w*|expir\w*|deliver\w*|contracts?|to run|rate|yields?)\b[^.;?]{0,25}$/i;

/**
 * How long a hedge lasts, where a text says so and says it one way: "over the next three months", "two months later".
 *
 * @example
 * horizonIn("with 4 months to maturity is used to hedge over the next 3 months") // { text: "3 months", years: 0.25 }
 */
export function horizonIn(text: string): Horizon | undefined {
  const found = [...text.matchAll(LED), ...text.matchAll(LATER)]
    .filter(({ index }) => !OF_CONTRACT.test(text.slice(Math.max(index - 60, 0), index)))
    .flatMap(({ groups }) => lengthOf(groups?.count ?? "", `${groups?.unit ?? ""}s`) ?? []);
  const [first] = found;
  return found.every(({ text: other }) => other === first?.text) ? first : undefined;
}
