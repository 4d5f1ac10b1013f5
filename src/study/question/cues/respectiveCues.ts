import type { InClause } from "../clauses.js";
import { subjectsIn } from "../ratio/whose.js";
import { type Cue, level, type Role, SIZED } from "./cue.js";

const FIRST = /^\s*(?:(?:index )?points? )?(?:and|&) <[mn]>(?: (?:index )?points?)?\s?,? ?(?:\(?respectively\b)/;
const SECOND = /<[mn]>(?: (?:index )?points?)? (?:and|&)\s*$/;
const SECOND_AFTER = /^\s*(?:(?:index )?points?)?\s?,? ?\(?respectively\b/;

/** What the index itself is called beside its futures: "the spot and futures prices". */
const SPOT = /\b(?:spot|cash)\b(?: (?:market|price|level|value)s?\b)?/g;

/** Which of two levels told at once a number is: "the index and its futures are at 900 and 910, respectively". */
function respective(role: Role, whose: "index" | "futures"): Cue {
  return { role, kinds: SIZED, fits: (clause) => level(clause) && whoseLevel(clause) === whose };
}

function whoseLevel({ before, after }: InClause): string | undefined {
  const isFirst = FIRST.test(after);
  const pair = SECOND_AFTER.test(after) ? SECOND.exec(before) : null;
  if (!isFirst && pair === null) return undefined;
  const [first, second] = subjectsIn(before.slice(0, pair?.index).replace(SPOT, "index")).slice(-2);
  const both = new Set([first, second]);
  if (!both.has("index") || !both.has("futures")) return undefined;
  return isFirst ? first : second;
}

/** Levels of an index and of its futures in the order that both were named in. */
export const respectiveCues: readonly Cue[] = [respective("index", "index"), respective("price", "futures")];
