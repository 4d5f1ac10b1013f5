import { type Cue, FILL, level, SIZED, small } from "./cue.js";

/** Figures of a fund that have no part in a hedge with futures on an index. */
const FIGURE =
  "(?:sharpe(?: ratio)?|treynor(?: ratio)?|sortino(?: ratio)?|information ratio|durations?|convexity|tracking error|expense ratio|turnover|management fees?|fees?|price[- ]to[- ]book|p/?e(?: ratio)?|price[- ]earnings(?: ratio)?|coupons?|yield to maturity|p-value|t-stat\\w*|standard errors?)";

/** Numbers that a question tells and a hedge does without. The first that fits decides. */
export const besideCues: readonly Cue[] = [
  {
    role: "other",
    kinds: ["number", "percent"],
    before: new RegExp(`\\b${FIGURE}(?: (?:of|for|on) (?:the|its|a|an|those|these)(?: [\\w-]+){1,3}?)?,?${FILL}`),
    fits: small,
  },
  { role: "other", kinds: ["number", "percent"], after: new RegExp(`^\\s*${FIGURE}\\b(?! (?:of|is|=))`), fits: small },
  // What bond futures cost beside stock index futures.
  {
    role: "other",
    kinds: ["number", "money", "percent"],
    before:
      /\b(?:bond|treasury|t-bond|t-note|gilt|bund) (?:futures?|contracts?)\b(?:(?!\b(?:stocks?|equit|index|ixfut|ixname|portfolio|fund)\b)[^.;]){0,110}$/,
  },
  {
    role: "other",
    kinds: ["number"],
    after: /^\s*(?:\w+ ){0,2}?(?:observations|data points|pairs of returns)\b/,
  },
  // "The HSI closes at 18,600 and the next-month futures at 18,720."
  {
    role: "index",
    kinds: SIZED,
    before: /\b(?:index|ixname) (?:closes?|closed|ends?|ended|opens?|opened) (?:the day )?at\s*$/,
    after: /^,? (?:and|while|with) (?:the |its )?(?:[\w-]+ ){0,3}(?:futures?|ixfut)\b/,
    unless: /\b(?:if|when|once|suppose|assum\w+|later|then|at (?:expir\w+|maturity))\b/,
    fits: level,
  },
];
