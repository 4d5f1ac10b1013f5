import { Decimal } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import type { Assumption } from "./question.js";
import { goesDown } from "./roles.js";

/** A market move as `/hedge` takes it, and the words that it came from. */
export interface Move {
  readonly text: string;
  /** As a fraction, which tells moves apart: "lost 5%" and "closed at 6,840" may be the same. */
  readonly size: Decimal;
  readonly clause: InClause;
  readonly assumption?: Assumption;
}

/** Levels that a move to a level starts from. */
export interface Levels {
  readonly index?: Decimal | undefined;
  readonly price?: Decimal | undefined;
}

/** The moves of a text, each once: "falls 5%" as `-5%`, "falls to 900" from the level it starts at. */
export function movesOf(roles: ReadonlyMap<InClause, Role>, levels: Levels): readonly Move[] {
  const moves = [...roles].flatMap(([clause, role]): readonly Move[] => {
    if (role === "move") return percentMoves(clause);
    if (role === "move-to")
      return levelMove(clause, levels, (to, from) => ({
        text: `(${to.toFixed()}/${from.toFixed()}-1)*100%`,
        size: to.dividedBy(from).minus(1),
      }));
    if (role === "move-points") {
      const down = goesDown(clause) === true;
      return levelMove(clause, levels, (points, from) => ({
        text: `${down ? "-" : ""}${points.toFixed()}/${from.toFixed()}*100%`,
        size: points.dividedBy(down ? from.negated() : from),
      }));
    }
    return [];
  });
  return moves.filter(({ size }, index) => moves.findIndex((other) => other.size.equals(size)) === index);
}

function percentMoves(clause: InClause): readonly Move[] {
  const size = clause.quantity.coefficients[0];
  if (size === undefined) return [];
  const text = size.abs().toFixed();
  const down = size.isNegative() ? true : goesDown(clause);
  const ofFutures = /\bfutures?(?: prices?)?(?: \w+){0,3}$/.test(clause.before);
  const assumption: Assumption | undefined = ofFutures
    ? { code: "futures-move", words: clause.quantity.words }
    : undefined;
  const told = assumption === undefined ? {} : { assumption };
  const move = (sign: "" | "-") => ({
    text: `${sign}${text}%`,
    size: new Decimal(`${sign}${text}`).dividedBy(100),
    clause,
  });
  if (down !== undefined) return [{ ...move(down ? "-" : ""), ...told }];
  const both: Assumption = { code: "move-both-ways", words: clause.quantity.words };
  return [move("-"), move("")].map((one) => ({ ...one, assumption: both }));
}

/** A move to a level: the index's own level where it is known, the futures price for a level of the future. */
function levelMove(
  clause: InClause,
  { index, price }: Levels,
  write: (to: Decimal, from: Decimal) => Pick<Move, "text" | "size">,
): readonly Move[] {
  const to = clause.quantity.amounts.at(-1);
  const subject = [...clause.before.matchAll(/\b(?:futures?|ixfut|index|ixname|market)\b/g)].at(-1)?.[0];
  const ofFutures = /^(?:futures?|ixfut)$/.test(subject ?? "") || index === undefined;
  const from = ofFutures ? price : index;
  if (to === undefined || from === undefined || from.isZero() || from.equals(to)) return [];
  const words = clause.quantity.words;
  const assumption: Assumption | undefined =
    ofFutures && index === undefined
      ? { code: "index-from-price", words }
      : ofFutures
        ? { code: "futures-move", words }
        : undefined;
  return [{ ...write(to, from), clause, ...(assumption === undefined ? {} : { assumption }) }];
}
