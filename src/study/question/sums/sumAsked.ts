import { isAsking } from "../partAsks.js";
import { having, type Segment } from "../segment.js";

/** What a part asks for of a portfolio that no count of futures is. */
export type SumKind = "shares-to-sell" | "index-shares" | "dollar-beta" | "beta-with-futures";

const ASKS =
  "(?:what|how much|calculate|compute|find|determine|estimate|work out|state|show|give|the|value|amount|quantum)";
const SAFE =
  "(?:risk-? ?free (?:securit\\w+|assets?|investments?|bonds?|instruments?|bills?)|t-?bills?|treasury (?:bills?|securities|bonds?)|government (?:securities|bonds)|g-?secs?|gilts|money[- ]market (?:fund|instruments?|securities)|cash|bills|deposits?)";
const SHARES = "(?:stocks?|shares|equit(?:y|ies)|portfolio|holdings?|fund|securities|investments?)";
const LEFT = "(?:sold|sell|liquidated?|disposed?(?: of| off)?|dispose of)";
const MOVED =
  "(?:shifted|shift|moved?|switched|switch|transferred|transfer|put|placed?|invested|invest|replaced|exchanged|converted|held|kept|turned)";
const AMOUNT =
  "(?:value|amount|sum|quantum|proportion|percentage|fraction|share|part|portion|weight|how much|how many (?:dollars|euros|pounds|rupees))";
const TO_SELL: readonly RegExp[] = [
  new RegExp(
    `\\b${AMOUNT}\\b[^.?;]{0,25}\\b${SAFE} (?:that )?(?:\\w+ ){0,4}?(?:acquired?|bought|buy|purchased?|held|hold|added|add)\\b`,
  ),
  new RegExp(
    `\\b${ASKS}\\b[^.?;]{0,20}\\b${AMOUNT}\\b[^.?;]{0,70}\\b(?:${LEFT}|${MOVED})\\b[^.?;]{0,50}\\b(?:in|into|to|for|with|by|and)\\b[^.?;]{0,30}\\b${SAFE}`,
  ),
  new RegExp(
    `\\bhow much\\b[^.?;]{0,70}\\b(?:${LEFT}|${MOVED})\\b[^.?;]{0,50}\\b(?:in|into|to|for|with|by|and)\\b[^.?;]{0,30}\\b${SAFE}`,
  ),
  new RegExp(
    `\\b(?:how much|what (?:value|amount|part|proportion|share|fraction|percentage)|(?:value|amount|proportion) of)\\b(?: (?:of|the|his|her|its|their|your|this|existing|current|in))* ${SHARES}\\b[^.?;]{0,40}\\b${LEFT}\\b`,
  ),
];
/** What turns shares or cash into the other by futures. */
const BY_FUTURES = /\b(?:synthetic\w*|equiti[sz]\w*|effectively|futures|contracts?|ixfut)\b/;

/** "By selling shares and buying T-bills. How much should be sold?" */
const TOLD_SALE = new RegExp(
  `\\b(?:sell|selling|sale of|disposing|switching|moving)\\b[^.;<]{0,40}\\b(?:${SHARES}|part)\\b[^.;<]{0,60}\\b${SAFE}`,
);
const HOW_MUCH_SOLD =
  /\bhow much\b(?: (?:of|the|it|his|her|its|their|stock|shares|money|portfolio|fund)){0,4} (?:should|must|would|will|has|have|needs?|ought)\b[^.?;]{0,25}\b(?:sold|sell|switched|moved|invested)\b/;

const FUND = "(?:etfs?|exchange-? ?traded funds?|trackers?(?: funds?)?|index funds?|spy|spdrs?|spiders?|ivv|voo|qqqs?)";
const UNITS = new RegExp(
  `\\b(?:how many|number of)\\b(?! (?:[\\w&-]+ ){0,3}?(?:futures|contracts))[^.?;]{0,40}\\b(?:shares|units|${FUND})\\b[^.?;]{0,80}\\b(?:short\\w*|sell\\w*|sold|buy\\w*|bought|need\\w*|requir\\w*|trade\\w*|used?|hedge\\w*|take)\\b`,
);
const SHORTED =
  /\b(?:how many|number of)\b[^.?;]{0,20}\b(?:shares|units)\b[^.?;]{0,60}\b(?:short\w*|sell\w*|sold|need\w*|requir\w*|buy\w*|bought)\b/;
const BARE = /^(?:and )?how many (?:etf )?(?:shares|units)(?: is that| are they)?\s*\?$/;
const IS_FUND = new RegExp(`\\b${FUND}\\b`);
/** A fund that is more, less or other than its index. */
export const NO_PLAIN_FUND = /\b(?:leverag\w+|inverse|ultra\w*|[23]x|double|triple|bear fund|call|put|options?)\b/;

const DOLLAR_BETA =
  /\b(?:what|how much|calculate|compute|find|determine|estimate|work out|state|give)\b[^.?;]{0,60}\b(?:(?:dollar|money|rupee|euro|sterling|pound|yen|franc|cash)[- ]betas?\b|beta[- ](?:adjusted|weighted) (?:(?:market|equity|dollar|net) )?exposure\b|(?:net|effective|resulting|hedged) (?:market|equity|stock market) exposure (?:after|of|with|in)\b)/;
const OF_FUTURES =
  /\b(?:betas?|exposure) (?:of|in|from) (?:the |its |her |his |these |those )?(?:short |long )?(?:futures|contracts?|ixfut|hedge|overlay)\b/;
const OF_BOTH =
  /\b(?:net|overall|combined|hedged|left|remain\w*|after|residual|resulting|together|total|with (?:the )?(?:futures|hedge|contracts)|futures|contracts?|ixfut|short|new|effective)\b/;

/** Whether a request is for money of beta, `β × V`, whatever it is of. */
export const asksDollarBeta = (request: string): boolean => DOLLAR_BETA.test(request.toLowerCase());

/** Whether that of portfolio and futures together is meant. */
export const isOfBoth = (request: string): boolean =>
  OF_BOTH.test(request.toLowerCase()) &&
  !OF_FUTURES.test(request.toLowerCase()) &&
  !/\bbefore\b|\bunhedged\b/i.test(request);

/** Whether a request is for the shares to sell for risk-free securities, or for shares of a fund on the index in place of futures. */
export function asksInstead(request: string): boolean {
  const plain = request.toLowerCase();
  return asksSale(plain) || asksUnits(plain);
}

const asksSale = (plain: string) =>
  !BY_FUTURES.test(plain.replace(/\binstead of[^.?;]*/, "")) && TO_SELL.some((pattern) => pattern.test(plain));
const asksUnits = (plain: string) => UNITS.test(plain) && IS_FUND.test(plain);

/**
 * What of a portfolio a stretch asks for that no count of futures is; nothing where it asks for none, or for a count as
 * well.
 *
 * @param told other stretches of the question, which may name the fund
 * @example
 * sumAsked(readSegment("Find the value of risk-free securities to be acquired.")) // "shares-to-sell"
 */
export function sumAsked(segment: Segment, told: readonly Segment[] = []): SumKind | undefined {
  const asking = segment.sentences.flatMap(({ plain }, index) => (isAsking(segment, index) ? [plain] : []));
  if (asking.some((plain) => asksUnits(plain) && !NO_PLAIN_FUND.test(plain))) return "index-shares";
  const namesFund = [segment, ...told].some(
    (one) => having(one, "fund-price").length > 0 || IS_FUND.test(one.text.toLowerCase()),
  );
  const isShort = asking.some((plain) => SHORTED.test(plain) || (BARE.test(plain) && !/<s> shares/.test(plain)));
  if (isShort && namesFund) return "index-shares";
  const isSaleTold = [segment, ...told].some(({ sentences }) => sentences.some(({ plain }) => TOLD_SALE.test(plain)));
  const isSale = asking.some((plain) => HOW_MUCH_SOLD.test(plain) && !BY_FUTURES.test(plain)) && isSaleTold;
  if (isSale || asking.some(asksSale)) return "shares-to-sell";
  if (asking.some((plain) => DOLLAR_BETA.test(plain) && !isOfBoth(plain) && !OF_FUTURES.test(plain)))
    return "dollar-beta";
  const isBeta = asking.some((plain) => /\bbeta\b/.test(plain) && !/\bhow many\b|\bnumber of\b/.test(plain));
  return isBeta && having(segment, "traded-money").length === 1 ? "beta-with-futures" : undefined;
}
