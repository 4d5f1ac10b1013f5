import type { Asked } from "../askedParts.js";
import { askedSentences } from "../partAsks.js";
import type { QuestionPart } from "../question.js";
import { rolesIn } from "../slot.js";
import { endNamed } from "./endAsked.js";

/** How a part wants to know what came of a hedge, and of how many shares where it asks for the price of one. */
export function endOf({ own, segments }: Asked): Pick<QuestionPart, "end" | "shares"> {
  const end = askedSentences(own)
    .map(endNamed)
    .find((named) => named !== undefined);
  const shares = rolesIn(segments, "shares")[0]?.quantity.amounts.at(-1);
  if (end === undefined) return {};
  return { end, ...(end === "price" && shares !== undefined ? { shares: shares.toFixed() } : {}) };
}
