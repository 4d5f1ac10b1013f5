import type { InClause } from "../clauses.js";
import type { Assumption, Missing, QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";
import { unaccountedIn } from "./unaccounted.js";

/** What a question was read as, to be looked over before it is answered. */
interface Read {
  readonly stem: Segment;
  readonly segments: readonly { readonly label: string; readonly segment: Segment }[];
  readonly used: ReadonlySet<InClause>;
  readonly assumptions: readonly Assumption[];
  /** The parts that other readings of an input make. */
  readonly others: readonly QuestionPart[];
}

/** Assumptions that tell which of several amounts or prices was taken, or what one has grown to. */
const CHOSEN: Readonly<Partial<Record<Assumption["code"], string>>> = {
  grown: "value",
  "future-of-month": "price",
  "stocks-moved": "target",
};

/**
 * Parts with what has to be asked because a number of the text is none of the inputs that they are solved with: of the
 * question's own text in every part, of a part's text in that part.
 *
 * @example
 * // "(c) ... if the fund shorts 100 contracts, what is its beta?" solved with the contracts of (b): (c) is asked about
 * guarded(parts, { stem, segments, used, assumptions, others: [] })
 */
export function guarded(parts: readonly QuestionPart[], read: Read): readonly QuestionPart[] {
  const { stem, segments, used, assumptions, others } = read;
  const every = [stem, ...segments.map(({ segment }) => segment)];
  const chosen = assumptions.flatMap(({ code }) => CHOSEN[code] ?? []);
  const all = [...parts, ...others];
  const known = { used, every, chosen };
  const found = unaccountedIn(stem, all, known);
  const ofStem: readonly Missing[] =
    found === undefined ? [] : [{ field: found.field, why: "not-understood", words: found.clause.quantity.words }];
  const ofParts = segments.flatMap(({ label, segment }, index) => {
    const earlier = segments.slice(0, index).map((one) => one.label);
    const own = all.filter((part) => !earlier.some((one) => isOf(part, one)));
    const lost = own.some((part) => isOf(part, label)) ? unaccountedIn(segment, own, known) : undefined;
    return lost === undefined ? [] : [{ label, words: segment.sentences[lost.clause.sentence]?.words ?? segment.text }];
  });
  return parts.map((part) => {
    if (part.missing.length > 0) return part;
    const lost = ofParts.find(({ label }) => isOf(part, label));
    const unread: readonly Missing[] =
      lost === undefined ? [] : [{ field: part.label, why: "part-unread", words: lost.words }];
    return { ...part, missing: [...ofStem, ...unread] };
  });
}

const isOf = ({ label }: QuestionPart, of: string) => label === of || label.startsWith(`${of} `);
