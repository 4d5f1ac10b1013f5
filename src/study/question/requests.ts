import { wantsGain } from "./partAsks.js";

const NEXT =
  /,\s*(?:and )?(?=(?:what|how|by how)\b)|\s+and (?=(?:what|how)\b)|,?\s+and (?=(?:the )?(?:total |required )?(?:initial )?margin\b)/i;
const NAMES_REQUEST =
  /\b(?:what|how|which|calculate|compute|find|determine|estimate|state|show|give)\b|^(?:the )?(?:total |required )?(?:initial )?margin\b/i;
/** What one contract makes, which is no hedge's result. */
export const PER_CONTRACT =
  /\b(?:one|a single|each|every|per) (?:(?:short|long|sold|bought) )?(?:[\w&-]+ ){0,4}?(?:contract|future|ixfut)\b[^.?;]{0,30}\b(?:earn|gain|lose|make|pay|bring|yield)|\b(?:gain|loss|profit|result)\b[^.?;]{0,20}\b(?:on (?:one|a single|each)|per) (?:[\w&-]+ ){0,4}?(?:contract|future|ixfut)\b/i;
const HOW_MUCH =
  /^how much (?:of )?(?:the |its |her |his )?(?!exposure|risk|beta|market|index|money|more|less)[a-z]+ (?:has|have|is|was|will)\b/i;

/** What one contract stands for, which no hedge is needed for. */
const ONE_WORTH =
  /\b(?:value|worth|exposure|size|notional)(?: (?:value|amount|exposure))? of (?:one|a|an|each|a single) (?:[\w&-]+ ){0,4}?(?:contract|future|lot)\b|\b(?:one|a|each) (?:[\w&-]+ ){0,3}?(?:contract|future|lot)(?:'s)? (?:is )?(?:value|worth|exposure|notional|size)\b/i;
/** A request for it, and no telling: "If one contract is worth £80,000". */
const ASKS_FIRST = /^(?:what|how much)\b(?![^?]*\d{3})/i;
/** The beta as it stands, before what else is to be traded. */
const BETA_NOW =
  /^what (?:is|was|would be) (?:its|the|her|his|their) (?:[\w'-]+ ){0,2}beta\b[^.?]{0,25}\b(?:now|then|with|after|including)\b/i;
/** What futures already sold would bring: "..., and what would it cost after selling 60 of them?" */
const WITH_TRADE = /\b(?:after|by|with|having) (?:selling|shorting|buying|going short|going long) \d/i;
const ORDER = /^(?:please |then )?(?:calculate|compute|find|determine|estimate|work out|state|show|give)\b:?\s*/i;
const LISTED =
  /,\s*(?:and )?(?=(?:the|one|a|how|what|number|contracts?|net|gain|profit|loss)\b)|\s+and (?=(?:the|one|how|what)\b)/i;

/** No sentence asks for more. */
const MOST = 8;

const isApart = (request: string) =>
  PER_CONTRACT.test(request) ||
  (ONE_WORTH.test(request) && ASKS_FIRST.test(request)) ||
  BETA_NOW.test(request) ||
  (WITH_TRADE.test(request) && (wantsGain(request) || /\bcost\b/i.test(request))) ||
  (HOW_MUCH.test(request) && !wantsGain(request));

/**
 * A sentence in the requests that it makes, where one of them asks for what the others do not.
 *
 * @param isAside whether a request is to be read alone
 * @example
 * requestsOf("How many are sold, and how much stock is turned into cash?", isAside).length // 2
 */
export function requestsOf(sentence: string, isAside: (request: string) => boolean): readonly string[] {
  const items = ORDER.test(sentence) ? sentence.replace(ORDER, "").split(LISTED) : [];
  if (items.length > 1 && items.length <= MOST && items.some((item) => ONE_WORTH.test(item) && !/\d{3}/.test(item)))
    return items.map((item) => `Find ${item.replace(/[?.]$/, "")}.`);
  const requests = joined(sentence.split(NEXT));
  if (requests.length > MOST || !requests.some((request) => isApart(request) || isAside(request))) return [sentence];
  return requests.map((request) => `${request.charAt(0).toUpperCase()}${request.slice(1).replace(/[?.]$/, "")}?`);
}

/** Pieces of a sentence, each that only tells with the request after it: "Assuming a 10% margin, what is it in money?" */
function joined(pieces: readonly string[]): readonly string[] {
  const requests: string[] = [];
  for (const piece of pieces) {
    const last = requests.at(-1);
    const isTold = last !== undefined && !NAMES_REQUEST.test(last);
    if (isTold) requests.splice(-1, 1, `${last}, ${piece}`);
    else requests.push(piece);
  }
  return requests;
}
