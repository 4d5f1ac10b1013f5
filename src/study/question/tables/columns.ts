/** What a column of holdings holds. */
export type Column = "beta" | "weight" | "price" | "shares" | "value" | "later" | "name" | "other";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = `(?:\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|${MONTH}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;

/** What a heading says, by its words. The first that fits decides. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  [
    "other",
    /\b(?:weighted|contribution|product|expected|returns?|deviation|volatility|variance|correlation|covariance|yield|dividends?|alpha|cost|purchased?|bought|paid|target|change|rank|no\.? ?$|s\.? ?no)\b|[x×*]\s*(?:beta|β)|(?:beta|β)\s*[x×*]/i,
  ],
  ["beta", /\bbetas?\b|β/i],
  ["weight", /%|\b(?:weights?|weightings?|allocation|proportion|share of|percent\w*)\b/i],
  ["price", /\bprices?\b|\bper share\b|\bquote|\brate\b/i],
  [
    "shares",
    /\b(?:number|no|nos|quantity|qty|count)\b ?\.?(?: of)?(?: shares| stocks| units)?(?: held)?|^#|^(?:shares|units)\b(?! ?(?:price|value|in\b))|\bshares (?:held|owned)\b|\(shares\)/i,
  ],
  ["value", /\b(?:value|worth|amount|investment|invested|holding|position|market cap|exposure|balance)\b/i],
  ["name", /\b(?:stocks?|shares?|company|name|securit(?:y|ies)|scrips?|assets?|holdings?|sectors?|funds?|ticker)\b/i],
];
/** A day, as headings give it: "10/1", "1 June", "Mar 1". */
export const DATE = new RegExp(`(?:${DAY}|\\b(?:19|20)\\d\\d\\b)`, "gi");
const ONLY_DATE = new RegExp(`^${DAY}$|^(?:today|now)$`, "i");
const LATER =
  /\b(?:later|final|end(?:ing)?|clos(?:e|ing)|expiry|after|maturity|new|exit|next|in (?:one|two|three|six|\d))\b/i;

/** The column that a heading names. */
export function columnOf(heading: string): Column | undefined {
  return COLUMNS.find(([, pattern]) => pattern.test(heading))?.[0];
}

/**
 * The columns of a table by its headings; nothing where beta or a size is lacking, or one is there twice.
 *
 * Of two prices or two values, the second one is a later one, or the one that says so.
 *
 * @example
 * columnsOf(["Stock", "Shares", "Beta", "1 March", "1 June"]) // ["name", "shares", "beta", "price", "later"]
 */
export function columnsOf(headings: readonly string[]): readonly Column[] | undefined {
  const first = headings.map(columnOf);
  const dated = first.includes("shares") ? "price" : "value";
  const named = headings.map((heading, index) => (ONLY_DATE.test(heading) ? dated : (first[index] ?? "other")));
  const columns = withLater(namedOnce(named), headings);
  const count = (column: Column) => columns.filter((one) => one === column).length;
  const isSized = count("weight") + count("value") === 1 || (count("shares") === 1 && count("price") === 1);
  const isTwice = (["beta", "weight", "price", "shares", "value", "later"] as const).some((one) => count(one) > 1);
  return count("beta") === 1 && isSized && !isTwice ? columns : undefined;
}

/** "Shares | Number | Price | Beta": the first one is the name. */
function namedOnce(columns: readonly Column[]): readonly Column[] {
  const isTwice = columns.filter((one) => one === columns[0]).length > 1;
  const isName = isTwice && (columns[0] === "shares" || columns[0] === "value");
  return isName ? ["name", ...columns.slice(1)] : columns;
}

function withLater(columns: readonly Column[], headings: readonly string[]): readonly Column[] {
  const isTwice = (kind: Column) => columns.filter((one) => one === kind).length === 2;
  const kind = (["price", "value"] as const).find(isTwice);
  if (kind === undefined) return columns;
  const [one, other] = columns.flatMap((column, index) => (column === kind ? [index] : []));
  const later = LATER.test(headings[one ?? 0] ?? "") && !LATER.test(headings[other ?? 0] ?? "") ? one : other;
  return columns.map((column, index) => (index === later ? "later" : column));
}

const PLACE = `(?:${DAY}(?: (?:price|value)s?)?|(?:(?:market|current|share|stock|unit|closing|opening|initial|final|later|new|ending|today's) ){0,2}prices?(?: (?:per|a) (?:share|unit)| today| now)?|(?:no\\.?|nos\\.?|number|qty|quantity|#)(?: of)?(?: shares| units| stocks)?(?: held)?|(?:shares|units)(?: held| owned)?|(?:(?:market|current|portfolio|total) ){0,2}value|amount(?: invested)?|investment|worth|exposure|(?:portfolio )?weights?|allocation|proportion|% of (?:the )?portfolio|(?:(?:stock|equity|estimated) )?betas?(?: value| coefficient| factor)?|β|stocks?|securit(?:y|ies)|company|name|scrips?|assets?|holdings?|sectors?|funds?|share|%)(?: ?\\([^()]{1,20}\\)| in (?:Rs\\.?|\\$|£|€|₹))?`;
const PLACES = new RegExp(`(?<![\\p{L}\\d])${PLACE}(?![\\p{L}\\d])`, "giu");

/** The headings of a line whose columns stand one blank apart; nothing where other words stand between. */
export function headingsIn(line: string): readonly string[] | undefined {
  const places = [...line.matchAll(PLACES)].map(([place]) => place.trim());
  const left = line.replace(PLACES, "").replace(/[\s,|:;/.-]/g, "");
  return left === "" && places.length >= 2 ? places : undefined;
}
