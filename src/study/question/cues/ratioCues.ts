import type { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { QuantityKind } from "../quantities.js";
import { type Whose, whoseVolatility } from "../ratio/whose.js";
import { type Cue, FILL, PLAIN, type Role, small } from "./cue.js";

/** What a volatility is of, behind an amount: "changes in the value of a $20m portfolio". */
const OF_WHAT = /^\s*(?:[\w'-]+ ){0,3}?(?:portfolio|fund|position|holdings?|investments?|shares|stocks)\b/;
const SHARE: readonly QuantityKind[] = ["number", "percent"];

const volatility = (role: Role, whose: readonly Whose[]): Cue => ({
  role,
  kinds: ["number", "percent", "money"],
  fits: (clause) => isSpread(clause) && whose.includes(whoseVolatility(clause) ?? "index"),
});

/** More than a price moves by in a period. */
const isLarge = (amount: Decimal) => amount.greaterThan(500);

function isSpread(clause: InClause): boolean {
  const { kind, scaled } = clause.quantity;
  if (whoseVolatility(clause) === undefined) return false;
  if (kind === "money") return !scaled && !clause.quantity.amounts.some(isLarge) && !OF_WHAT.test(clause.after);
  return kind === "percent" || small(clause);
}

/** What a hedge ratio of least variance is made of. The first that fits decides. */
export const ratioCues: readonly Cue[] = [
  {
    role: "covariance",
    kinds: SHARE,
    before: new RegExp(`\\b(?:covariance|cov)\\b[^.;<]{0,90}?${FILL}`),
    fits: small,
  },
  {
    role: "r-squared",
    kinds: SHARE,
    before: new RegExp(`\\b(?:r-? ?squared?|r\\^|r2|coefficient of determination)[^.;<]{0,40}?${FILL}`),
    fits: small,
  },
  { role: "r-squared", kinds: SHARE, after: /^\s*(?:r-? ?squared|r\^|r2\b)/, fits: small },
  {
    role: "correlation",
    kinds: SHARE,
    before: new RegExp(`\\b(?:correlat(?:ion|ed)(?: coefficient)?|rho)\\b(?:(?!\\bbeta\\b)[^.;<]){0,90}?${FILL}`),
    fits: small,
  },
  { role: "correlation", kinds: SHARE, after: /^\s*correlat(?:ion|ed)\b/, fits: small },
  {
    role: "hedge-ratio",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:hedge ratio|hedging ratio|mvhr)\\b(?:[\\s,]+(?!beta|correlat|portfolio is|fund is)(?:[\\w&'-]+|<m>)){0,24}?${FILL}`,
    ),
    fits: small,
  },
  {
    role: "hedge-ratio",
    kinds: ["percent"],
    before: /\b(?:optimal|min\w*[- ]variance|variance-minimi[sz]ing) hedge ratio\b(?: (?:[\w'-]+|<m>)){0,8}[\s:=]*$/,
  },
  { role: "hedge-ratio", kinds: PLAIN, before: /(?:^|[\s,(])h\s?\*?\s*(?:=|:|of|is)\s*$/, fits: small },
  { role: "hedge-ratio", kinds: PLAIN, after: /^\s*(?:optimal |minimum[- ]variance )?hedge ratio\b/, fits: small },
  variance("futures-variance", /\b(?:futures?|ixfut|contracts?)\b/),
  variance("index-variance", /\b(?:index|ixname|market|benchmark)\b/),
  variance("spot-variance", /./),
  volatility("futures-volatility", ["futures"]),
  volatility("index-volatility", ["index"]),
  volatility("spot-volatility", ["spot", "unsaid"]),
];

/** A variance that is told, not one that is to be made least. */
function variance(role: Role, whose: RegExp): Cue {
  return {
    role,
    kinds: SHARE,
    before: new RegExp(`\\bvariances?\\b[^.;<]{0,80}?${FILL}`),
    unless: /\b(?:min\w*|least|(?:share|proportion|percentage|fraction|much) of)[- ](?:the )?variances?\b[^.;]*$/,
    fits: (clause) => small(clause) && whose.test(variedIn(clause)),
  };
}

/** What a variance is of: the words behind it, else those before it: "futures, whose variance is". */
function variedIn({ before }: InClause): string {
  const behind = /\bvariances?\b([^.;<]*)$/.exec(before)?.[1] ?? "";
  return /\bof\s+\w/.test(behind) ? behind : before.slice(before.lastIndexOf(">") + 1);
}
