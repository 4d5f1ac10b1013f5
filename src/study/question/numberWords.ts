const ONES =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split(
    "|",
  );
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9 };
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/^three[- ]quarters?$/, 0.75],
  [/^(?:a|one)[- ]quarter$/, 0.25],
  [/^(?:a|one)[- ]half$|^half$/, 0.5],
];

const UNIT = `(?:${ONES.join("|")}|nought|(?:${TENS.join("|")})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const DIGIT = "(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)";
const GROUP = `(?:${UNIT}(?:[ -]hundred(?: and ${UNIT}| ${UNIT})?)?|an? hundred(?: and ${UNIT}| ${UNIT})?)`;
const SCALE = "(?:thousand|lakhs?|millions?|crores?|billions?)";
const FRACTION = "(?:three[- ]quarters?|(?:an?|one)[- ](?:half|quarter))";
const POINT = `(?: point ${DIGIT}(?: ${DIGIT}){0,4})`;
const WHOLE = `${GROUP}(?: ${SCALE}(?: (?:and )?${GROUP})?){0,3}`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<part>half|${FRACTION})(?: of)? (?<partScale>an? (?:million|billion))|(?<single>an? (?:thousand|million|billion|lakh|crore))|(?<whole>${WHOLE})(?:(?<point>${POINT})| and (?<fraction>${FRACTION})(?! of\\b))?|(?<bare>point ${DIGIT}(?: ${DIGIT}){0,4}))(?<scale> ${SCALE})?(?![\\p{L}\\d])`,
  "giu",
);

/** What a lone word has to stand before to be a number: "fifty dollars", never "one of them". */
const COUNTED =
  /^(?: |-)(?:(?:us|u\.s\.|australian|canadian|singapore|hong kong|new zealand) )?(?:dollars?|pounds?|euros?|francs?|rupees?|yen|won|rand|crowns?)\b/i;
/** What a lone word counts unless it is "one": "one lot", "one index point" are no counts. */
const COUNTED_ABOVE_ONE = /^(?: |-)(?:percentage points?|index points?|lots)\b/i;
/** What a lone word, or one that starts with "point", has to stand behind: "a beta of two". */
const AFTER_BETA =
  /\bbetas? (?:(?:value|coefficient) )?(?:of|is|was|to|=|equals?|equal to|at|from)(?: (?:about|only|just))? $/i;
/** A word that has a meaning of its own right behind it: "one of", "two and a half of". */
const NOT_COUNTED = /^ of\b/i;

/**
 * A text whose numbers in words are written in digits, where a word is a number beyond doubt.
 *
 * @example
 * inDigits("fifteen million dollars, beta one and a quarter, one of them") // "15 million dollars, beta 1.25, one of them"
 */
export function inDigits(text: string): string {
  return text.replace(NUMBER, (...found) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = Number(found.at(-3));
    const words = String(found[0]);
    const around = { before: text.slice(Math.max(at - 40, 0), at), after: text.slice(at + words.length) };
    return isNumber(words, groups, around) ? digitsOf(groups) : words;
  });
}

function isNumber(
  words: string,
  { part, single, bare }: Readonly<Record<string, string | undefined>>,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (bare !== undefined) return AFTER_BETA.test(before);
  if (part !== undefined) return true;
  const isLone = single === undefined && !/[ -]/.test(words);
  if (/^(?:zero|nought)$/i.test(words)) return false;
  if (!isLone) return !(NOT_COUNTED.test(after) && single !== undefined);
  if (COUNTED_ABOVE_ONE.test(after) && !/^one$/i.test(words)) return true;
  return COUNTED.test(after) || (AFTER_BETA.test(before) && !NOT_COUNTED.test(after));
}

/** A number's parts in digits, its last scale left as a word. */
function digitsOf({
  part,
  partScale,
  single,
  whole = "",
  point = "",
  fraction,
  bare,
  scale = "",
}: Readonly<Record<string, string | undefined>>): string {
  if (part !== undefined) return `${fractionOf(part)} ${partScale?.split(" ").at(-1) ?? ""}${scale}`;
  if (single !== undefined) return `1 ${single.split(" ").at(-1) ?? ""}${scale}`;
  if (bare !== undefined) return `0.${digits(bare)}${scale}`;
  const { amount, last } = wholeOf(whole, point === "" && fraction === undefined);
  const decimals = point === "" ? "" : `.${digits(point)}`;
  const value = fraction === undefined ? `${amount}${decimals}` : `${amount + fractionOf(fraction)}`;
  return `${value}${last}${scale}`;
}

function fractionOf(words: string): number {
  return FRACTIONS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? 0;
}

/** "point nine five" as "95". */
function digits(point: string): string {
  const words = point.toLowerCase().trim().split(" ").slice(1);
  return words.map((word) => Math.max(ONES.indexOf(word), 0)).join("");
}

/** A whole number in words; a scale that ends it stays a word, as in "fifteen million", but a thousand, which a price may end in. */
function wholeOf(words: string, keepsScale: boolean): { readonly amount: number; readonly last: string } {
  const tokens = words.toLowerCase().split(/[ -]/);
  const counted = tokens.slice(0, -1);
  const final = tokens.at(-1) ?? "";
  const isScale = (token: string) => scaleOf(token) !== undefined;
  const isLast = keepsScale && isScale(final) && final !== "thousand" && !counted.some(isScale);
  return isLast ? { amount: amountOf(counted), last: ` ${final}` } : { amount: amountOf(tokens), last: "" };
}

const scaleOf = (token: string) => SCALES[token.replace(/s$/, "")];

function amountOf(tokens: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const token of tokens) {
    const scale = scaleOf(token);
    if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else if (token === "hundred") group = Math.max(group, 1) * 100;
    else group += Math.max(ONES.indexOf(token), 0) + (TENS.indexOf(token) + 2) * (TENS.includes(token) ? 10 : 0);
  }
  return total + group;
}
