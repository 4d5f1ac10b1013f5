import { type Decimal, ZERO } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import { worthOf } from "../holdingItem.js";
import { having, type Segment } from "../segment.js";
import { type Subject, subjectOf } from "./subjects.js";

/** Roles of levels that a hedge starts at. */
const STARTS = ["price", "index", "value", "share-price"] as const;
export type Start = (typeof STARTS)[number];

const isStart = (role: Role | undefined): role is Start => STARTS.some((start) => start === role);

/** Levels told so far, by what they are of. */
export interface Known {
  readonly near: (start: Start, clause: InClause) => boolean;
  /** Whether a level is known, and none that is the same. */
  readonly isNew: (start: Start, clause: InClause) => boolean;
  /** Whether a level of the index is told where only the futures' were, and differs from these. */
  readonly isFirst: (start: Start, clause: InClause) => boolean;
  readonly add: (start: Start, clause: InClause) => void;
}

/** The levels that stretches of a question tell. */
export function knownLevels(segments: readonly Segment[]): Known {
  const told = (role: Role) => segments.flatMap((segment) => having(segment, role)).map(amountOf);
  const levels = new Map<Start, readonly Decimal[]>([
    ...STARTS.map((start) => [start, told(start)] as const),
    ["price", [...told("price"), ...told("contract-value")]],
    ["value", [...told("value"), ...segments.flatMap(({ holdings }) => worthOf(holdings?.items ?? []) ?? [])]],
  ]);
  const of = (start: Start) => levels.get(start) ?? [];
  const isNew = (start: Start, clause: InClause) =>
    of(start).length > 0 && !of(start).some((level) => level.equals(amountOf(clause)));
  return {
    near: (start, clause) => of(start).some((level) => isNear(amountOf(clause), level)),
    isNew,
    isFirst: (start, clause) => start === "index" && of("index").length === 0 && isNew("price", clause),
    add: (start, clause) => levels.set(start, [...of(start), amountOf(clause)]),
  };
}

/** What a number would be the start of, or the end of where that is known: by its role, else by its subject and its size. */
export function startOf(clause: InClause, role: Role | undefined, known: Known): Start | undefined {
  const { kind } = clause.quantity;
  if (kind !== "money" && kind !== "number") return undefined;
  if (role === "price" || role === "index") return role;
  if (role !== undefined && role !== "move-to" && role !== "contract-value" && !isStart(role)) return undefined;
  const near = CANDIDATES[subjectOf(clause) ?? "none"].filter((start) => known.near(start, clause));
  const said = OF_FUTURES_NEXT.test(clause.after) ? (near.find((start) => start !== "price") ?? near[0]) : near[0];
  if (said !== undefined) return said;
  return isStart(role) ? role : undefined;
}

/** "Kappa is at <m> and the futures at <m>": the first is not of the futures. */
const OF_FUTURES_NEXT = /^,? and (?:the |its )?(?:[\w&-]+ ){0,2}(?:futures?|ixfut)\b[^.;<]{0,30}<[mn]>/;

/** What a number may be of, by its subject: what is far off in size is not. */
const CANDIDATES: Readonly<Record<Subject | "none", readonly Start[]>> = {
  futures: ["price"],
  index: ["index"],
  portfolio: ["value", "share-price"],
  share: ["share-price", "value"],
  none: ["price", "share-price"],
};

const amountOf = ({ quantity }: InClause): Decimal => quantity.amounts.at(-1) ?? quantity.coefficients[0] ?? ZERO;

/** Whether a level may be where another one went: not below a third, nor above three times. */
function isNear(level: Decimal, start: Decimal): boolean {
  return level.times(3).greaterThan(start) && level.lessThan(start.times(3));
}
