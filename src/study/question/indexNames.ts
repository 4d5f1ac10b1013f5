import { aliasClashes } from "../../catalogue/aliasClashes.js";
import { contracts } from "../../catalogue/contracts.js";

/** A contract or index of the catalogue named in a text. */
export interface NameFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether the future itself is named, not only the index. */
  readonly asFuture: boolean;
}

/** Ordinary words that are names only right before "futures" or "index". */
const ORDINARY = new Set(
  "brazil swiss singapore sing malaysia lisbon taiwan set smallcaps midcaps emergingmarkets gin mini emini big mib dow asx spx swissmarketindex standard russell".split(
    " ",
  ),
);
/** Sizes that belong to the name after them. */
const SIZES = new Set(["emini", "mini", "micro", "microemini"]);

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\bfutures?\b|\bindex\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const names = new Set(
  [
    ...contracts.flatMap(({ shortName, name, underlying, aliases }) => [shortName, name, underlying, ...aliases]),
    ...aliasClashes.flatMap(({ typed }) => typed),
  ]
    .map(plain)
    .filter((key) => key.length >= 2),
);
const symbols = new Set(contracts.map(({ symbol }) => symbol));
/** Futures whose own name is not the index's: a level "of the SPI 200" is the future's. */
const OF_FUTURES = new Set(["spi", "spi200", "sharepriceindex", "aspspi", "asxspi", "asxspi200"]);

const WORD = /[\p{L}\p{N}]+(?:[&/'-]+[\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 6;

/**
 * The index futures and indices that a text names, longest names first, never overlapping.
 *
 * @example
 * namesIn("The SPI 200 future trades at 8,000") // [{ name: "SPI 200", start: 4, end: 11, asFuture: true }]
 */
export function namesIn(text: string): readonly NameFound[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    key: plain(word),
    start: index,
    end: index + word.length,
  }));
  const found: NameFound[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(text, words, at);
    const first = words[at];
    const last = words[at + Math.max(length, 1) - 1];
    at += Math.max(length, 1);
    if (length === 0 || first === undefined || last === undefined) continue;
    const name = text.slice(first.start, last.end);
    const asFuture =
      OF_FUTURES.has(plain(name)) ||
      SIZED_NAME.test(name) ||
      FUTURE_AFTER.test(text.slice(last.end, last.end + 60)) ||
      (symbols.has(name) && !OF_INDEX.test(text.slice(last.end, last.end + 12))) ||
      CHAT_SYMBOLS.has(name);
    found.push({ name, start: first.start, end: last.end, asFuture });
  }
  const named = found.filter(({ name }, index) => !(SIZES.has(plain(name)) && found[index + 1] !== undefined));
  return [...named, ...sizesOf(text, named)].sort((a, b) => a.start - b.start);
}

const LONE_SIZE = /\b(micro[ -]?e-?mini|micro|e-?mini|mini)s?\b/gi;

/** "Micro E-minis" after an index was named: the size of its future that is meant. */
function sizesOf(text: string, named: readonly NameFound[]): readonly NameFound[] {
  return [...text.matchAll(LONE_SIZE)].flatMap(({ 0: word, 1: size = "", index: start }) => {
    const end = start + word.length;
    if (named.some((one) => start < one.end && end > one.start)) return [];
    // An E-mini without an index is the one on the S&P 500; the reply tells which was taken.
    const bare = named.length === 0 && /e-?mini/i.test(size) ? [{ name: "S&P 500" }] : named;
    const name = bare.map((one) => `${size} ${one.name}`).find((one) => names.has(plain(one)));
    return name === undefined ? [] : [{ name, start, end, asFuture: true }];
  });
}

/** Sizes in which only futures come. */
const SIZED_NAME = /^(?:e-?mini|micro|mini)\b/i;
const FUTURE_AFTER = /^(?:\s+(?:stock|share|equity|index|price))*\s+(?:futures?|contracts?)\b/i;
const QUOTED_AFTER =
  /^(?: is| are| now)?(?:(?: at| @| costs?| stands? at| trades? at| closes? at| closed at| trading at| quoted at| priced at|:| =) ?)\d/;
/** A level right behind a name: "dax 18,200". */
const LEVEL_AFTER = /^,? \d{1,3},?\d{3}\b/;
/** Symbols that a chat types small, and that are no words. */
const CHAT_SYMBOLS = new Set(["es", "mes", "nq", "mnq", "rty", "ym", "mym", "hsi", "fdax", "fesx"]);
const isQuoted = (after: string) => FUTURE_AFTER.test(after) || QUOTED_AFTER.test(after) || LEVEL_AFTER.test(after);
/** A symbol that stands for the index: "the NIFTY value". */
const OF_INDEX = /^ (?:value|index|spot|level|closes?|closed|cash)\b/i;
const NOUN_AFTER = /^(?:\s+(?:stock|share|equity|price))*\s+(?:index|futures?|contracts?)\b/i;

interface Word {
  readonly word: string;
  /** As it stands in the key of a name. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** How many words from one on make a name; 0 where none does. */
function lengthOfName(text: string, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  let most = 1;
  while (most < MOST_WORDS && joined(text, words[at + most - 1], words[at + most])) most += 1;
  for (let length = most; length > 0; length -= 1) {
    const last = words[at + length - 1];
    if (last === undefined || /^(?:futures?|index|contracts?)$/i.test(last.word)) continue;
    const key = keyOf(words, at, length);
    const after = text.slice(last.end, last.end + 60);
    if (
      length === 1 &&
      symbols.has(first.word) &&
      (FUTURE_AFTER.test(after) || (first.word.length > 1 && QUOTED_AFTER.test(after)))
    )
      return 1;
    if (length === 1 && CHAT_SYMBOLS.has(first.word) && isQuoted(after)) return 1;
    if (!names.has(key) || /^\d+$/.test(key)) continue;
    // A capital tells a name from a word: "dow", "set", "mini".
    const capital = /\p{Lu}|\d/u.test(text.slice(first.start, last.end));
    if (capital && (!ORDINARY.has(key) || NOUN_AFTER.test(after))) return length;
    if (!capital && !ORDINARY.has(key) && (length > 1 || /\d/.test(key) || key.length > 3)) return length;
    if (!capital && !ORDINARY.has(key) && key.length === 3 && isQuoted(after)) return length;
  }
  return 0;
}

/** {@link plain} of so many words from one on. */
function keyOf(words: readonly Word[], at: number, length: number): string {
  let key = "";
  for (let index = at; index < at + length; index += 1) key += words[index]?.key ?? "";
  return key;
}

/** Whether only a space or a sign that names hold stands between two words. */
function joined(text: string, one: Word | undefined, next: Word | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return /^(?: | ?[&/-] ?)$/.test(text.slice(one.end, next.start));
}
