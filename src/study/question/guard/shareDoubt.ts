import type { Missing, QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";
import { SOME } from "../shareWords.js";

/** A share of what is hedged, in words: "three quarters of the market exposure". */
const SHARE = new RegExp(
  `\\b${SOME} (?:of )?(?:(?:the|its|his|her|their|this|that|your|my) )?(?:[\\w-]+ ){0,2}?(?:exposure|risk|beta|sensitivity)\\b`,
);

/**
 * What has to be asked because a share of the risk is told in words, and the part is a full hedge all the same.
 *
 * @example
 * shareDoubt(fullHedge, [readSegment("Half of the market risk may stay with the trustees.")]) // [{ field: "target", ... }]
 */
export function shareDoubt({ kind, options }: QuestionPart, segments: readonly Segment[]): readonly Missing[] {
  if (kind !== "hedge" || options.target !== "0") return [];
  const told = segments.flatMap(({ sentences, goals }) =>
    sentences.filter((_, index) => !goals.some(({ kind, sentence }) => kind === "times" && sentence === index)),
  );
  const lost = told.find(({ plain }) => SHARE.test(plain));
  return lost === undefined ? [] : [{ field: "target", why: "not-understood", words: lost.words }];
}
