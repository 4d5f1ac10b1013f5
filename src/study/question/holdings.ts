import { Decimal, ZERO } from "../../computation/decimal.js";
import { accountNames } from "./accountNames.js";
import { bracketedBetas } from "./bracketedBetas.js";
import type { InClause } from "./clauses.js";
import { small } from "./cues/cue.js";
import { type HoldingItem, itemsText, letterName } from "./holdingItem.js";
import { inStep, sizesOf, type Weight, weightsAmong, withoutTotal } from "./holdingWeights.js";
import { restHoldings } from "./restOfMoney.js";
import { roleOf } from "./roles.js";

import { wordedWeights } from "./wordedWeights.js";

/** Holdings in a text: the option's text, and the numbers that went into it. */
export interface HoldingsFound {
  readonly text: string;
  readonly items: readonly HoldingItem[];
  readonly used: ReadonlySet<InClause>;
  /** Holdings taken as cash at beta 0, in the words used. */
  readonly cash: readonly string[];
  /** Betas that stand bare in brackets. */
  readonly bracketed?: readonly InClause[];
  /** Weights that are alike and not said as numbers, or that were rounded and come to no 100%. */
  readonly normalise?: true;
}

const CASH_AFTER =
  /^\s*(?:(?!and |or )\w+ )?(?:of |in |held in |is in |kept in |as |into )*(?:its )?(?:cash|t-bills|treasury bills|risk-? ?free|money market)\b/;
const CASH_BEFORE =
  /\b(?:cash(?: (?:and|&) (?:bank(?: (?:balances?|deposits?))?|(?:cash )?equivalents|liquid assets))?|bank balances?|t-bills|treasury bills|money market fund)(?: (?:of|worth|holdings? of|balance of))?:?\s*$/;
/** Words that leave cash out of what is hedged. */
const EQUITY_ALONE =
  /\b(?:stock|equity|share)s? (?:portion|part|component|leg|sleeve)\b|\bhedg\w* (?:only |just )?(?:the|its|her|his|their) (?:stocks|equities|shares)\b/i;
const BETA_BEFORE = /\bbetas?\b[^.;<]{0,40}$|\bbetas?\b[^.;]*(?:<n>(?:,| and|, and|;)?\s*)+$|\bhas a beta\b[^.;]*$/;
const BETA_AFTER = /^\s*(?:is |as )?(?:the |its )?beta\b/;
const OF_FUTURES =
  /\bbetas? (?:of|for) (?:the |a |each |one )?(?:[\w&'-]+ )?(?:futures?|ixfut|contract)\b[^<]*$|\b(?:futures?|ixfut)(?: contract)?s? (?:has|have|having|with) (?:a |an )?beta\b[^<]*$/;
/** What bonds have in place of a beta. */
const DURATION = /\bdurations?\b[^<]{0,20}$/;
/** A convention, not a holding: "treating cash as having a beta of zero". */
const CASH_TREATED =
  /\b(?:treat|regard|consider|assum|tak)\w* (?:the )?cash\b[^<]{0,40}$|\bcash (?:is|being) (?:treated|regarded|considered|assumed|taken)\b[^<]{0,40}$/;

/**
 * Two or more weights with a beta each: "30% in BHP (beta 1.1) and 70% in CBA (beta 0.9)", or both in lists.
 *
 * @example
 * holdingsIn("40% in A (beta 1.2) and 60% in B (beta 0.8)", numbers)?.text // "A 40% 1.2, B 60% 0.8"
 */
export function holdingsIn(text: string, numbers: readonly InClause[]): HoldingsFound | undefined {
  const worded = numbers.filter(isBeta);
  const bracketed = worded.length < 2 ? bracketedBetas(text, numbers) : [];
  const betas = bracketed.length > 0 ? bracketed : worded;
  if (betas.length < 1) return undefined;
  const candidates = weightsAmong(numbers, betas);
  // Stocks that are moved into other things are told by their share, not as holdings.
  const isShifted = numbers.some((clause) => roleOf(clause) === "equity-after");
  for (const kind of ["percent", "shares", "money"] as const) {
    const ofKind = candidates.filter(({ clause, shares }) =>
      kind === "shares" ? shares !== undefined : clause.quantity.kind === kind && shares === undefined,
    );
    const rest = kind === "money" ? restHoldings(text, ofKind, betas) : undefined;
    if (rest !== undefined) return rest === "unclear" ? undefined : rest;
    const hasBeta = ofKind.length === betas.length && inStep(ofKind, betas);
    const isCash = ({ clause }: Weight) =>
      !hasBeta && (CASH_AFTER.test(clause.after) || (kind === "money" && CASH_BEFORE.test(clause.before)));
    const cash = EQUITY_ALONE.test(text) || isShifted ? [] : ofKind.filter(isCash);
    const risky = ofKind.filter((weight) => !isCash(weight));
    if (betas.length + cash.length < 2 || risky.length === 0) continue;
    const weights =
      risky.length === betas.length
        ? risky
        : risky.length === betas.length + 1 && kind === "money"
          ? withoutTotal(risky)
          : [];
    if (weights.length !== betas.length || !inStep(weights, betas)) continue;
    const found = written(text, { weights, betas, cash, kind });
    return bracketed.length === 0 ? found : { ...found, bracketed };
  }
  return equalWeights(text, betas) ?? wordedWeights(text, numbers, betas);
}

const EQUAL =
  /\bequal(?:ly)?[- ](?:weight(?:s|ed)?|divided|split|spread|invested|proportions?|amounts?|shares?|parts)\b|\b(?:an?|one) (?:half|third|quarter|fifth|sixth)(?: of [^.;]{1,30})? each\b|\b(?:same|identical) (?:amounts?|sums?|weights?)\b|\b(?:divid|split|spread|invest)\w*\b[^.;]{0,25}\b(?:equally|evenly)\b/i;

/** Holdings of one size, each with its beta: "equally weighted ... with betas 0.8, 1.1 and 1.4". */
function equalWeights(text: string, betas: readonly InClause[]): HoldingsFound | undefined {
  const together = new Set(betas.map(({ sentence }) => sentence)).size === 1;
  if (betas.length < 2 || !together || !EQUAL.test(text)) return undefined;
  const items = betas.map(({ quantity: { coefficients } }, index) => ({
    name: letterName(index),
    size: new Decimal(1),
    unit: "%",
    beta: coefficients[0] ?? ZERO,
  }));
  return { text: itemsText(items), items, used: new Set(betas), cash: [], normalise: true };
}

/** Whether a beta is a future's or wanted, and no holding's; bonds and cash have zero. */
function isElse(clause: InClause): boolean {
  const role = roleOf(clause);
  return role === "futures-beta" || (role === "target" && clause.quantity.coefficients[0]?.isZero() !== true);
}

function isBeta(clause: InClause): boolean {
  const { quantity, before, after } = clause;
  if (quantity.kind !== "number" || !small(clause) || OF_FUTURES.test(before)) return false;
  if (CASH_TREATED.test(before) || DURATION.test(before) || isElse(clause)) return false;
  if (
    /\b(?:to|target|from|desired|new|market|reduce|increase)\b(?: a| the| its| portfolio| beta| of| =)*\s*$/.test(
      before,
    )
  )
    return false;
  if (/\b(?:reduc|lower|cut|rais|increas|adjust|bring)\w*\b[^.;]*\bto\b[^.;]*$/.test(before)) return false;
  if (
    /\b(?:makes?|making|sets?|brings?|puts?(?! [^.;<]{0,40}\bin(?:to)?\b)|wants?|would like|would rather|leaves?|leaving|gives?|giving)\b[^.;<]*\bbeta\b[^.;<]*$/.test(
      before,
    )
  )
    return false;
  return BETA_BEFORE.test(before) || BETA_AFTER.test(after);
}

function written(
  text: string,
  given: {
    readonly weights: readonly Weight[];
    readonly betas: readonly InClause[];
    readonly cash: readonly Weight[];
    readonly kind: string;
  },
): HoldingsFound {
  const { weights, betas, cash } = given;
  const accounts = accountNames(
    text,
    weights.map(({ clause }) => clause),
  );
  const items = sizesOf([...weights, ...cash]).map((size, index): HoldingItem => {
    const weight = weights[index];
    const { clause, shares } = weight ?? cash[index - weights.length] ?? {};
    const unit = clause?.quantity.kind === "percent" ? "%" : (clause?.quantity.currency ?? "");
    const beta = betas[index]?.quantity.coefficients[0] ?? ZERO;
    const name = weight === undefined ? "cash" : nameOf(text, weight, index);
    const account = accounts?.[index];
    const called = account === undefined ? {} : { account };
    return { name, size, unit, beta, shares: shares?.quantity.amounts.at(-1), ...called };
  });
  const used = [...weights, ...cash].flatMap(({ clause, shares }) =>
    shares === undefined ? [clause] : [clause, shares],
  );
  return {
    text: itemsText(items),
    items,
    used: new Set([...used, ...betas]),
    cash: cash.map(({ clause }) => clause.quantity.words),
  };
}

/** The name behind a weight: "30% in BHP", "$4m of Stock A"; a letter where none is plain. */
function nameOf(text: string, { clause, shares }: Weight, index: number): string {
  const after = text.slice((shares ?? clause).quantity.end, (shares ?? clause).quantity.end + 50);
  const named =
    /^\s*(?:is |are |was )?(?:invested |held |worth |placed )?(?:in|of|on)?\s*(?:the |its )?((?:\p{Lu}[\p{L}\p{N}&]*)(?: (?:\p{Lu}|\d)[\p{L}\p{N}&]*){0,2})/u.exec(
      after,
    )?.[1];
  return named ?? letterName(index);
}
