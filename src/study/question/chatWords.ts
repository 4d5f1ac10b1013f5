/** Short forms of a chat, and the word that each stands for; only where nothing else can be meant. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bfuts?\b\.?(?= |,|$)/gi, "futures"],
  [
    /\b(?:port|ptf|pf|pfolio)\b(?=,? (?:(?:is |of |worth |value |at )*(?:[A-Z]{0,3}[$£€¥₹]|\d)|beta\b|w\/))/gi,
    "portfolio",
  ],
  [/\bmkt\b/gi, "market"],
  [/\bidx\b/gi, "index"],
  [/\bmult(?=[ :=]{1,3}[$£€¥₹A-Z]{0,4}\d)/gi, "multiplier"],
  [/\b(?:ctrs?|cts|contrs?)\b/gi, "contracts"],
  [/(?<=^|\s)# ?(?:of )?(?=(?:futures|contracts|lots)\b)/gi, "number of "],
  [/(?<=^|\s)w\/o (?=\p{L})/giu, "without "],
  [/(?<=^|\s)w\/ ?(?=[\p{L}\d])/giu, "with "],
  [/\btgt\b/gi, "target"],
  [/\bspoo[sz]\b(?: futures)?/gi, "E-mini S&P 500 futures"],
  [/(?<=[\s,.;:-])[nN] ?\?/g, "how many contracts?"],
  [/(?<=[\s,.;:-])N (?:pls|please)\b\??/gi, "how many contracts?"],
];

/**
 * A text whose short forms of a chat are written out.
 *
 * @example
 * inFull("port 5m w/ beta 1.2, spi fut 8,000, n?") // "portfolio 5m with beta 1.2, spi futures 8,000, how many contracts?"
 */
export function inFull(text: string): string {
  return SHORT.reduce((whole, [pattern, by]) => whole.replace(pattern, by), text);
}
