import { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import type { Assumption } from "../question.js";
import { goesDown } from "../roles.js";
import type { Segment } from "../segment.js";
import { isOfBoth, subjectOf } from "./subjects.js";
import { toldOnce } from "./toldOnce.js";

/** How far something goes, and the number that says so. */
export interface Change {
  /** As `/hedge` takes a move: `-5%`, `(900/1000-1)*100%`. */
  readonly text: string;
  /** As a fraction. */
  readonly size: Decimal;
  readonly clause: InClause;
  /** Where it ends, if that is said. */
  readonly level?: Decimal;
  /** Other numbers that tell the same. */
  readonly also?: readonly InClause[];
  readonly assumption?: Assumption;
}

/** What a stretch of a question says of the end: of the index, of the futures, and of what is held. */
export interface Changes {
  readonly index: readonly Change[];
  readonly futures: readonly Change[];
  readonly own: readonly Change[];
  /** How far the future is above its index then, as a fraction. */
  readonly basis?: Basis;
}

/** How far a future is above its index, as a fraction, and the number that it comes from. */
export interface Basis {
  readonly fraction: Decimal;
  readonly clause: InClause;
  /** Where it is not told itself. */
  readonly assumption?: Assumption;
}

/** Levels that a hedge starts at, where they are known. */
export interface Starts {
  readonly index?: Decimal | undefined;
  readonly price?: Decimal | undefined;
  readonly value?: Decimal | undefined;
  readonly share?: Decimal | undefined;
}

/** Everything that a stretch of a question says of the end, each once. */
export function changesIn({ roles }: Segment, starts: Starts): Changes {
  const found = [...roles].flatMap(([clause, role]) => changesOf(clause, role, starts));
  const of = (subject: Said["of"]) => {
    const changes = found.filter((one) => one.of === subject).map(({ change }) => change);
    return toldOnce(changes.filter((one) => !one.size.isZero() || isListed(one, changes, roles)));
  };
  const basis = [...roles].find(([, role]) => role === "basis-after")?.[0];
  return {
    index: of("index"),
    futures: of("futures"),
    own: of("own"),
    ...(basis === undefined ? {} : { basis: { fraction: basisOf(basis), clause: basis } }),
  };
}

/** Whether a level that nothing moves to is one of several ends: the 1,400 of "1,200, 1,400 or 1,600", from 1,400. */
function isListed({ clause }: Change, all: readonly Change[], roles: Segment["roles"]): boolean {
  const isEnd = (one: InClause) => roles.get(one) === "index-after" && one.sentence === clause.sentence;
  return isEnd(clause) && all.some((other) => other.clause !== clause && isEnd(other.clause));
}

interface Said {
  readonly of: "index" | "futures" | "own";
  readonly change: Change;
}

function changesOf(clause: InClause, role: Role, starts: Starts): readonly Said[] {
  const said = (of: Said["of"], changes: readonly Change[]) => changes.map((change) => ({ of, change }));
  const { index = starts.price, price = starts.index, value, share } = starts;
  if (LEVELS.includes(role) && isLevelOfBoth(clause))
    return [...said("index", levelChange(clause, index)), ...said("futures", levelChange(clause, price))];
  switch (role) {
    case "move":
      return said(subjectOfMove(clause), percentChanges(clause));
    case "move-points":
      return said(subjectOfMove(clause), pointsChange(clause, subjectOfMove(clause) === "index" ? index : price));
    case "move-to":
      return isOfFutures(clause)
        ? said("futures", levelChange(clause, price))
        : said("index", levelChange(clause, index));
    case "index-after":
      return said("index", levelChange(clause, index));
    case "price-after":
      return said("futures", levelChange(clause, price));
    case "own-return":
      return said("own", told(role, [percentChange(clause, goesDown(clause) === true)]));
    case "value-after":
      return said("own", told(role, levelChange(clause, value)));
    case "share-after":
      return said("own", told(role, levelChange(clause, share)));
    default:
      return [];
  }
}

const LEVELS: readonly Role[] = ["index-after", "price-after", "move-to"];

/** "The index and the futures both stand at 7,600": one level for the two of them. */
const isLevelOfBoth = (clause: InClause) =>
  isOfBoth(clause) &&
  !/^\s*,? ?(?:and|or|&|\/)? ?(?:at |to )?<[mn]>/.test(clause.after) &&
  !/<[mn]>[^<]{0,4}\b(?:and|or)\s*$/.test(clause.before);

/** Changes of what is held itself, each with what it stands in place of. */
function told(code: "own-return" | "value-after" | "share-after", changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({ ...change, assumption: { code, words: change.clause.quantity.words } }));
}

const FUTURES_MOVE = /\b(?:futures?|ixfut)(?: prices?| contracts?)?(?: \w+){0,5}\s*$/;
const FUTURES_AFTER = /^\s*(?:\w+ ){1,2}(?:in|of) (?:the )?(?:\w+ )?(?:futures?|ixfut)\b/;

function subjectOfMove(clause: InClause): "index" | "futures" {
  if (isOfBoth(clause)) return "index";
  return FUTURES_MOVE.test(clause.before) || FUTURES_AFTER.test(clause.after) ? "futures" : "index";
}

/** Whether a level is of the futures: what closes out, settles and is bought back is, where nothing else is named. */
function isOfFutures(clause: InClause): boolean {
  return !isOfBoth(clause) && (subjectOf(clause) ?? "futures") === "futures";
}

function percentChanges(clause: InClause): readonly Change[] {
  const size = clause.quantity.coefficients[0];
  if (size === undefined) return [];
  const down = size.isNegative() ? true : goesDown(clause);
  if (down !== undefined) return [percentChange(clause, down)];
  const assumption: Assumption = { code: "move-both-ways", words: clause.quantity.words };
  return [true, false].map((isDown) => ({ ...percentChange(clause, isDown), assumption }));
}

function percentChange(clause: InClause, down: boolean): Change {
  const size = clause.quantity.coefficients[0] ?? new Decimal(0);
  const percent = down ? size.abs().negated() : size;
  return { text: `${percent.toFixed()}%`, size: percent.dividedBy(100), clause };
}

function pointsChange(clause: InClause, from: Decimal | undefined): readonly Change[] {
  const points = clause.quantity.amounts.at(-1);
  if (points === undefined || from === undefined || from.isZero()) return [];
  const moved = goesDown(clause) === true ? points.negated() : points;
  const text = `${moved.toFixed()}/${from.toFixed()}*100%`;
  return [{ text, size: moved.dividedBy(from), clause, level: from.plus(moved) }];
}

function levelChange(clause: InClause, from: Decimal | undefined): readonly Change[] {
  const to = clause.quantity.amounts.at(-1);
  if (to === undefined || from === undefined || from.isZero()) return [];
  return [{ ...changeTo(to, from), clause, level: to }];
}

/** A change from one level to another, as it is typed and as a fraction. */
export function changeTo(to: Decimal, from: Decimal): Pick<Change, "text" | "size"> {
  return { text: `(${to.toFixed()}/${from.toFixed()}-1)*100%`, size: to.dividedBy(from).minus(1) };
}

/** How far a future is from its index, with its sign. */
function basisOf(clause: InClause): Decimal {
  const size = clause.quantity.coefficients[0] ?? new Decimal(0);
  const isBelow = /^\s*(?:lower|less|below|under)\b/.test(clause.after);
  return (isBelow ? size.negated() : size).dividedBy(100);
}
