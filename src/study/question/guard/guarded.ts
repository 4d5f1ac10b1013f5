import type { InClause } from "../clauses.js";
import type { Assumption, Missing, QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";
import { bookDoubt } from "./bookDoubt.js";
import { shareDoubt } from "./shareDoubt.js";
import { type Accounts, unaccountedIn } from "./unaccounted.js";
import { unservedIn } from "./unserved.js";

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
 * question's own text in every part, of a part's text in that part; and what is asked for and not shown.
 *
 * @example
 * // "(c) ... if the fund shorts 100 contracts, what is its beta?" solved with the contracts of (b): (c) is asked about
 * guarded(parts, { stem, segments, used, assumptions, others: [] })
 */
export function guarded(parts: readonly QuestionPart[], read: Read): readonly QuestionPart[] {
  const { stem, segments, used, assumptions, others } = read;
  const every = [stem, ...segments.map(({ segment }) => segment)];
  const chosen = assumptions.flatMap(({ code }) => CHOSEN[code] ?? []);
  const known = { used, every, chosen };
  const all = [...parts, ...others];
  const found = unaccountedIn(stem, all, known);
  const ofStem: readonly Missing[] =
    found === undefined ? [] : [{ field: found.field, why: "not-understood", words: found.clause.quantity.words }];
  const lost = lostIn(segments, all, known);
  const looked = parts.map((part) => {
    if (part.missing.length > 0) return part;
    const words = lost.find(({ label }) => isOf(part, label))?.words;
    const unread = words === undefined ? [] : [unreadOf(part.label, words)];
    return { ...part, missing: [...ofStem, ...unread, ...bookDoubt(part, every), ...shareDoubt(part, every)] };
  });
  return withUnserved(looked, segments.length === 0 ? [{ label: "", segment: stem }] : segments);
}

type Stretch = Read["segments"][number];

const unreadOf = (field: string, words: string): Missing => ({ field, why: "part-unread", words });

/** Parts with a number of their own that neither they nor those after them are solved with, and its sentence. */
function lostIn(segments: readonly Stretch[], parts: readonly QuestionPart[], known: Accounts) {
  return segments.flatMap(({ label, segment }, index) => {
    const earlier = segments.slice(0, index).map((one) => one.label);
    const own = parts.filter((part) => !earlier.some((one) => isOf(part, one)));
    const lost = own.some((part) => isOf(part, label)) ? unaccountedIn(segment, own, known) : undefined;
    return lost === undefined ? [] : [{ label, words: segment.sentences[lost.clause.sentence]?.words ?? segment.text }];
  });
}

/** Parts with what they do not show asked about: in a part of its own, where the stretch asks for something else too. */
function withUnserved(parts: readonly QuestionPart[], stretches: readonly Stretch[]): readonly QuestionPart[] {
  return stretches.reduce((all: readonly QuestionPart[], { label, segment }) => {
    const own = all.filter((part) => label === "" || isOf(part, label));
    const found = own.some(({ missing }) => missing.length > 0) ? undefined : unservedIn(segment, own);
    const last = own.at(-1);
    if (found === undefined || last === undefined) return all;
    const name = label === "" ? "one request" : label;
    const rest: QuestionPart = { label: name, kind: "hedge", options: {}, missing: [unreadOf(name, found.words)] };
    return all.flatMap((part) => {
      const kept = found.alone && own.includes(part) ? [] : [part];
      return part === last ? [...kept, rest] : kept;
    });
  }, parts);
}

const isOf = ({ label }: QuestionPart, of: string) => label === of || label.startsWith(`${of} `);
