import { wantsGain } from "./partAsks.js";

const NEXT = /,\s*(?:and )?(?=(?:what|how|by how)\b)|\s+and (?=(?:what|how)\b)/i;
/** What one contract makes, which is no hedge's result. */
export const PER_CONTRACT =
  /\b(?:one|a single|each|every|per) (?:(?:short|long|sold|bought) )?(?:[\w&-]+ ){0,4}?(?:contract|future|ixfut)\b[^.?;]{0,30}\b(?:earn|gain|lose|make|pay|bring|yield)|\b(?:gain|loss|profit|result)\b[^.?;]{0,20}\b(?:on (?:one|a single|each)|per) (?:[\w&-]+ ){0,4}?(?:contract|future|ixfut)\b/i;
const HOW_MUCH =
  /^how much (?:of )?(?:the |its |her |his )?(?!exposure|risk|beta|market|index|money|more|less)[a-z]+ (?:has|have|is|was|will)\b/i;

const isApart = (request: string) => PER_CONTRACT.test(request) || (HOW_MUCH.test(request) && !wantsGain(request));

/**
 * A sentence in the requests that it makes, where one of them asks for what the others do not.
 *
 * @example
 * requestsOf("How many are sold, and how much stock is turned into cash?").length // 2
 */
export function requestsOf(sentence: string): readonly string[] {
  const requests = sentence.split(NEXT);
  if (!requests.some(isApart)) return [sentence];
  return requests.map((request) => `${request.charAt(0).toUpperCase()}${request.slice(1).replace(/[?.]$/, "")}?`);
}
