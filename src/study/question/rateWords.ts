/** Words behind a percentage that make it a rate of interest. */
export const RATE_AFTER = /^\s*(?:per annum |p\.?a\.? |a year |annual )?(?:risk-? ?free|interest)\b/;

/** Words before a percentage that make it a dividend yield. */
export const DIVIDEND = /\bdividends?\b[^.;<]{0,40}$/;
