import type { OptionTexts, OutOfScope } from "./question.js";
import { having, type Segment } from "./segment.js";

const SUBJECTS: readonly (readonly [OutOfScope["subject"], RegExp, string | undefined])[] = [
  ["swaps", /\bswaps?\b|\bswaptions?\b/, undefined],
  [
    "bonds",
    /\b(?:bond|treasury|t-bond|t-note|eurodollar|interest[- ]rate|bund|gilt) futures\b|\bduration\b|\bdv01\b|\bbasis point value\b/,
    undefined,
  ],
  [
    "options",
    /\b(?:put|call)s?\b(?! (?:on hold|it|for a))|\boptions? contracts?\b|\bstrike\b|\bexercise price\b|\bindex options?\b/,
    "put",
  ],
  [
    "commodities",
    /\b(?:jet fuel|crude|barrels?|bushels?|gallons?|corn|wheat|soybeans?|copper|gold|silver|cattle|heating oil|cotton|coffee)\b/,
    "minvar",
  ],
  [
    "minimum-variance",
    /\bminimum[- ]variance\b|\boptimal hedge ratio\b|\bhedge ratio\b[^.]*\bcorrelation\b|\bcorrelation\b[^.]*\bhedge ratio\b/,
    "minvar",
  ],
  [
    "capm",
    /\bexpected return\b|\bcapm\b|\brequired return\b|\breturn should be expected\b|\bmarket (?:risk )?premium\b|\bjensen/,
    "capm",
  ],
  ["fair-price", /\b(?:fair|theoretical|no[- ]arbitrage)\b[^.]{0,30}\b(?:price|value)\b/, "fair"],
];

/** What a text is about that is not read here, if it is about such a thing; `complete` where a futures hedge was read in full. */
export function outOfScopeOf(segment: Segment, complete: boolean): OutOfScope | undefined {
  const plain = segment.sentences.map((sentence) => sentence.plain).join(" ");
  const asked = segment.sentences
    .filter((sentence) => /\b(?:how many|number of|what|calculate|determine|find|compute)\b/.test(sentence.plain))
    .map((sentence) => sentence.plain)
    .join(" ");
  const minvar = minvarOptions(segment);
  if (minvar !== undefined && !complete) return { subject: "minimum-variance", command: "minvar", options: minvar };
  const futures = /\bfutures?\b|\bixfut\b/.test(plain);
  for (const [subject, pattern, command] of SUBJECTS) {
    if (!pattern.test(complete && futures ? asked : plain)) continue;
    if (
      complete &&
      (subject === "minimum-variance" || subject === "commodities" || subject === "capm" || subject === "fair-price")
    )
      continue;
    return command === undefined ? { subject } : { subject, command };
  }
  return undefined;
}

/** The options of `/minvar`, where both volatilities and their correlation are given. */
function minvarOptions(segment: Segment): OptionTexts | undefined {
  const [correlation] = having(segment, "correlation");
  const spots = having(segment, "spot-volatility");
  const [futures = spots[1]] = having(segment, "futures-volatility");
  const [spot] = spots;
  if (correlation === undefined || spot === undefined || futures === undefined) return undefined;
  const volatility = ({ quantity }: typeof spot) => `${quantity.coefficients[0]?.toFixed() ?? "0"}%`;
  const value = correlation.quantity.coefficients[0];
  const percent = correlation.quantity.kind === "percent" ? "%" : "";
  return {
    spot_vol: volatility(spot),
    futures_vol: volatility(futures),
    correlation: `${value?.toFixed() ?? "0"}${percent}`,
  };
}
