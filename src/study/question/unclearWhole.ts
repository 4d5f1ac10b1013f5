import type { Asked } from "./askedParts.js";
import type { Missing } from "./question.js";

const WHOLE =
  /\b(?:it|the (?:fund|portfolio|trust|account|scheme|endowment))\b[^.?;]{0,25}\b(?:lose|gain|make|earn)\b[^.?;]{0,25}\b(?:altogether|in all|all told|in total)\b/i;
const HEDGE =
  /\b(?:hedg\w*|futures?|contracts?|position|overlay|net|both|together|short\w*|trade\w*|sold|sell\w*|bought|after|then|now)\b/i;

/**
 * What has to be asked where a part says what "it" would lose altogether, after one that set a target, and not whether the
 * contracts of that part count.
 */
export function unclearWhole({ own, assumption, label }: Asked): readonly Missing[] {
  const isUnclear = assumption?.code === "target-from-before" && WHOLE.test(own.text) && !HEDGE.test(own.text);
  return isUnclear ? [{ field: label, why: "part-unread", words: own.text }] : [];
}
