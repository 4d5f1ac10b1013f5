import type { Asked } from "../askedParts.js";
import { asksProfit } from "../partAsks.js";
import type { Segment } from "../segment.js";
import { type PositionSaid, positionIn } from "./positionIn.js";

const AS_IT_IS =
  /\b(?:with|on|under) (?:only |just )?(?:the|her|his|its|their) (?:present|current|existing)(?: short| long| futures)? (?:position|contracts|futures|hedge|overlay)\b|\bbefore (?:any (?:more|further|new|additional)|(?:selling|buying|shorting|trading) (?:any )?(?:more|further))\b|\bif (?:nothing (?:more|further) is (?:done|traded|sold)|no (?:more|further) (?:contracts |futures )?(?:are|is) (?:sold|bought|traded))\b/i;

/**
 * The contracts that are on already, where a part asks for the profit with them alone and sets no target of its own.
 *
 * @example
 * presentPosition(asked) // "With the present position, what is lost?", short 120 told before: { contracts: -120, ... }
 */
export function presentPosition({ own, segments, earlier = [] }: Asked): PositionSaid | undefined {
  if (own.goals.length > 0 || !asksProfit(own) || !AS_IT_IS.test(own.text)) return undefined;
  const isPart = (segment: Segment) => segment === own || earlier.some((one) => one.segment === segment);
  return positionIn(segments.filter((segment) => !isPart(segment)));
}
