import type { InClause } from "./clauses.js";

/** Figures that a question may name of a portfolio or a contract, and that no hedge is sized or measured by. */
const BEFORE =
  /\b(?:solvency(?: ratio)?|capital ratio|founded|established|turnover|tracking (?:error|difference)|t-?stat(?:istic)?s?|t-?(?:values?|ratio)|standard error|(?:initial|maintenance|variation) margins?|market share|cost of capital|inflation|unemployment|gdp|pays? out|paying out|payout|votes? \((?:<n> to)?|voted (?:<n> to)?)(?: (?:is|of|was|at|about|around|only|ratio|=|:))*\s*$/;
const AFTER =
  /^\s*(?:to <n>\)|ticks?\b|tracking error|(?:initial |maintenance )?margin\b|members\b|employees\b|people\b|votes?\b|(?:\w+ |<t> )?ago\b)/;
/** What happened long before: "In 2008 the account lost 31 percent." */
const PAST =
  /\b(?:in|during|since) (?:19|20)\d\d\b[^.;<]{0,60}\b(?:lost|gained|returned|fell|rose|earned|made|was worth|paid)\b[^.;<]{0,20}$/;
const WAS = /\b(?:was|were) (?:\w+ )?(?:worth|valued at)\s*$/;
const AGO = /^\s*(?:[a-z]+ |<t> ){0,3}(?:ago|before that|a year earlier)\b/;

/** Whether a number is of something beside the hedge: a tick, a margin, a statistic, or what was long before. */
export function isBeside({ before, after }: InClause): boolean {
  return BEFORE.test(before) || AFTER.test(after) || PAST.test(before) || (WAS.test(before) && AGO.test(after));
}
