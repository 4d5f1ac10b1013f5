import { asksMargin } from "./margin/marginAsked.js";
import { wantsCount, wantsGain } from "./partAsks.js";
import type { Divided } from "./partsOf.js";
import { requestsOf } from "./requests.js";
import { asksInstead } from "./sums/sumAsked.js";

/** Where one sentence ends and another begins. */
export const SENTENCE = /(?<=[.?!])\s+(?=[\p{Lu}\d"($€£¥₹])/u;
/** A question or an order, as typed. */
export const ASKING =
  /\?$|^(?:please |then |now |also )?(?:calculate|compute|find|determine|estimate|work out|state|show|evaluate)\b/i;

/**
 * Sentences in their requests, with those that are to be read alone: for a margin, for what could be traded in place of
 * futures, and for what contracts leave.
 *
 * @param asksLeft whether a request is for what contracts leave or stand for
 */
export function requestsApart(
  sentences: readonly string[],
  asksLeft: (request: string) => boolean,
): { readonly requests: readonly string[]; readonly asides: ReadonlySet<string> } {
  const isElse = (request: string) => asksMargin(request) || asksInstead(request);
  const isAside = (request: string) => isElse(request) || asksLeft(request);
  const divided = sentences.map((sentence) => {
    if (!ASKING.test(sentence)) return [sentence];
    // A count with the beta that it leaves is one request.
    if (wantsCount(sentence) && asksLeft(sentence)) return [sentence];
    // A move that is told for a loss and for what is left stands with both.
    const requests = requestsOf(sentence, wantsGain(sentence) ? isElse : isAside);
    const isClear = requests.every((request) => isAside(request) || wantsCount(request) || wantsGain(request));
    return isClear || requests.some(isElse) ? requests : requestsOf(sentence, () => false);
  });
  const requests = divided.flat();
  const asking = requests.filter((request) => ASKING.test(request));
  const asides = asking.length < 2 ? [] : asking.filter((request) => isAside(request) && !isCountWithBeta(request));
  return { requests, asides: new Set(asides) };
}

const isCountWithBeta = (request: string) => wantsCount(request) && !asksInstead(request);

/**
 * A lettered part in two where it asks for something that is to be read alone, and for something else.
 *
 * @example
 * withAsides({ label: "(a)", text: "What is one contract worth? What is the initial margin?" }, asksLeft).length // 2
 */
export function withAsides(
  { label, text }: Divided["parts"][number],
  asksLeft: (request: string) => boolean,
): Divided["parts"] {
  const { requests, asides } = requestsApart(text.split(SENTENCE), asksLeft);
  const isMain = (request: string) => ASKING.test(request) && !asides.has(request);
  const more = requests.some(isMain) ? [...asides] : [...asides].slice(1);
  if (more.length === 0) return [{ label, text }];
  const main = requests.filter((request) => !more.includes(request)).join(" ");
  return [{ label, text: main }, ...more.map((aside) => ({ label: `${label} also`, text: aside }))];
}
