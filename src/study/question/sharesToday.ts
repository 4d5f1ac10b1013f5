import type { InClause, Sentence } from "./clauses.js";
import { each, type Role } from "./cues/cue.js";

/** What the sentence before told of: "They now trade at Rs 900", "Their price today is Rs 900". */
const OF_THEM =
  /^\W*(?:and |but |while )?(?:(?:today|now|currently|at present),? )?(?:(?:they|these|those|the shares?|the stock|it)(?: (?:all|each))?(?: (?:are|is|have|has))?(?: (?:now|today|currently|presently|being|been))*(?: (?:quot\w*|trad\w*|worth|valued|priced?|stand\w*|sell\w*|cost|changing hands))?(?: (?:now|today|currently))?(?: (?:at|for))?|(?:its|their|the) (?:(?:current|present|market|latest|share) )*(?:price|value)(?: per share| of (?:a|one|each|the) (?:share|stock))?(?: (?:today|now|currently))?(?: (?:is|has risen to|stands at))?(?: (?:today|now|currently))?)\s*$/;
const PAID = /\b(?:bought(?! back)|purchased|acquired|paid|cost)\b(?:[^.;<]|<s>){0,60}$/;
const FUTURE = /\b(?:futures?|ixfut|contracts?|lots?|options?|puts?)\b/;

/**
 * What shares cost today and what was paid for them, where sentences tell the two apart: "He holds 5,000 shares. They now
 * trade at Rs 900." Changes the roles that it is given.
 */
export function readSharesToday(
  sentences: readonly Sentence[],
  numbers: readonly InClause[],
  roles: Map<InClause, Role>,
): void {
  const named = byName(sentences);
  const plain = (at: number) => sentences[at]?.plain ?? "";
  for (const clause of numbers) {
    const role = roles.get(clause);
    const isOpen = clause.quantity.kind === "money" && (role === undefined || role === "price");
    const before = plain(clause.sentence - 1);
    const isOfShares = /<s> shares/.test(before) || PAID_FOR.test(before);
    const isTold = isOfShares && !FUTURE.test(before) && OF_THEM.test(clause.before);
    if (isOpen && each(clause) && (isTold || named?.test(clause.before))) roles.set(clause, "share-price");
  }
  if (![...roles.values()].includes("share-price")) return;
  for (const clause of numbers) {
    const isPaid = PAID.test(clause.before) && !FUTURE.test(clause.before);
    if (clause.quantity.kind === "money" && isPaid && !roles.has(clause)) roles.set(clause, "other");
  }
}

/** "Marlow trades at £4.00", of the one company whose shares a text tells of. */
function byName(sentences: readonly Sentence[]): RegExp | undefined {
  const found = sentences.flatMap(({ plain }) => [...plain.matchAll(/<s> shares (?:of|in) ([a-z][a-z&'-]{2,20})/g)]);
  const [name, another] = new Set(
    found.flatMap(([, word]) =>
      word === undefined ||
      /^(?:the|its|his|her|their|this|stock|common|each|which|one|several|company|any|all)$/.test(word)
        ? []
        : [word],
    ),
  );
  if (name === undefined || another !== undefined) return undefined;
  return new RegExp(
    `\\b${name}(?:'s)?(?: (?:plc|corp\\.?|inc\\.?|ltd\\.?|ag|co\\.?|group|stock|shares?|share price|price))*(?: (?:is|are|was|trades?|traded|trading|sells?|selling|stands?|costs?|priced|quoted|now|currently|today|has risen to|has fallen to))*(?: (?:at|for))?\\s*$`,
  );
}

/** A sentence of what was paid for shares. */
const PAID_FOR = /\b(?:bought|purchased|acquired|paid)\b[^.;]{0,60}<m>/;
