/** Other names of what cues look for, as they stand in a plain clause, and the name that cues know. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:coefficient|measure|degree|index) of (?:systematic|market) risk\b|\b(?:systematic|market)[- ]risk (?:coefficients?|measures?|factors?)\b/g,
    "beta",
  ],
  [/\bbetas? (?:coefficients?|factors?|values?|figures?)\b/g, "beta"],
  [
    /\b(?:sensitivity|slope|responsiveness)(?= (?:coefficient )?(?:to|of|on|with respect|relative|against|is|=)| ?:)/g,
    "beta",
  ],
  [/(?<=^|[\s,;(])b(?=\s*[=:]\s*(?:<n>|$))/g, "beta"],
  [/\bfutures index(?=\s*[:=])/g, "futures price"],
  [/\bsell(?:s|ing)? short\b/g, "short"],
];

/**
 * A plain clause with one name for each thing: "systematic risk coefficient is" reads as "beta is".
 *
 * @example
 * canonical("its systematic risk coefficient is ") // "its beta is "
 */
export function canonical(plain: string): string {
  return SYNONYMS.reduce((text, [pattern, by]) => text.replace(pattern, by), plain);
}
