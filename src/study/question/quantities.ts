import { currencyTyped } from "../../catalogue/currencies.js";
import { Decimal } from "../../computation/decimal.js";
import { InputError } from "../../request/inputError.js";
import { type NumberStyle, readLiteral } from "../../request/literal.js";
import { type NameFound, namesIn } from "./indexNames.js";
import { countsNamed, isDate, isUnknownIndex } from "./numberParts.js";

/** What a number counts, as far as what clings to it tells. */
export type QuantityKind = "money" | "percent" | "points" | "number" | "contracts" | "shares" | "time";

/** No hedge question holds more; what follows is not read, and {@link Scanned.cut} says so. */
const MOST_NUMBERS = 120;

/** A number in a text, with everything that clings to it. */
export interface Quantity {
  readonly id: number;
  readonly kind: QuantityKind;
  /** As typed: `A$10 million`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** ISO code, or `$` for a dollar that does not say whose. */
  readonly currency?: string;
  /** Its readings as an amount, where a point may group thousands, and as a coefficient; percent as percent. */
  readonly amounts: readonly Decimal[];
  readonly coefficients: readonly Decimal[];
  /** Whether a word such as "million" stood with it. */
  readonly scaled: boolean;
}

/** A text cut into what surrounds its numbers; names of indices are told apart from numbers. */
export interface Scanned {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameFound[];
  /** Whether numbers were left unread at its end. */
  readonly cut: boolean;
}

const SCALES: Readonly<Record<string, string>> = {
  k: "1e3",
  thousand: "1e3",
  lakh: "1e5",
  lakhs: "1e5",
  lac: "1e5",
  lacs: "1e5",
  m: "1e6",
  mm: "1e6",
  mil: "1e6",
  mn: "1e6",
  mln: "1e6",
  mio: "1e6",
  million: "1e6",
  millions: "1e6",
  cr: "1e7",
  crore: "1e7",
  crores: "1e7",
  b: "1e9",
  bn: "1e9",
  billion: "1e9",
  billions: "1e9",
  tn: "1e12",
  trillion: "1e12",
};

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

const CURRENCY =
  "(?:US|AU|A|CA|C|HK|NZ|SG|S|R|NT|MX|CN)?[$¥]|[€£₹₩₫₺฿]|(?:USD|AUD|EUR|GBP|JPY|CHF|CAD|HKD|SGD|NZD|INR|KRW|CNY|TWD|ZAR|SEK|NOK|DKK|BRL|MXN|MYR|THB|PLN|TRY|VND|IDR|RMB|Rs|RM|R)(?=[ \\d])";
const DIGITS = "\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,'_]\\d+)*|\\.\\d+";
const SCALE =
  "-?(?:thousand|lakhs?|lacs?|millions?|crores?|billions?|trillion|mln|mio|mil)\\b| ?(?:mm|mn|bn|tn|cr)\\b|(?<! )[kmb](?![\\p{L}\\d])|(?<= )[kmb](?![\\p{L}\\d]|[.)] )";
const AFTER =
  "(?<percent> ?%| ?-?(?:per ?cent|pct)\\b)(?! ?-?points?)|(?<points> ?%[- ]points?\\b| ?-?percentage[- ]points?\\b| (?:basis points|bps?)\\b)|(?<contracts> (?:(?:short|long|index|stock|equity|of these|more|such|additional) )*(?:futures|contracts)\\b)|(?<shares> (?:(?:ordinary|common) )?(?:shares|stocks|units)\\b)|(?<time>[- ](?:trading )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|years?-old)\\b)|(?<currency> (?:dollars?|bucks?|yen|euros?|pounds|rupees|won|francs|rand|yuan|USD|AUD|EUR|GBP|JPY|CHF|CAD|HKD|SGD|NZD|INR|KRW)\\b)";
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?<sign>(?<![\\p{L}\\p{N}\\])%])[-+])?(?:(?<before>${CURRENCY}) ?(?<inner>-)?)?(?:(?<digits>${DIGITS})(?: ?(?<scale>${SCALE}))?|\\b(?<word>${Object.keys(
    WORDS,
  )
    .sort((a, b) => b.length - a.length)
    .join("|")})\\b(?: (?<wordScale>thousand|million|billion))?)(?:${AFTER})?`,
  "giu",
);

/** Who writes 18,000 shares means 18.875 as a decimal; who writes 1,5 may not. */
const GROUPED_BY_COMMA = /\d,\d{3}(?!\d)/;
const DECIMAL_COMMA = /\d,\d{1,2}(?![\d,])/;

/**
 * Finds the numbers of a text and what clings to each.
 *
 * @example
 * scan("A$10 million at beta 1.2").quantities.map(({ kind, words }) => [kind, words]) // money "A$10 million", number "1.2"
 */
export function scan(text: string): Scanned {
  const names = namesIn(text);
  const isPointDecimal = GROUPED_BY_COMMA.test(text) && !DECIMAL_COMMA.test(text);
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    if (quantities.length === MOST_NUMBERS) break;
    const start = match.index;
    const { words, groups } = uncounted(beforeName(match, names), text, start);
    const end = start + words.length;
    if (names.some((name) => start < name.end && end > name.start)) continue;
    if (isUnknownIndex(text, start, end) || isDate(text, start, end) || /^R ?2$/.test(words)) continue;
    const counts = countsNamed(text, end, names) && !isCoefficient(text, start, words);
    const at = { text: words, start, end, id: quantities.length, counts, isPointDecimal };
    const quantity = quantityOf(groups, at);
    if (quantity !== undefined)
      quantities.push(counts && quantity.kind === "number" ? { ...quantity, kind: "contracts" } : quantity);
  }
  return { text, quantities, names, cut: quantities.length === MOST_NUMBERS };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a number is a beta and counts nothing: the 1.1 of "beta 1.1 FTSE futures 8,250". */
function isCoefficient(text: string, start: number, words: string): boolean {
  return (
    /^\d?\.\d{1,2}(?!\d)/.test(words) || /\bbeta(?: of| is|:| =)? ?$/i.test(text.slice(Math.max(start - 9, 0), start))
  );
}

/** A beta without the futures that are told of behind it. */
function uncounted(found: { readonly words: string; readonly groups: Groups }, text: string, start: number) {
  const { words, groups } = found;
  const behind = groups.contracts ?? "";
  if (behind === "" || !isCoefficient(text, start, words)) return found;
  return { words: words.slice(0, words.length - behind.length), groups: { ...groups, contracts: undefined } };
}

/** A number without the currency behind it, where that is how a name starts: "150 EURO STOXX 50 futures". */
function beforeName(match: RegExpExecArray, names: readonly NameFound[]) {
  const [words] = match;
  const groups: Groups = match.groups ?? {};
  const behind = groups.currency ?? "";
  const end = match.index + words.length;
  const isName = behind !== "" && names.some(({ start }) => start === end - behind.trimStart().length);
  if (!isName) return { words, groups };
  return { words: words.slice(0, words.length - behind.length), groups: { ...groups, currency: undefined } };
}

function quantityOf(
  groups: Groups,
  at: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly id: number;
    /** Whether a future's name follows, so that a word counts contracts: "ten E-mini S&P 500 futures". */
    readonly counts: boolean;
    /** Whether the text says by its other numbers that a point groups no thousands. */
    readonly isPointDecimal: boolean;
  },
): Quantity | undefined {
  const { digits, word, scale, wordScale, sign, inner, before, currency: after } = groups;
  // A word counts only with something to count: "one of them" does not.
  const bare = digits === undefined && word?.toLowerCase() !== "zero";
  const counted = groups.percent ?? groups.points ?? (word?.toLowerCase() === "one" ? undefined : groups.contracts);
  if (bare && wordScale === undefined && counted === undefined && !at.counts) return undefined;
  const scaleWord = (scale ?? wordScale)?.replace("-", "").trim().toLowerCase();
  const factor = new Decimal(scaleWord === undefined ? 1 : (SCALES[scaleWord] ?? 1));
  const negative = sign === "-" || inner === "-";
  const read = (style: NumberStyle) => {
    const values =
      digits === undefined ? [new Decimal(WORDS[word?.toLowerCase() ?? ""] ?? 0)] : readings(digits, style);
    return values.map((value) => (negative ? value.times(factor).negated() : value.times(factor)));
  };
  const currency = currencyTyped((before ?? after ?? "").trim());
  const divisor = /basis|bp/i.test(groups.points ?? "") ? 100 : 1;
  // "$100,000 futures" is the size of one, "40 futures" how many.
  const sized = groups.contracts !== undefined && currency !== undefined ? groups.contracts.length : 0;
  const coefficients = read("coefficient").map((value) => value.dividedBy(divisor));
  const isDecimal = digits?.includes(".") === true && (scaleWord !== undefined || at.isPointDecimal);
  const isBare = digits !== undefined && /^\d+$/.test(digits) && divisor === 1;
  const amounts = isDecimal || isBare ? coefficients : read("amount");
  if (amounts.length === 0) return undefined;
  return {
    id: at.id,
    kind: kindOf(groups, currency),
    words: at.text.slice(0, at.text.length - sized).trim(),
    start: at.start,
    end: at.end - sized,
    amounts,
    coefficients: coefficients.length === 0 ? amounts : coefficients,
    scaled: scaleWord !== undefined,
    ...(currency === undefined ? {} : { currency }),
  };
}

function kindOf(groups: Groups, currency: string | undefined): QuantityKind {
  if (groups.percent !== undefined) return "percent";
  if (groups.points !== undefined) return /basis|bp/i.test(groups.points) ? "percent" : "points";
  if (groups.contracts !== undefined && currency === undefined) return "contracts";
  if (groups.shares !== undefined) return "shares";
  if (groups.time !== undefined && currency === undefined) return "time";
  const scaled = groups.scale !== undefined || groups.wordScale !== undefined;
  return currency !== undefined || scaled ? "money" : "number";
}

/** Every reading of digits: two where a point or comma has two; none where it is no number. */
function readings(digits: string, style: NumberStyle): readonly Decimal[] {
  try {
    return [readLiteral(digits.replaceAll(" ", ""), style)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return (error.details.fixes ?? []).map((fix) => new Decimal(fix));
  }
}
