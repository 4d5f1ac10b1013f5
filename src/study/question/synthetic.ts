const TURN = "(?:convert|turn|transform|chang|mov|shift|switch|reallocat|transfer)\\w*";
const SHARES = "(?:stocks?|equit\\w*|shares|portfolio|index fund)";
const SAFE = "(?:t-?bills?|treasur\\w*|cash|bank|deposits?|money|bonds?|gilts?|bills?|overnight|short-term)";
const MARKET = "(?:index|market|benchmark|equit\\w*|stocks?|shares|portfolio|\\d{2,4})";
/** What cash does that futures turn into shares. */
const AS_SHARES = [
  `(?:behave|act|perform|look|move|do) (?:just |exactly |much )?(?:like|as) (?!${SAFE}\\b)[^.;?]{0,50}\\b${MARKET}\\b`,
  `(?:have|get|give|receive|match) (?:the )?(?:same )?(?:returns?|performance) (?:of|on|as) (?:the |an? )?(?!${SAFE}\\b)`,
  "earn (?:the |an? )?(?:[\\w-]+ )?(?:equity|index|stock|share|stock[- ]market|equity[- ]market|benchmark|market)(?:-like)?(?:'s)? returns?\\b",
  `earn (?:the |an? |full |total )*returns? (?:on|of|from) (?:the |an? )?(?!${SAFE}\\b)`,
  `(?:track|follow|mirror|replicate|mimic) (?:the |its |an? )?(?!${SAFE}\\b)[^.;?]{0,30}\\b${MARKET}\\b`,
  `(?:be (?:fully )?exposed|(?:have|get|gain|give|be given) (?:full )?exposure) to (?:the |an? )?(?!${SAFE}\\b)[^.;?]{0,30}\\b${MARKET}\\b`,
  `(?:move|rise and fall) with (?:the )?[^.;?]{0,20}\\b${MARKET}\\b`,
].join("|");
const MONEY = "(?:cash|t-?bills|treasury bills|money(?! manag))";
const WISH = "(?:wants?|wishes|would like|needs?|prefers?|asks?)";
const EQUITISED = new RegExp(
  [
    "\\bequiti[sz]\\w*\\b",
    `\\b${TURN}\\b[^.;?]{0,40}\\bcash\\b[^.;?]{0,60}\\binto\\b[^.;?]{0,30}\\b${SHARES}\\b`,
    `\\bcash\\b[^.;?]{0,60}\\b${TURN}\\b[^.;?]{0,10}\\binto\\b[^.;?]{0,30}\\b${SHARES}\\b`,
    "\\bsynthetic(?:ally)? (?:\\w+ ){0,2}?(?:equity|stock|index|shares?)\\b",
    `\\b(?:cash|money)\\b[^.;?]{0,25}\\b(?:to|should|must|will) (?:${AS_SHARES})`,
    `\\b${WISH}(?<=\\b${MONEY}\\b[^?]{0,140}) (?:it|this|that|these funds|(?:this|that|the) (?:cash|money|sum|amount)) to (?:${AS_SHARES})`,
    `\\b(?:${WISH}|seeks?|requires?|desires?|to (?:gain|get|obtain|have|create|keep|maintain))(?<=\\bcash\\b[^?]{0,140}) (?:(?:an|some|full|immediate|temporary|synthetic|its|to have|to gain|to get|to obtain|to keep) )*(?:equity|stock|market|index|share)(?:[- ]market)? exposure\\b(?! (?:cut|reduced|removed|eliminated|lowered|hedged|of)\\b)`,
    "\\b(?:as if|as though) (?:it |they |the fund |the portfolio )?(?:is |was |were |are |being )?fully invested\\b",
    "\\bcash drag\\b|\\bdrag (?:of|from|on account of|caused by|due to) (?:the |its |holding )?(?:\\w+ )?cash\\b|\\bcash\\b[^.;?]{0,40}\\bdrag\\b",
  ].join("|"),
  "i",
);
const CASH = "(?:cash|t-?bills|treasury bills|money[- ]market|risk-free)";
const SYNTHETIC_CASH = new RegExp(
  `\\b${TURN}\\b[^.;?]{0,80}\\b${SHARES}\\b[^.;?]{0,70}\\b(?:in)?to\\b (?:synthetic )?(?:\\w+ )?${CASH}\\b|\\bsynthetic(?:ally)? (?:\\w+ )?${CASH}|\\b(?:invest|be|sit|go|get)\\w* (?:it |them |the money )?in(?:to)? ${CASH}\\b[^.;?]{0,50}\\b(?:instead|without (?:selling|actually selling))`,
  "i",
);

/**
 * The words that turn cash into shares by futures.
 *
 * @example
 * equitisedCash("How many contracts equitize the cash?") // "equitize"
 */
export function equitisedCash(text: string): string | undefined {
  return syntheticCash(text) === undefined ? EQUITISED.exec(text)?.[0] : undefined;
}

/**
 * The words that turn shares into cash by futures.
 *
 * @example
 * syntheticCash("convert $30 million of stock into T-bills synthetically") // as it stands, to "T-bills"
 */
export function syntheticCash(text: string): string | undefined {
  return SYNTHETIC_CASH.exec(text)?.[0];
}

/** Whether a plain sentence turns all of the shares into cash, no share or part of them. */
export function isTurnedToCash(plain: string): boolean {
  const words = syntheticCash(plain);
  return words !== undefined && !/<p>|\b(?:half|part|some|third|quarter)\b/.test(words);
}
