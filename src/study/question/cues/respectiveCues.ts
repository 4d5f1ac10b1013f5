import type { InClause } from "../clauses.js";
import { subjectsIn } from "../ratio/whose.js";
import { type Cue, level, PLAIN, type Role, SIZED, small } from "./cue.js";

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

/** Which of a portfolio's value and beta a number is: "its beta and value are 1.3 and $26 million, respectively". */
function ofPortfolio(role: Role, word: "beta" | "value", kinds: Cue["kinds"]): Cue {
  return { role, kinds, fits: (clause) => (role === "value" || small(clause)) && wordOf(clause) === word };
}

const WORD = /\b(?:beta|value|worth|size)\b/g;

function wordOf({ before, after }: InClause): string | undefined {
  const isFirst = FIRST.test(after);
  const pair = SECOND_AFTER.test(after) ? SECOND.exec(before) : null;
  if (!isFirst && pair === null) return undefined;
  const words = [...before.slice(0, pair?.index).matchAll(WORD)].map(([word]) => (word === "beta" ? "beta" : "value"));
  if (words.length !== 2 || words[0] === words[1]) return undefined;
  return isFirst ? words[0] : words[1];
}

/** Levels of an index and of its futures in the order that both were named in, and a portfolio's value and beta. */
export const respectiveCues: readonly Cue[] = [
  respective("index", "index"),
  respective("price", "futures"),
  ofPortfolio("beta", "beta", PLAIN),
  ofPortfolio("value", "value", ["money"]),
];
