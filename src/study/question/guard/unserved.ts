import { asksBondFutures, asksStockFutures } from "../bondFutures.js";
import { asksExposureLeft } from "../figures/shownAsked.js";
import { asksMargin, namesMargin } from "../margin/marginAsked.js";
import { askedSentences } from "../partAsks.js";
import type { QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";
import { asksDollarBeta } from "../sums/sumAsked.js";
import { isSolvedWith, solvedWith } from "./solvedWith.js";

const ASKS = "(?:what|how much|how many|calculate|compute|find|determine|estimate|work out|state)";
const FUTURE = /\b(?:contracts?|futures?|ixfut|hedge)\b/;
const COUNT = /\bhow many (?:[a-z&]+ ){0,3}(?:contracts|futures|ixfut)\b/;
/** Each mention of a count: "the number of contracts that removes all market risk, and the number that halves it". */
const COUNTS =
  /\bhow many (?:[a-z&]+ ){0,3}(?:contracts|futures|ixfut)\b|\bnumber (?:of (?:[\w-]+ ){0,3}(?:contracts|futures|ixfut)|that|which) (?!is|are|you|he|she|it|they|the)/g;
/** "What percentage of the market risk has been hedged?" */
const SHARE_HEDGED =
  /\b(?:what|which|calculate|find|state) (?:is the )?(?:percentage|per ?cent|proportion|share|fraction|part)\b(?! of (?:the )?varia)[^.?;]{0,40}\b(?:risk|exposure|beta|portfolio|fund|position)\b[^.?;]{0,30}\b(?:hedged|covered|removed|eliminated|protected|offset)\b/;
const GAIN = /\b(?:interest on|gain|loss|los[et]|profit|make|earn|result)\b/;
/** A trade in place of the futures. */
const INSTEAD =
  /\b(?:how (?:much|many)|what (?:amount|number|value|sum))\b[^?;]{0,25}\b(?:money|cash|shares|stocks?|equit\w{1,4}|bonds?|bills|securities|options|puts|units)\b[^?;]{0,60}\binstead\b/;
const CONVERTED = new RegExp(
  `\\b${ASKS}\\b[^.?;]{0,30}\\b(?:amount|money|cash|value|sum)\\b[^.?;]{0,30}\\b(?:converted|turned into|equitised|equitized|invested)\\b`,
);

/** A result with the interest on cash in it. */
const INTEREST =
  /\binterest included\b|\binterest (?:earned |received |income )?on (?:the|its|his|her|their) cash\b|\b(?:including|with|plus|counting|and) (?:the |all |any )?interest\b(?! rates?\b)/;
const showsMargin = ({ figure, shows = [] }: QuestionPart) =>
  figure === "initial-margin" || shows.includes("initial-margin");
const showsDollarBeta = ({ sum, shows = [] }: QuestionPart) => sum === "dollar-beta" || shows.includes("dollar-beta");

/** What a stretch asks for and its parts do not show. */
export interface Unserved {
  readonly words: string;
  /** Whether the stretch asks for nothing else, or its parts are solved with a number of that sentence. */
  readonly alone: boolean;
}

/**
 * The first sentence of a stretch that asks for what its parts do not show; nothing where they show all.
 *
 * @example
 * unservedIn(readSegment("What initial margin must be paid?"), parts) // { words: "What initial margin ...", alone: true }
 */
export function unservedIn(segment: Segment, parts: readonly QuestionPart[]): Unserved | undefined {
  const isShown = parts.some(
    ({ kind, shows }) => shows !== undefined || kind === "amount" || kind === "worth" || kind === "sum",
  );
  const wanted = askedSentences(segment);
  const found = wanted.find(
    (plain) =>
      asksBondFutures(plain) ||
      (INTEREST.test(plain) &&
        GAIN.test(plain) &&
        !parts.some(({ isCash, ownReturn }) => isCash === true && ownReturn !== "0")) ||
      (namesMargin(plain) && !(asksMargin(plain) && parts.some(showsMargin))) ||
      (asksExposureLeft(plain) && !parts.some(({ shows = [] }) => shows.includes("exposure-left"))) ||
      (asksDollarBeta(plain) && !parts.some(showsDollarBeta)) ||
      (plain.match(COUNTS)?.length ?? 0) > Math.max(parts.filter(({ kind }) => kind !== "beta").length, 1) ||
      (SHARE_HEDGED.test(plain) && !parts.some(({ shows = [] }) => shows.includes("efficiency"))) ||
      (COUNT.test(plain) && parts.every(({ kind }) => kind === "amount")) ||
      (INSTEAD.test(plain) && !isShown && !FUTURE.test(plain) && !GAIN.test(plain)) ||
      (CONVERTED.test(plain) && !isShown),
  );
  const at = segment.sentences.findIndex(({ plain }) => plain === found);
  const words = segment.sentences[at]?.words;
  if (found === undefined || words === undefined) return undefined;
  const numbers = solvedWith(parts);
  const isMixed = segment.numbers.some((clause) => clause.sentence === at && isSolvedWith(clause, numbers));
  const isBondsAlone = asksBondFutures(found) && !asksStockFutures(found);
  return { words, alone: (!COUNT.test(found) || isBondsAlone) && (wanted.length === 1 || isMixed) };
}
