import type { Asked } from "./askedParts.js";
import type { Inputs } from "./inputs.js";
import { askedSentences, asksCount } from "./partAsks.js";
import type { QuestionPart } from "./question.js";
import type { Segment } from "./segment.js";

const KIND = "(?:(?:total|market|current|combined|overall|initial|present|today's|portfolio|[a-z]+'s?) ){0,3}";
const WHOLE =
  "(?:(?:the|this|that|his|her|its|your|their|my|all|whole|entire|of) ){0,3}(?:[a-z]+(?:'s)? ){0,2}?(?:portfolio|holdings?|shares|shareholding|stocks|account|fund|position|book|investments?)";
const END = "(?=\\s*(?:[,.;:?]|and\\b|in (?:rupees|dollars|euros|pounds|lakhs?|crores?)\\b|today\\b|now\\b|$))";
const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:what|find|calculate|compute|determine|work out|state|give|show)\\b(?: (?:is|was|are|first|me|you|to|:))*:? (?:the |its |his |her |their |your |my )?(?:beta and (?:the )?)?${KIND}(?:value|worth)(?: of ${WHOLE})?(?: and (?:the |its )?(?:[a-z]+ ){0,2}beta(?: of ${WHOLE})?)?${END}`,
  ),
  new RegExp(`^(?:required: ?)?(?:and )?(?:the )?${KIND}(?:value|worth)(?: of ${WHOLE})?\\s*[?;.,]*$`),
  new RegExp(`\\b(?:how much|what) (?:is|are) ${WHOLE} worth\\b`),
];
const OTHER =
  /\b(?:contracts?|futures?|ixfut|notional|change|after|later|then|new|final|end|hedged|fair|point|tick|if|expected|at risk|gain|loss|profit|made|earn|return|falls?|rises?)\b/;

/**
 * Whether a stretch of a question asks what a portfolio is worth as it stands, and for nothing that futures do.
 *
 * @example
 * asksWorth(readSegment("What is the value of the portfolio?")) // true
 */
export function asksWorth(segment: Segment): boolean {
  const asked = askedSentences(segment);
  return (
    !tellsEnd(segment) &&
    !asksCount(segment) &&
    segment.goals.every(({ kind }) => kind === "weak") &&
    asked.some((plain) => !OTHER.test(plain) && ASKED.some((pattern) => pattern.test(plain)))
  );
}

/** Whether it tells how far something moves or where it ends, so that a worth may be that of then. */
const tellsEnd = ({ roles }: Segment) => [...roles.values()].some((role) => /^move|-after$/.test(role));

/** The part that asks what a portfolio is worth, where its holdings, or shares and their price, tell. */
export function worthPart({ label, own, segments }: Asked, { options }: Inputs): QuestionPart | undefined {
  const { holdings, value, normalise } = options;
  const inMoney = holdings !== undefined && !holdings.includes("%");
  if (!asksWorth(own) || segments.some(tellsEnd) || (value === undefined && !inMoney)) return undefined;
  const isBeside = holdings !== undefined && /\bbeta\b/i.test(own.text);
  return {
    label,
    kind: "worth",
    options: {
      ...(inMoney ? { holdings } : { value: value ?? "" }),
      ...(isBeside ? { holdings } : {}),
      ...(normalise === undefined ? {} : { normalise }),
    },
    missing: [],
    ...(isBeside ? { withBeta: true as const } : {}),
  };
}
