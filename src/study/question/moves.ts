import type { Decimal } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import type { Assumption } from "./question.js";
import { goesDown } from "./roles.js";

/** A market move as `/hedge` takes it, and the words that it came from. */
export interface Move {
  readonly text: string;
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
    if (role === "move-to") return levelMove(clause, levels, (to, from) => `(${to}/${from}-1)*100%`);
    if (role === "move-points") {
      const sign = goesDown(clause) === true ? "-" : "";
      return levelMove(clause, levels, (points, from) => `${sign}${points}/${from}*100%`);
    }
    return [];
  });
  return moves.filter(({ text }, index) => moves.findIndex((other) => other.text === text) === index);
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
  if (down !== undefined) return [{ text: `${down ? "-" : ""}${text}%`, clause, ...told }];
  const both: Assumption = { code: "move-both-ways", words: clause.quantity.words };
  return [`-${text}%`, `${text}%`].map((move) => ({ text: move, clause, assumption: both }));
}

/** A move to a level: the index's own level where it is known, the futures price for a level of the future. */
function levelMove(
  clause: InClause,
  { index, price }: Levels,
  write: (to: string, from: string) => string,
): readonly Move[] {
  const to = clause.quantity.amounts.at(-1);
  const ofFutures = /\b(?:futures?|ixfut)\b[^.;,]*$/.test(clause.before) || index === undefined;
  const from = ofFutures ? price : index;
  if (to === undefined || from === undefined || from.isZero()) return [];
  const words = clause.quantity.words;
  const assumption: Assumption | undefined =
    ofFutures && index === undefined
      ? { code: "index-from-price", words }
      : ofFutures
        ? { code: "futures-move", words }
        : undefined;
  return [{ text: write(to.toFixed(), from.toFixed()), clause, ...(assumption === undefined ? {} : { assumption }) }];
}
