import type { InClause } from "../clauses.js";

/** Whose volatility a number is: of what is hedged, of the future, of the index, or not said. */
export type Whose = "spot" | "futures" | "index" | "unsaid";

const SPREAD =
  /\b(?:standard deviations?|std\.? devs?|stdevs?|volatilit(?:y|ies)|vols?|std|sds?|sigmas?)\b(?! (?:of|in) (?:the )?hedge)/g;
const SPREAD_AFTER =
  /^\s*(?:p\.?a\.? |a year |per annum )?(?:annual\w* |monthly |yearly |quarterly |weekly |daily )?(?:standard deviation|volatility|vol|std|sd)\b/;
/** What a number is of that is no volatility, though one is spoken of before it. */
const OTHER =
  /\b(?:correlat\w*|rho|betas?|covariances?|multiplier|contract size|hedge ratio|(?:interest|risk-? ?free|exchange) rates?|yields?|dividends?|r-?squared|r\^|r2|quoted|trad(?:es?|ing)|priced|worth|by\s*$|slope|alpha|reduc\w*|at\s*$)/;
const FUTURE =
  /\b(?:stock |equity |share |index |ixname )*(?:futures?|ixfut)\b(?: contracts?| prices?| returns?| positions?)*|\bcontracts?\b/g;
const INDEX =
  /\b(?:stock |equity |share |market |ixname )*(?:index|ixname|market|benchmark)\b(?! (?:fund|etf|tracker))/g;
const SPOT =
  /\b(?:portfolios?|funds?|shares?|stocks?|basket|spot|equit(?:y|ies)|holdings?|positions?|assets?|etfs?|book|trackers?)\b/g;
const LONGEST = 130;

/** What a stretch names, in order, each once in a row. */
export function subjectsIn(text: string): readonly Whose[] {
  const marked = text
    .replace(FUTURE, " FUT ")
    .replace(INDEX, " IND ")
    .replace(/FUT {1,3}(?:on|for|of) (?:the |an? )?(?:[\w&'-]{1,20} ){0,2}? ?IND/g, " FUT ")
    .replace(SPOT, " SPO ");
  const names = [...marked.matchAll(/\b(?:FUT|IND|SPO)\b/g)].map(([name]) => name);
  const whose = names.map((name): Whose => (name === "FUT" ? "futures" : name === "IND" ? "index" : "spot"));
  return whose.filter((one, index) => one !== whose[index - 1]);
}

/**
 * Whose volatility a number is, by the words around it; nothing where it is none.
 *
 * @example
 * "the volatility of the portfolio is 22% and that of the futures 18%" // "spot" of 22%, "futures" of 18%
 */
export function whoseVolatility({ before, after }: InClause): Whose | undefined {
  const last = [...before.matchAll(SPREAD)].at(-1);
  const between = last === undefined ? undefined : before.slice(last.index + last[0].length);
  if (last !== undefined && between !== undefined && between.length <= LONGEST && !OTHER.test(between))
    return saidAfter(after) ?? saidBefore(between, before.slice(0, last.index), after);
  if (!SPREAD_AFTER.test(after)) return undefined;
  return saidAfter(after.replace(SPREAD_AFTER, "")) ?? subjectsIn(lastClause(before)).at(-1) ?? "unsaid";
}

/** "22% for the portfolio", "18% (futures)" */
function saidAfter(after: string): Whose | undefined {
  const words = /^\s*(?:for|of|on|in|\()\s*([^,;<.()]{1,40})/.exec(after)?.[1];
  return words === undefined ? undefined : subjectsIn(words.replace(/\b(?:and|while|with|versus)\b.*/, ""))[0];
}

/** From the words between "volatility" and the number, or before it, or by order: "of A and B are 22% and 18%". */
function saidBefore(between: string, lead: string, after: string): Whose {
  const [first = "", ...others] = between.split(/<[mpn]>/);
  const own = subjectsIn(others.at(-1) ?? first);
  if (others.length > 0) return own.at(-1) ?? subjectsIn(first)[others.length] ?? "unsaid";
  const isList = /^\s*(?:,|and|\/|&)\s*(?:and )?<[mpn]>/.test(after);
  if (own.length > 0) return (isList ? own[0] : own.at(-1) === "index" ? own[0] : own.at(-1)) ?? "unsaid";
  return subjectsIn(lastClause(lead)).at(-1) ?? "unsaid";
}

const lastClause = (text: string) => text.slice(Math.max(text.search(/[,;>][^,;>]*$/), text.length - 60, 0));
