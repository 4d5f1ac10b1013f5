import { Decimal } from "../../../computation/decimal.js";
import { writeMoney, writeNumber } from "../../../request/writeOption.js";
import type { Asked } from "../askedParts.js";
import type { InClause } from "../clauses.js";
import type { Goal } from "../goals.js";
import type { Inputs } from "../inputs.js";
import type { Assumption, Missing, OptionTexts, QuestionPart, ReadWords } from "../question.js";
import type { Segment } from "../segment.js";
import { setTarget } from "../setTarget.js";
import { currencyOf, rolesIn } from "../slot.js";
import { NO_PLAIN_FUND, type SumKind, sumAsked } from "./sumAsked.js";

/** A part that asks for a sum, with what it rests on. */
export interface SumPart {
  readonly parts: readonly QuestionPart[];
  readonly assumptions: readonly Assumption[];
  readonly read: readonly ReadWords[];
  readonly used: readonly InClause[];
}

/** What a kind of sum is worked out with, or what has to be asked before. */
interface Made {
  readonly options?: OptionTexts;
  readonly used?: readonly InClause[];
  readonly assumptions?: readonly Assumption[];
  readonly missing?: readonly Missing[];
}

/**
 * The part that asks for something of a portfolio that no count of futures is; nothing where it asks for none.
 *
 * @param beta as typed, or that of holdings
 */
export function sumPart(asked: Asked, inputs: Inputs, beta: string | undefined): SumPart | undefined {
  const sum = sumAsked(asked.own, asked.segments);
  if (sum === undefined) return undefined;
  const { label } = asked;
  const { value, holdings, normalise } = inputs.options;
  const portfolio = {
    ...(value === undefined ? {} : { value }),
    ...(holdings === undefined ? (beta === undefined ? {} : { beta }) : { holdings }),
    ...(normalise === undefined ? {} : { normalise }),
  };
  const read: ReadWords[] = [];
  const { options = {}, used = [], assumptions = [], missing = [] } = madeOf(sum, { asked, inputs, beta, read });
  const isInMoney = holdings !== undefined && !holdings.includes("%");
  const needed: readonly Missing[] = [
    ...inputs.missing.filter(({ field }) => field === "value" || field === "beta"),
    ...(value === undefined && !isInMoney ? [{ field: "value" }] : []),
    ...(beta === undefined ? [{ field: "beta" }] : []),
    ...missing,
  ];
  const part: QuestionPart = { label, kind: "sum", sum, options: { ...portfolio, ...options }, missing: needed };
  return { parts: [part], assumptions, read, used };
}

interface Given {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly beta: string | undefined;
  readonly read: ReadWords[];
}

function madeOf(sum: SumKind, given: Given): Made {
  switch (sum) {
    case "shares-to-sell":
      return sale(given);
    case "index-shares":
      return units(given);
    case "dollar-beta":
      return isHedgedBefore(given.asked) ? { missing: [unread(given.asked)] } : {};
    case "beta-with-futures":
      return overlay(given);
  }
}

const unread = ({ label, own }: Asked): Missing => ({
  field: label === "" ? "question" : label,
  why: "part-unread",
  words: own.text,
});

/** Whether money of beta may be that of a hedge as well, as one was sized before and the part does not say. */
const isHedgedBefore = ({ goals, own }: Asked) =>
  goals.length > 0 && !/\b(?:before|unhedged|portfolio|fund|shares|stocks|holdings?)\b/i.test(own.text);

/** The goals of some kinds of a part itself, else of the nearest part before it, else of the question. */
function goalsOf({ goals, earlier = [], segments }: Asked, kinds: readonly string[]): readonly Goal[] {
  const told = [goals, ...[...earlier, ...segments.map((segment) => ({ segment }))].map((one) => one.segment.goals)];
  const fitting = told.map((list) => list.filter(({ kind }) => kinds.includes(kind)));
  return fitting.find((list) => list.length > 0) ?? [];
}

/** Target and beta of the one goal of a part. */
function targeted(
  { asked, inputs, beta, read }: Given,
  kinds: readonly string[],
): Made & { readonly typed?: OptionTexts } {
  const [goal, another] = goalsOf(asked, kinds);
  if (goal === undefined || another !== undefined) return { missing: [{ field: "target" }] };
  if (beta === undefined) return {};
  const assumptions: Assumption[] = [];
  const typed: Record<string, string> = { beta };
  const text = asked.segments.map((segment) => segment.text).join(" ");
  setTarget(typed, { goal, beta, text, asked, assumptions, read, inputs });
  const { target = "0" } = typed;
  const isListed = inputs.options.holdings !== undefined;
  const options = isListed ? { target } : { target, beta: typed.beta ?? beta };
  return {
    options,
    typed: { ...typed, beta: typed.beta ?? beta },
    assumptions,
    used: goal.quantity === undefined ? [] : [goal.quantity],
  };
}

/** Shares to sell: a beta that is to fall to a target, of what holds no cash yet. */
function sale(given: Given): Made {
  const { asked, inputs } = given;
  const { typed, ...made } = targeted(given, ["to", "times", "plus"]);
  if (typed === undefined) return made;
  const [own, target] = [new Decimal(typed.beta ?? "0"), new Decimal(typed.target ?? "0")];
  const hasCash = asked.segments.some(({ holdings }) => (holdings?.cash.length ?? 0) > 0);
  const isFall = own.isPositive() && !target.isNegative() && target.lessThan(own);
  if (!isFall || hasCash || inputs.shift !== undefined) return { ...made, missing: [unread(asked)] };
  return { ...made, assumptions: [...(made.assumptions ?? []), { code: "proceeds-risk-free" }] };
}

/** Shares of a fund on the index, in place of futures. */
function units(given: Given): Made {
  const { asked } = given;
  const { typed: _typed, ...made } = targeted(given, ["to", "times", "plus", "full", "weak"]);
  const [price, another] = rolesIn(asked.segments, "fund-price");
  const amount = price?.quantity.coefficients[0];
  if (asked.segments.some(({ text }) => NO_PLAIN_FUND.test(text.toLowerCase())))
    return { ...made, missing: [unread(asked)] };
  if (price === undefined || amount === undefined || another !== undefined)
    return { ...made, missing: [...(made.missing ?? []), unread(asked)] };
  return {
    ...made,
    options: { ...made.options, price: writeNumber(amount) },
    used: [...(made.used ?? []), price],
    assumptions: [...(made.assumptions ?? []), { code: "fund-is-index" }],
  };
}

const SOLD = /\b(?:short\w*|sell\w*|sold)\b[^<]*$/;

/** Beta once futures of so much money are on. */
function overlay({ asked, inputs }: Given): Made {
  const [clause] = rolesIn([asked.own], "traded-money");
  const amount = clause?.quantity.amounts.at(-1);
  if (clause === undefined || amount === undefined) return { missing: [unread(asked)] };
  const { currency } = clause.quantity;
  const isApart = !areAlike(inputs.options.value, writeMoney(amount, currency));
  const signed = SOLD.test(clause.before) ? amount.negated() : amount;
  const moved = asked.segments.some(tellsMove);
  return {
    options: { notional: writeMoney(signed, currency) },
    used: [clause],
    assumptions: moved ? [{ code: "weights-of-today" }] : [],
    ...(isApart ? { missing: [unread(asked)] } : {}),
  };
}

/** Whether two amounts are of one currency, as far as they say: a bare $ is any dollar. */
function areAlike(one: string | undefined, other: string): boolean {
  if (one === undefined) return true;
  const [first, second] = [one, other].map((text) => currencyOf(text) ?? (text.includes("$") ? "D" : ""));
  const isDollar = (code = "") => code.endsWith("D");
  if (first === "" || second === "" || first === second) return true;
  return (first === "D" || second === "D") && isDollar(first) && isDollar(second);
}

const tellsMove = ({ roles }: Segment) => [...roles.values()].some((role) => /^move|^own-return$|-after$/.test(role));
