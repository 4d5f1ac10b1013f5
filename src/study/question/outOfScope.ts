import { isWords } from "./askedParts.js";
import { asksStockFutures, withoutBondsAside } from "./bondFutures.js";
import { inputsOf } from "./inputs.js";
import { askedSentences } from "./partAsks.js";
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
    /\b(?:puts|calls)\b(?! (?:for|on hold|it|the|a|off)\b)|\b(?:put|call) (?:options?|contracts?|premium|strike|spread|price|is|has|with)\b|\b(?:an?|buy|sell|long|short|each|index|protective|european|american|the) (?:put|call)\b|\boptions? contracts?\b|\bstrike\b|\bexercise price\b|\bindex options?\b/,
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
  ["value-at-risk", /\bvar\b|\bvalue[- ]at[- ]risk\b|\bexpected shortfall\b/, "var"],
  ["alpha", /\bjensen|\b(?:what|calculate|compute|find|determine)\b[^.?]{0,40}\balpha\b/, "alpha"],
  [
    "capm",
    /\bexpected return\b|\bcapm\b|\brequired return\b|\breturn should be expected\b|\bmarket (?:risk )?premium\b/,
    "capm",
  ],
  ["roll", /\broll(?:s|ed|ing)?\b[^.;?]{0,30}\b(?:forward|over|futures?|contracts?|ixfut|hedge|position)\b/, "roll"],
  [
    "fair-price",
    /\b(?:fair|theoretical|no[- ]arbitrage)\b[^.]{0,30}\b(?:price|value)\b|\bprice should\b[^.?]{0,60}\bfutures?\b/,
    "fair",
  ],
];

/** Subjects that a hedge in futures may speak of beside its own question. */
const BESIDE: readonly OutOfScope["subject"][] = [
  "minimum-variance",
  "commodities",
  "capm",
  "fair-price",
  "value-at-risk",
  "alpha",
  "roll",
];
const ASKS_BETA = /\bbetas?\b[^.]{0,60}\b(?:portfolio|fund)\b|\b(?:portfolio|fund)\b[^.]{0,60}\bbeta\b/;

/** What the stretches of a text are about that is not read here, if about such a thing; `complete` where a futures hedge was read in full. */
export function outOfScopeIn(segments: readonly Segment[], complete: boolean): OutOfScope | undefined {
  // Bond futures beside stock index futures are said to be left unanswered, part by part.
  const isBeside = complete && segments.some((segment) => askedSentences(segment).some(asksStockFutures));
  const found = segments
    .map((segment) => outOfScopeOf(segment, complete))
    .find((one) => one !== undefined && !(isBeside && one.subject === "bonds"));
  const inWords = found?.subject === "minimum-variance" && found.options === undefined && segments.every(isWords);
  return inWords ? { subject: "words", command: "explain" } : found;
}

function outOfScopeOf(segment: Segment, complete: boolean): OutOfScope | undefined {
  const sentences = segment.sentences.map((sentence) => withoutBondsAside(sentence.plain));
  const plain = sentences.join(" ");
  const asked = sentences
    .filter((sentence) => /\b(?:how many|number of|what|calculate|determine|find|compute)\b/.test(sentence))
    .join(" ");
  const minvar = minvarOptions(segment);
  if (minvar !== undefined && !complete) return { subject: "minimum-variance", command: "minvar", options: minvar };
  const futures = /\bfutures?\b|\bixfut\b/.test(plain);
  for (const [subject, pattern, command] of SUBJECTS) {
    if (!pattern.test(complete && futures ? asked : plain)) continue;
    if (complete && BESIDE.includes(subject)) continue;
    return command === undefined ? { subject } : { subject, command };
  }
  return undefined;
}

const OF_FUTURES = /\b(?:futures?|e-?minis?|sold|ixfut|contracts?|hedg\w*|shorts?|sells?)\b/;

/** Whether nothing in a text is about futures, a hedge or a portfolio's beta. */
export function isElsewhere(segments: readonly Segment[]): boolean {
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  return segments.every(({ goals }) => goals.length === 0) && !OF_FUTURES.test(plain) && !ASKS_BETA.test(plain);
}

const STATEMENT =
  /\b(?:is|are) (?:this|the|that|these) (?:statements?|claims?|assertions?) (?:true|correct|right|valid)\b|\btrue or false\b/;
const COUNTED = /\b(?:how many|number of|what position|calculate|compute)\b/;

/** Whether it asks only if something that is said is true. */
export function judgesStatement(segments: readonly Segment[]): boolean {
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  return STATEMENT.test(plain) && !COUNTED.test(plain);
}

/** The options of `/minvar`, where both volatilities and their correlation are given. */
function minvarOptions(segment: Segment): OptionTexts | undefined {
  const [correlation] = having(segment, "correlation");
  const spots = having(segment, "spot-volatility");
  const [futures = spots[1]] = having(segment, "futures-volatility");
  const [spot] = spots;
  if (correlation === undefined || spot === undefined || futures === undefined) return undefined;
  if (spot.quantity.kind !== futures.quantity.kind) return undefined;
  const volatility = ({ quantity }: typeof spot) => `${quantity.coefficients[0]?.toFixed() ?? "0"}%`;
  const value = correlation.quantity.coefficients[0];
  const percent = correlation.quantity.kind === "percent" ? "%" : "";
  return {
    spot_vol: volatility(spot),
    futures_vol: volatility(futures),
    correlation: `${value?.toFixed() ?? "0"}${percent}`,
    ...sizeOptions(segment, spot.quantity.kind === "percent"),
  };
}

/** A value hedged by the ratio of returns, with the future it is hedged with, where all of it is given. */
function sizeOptions(segment: Segment, ofReturns: boolean): OptionTexts {
  const { options, open, missing } = inputsOf([segment]);
  const { value, price, multiplier, contract } = options;
  const sized = multiplier !== undefined || contract !== undefined;
  if (!ofReturns || open.length + missing.length > 0 || value === undefined || price === undefined || !sized) return {};
  return {
    price,
    value,
    ...(contract === undefined ? {} : { contract }),
    ...(multiplier === undefined ? {} : { multiplier }),
  };
}
