import type { NameFound } from "./indexNames.js";

/** The 300 of "the XYZ 300 index": part of a name. */
export function isUnknownIndex(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}&]+ $/u.test(text.slice(Math.max(start - 20, 0), start)) &&
    /^ (?:stock |share |price )?index\b/i.test(text.slice(end, end + 14))
  );
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.?[ -]$|\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, "i");
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\b`, "i");

const YEAR_BEFORE =
  /\b(?:in|since|during|founded|established|set up|dating from|year|early|late|mid|back in|before|after)(?: in)? $/i;
const YEAR_AFTER =
  /^(?:-\d\d)? (?:split|crash|crisis|election|merger|reform|season|financial|fiscal|annual|report|conversion|bear|bull|budget|vintage)\b/i;
const COUNTED = /^ (?:shares|contracts|futures|units|lots|points|stocks)\b/i;

/** The 1997 of "the 1997 split" and of "founded in 1997". */
function isYear(before: string, after: string): boolean {
  return (YEAR_BEFORE.test(before) && !COUNTED.test(after)) || YEAR_AFTER.test(after);
}

/** The 1 of "1 March" and the 2024 of "June 2024". */
export function isDate(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (!/^(?:\d{1,2}|(?:19|20)\d\d)$/.test(digits)) return false;
  const before = text.slice(Math.max(start - 20, 0), start);
  if (digits.length === 4 && isYear(before, text.slice(end, end + 20))) return true;
  return MONTH_AFTER.test(text.slice(end, end + 16)) || MONTH_BEFORE.test(before);
}

/** The 30 of "30 E-mini S&P 500 contracts" and of "30 short SPI 200 contracts". */
export function countsNamed(text: string, end: number, names: readonly NameFound[]): boolean {
  const from = end + (/^ (?:short|long)(?= )/.exec(text.slice(end, end + 7))?.[0].length ?? 0);
  const name = names.find(({ start }) => start === from + 1);
  return (
    name !== undefined &&
    /^ (?:\([^()]{1,25}\) )?(?:(?:index|stock|e-?mini|mini|micro) )*(?:futures|contracts)\b/i.test(
      text.slice(name.end, name.end + 60),
    )
  );
}
