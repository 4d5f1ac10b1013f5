import { canonical } from "./canonical.js";
import type { NameFound } from "./indexNames.js";
import type { Quantity, Scanned } from "./quantities.js";

/** A number with the words around it, lower case, other numbers as `<m>` and names of indices as `ixname` or `ixfut`. */
export interface InClause {
  readonly quantity: Quantity;
  /** From the start of the sentence, at most {@link BEFORE} characters. */
  readonly before: string;
  /** To the end of the sentence, at most {@link AFTER} characters. */
  readonly after: string;
  /** The number with some words before it, as typed. */
  readonly words: string;
  /** Which sentence of the text it stands in. */
  readonly sentence: number;
}

/** A sentence of a text in the same plain form. */
export interface Sentence {
  readonly plain: string;
  /** As typed. */
  readonly words: string;
  readonly question: boolean;
}

/** A text's sentences, and each of its numbers in its clause. */
export interface Clauses {
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly InClause[];
}

const BEFORE = 150;
const AFTER = 80;
const LEAD = 45;

const SIGN: Readonly<Record<Quantity["kind"], string>> = {
  money: "<m>",
  percent: "<p>",
  points: "<q>",
  number: "<n>",
  contracts: "<c> contracts",
  shares: "<s> shares",
  time: "<t>",
};

const SENTENCE_END = /[.?!;](?=[\s")\]]|$)/g;

/** Cuts a text into sentences and sets every number into its clause. */
export function clausesOf({ text, quantities, names }: Scanned): Clauses {
  const marks = [...quantities.map((quantity) => markOf(quantity)), ...names.map(nameMark)].sort(
    (a, b) => a.start - b.start,
  );
  let plain = "";
  let at = 0;
  const places: { readonly quantity: Quantity; readonly start: number; readonly end: number }[] = [];
  const origins: { readonly plain: number; readonly typed: number }[] = [{ plain: 0, typed: 0 }];
  for (const { start, end, sign, quantity } of marks) {
    plain += text.slice(at, start).toLowerCase();
    origins.push({ plain: plain.length, typed: start });
    if (quantity !== undefined) places.push({ quantity, start: plain.length, end: plain.length + sign.length });
    plain += sign;
    origins.push({ plain: plain.length, typed: end });
    at = end;
  }
  plain += text.slice(at).toLowerCase();
  const typedAt = (index: number) => {
    const origin = origins.findLast((one) => one.plain <= index) ?? { plain: 0, typed: 0 };
    return origin.typed + index - origin.plain;
  };
  const ends = [...[...plain.matchAll(SENTENCE_END)].map(({ index }) => index + 1), plain.length];
  const spans = ends
    .map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start);
  const sentences = spans.map(({ start, end }) => ({
    plain: canonical(plain.slice(start, end)).trim(),
    words: text.slice(typedAt(start), typedAt(end)).trim(),
    question: plain[end - 1] === "?",
  }));
  let sentence = 0;
  const numbers = places.map(({ quantity, start, end }) => {
    while (start >= (spans[sentence]?.end ?? plain.length) && sentence < spans.length - 1) sentence += 1;
    const span = spans[sentence] ?? { start: 0, end: plain.length };
    const kindOnly = quantity.kind === "contracts" || quantity.kind === "shares" ? start + 3 : end;
    return {
      quantity,
      sentence,
      words: wordsAt(text, Math.max(typedAt(span.start), quantity.start - LEAD), quantity),
      before: canonical(plain.slice(Math.max(span.start, start - BEFORE), start)),
      after: canonical(plain.slice(kindOnly, Math.min(span.end, end + AFTER))),
    };
  });
  return { sentences, numbers };
}

/** Whole words from a place on up to a number, and what tells its unit. */
function wordsAt(text: string, from: number, { start, end }: Quantity): string {
  const lead = text.slice(from, start);
  const whole = from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? "") ? lead.replace(/^\S*\s/, "") : lead;
  const tail = /^\s*(?:per|a|times|[x*])\s(?:the )?[a-z]+(?: point)?/.exec(text.slice(end, end + 40))?.[0] ?? "";
  return `${whole}${text.slice(start, end)}${tail}`.trim();
}

function markOf(quantity: Quantity) {
  return { start: quantity.start, end: quantity.end, sign: SIGN[quantity.kind], quantity };
}

function nameMark({ start, end, asFuture }: NameFound) {
  return { start, end, sign: asFuture ? "ixfut" : "ixname", quantity: undefined };
}
