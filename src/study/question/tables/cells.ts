/** Currencies as they stand beside a number or in a heading. */
const CURRENCY =
  "(?:(?:US|AU|A|CA|C|HK|NZ|SG|S)?[$]|[€£₹¥]|\\b(?:USD|AUD|EUR|GBP|JPY|CHF|CAD|HKD|SGD|NZD|INR|SEK|NOK|DKK|ZAR|Rs\\.?)(?![\\p{L}]))";
const SCALE = "(?:thousands?|lakhs?|lacs?|millions?|crores?|billions?|mln|mio|mn|bn|cr|[mk])";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:\\((?=[^()]{1,24}\\)))?[-+−–]?(?:${CURRENCY} ?)?[-−–]?(?:\\d+(?:[.,']\\d+)*|\\.\\d+)(?: ?%| ?${SCALE}(?![\\p{L}]))?(?![\\p{L}\\d/])`,
  "gu",
);

/** A number of a line, as typed, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One slash may stand within a cell: "Price / unit". */
const SLASHES = / \/ .* \/ /;

/**
 * Cells of a line: between bars, tabs, semicolons, two blanks and more, or two slashes and more.
 *
 * @example
 * cellsOf("| A | $2m | 1.1 |") // ["A", "$2m", "1.1"]
 */
export function cellsOf(line: string): readonly string[] {
  const bare = line.trim().replace(/^\||\|$/g, "");
  const gap = [/\|/, /\t/, / {2,}/, /;/, SLASHES].find((one) => one.test(bare));
  return (gap === undefined ? [bare] : bare.split(gap === SLASHES ? " / " : gap)).map((cell) => cell.trim());
}

/** The numbers of a line; one in brackets is negative, as in accounts. */
export function tokensOf(line: string): readonly Token[] {
  return [...line.matchAll(NUMBER)].map(({ 0: text, index }) => {
    const close = text.startsWith("(") && line[index + text.length] === ")" ? ")" : "";
    const typed = text.startsWith("(") && close === "" ? text.slice(1) : text;
    const bare = typed.trimStart();
    return {
      text: `${bare}${close}`,
      start: index + text.length - bare.length,
      end: index + text.length + close.length,
    };
  });
}

/** What the amounts of a column are in. */
export interface Unit {
  readonly currency: string;
  readonly scale: string;
}

const SCALES: readonly (readonly [RegExp, string])[] = [
  [/['’]000s?\b|\(0?00s?\)|\b000s\b|\bthousands?\b|(?<=[$£€₹] ?)000s?\b/i, " thousand"],
  [/\bmillions?\b|\b(?:mln|mio|mn)\b|(?:[$£€₹¥(]|\b[A-Z]{3}) ?m\b/i, " million"],
  [/\bbillions?\b|\bbn\b/i, " billion"],
  [/\bla(?:kh|c)s?\b/i, " lakh"],
  [/\bcrores?\b|\bcr\b/i, " crore"],
];

/**
 * The unit that a heading or a caption tells.
 *
 * @example
 * unitIn("Market value (in $ millions)") // { currency: "$", scale: " million" }
 */
export function unitIn(text: string): Unit {
  const currency = new RegExp(CURRENCY, "u").exec(text)?.[0] ?? "";
  const scale = SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? "";
  return { currency: /\p{L}\.?$/u.test(currency) ? `${currency.replace(".", "")} ` : currency, scale };
}

/** A number as it would be typed in a sentence: its sign first, then its unit where it has none of its own. */
export function inUnit(cell: string, { currency, scale }: Unit): string {
  const isNegative = /^\(.*\)$|^[^\d]{0,5}[-−–]/.test(cell);
  const typed = cell.replace(/^([^,]{0,12}\d),(\d{1,2}) ?$/, "$1.$2");
  const bare = typed.replace(/^\(|\)$/g, "").replace(/^([^\d]{0,6}?)[-+−–] ?/, "$1");
  const own = /^[^\d.]/.test(bare) || /\d ?[A-Z]{3}\b/.test(bare) ? bare : `${currency}${bare}`;
  return `${isNegative ? "-" : ""}${own}${/\d ?\p{L}/u.test(bare) ? "" : scale}`;
}
