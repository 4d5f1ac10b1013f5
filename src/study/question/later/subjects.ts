import type { InClause } from "../clauses.js";

/** What a level or a move is of: the index, the futures, or what is held, as a whole or by the share. */
export type Subject = "index" | "futures" | "portfolio" | "share";

const FUTURES_ON =
  /\b(?:futures?|ixfut)(?: prices?| contracts?)?(?: price)? (?:on|for) (?:the |an? )?(?:[\w&'-]+ ){0,3}?(?:index|ixname|market)\b/g;
const WORDS: readonly (readonly [Subject, string])[] = [
  ["futures", "futures?|ixfut|contracts?"],
  ["index", "index|ixname|market(?! (?:value|price|risk))|benchmark|spot"],
  [
    "portfolio",
    "portfolio|fund|tracker|etfs?|basket|trust|scheme|account|investments?|equities|assets|endowment|units?",
  ],
  ["share", "shares?|stocks?(?! (?:market|index|exchange))|holdings?|position"],
];
const SUBJECT = new RegExp(WORDS.map(([, words]) => `\\b(${words})\\b`).join("|"), "g");

/** The subjects that words name, in their order. */
function subjectsIn(text: string): readonly Subject[] {
  return [...text.replace(FUTURES_ON, "futures").matchAll(SUBJECT)].flatMap((match) => {
    const found = WORDS.find((_, index) => match[index + 1] !== undefined);
    return found === undefined ? [] : [found[0]];
  });
}

const CLOSE =
  "(?:clos(?:es?|ed|ing)|lift(?:s|ed|ing)?|unwinds?|unwound|unwinding|revers(?:es?|ed|ing)|liquidat(?:es?|ed|ing)|cover(?:s|ed|ing)?)";
const TRADE = "(?:buys?|bought|buying|sells?|sold|selling)";
const HEDGE = "(?:hedge|futures?|ixfut|contracts?|futures position|position)";
/** What is closed out at a price is the futures, whatever stands before: "the fund is worth <m> and he closes out at". */
const CLOSED_AT = new RegExp(
  `\\b(?:${CLOSE} (?:(?:it|them) )?out|${TRADE} (?:(?:it|them) )?back|(?:${CLOSE}|${TRADE} back) (?:out )?(?:it|them|(?:the|its|his|her|their|this) (?:\\w+ )?${HEDGE})(?: (?:out|back))?|${HEDGE} (?:(?:is|are|was|were) )(?:then |all )?${CLOSE})(?: then)?(?: at| for)?(?: an?| the)?(?: price| level)?(?: of)?\\s*$`,
);

/**
 * What a number is said of: the last subject before it, or by turns where two numbers follow two subjects.
 *
 * @example
 * subjectOf(clause) // "futures" for the 7,075 of "the index and the futures are 7,060 and 7,075"
 */
export function subjectOf({ before, after }: InClause): Subject | undefined {
  if (CLOSED_AT.test(before)) return "futures";
  const subjects = subjectsIn(before);
  const last = subjects.at(-1);
  const other = subjects.at(-2);
  const isFirst = /^ and <[mnp]>/.test(after) && /\brespectively\b|\band\b/.test(before.slice(-60));
  return isFirst && other !== undefined && other !== last ? other : last;
}

/** Whether a move is said of index and futures together: "both the index and the futures lose 5%". */
export function isOfBoth({ before, after }: InClause): boolean {
  const together = /\b(?:index|ixname|market|spot)\b[^.;<]{0,25}\band\b[^.;<]{0,25}\b(?:futures?|ixfut)\b[^.;<]{0,25}$/;
  const reversed = /\b(?:futures?|ixfut)\b[^.;<]{0,15}\band\b[^.;<]{0,25}\b(?:index|ixname|market)\b[^.;<]{0,25}$/;
  return together.test(before) || reversed.test(before) || /^ (?:fall|drop|rise|loss|gain)s? in both\b/.test(after);
}
