import { type Decimal, ZERO } from "../../computation/decimal.js";
import { writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import { small } from "./cues/cue.js";

/** Holdings in a text: the option's text, and the numbers that went into it. */
export interface HoldingsFound {
  readonly text: string;
  readonly used: ReadonlySet<InClause>;
  /** Holdings taken as cash at beta 0, in the words used. */
  readonly cash: readonly string[];
  /** Weights that are alike and not said as numbers, or that were rounded and come to no 100%. */
  readonly normalise?: true;
  /** What they return by the later prices told with them, in percent. */
  readonly ownReturn?: string;
}

interface Weight {
  readonly clause: InClause;
  readonly shares?: InClause;
}

const CASH_AFTER =
  /^\s*(?:\w+ )?(?:of |in |held in |is in |kept in |as |into )*(?:its )?(?:cash|t-bills|treasury bills|risk-? ?free|money market)\b/;
/** Words that leave cash out of what is hedged. */
const EQUITY_ALONE =
  /\b(?:stock|equity|share)s? (?:portion|part|component)\b|\bhedg\w* (?:only |just )?(?:the|its|her|his|their) (?:stocks|equities|shares)\b/i;
const BETA_BEFORE = /\bbetas?\b[^.;<]{0,30}$|\bbetas?\b[^.;]*(?:<n>(?:,| and|, and|;)?\s*)+$|\bhas a beta\b[^.;]*$/;
const BETA_AFTER = /^\s*(?:is |as )?(?:the |its )?beta\b/;
const NO_WEIGHT =
  /\b(?:futures?|contract|ixfut|index|ixname|market|point|rate|yield|to|by|from)\s*(?:is|at|of|=|by)?\s*$/;
const OF_FUTURES =
  /\bbetas? (?:of|for) (?:the |a |each |one )?(?:[\w&'-]+ )?(?:futures?|ixfut|contract)\b[^<]*$|\b(?:futures?|ixfut)(?: contract)?s? (?:has|have|having|with) (?:a |an )?beta\b[^<]*$/;
const CONTRACT_BEFORE =
  /\b(?:contracts?|futures?|ixfut|multiplier|standard deviation|volatility|returns?|yield|rate)\b[^.;<]{0,30}$/;
const MOVE_AFTER = /^\s*(?:fall|drop|decline|rise|gain|increase|of (?:its|the) (?:risk|exposure|beta))/;

/**
 * Two or more weights with a beta each: "30% in BHP (beta 1.1) and 70% in CBA (beta 0.9)", or both in lists.
 *
 * @example
 * holdingsIn("40% in A (beta 1.2) and 60% in B (beta 0.8)", numbers)?.text // "A 40% 1.2, B 60% 0.8"
 */
export function holdingsIn(text: string, numbers: readonly InClause[]): HoldingsFound | undefined {
  const betas = numbers.filter(isBeta);
  if (betas.length < 1) return undefined;
  const candidates = weightsAmong(numbers, betas);
  for (const kind of ["percent", "shares", "money"] as const) {
    const ofKind = candidates.filter(({ clause, shares }) =>
      kind === "shares" ? shares !== undefined : clause.quantity.kind === kind && shares === undefined,
    );
    const hasBeta = ofKind.length === betas.length && inStep(ofKind, betas);
    const isCash = ({ clause }: Weight) => !hasBeta && CASH_AFTER.test(clause.after);
    const cash = EQUITY_ALONE.test(text) ? [] : ofKind.filter(isCash);
    const risky = ofKind.filter((weight) => !isCash(weight));
    if (betas.length + cash.length < 2 || risky.length === 0) continue;
    const weights =
      risky.length === betas.length
        ? risky
        : risky.length === betas.length + 1 && kind === "money"
          ? withoutTotal(risky)
          : [];
    if (weights.length !== betas.length || !inStep(weights, betas)) continue;
    return written(text, { weights, betas, cash, kind });
  }
  return equalWeights(text, betas);
}

const EQUAL =
  /\bequal(?:ly)?[- ](?:weight(?:s|ed)?|divided|split|spread|invested|proportions?|amounts?|shares?|parts)\b|\b(?:divid|split|spread|invest)\w*\b[^.;]{0,25}\b(?:equally|evenly)\b/i;

/** Holdings of one size, each with its beta: "equally weighted ... with betas 0.8, 1.1 and 1.4". */
function equalWeights(text: string, betas: readonly InClause[]): HoldingsFound | undefined {
  const together = new Set(betas.map(({ sentence }) => sentence)).size === 1;
  if (betas.length < 2 || !together || !EQUAL.test(text)) return undefined;
  const items = betas.map(
    ({ quantity }, index) => `${letterName(index)} 1% ${quantity.coefficients[0]?.toFixed() ?? "0"}`,
  );
  return { text: items.join("; "), used: new Set(betas), cash: [], normalise: true };
}

function isBeta(clause: InClause): boolean {
  const { quantity, before, after } = clause;
  if (quantity.kind !== "number" || !small(clause) || OF_FUTURES.test(before)) return false;
  if (
    /\b(?:to|target|from|desired|new|market|reduce|increase)\b(?: a| the| its| portfolio| beta| of| =)*\s*$/.test(
      before,
    )
  )
    return false;
  if (/\b(?:reduc|lower|cut|rais|increas|adjust|bring)\w*\b[^.;]*\bto\b[^.;]*$/.test(before)) return false;
  if (
    /\b(?:makes?|making|sets?|brings?|puts?|wants?|would like|would rather|leaves?|leaving|gives?|giving)\b[^.;<]*\bbeta\b[^.;<]*$/.test(
      before,
    )
  )
    return false;
  return BETA_BEFORE.test(before) || BETA_AFTER.test(after);
}

function weightsAmong(numbers: readonly InClause[], betas: readonly InClause[]): readonly Weight[] {
  const found: Weight[] = [];
  numbers.forEach((clause, index) => {
    const { kind } = clause.quantity;
    if (
      betas.includes(clause) ||
      NO_WEIGHT.test(clause.before) ||
      CONTRACT_BEFORE.test(clause.before) ||
      MOVE_AFTER.test(clause.after)
    )
      return;
    const shares = numbers[index - 1];
    if (shares?.quantity.kind === "shares" && kind === "money") found.push({ clause, shares });
    else if (
      kind === "percent" ||
      (kind === "money" && clause.quantity.amounts[0]?.greaterThanOrEqualTo(1000) === true)
    )
      found.push({ clause });
  });
  return found;
}

/** A list that begins or ends with its own sum. */
function withoutTotal(weights: readonly Weight[]): readonly Weight[] {
  const amount = ({ clause }: Weight) => clause.quantity.amounts.at(-1) ?? ZERO;
  const sum = (list: readonly Weight[]) => list.reduce((total, weight) => total.plus(amount(weight)), ZERO);
  const [first, ...others] = weights;
  if (first !== undefined && sum(others).equals(amount(first))) return others;
  const last = weights.at(-1);
  const before = weights.slice(0, -1);
  return last !== undefined && sum(before).equals(amount(last)) ? before : [];
}

/** Weights and betas by turns, or first the one and then the other. */
function inStep(weights: readonly Weight[], betas: readonly InClause[]): boolean {
  const at = (clause: InClause) => clause.quantity.start;
  const w = weights.map(({ clause }) => at(clause));
  const b = betas.map(at);
  const turns = w.every(
    (start, index) => start < (b[index] ?? 0) && (b[index] ?? 0) < (w[index + 1] ?? Number.MAX_SAFE_INTEGER),
  );
  const betaFirst = b.every(
    (start, index) => start < (w[index] ?? 0) && (w[index] ?? 0) < (b[index + 1] ?? Number.MAX_SAFE_INTEGER),
  );
  const lists = (w.at(-1) ?? 0) < (b[0] ?? 0) || (b.at(-1) ?? 0) < (w[0] ?? 0);
  return turns || betaFirst || lists;
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
  const items = weights.map((weight, index) => {
    const beta = betas[index]?.quantity.coefficients[0] ?? ZERO;
    return `${nameOf(text, weight, index)} ${weightText(weight)} ${beta.toFixed()}`;
  });
  const cashItems = cash.map((weight) => `cash ${weightText(weight)} 0`);
  const used = [...weights, ...cash].flatMap(({ clause, shares }) =>
    shares === undefined ? [clause] : [clause, shares],
  );
  return {
    text: [...items, ...cashItems].join("; "),
    used: new Set([...used, ...betas]),
    cash: cash.map(({ clause }) => clause.quantity.words),
  };
}

function weightText({ clause, shares }: Weight): string {
  const { quantity } = clause;
  if (quantity.kind === "percent") return `${quantity.coefficients[0]?.toFixed() ?? "0"}%`;
  const amount = quantity.amounts.at(-1) ?? ZERO;
  const total: Decimal = shares === undefined ? amount : amount.times(shares.quantity.amounts.at(-1) ?? ZERO);
  return writeMoney(total, quantity.currency).trim();
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

function letterName(index: number): string {
  return `Holding ${String.fromCharCode(65 + (index % 26))}`;
}
