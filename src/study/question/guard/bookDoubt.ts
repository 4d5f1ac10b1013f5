import type { Missing, QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";

/** What is sold short: "$50 million short with a beta of 0.9". */
const SHORT = /<m>(?: (?:of|in) [a-z ]{1,25})? (?:sold )?short\b(?! (?:<c>|futures|ixfut|contracts))/;
/** A holding that its portfolio is told with: "$20 million, of which $3 million is in one share". */
const PART = /<m>[^.;]{0,60}\b(?:of which|including|among them)\b[^.;<]{0,30}<m>/;

/**
 * What has to be asked because holdings were added that are no sum: one that is short, or one that is a part of another.
 *
 * @example
 * bookDoubt(part, [readSegment("It has $80 million long with a beta of 1.3 and $50 million short with a beta of 0.9.")])
 * // [{ field: "value", ... }], where the part holds both
 */
export function bookDoubt({ options }: QuestionPart, segments: readonly Segment[]): readonly Missing[] {
  const { holdings } = options;
  if (holdings === undefined || holdings.includes("-")) return [];
  const told = segments.flatMap(({ sentences }) => sentences);
  const unclear = told.find(({ plain }) => SHORT.test(plain) || PART.test(plain));
  return unclear === undefined ? [] : [{ field: "value", why: "not-understood", words: unclear.words }];
}
