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
  // "falls at the most by 10%", "a drop of as much as 10%"
  [
    /(?<=\b(?:fall|drop|declin|decreas|ris|increas|gain|slid|slip|correct|los|crash|rally|advanc)(?:e|es|s|ing|ed)?)(?:,? (?:by|of))?,? (?:at (?:the )?(?:very )?(?:most|worst|max(?:imum)?)|as much as|a maximum of|(?:not|no) more than),?(?: (?:by|of))?(?=\s*(?:$|<p>))/g,
    " by",
  ],
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
