import type { Decimal } from "../../computation/decimal.js";
import { clausesOf, type InClause, type Sentence } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import { type Goal, goalsOf } from "./goals.js";
import type { HoldingItem } from "./holdingItem.js";
import { type HoldingsFound, holdingsIn } from "./holdings.js";
import { type HoldingsReturn, holdingsReturn } from "./holdingsReturn.js";
import { holdingsSpan, holdingsTold } from "./holdingsSentence.js";
import type { NameFound } from "./indexNames.js";
import { scan } from "./quantities.js";
import { roleOf } from "./roles.js";
import { readSharesToday } from "./sharesToday.js";

/** What one stretch of a question says: its numbers by role, its goals, and the indices it names. */
export interface Segment {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly InClause[];
  readonly roles: ReadonlyMap<InClause, Role>;
  readonly goals: readonly Goal[];
  readonly names: readonly NameFound[];
  readonly cut: boolean;
  readonly holdings?: HoldingsFound | undefined;
  /** What the question's holdings return by their own ends. */
  readonly holdingsReturn?: HoldingsReturn | undefined;
  /** A futures price beside an earlier one that may be where the hedge starts or where it ends. */
  readonly unclearPrice?: InClause;
}

const WORKED = /<[mnc]>[^<]{0,3}[*/x][^<]{0,3}<[mn]>\s*=\s*<[mnc]>/;
const IN_WORKING: readonly Role[] = ["value", "beta", "target", "held", "given"];

/**
 * Reads one stretch of a question.
 *
 * @param told holdings that the question has told before, whose ends this stretch may tell
 */
export function readSegment(text: string, told: readonly HoldingItem[] = []): Segment {
  const scanned = scan(text);
  const { sentences, numbers } = clausesOf(scanned);
  const holdings = holdingsTold(text, numbers) ?? holdingsIn(text, numbers);
  const others = numbers.filter((clause) => holdings?.used.has(clause) !== true);
  const ownEnds = holdingsReturn(holdings?.items ?? told, others);
  const roles = new Map<InClause, Role>();
  for (const clause of others) {
    if (ownEnds?.used.includes(clause)) continue;
    const role = roleOf(clause);
    const worked = WORKED.test(sentences[clause.sentence]?.plain ?? "");
    if (role !== undefined) roles.set(clause, worked && IN_WORKING.includes(role) ? "other" : role);
  }
  readSharesToday(sentences, others, roles);
  const goals = goalsOf(sentences, roles);
  for (const { assumed, quantity } of goals)
    if (assumed === true && quantity !== undefined) roles.set(quantity, "target");
  return {
    text,
    sentences,
    numbers,
    roles,
    goals,
    names: scanned.names.filter(({ start }) => !isIn(start, holdingsSpan(text))),
    cut: scanned.cut,
    holdings,
    holdingsReturn: ownEnds,
  };
}

/** Whether a place is within a span: a name there is a holding's, and no future's. */
function isIn(at: number, span: { readonly start: number; readonly end: number } | undefined): boolean {
  return span !== undefined && at >= span.start && at < span.end;
}

/** The numbers of a role, each value once. */
export function having(segment: Segment, role: Role): readonly InClause[] {
  const all = [...segment.roles].filter(([, other]) => other === role).map(([clause]) => clause);
  return all.filter((clause, index) => all.findIndex((other) => sameValue(other, clause)) === index);
}

function sameValue(a: InClause, b: InClause): boolean {
  const [one, other] = [asNumber(a), asNumber(b)];
  return one !== undefined && other !== undefined && one.equals(other);
}

function asNumber({ quantity }: InClause): Decimal | undefined {
  return quantity.amounts.at(-1);
}
