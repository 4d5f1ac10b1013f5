import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import { asksCount, asksProfit } from "../partAsks.js";
import type { Segment } from "../segment.js";
import { knownLevels, startOf } from "./knownLevels.js";
import { type Lateness, latenessOf } from "./laterWords.js";

/** The role of a start, and that of the same thing at the end. */
const ENDS: Readonly<Partial<Record<Role, Role>>> = {
  price: "price-after",
  index: "index-after",
  value: "value-after",
  "share-price": "share-after",
};

/**
 * A stretch of a question with the levels at which a hedge ends told from those at which it starts.
 *
 * A level is one of the end where words say so and a start of the same thing is known; in a part that asks for a profit
 * alone, any that differs from the start. A price beside an earlier one in a part that asks for neither has to be asked.
 *
 * @param earlier what comes before it, the question's own text first
 * @param isGainAsked whether the question asks anywhere what was made or lost
 */
export function withLater(segment: Segment, earlier: readonly Segment[], isGainAsked: boolean): Segment {
  const isPart = earlier.length > 0;
  const isStart = isPart && (asksCount(segment) || segment.goals.some(({ kind }) => kind !== "weak"));
  const known = knownLevels(earlier);
  const roles = new Map<InClause, Role>();
  const told = new Map<Role, InClause>();
  let before: InClause | undefined;
  let unclearPrice: InClause | undefined;
  let isOver = isPart && !isStart && asksProfit(segment);
  for (const clause of segment.numbers) {
    const role = segment.roles.get(clause) ?? listed(clause, before, roles);
    before = clause;
    if (role !== undefined) roles.set(clause, role);
    if (!segment.roles.has(clause) && role !== undefined) continue;
    const start = startOf(clause, role, known);
    if (start === undefined) continue;
    const lateness = isOnDay(segment, clause, told.get(start)) ? "unsaid" : latenessOf(clause, told.get(start));
    if (lateness === "now") isOver = false;
    const isNew = known.isNew(start, clause) || (lateness === "certain" && known.isFirst(start, clause));
    const end = isNew && isGainAsked && isLate(lateness, isOver, isStart || asksStart(segment, clause));
    if (end) {
      roles.set(clause, ENDS[start] ?? start);
      isOver = true;
    } else if (role === start) {
      if (isNew && isPart && !isStart && start === "price") unclearPrice ??= clause;
      known.add(start, clause);
      told.set(start, clause);
    }
  }
  return { ...segment, roles, ...(unclearPrice === undefined ? {} : { unclearPrice }) };
}

const LISTED: readonly Role[] = ["index-after", "price-after", "value-after", "share-after", "move-to", "move"];
const NEXT = /<[mnp]>(?: (?:percent|points?))?,? ?(?:(?:and|or|and then|to) )?(?:(?:to|at|by) )?\s*$/;

/** The role of a number that goes on a list of ends: the 1,400 of "1,000, 1,200 and 1,400". */
function listed(clause: InClause, before: InClause | undefined, roles: ReadonlyMap<InClause, Role>): Role | undefined {
  const role = before === undefined ? undefined : roles.get(before);
  if (before === undefined || role === undefined || before.sentence !== clause.sentence) return undefined;
  const goesOn = LISTED.includes(role) && before.quantity.kind === clause.quantity.kind && NEXT.test(clause.before);
  return goesOn ? role : undefined;
}

/** A day, but not one that something lasts until. */
const DAY =
  /(?<!\b(?:until|till|to|by|before|through) )\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)\b/g;

/** Whether a level is told of the day of the start: "On 10 June ...", twice. */
function isOnDay({ sentences }: Segment, { sentence }: InClause, start: InClause | undefined): boolean {
  if (start === undefined || start.sentence === sentence) return false;
  const days = (at: number) => [...(sentences[at]?.plain ?? "").matchAll(DAY)].map(([day]) => day);
  const [now, then] = [days(sentence), days(start.sentence)];
  return now.length > 0 && now.every((day) => then.includes(day));
}

function isLate(lateness: Lateness, isOver: boolean, isStart: boolean): boolean {
  if (lateness === "certain") return true;
  return lateness !== "now" && !isStart && (isOver || lateness === "likely");
}

const HOW_MANY = /\b(?:how many|number of)\b/;

/** Whether the sentence of a level asks for a count at it: "how many, if the futures price is 1,150?" */
function asksStart({ sentences }: Segment, { sentence }: InClause): boolean {
  return HOW_MANY.test(sentences[sentence]?.plain ?? "");
}
