import type { InClause } from "./clauses.js";
import type { Assumption } from "./question.js";
import type { Segment } from "./segment.js";

const NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
  "the near month",
  "the next month",
  "the far month",
];
const MONTHS = 12;
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! be\\b)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:near|next|far)(?=[- ]month))\\b";
const FUTURE = /\b(?:futures?|ixfut|contracts?)\b/;
/** The month that a future is for, and no day: "futures for June are quoted at". */
const OWN = new RegExp(`(?<!\\d(?:st|nd|rd|th)?(?: of)? |\\b(?:on|since) )\\b${MONTH}(?!,? \\d)`, "g");
const BEHIND = new RegExp(`^ ?\\(?(?:for |in )?(?:the )?${MONTH}`);
const UNTIL = new RegExp(
  `\\b(?:until|till|up to|through|by) (?:the )?(?:(?:end|middle|start|beginning) of |mid-?|early |late |\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}`,
  "g",
);
const NAMED = new RegExp(
  `\\b${MONTH} (?:(?:month|expiry|index|stock|ixname|delivery) ){0,2}(?:futures?|ixfut|contracts?)`,
  "g",
);

interface OfMonth {
  readonly clause: InClause;
  readonly month: number;
}

/**
 * Prices of futures that expire in several months: the one of the month that is named or that the hedge lasts until,
 * else all of them, to be asked. Prices of one month stay as they are.
 *
 * @returns the prices, and all of the levels that were told apart
 * @example
 * ofMonth(prices, segments, assumptions).prices // "futures for May at 8,700 and for June at 8,850 ... until June": 8,850 alone
 */
export function ofMonth(
  prices: readonly InClause[],
  segments: readonly Segment[],
  assumptions: Assumption[],
): { readonly prices: readonly InClause[]; readonly told: readonly InClause[] } {
  const [price] = prices;
  const listed = price === undefined ? [] : listedWith(price, segments);
  if (new Set(listed.map(({ month }) => month)).size < 2) return { prices, told: [] };
  const wanted = wantedIn(segments, listed);
  const meant = wanted === undefined ? undefined : firstFrom(wanted, listed);
  const told = listed.map(({ clause }) => clause);
  if (meant === undefined) return { prices: told, told };
  assumptions.push({ code: "future-of-month", words: meant.clause.quantity.words, month: NAMES[meant.month] ?? "" });
  return { prices: [meant.clause], told };
}

/** Levels near a price, each behind or before a month of its own, in sentences about futures. */
function listedWith(price: InClause, segments: readonly Segment[]): readonly OfMonth[] {
  return segments.flatMap(({ numbers, roles, sentences }) =>
    numbers.flatMap((clause) => {
      const role = roles.get(clause);
      if (role !== undefined && role !== "price") return [];
      if (!FUTURE.test(sentences[clause.sentence]?.plain ?? "") || !isNear(clause, price)) return [];
      const month = monthOf(clause);
      return month === undefined ? [] : [{ clause, month }];
    }),
  );
}

function isNear({ quantity }: InClause, { quantity: other }: InClause): boolean {
  const times = Number(quantity.amounts.at(-1)) / Number(other.amounts.at(-1) ?? 1);
  return times > 0.7 && times < 1.4;
}

function monthOf({ before, after }: InClause): number | undefined {
  const lead = before.slice(before.lastIndexOf("<") + 1);
  return monthsIn(lead, OWN).at(-1) ?? monthsIn(after.slice(0, 30), BEHIND).at(0);
}

/** The one month that a future is asked for, else that a hedge lasts until; nothing where that is open. */
function wantedIn(segments: readonly Segment[], listed: readonly OfMonth[]): number | undefined {
  const quotes = (segment: Segment, index: number) =>
    listed.some(({ clause }) => clause.sentence === index && segment.numbers.includes(clause));
  const told = segments.flatMap((segment) =>
    segment.sentences.map(({ plain }, index) => ({ plain, isQuote: quotes(segment, index) })),
  );
  const isListed = (month: number) => listed.some((one) => one.month === month);
  const asked = told.filter(({ isQuote }) => !isQuote).flatMap(({ plain }) => monthsIn(plain, NAMED));
  const named = new Set(asked.filter(isListed));
  const until = new Set(told.flatMap(({ plain }) => monthsIn(plain, UNTIL)));
  const [month, another] = named.size > 0 ? named : until;
  return another === undefined ? month : undefined;
}

/** The future that expires first in a month or after it. */
function firstFrom(wanted: number, listed: readonly OfMonth[]): OfMonth | undefined {
  const wait = ({ month }: OfMonth) => (month - wanted + MONTHS) % MONTHS;
  return [...listed].sort((a, b) => wait(a) - wait(b))[0];
}

function monthsIn(plain: string, pattern: RegExp): readonly number[] {
  const found = pattern.global ? [...plain.matchAll(pattern)] : [pattern.exec(plain) ?? []];
  return found.flatMap(({ 1: name }) =>
    name === undefined
      ? []
      : [NAMES.findIndex((full) => full.toLowerCase().replace("the ", "").startsWith(name.slice(0, 3)))],
  );
}
