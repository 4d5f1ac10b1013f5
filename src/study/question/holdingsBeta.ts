import { inputsOf } from "./inputs.js";
import { askedSentences } from "./partAsks.js";
import type { QuestionPart } from "./question.js";
import type { Segment } from "./segment.js";

const ADJECTIVES =
  "(?:(?:current|overall|total|present|initial|weighted|weighted-average|average|combined|portfolio|fund|account|[a-z]+'s?) ){0,3}";
const WHOSE =
  "(?: of (?:the|this|that|his|her|its|your|their|my|a) (?:[a-z$<]\\S* ){0,4}?(?:portfolio|fund|account|holdings?|position|trust|endowment|scheme|plan|foundation|shares|stocks?))?";
const ASKED = new RegExp(
  `\\b(?:what(?: is| was|'s)|find|calculate|compute|determine|estimate|work out|state|give)\\b(?: first)?(?: [^.?;]{0,80}?(?:,| and))? (?:the |its |his |her |their |your |my )?${ADJECTIVES}beta${WHOSE}(?=\\s*(?:[,.;?]|and\\b|now\\b|today\\b|on\\b|$))`,
);

/**
 * The part that asks for the beta of holdings in a question's own text, beside parts that ask for more.
 *
 * @example
 * holdingsBetaIn(readSegment("40% in A (beta 1.2) and 60% in B (beta 0.8). What is its beta?"))?.kind // "beta"
 */
export function holdingsBetaIn(stem: Segment): QuestionPart | undefined {
  if (stem.holdings === undefined || !asksHoldingsBeta(stem)) return undefined;
  return betaPartOf("", inputsOf([stem]).options);
}

/** Whether a stretch asks what the betas of a portfolio come to, and not what a hedge leaves of it. */
export function asksHoldingsBeta(segment: Segment): boolean {
  return askedSentences(segment).some((plain) => ASKED.test(plain));
}

/** A part that asks for what the betas of holdings come to, and for nothing else. */
export function betaPartOf(label: string, { holdings, value, normalise }: QuestionPart["options"]): QuestionPart {
  const options = {
    ...(holdings === undefined ? {} : { holdings }),
    ...(value === undefined ? {} : { value }),
    ...(normalise === undefined ? {} : { normalise }),
  };
  return { label, kind: "beta", options, missing: [] };
}
