import { Decimal } from "../../../computation/decimal.js";
import type { Asked } from "../askedParts.js";
import type { InClause } from "../clauses.js";
import { worthOf } from "../holdingItem.js";
import type { Inputs } from "../inputs.js";
import { askedSentences, asksEfficiency, asksOutcome, asksProfit, profitsAsked } from "../partAsks.js";
import type { Assumption, Missing } from "../question.js";
import type { Segment } from "../segment.js";
import { amountIn, rolesIn } from "../slot.js";
import { pricesToday } from "../valueSlot.js";
import { asksCapm, type Carry, capmReturn, carryOf } from "./capm.js";
import { type CashInterest, cashInterest } from "./cashInterest.js";
import type { Change, Changes, Starts } from "./changes.js";
import { asksRealisedBeta, endNamed } from "./endAsked.js";
import { overFuturesBeta } from "./futuresBeta.js";
import { type Outcome, outcomesOf } from "./outcomes.js";
import { sourceOf } from "./sources.js";

/** A move as `/hedge` takes it, and what the portfolio makes where that is not β times it. */
export interface Move {
  readonly text: string;
  /** Of the index or, where that is not said, of the futures; a fraction. */
  readonly size: Decimal;
  readonly index?: Change;
  /** What is held returns, as a fraction. */
  readonly own?: Decimal;
  /** Whether that is told, and no reckoning by β. */
  readonly isTold?: true;
  /** Whether what is held is cash, which earns its interest whatever the market does. */
  readonly isCash?: true;
  readonly clauses: readonly InClause[];
  readonly assumptions: readonly Assumption[];
}

/** What happens afterwards, as a part of a question tells it or takes it from what comes before. */
export interface Happened {
  readonly moves: readonly Move[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
}

const AT_EXPIRY =
  /\b(?:at|on|by|until) (?:the |its |their )?(?:expir\w+|maturity|final settlement)|\bexpiry day\b|\b(?:when|once|as) (?:the |its |their )?(?:futures? |index |contracts? ){0,3}(?:contracts?|futures?|it|they) (?:expires?|matures?)\b|\b(?:contracts?|futures?|it|they) (?:expires?|settles?) at (?:that|this|the same)\b/i;

/**
 * What happens afterwards: each course of events with the futures' move and, where it is told or follows, what the
 * portfolio itself returns.
 *
 * @param beta as typed, or that of holdings
 */
export function happened(
  asked: Asked,
  others: { readonly stem: Segment; readonly solved: Segment | undefined },
  inputs: Inputs,
  beta: string | undefined,
): Happened {
  const starts = startsOf(asked, inputs);
  const { changes: told, label, segment } = sourceOf(asked, others, starts);
  const { basisThen } = inputs;
  const changes = basisThen === undefined ? told : { basis: basisThen, ...told };
  const isRealised = askedSentences(asked.own).some(asksRealisedBeta);
  const counted = asksOutcome(asked.own) || isRealised ? changes : { ...changes, own: [] };
  const found = outcomesOf(counted, starts, AT_EXPIRY.test(segment.text));
  const outcomes = overFuturesBeta(found, changes, inputs.options.futures_beta);
  const segments = [asked.own, ...(asked.earlier ?? []).map((one) => one.segment), others.stem];
  const wantsCarry = asksCapm(segments, asked.own);
  const carry = wantsCarry ? carryOf(segments) : undefined;
  const ends = asksOutcome(asked.own) && outcomes.length === 1 ? holdingsEnd(asked) : undefined;
  const all = outcomes.map((one) => (ends === undefined ? moveOf(one, beta, carry) : withHoldings(one, ends)));
  const moves = label === undefined || asksProfit(asked.own) || asksEfficiency(asked.own) ? all : all.slice(0, 1);
  const cash = moves.length === 0 ? undefined : cashInterest(asked.segments, inputs.options);
  const without: readonly Assumption[] = wantsCarry && carry === undefined ? [{ code: "capm-without-rates" }] : [];
  return {
    moves: moves.map((move) => ofCash(withStart(move, asked, starts), asked.own, cash)),
    assumptions:
      moves.length === 0
        ? []
        : [...(label === undefined ? [] : [{ code: "move-from-before", label } as const]), ...without],
    missing: [...unclearOwn(asked, changes, moves), ...unclearStart(asked.own, cash)],
  };
}

function moveOf(
  { futures, index, own, clauses, assumptions }: Outcome,
  typed: string | undefined,
  carry: Carry | undefined,
): Move {
  const { text, size } = futures;
  const apart = index === undefined ? {} : { index };
  const move = { text, size, ...apart, clauses, assumptions };
  if (own !== undefined) return { ...move, own: own.size, isTold: true };
  const beta = typed === undefined ? undefined : new Decimal(typed);
  if (beta === undefined || (index === undefined && carry === undefined)) return move;
  const indexMove = index?.size ?? size;
  if (carry === undefined) return { ...move, own: beta.times(indexMove) };
  const told = assumptions.filter(({ code }) => code !== "index-apart");
  return {
    ...move,
    own: capmReturn(carry, beta, indexMove),
    clauses: [...clauses, ...carry.clauses],
    assumptions: [...told, carry.assumption],
  };
}

type HoldingsEnd = NonNullable<Segment["holdingsReturn"]>;

/** What holdings themselves return, where each one's end is told. */
function holdingsEnd({ own, segments }: Asked): HoldingsEnd | undefined {
  return [own, ...segments].find(({ holdingsReturn }) => holdingsReturn !== undefined)?.holdingsReturn;
}

function withHoldings({ futures, index, clauses }: Outcome, { text, used }: HoldingsEnd): Move {
  return {
    ...futures,
    ...(index === undefined ? {} : { index }),
    own: new Decimal(text).dividedBy(100),
    isTold: true,
    clauses: [...clauses, ...used],
    assumptions: [{ code: "holdings-return", percent: text }],
  };
}

/** A move beside which cash earns its interest, or none: that alone is what it makes. */
function ofCash(move: Move, own: Segment, cash: CashInterest | undefined): Move {
  if (cash === undefined) return move;
  const isShown = cash.clauses.length > 0 || profitsAsked(own).some((whose) => whose !== "futures");
  const kept = move.assumptions.filter(({ code }) => code !== "futures-move");
  return {
    ...move,
    own: cash.fraction,
    isTold: true,
    isCash: true,
    clauses: [...move.clauses, ...cash.clauses],
    assumptions: [...kept, ...(isShown ? [cash.assumption] : [])],
  };
}

/** What a value comes to, or returns, that was counted with its interest already. */
function unclearStart(own: Segment, cash: CashInterest | undefined): readonly Missing[] {
  const asksEnd = askedSentences(own).some((plain) => endNamed(plain) !== undefined);
  if (cash?.isGrown !== true || !asksEnd) return [];
  return [{ field: "value", why: "not-understood", words: cash.clauses[0]?.quantity.words ?? "" }];
}

/** A move with the index's level now among its numbers, where it starts from that. */
function withStart(move: Move, { segments }: Asked, { index: level }: Starts): Move {
  const isFrom = level !== undefined && (move.index !== undefined || move.text.includes(`/${level.toFixed()}`));
  return isFrom ? { ...move, clauses: [...move.clauses, ...rolesIn(segments, "index").slice(0, 1)] } : move;
}

/** What the index, the futures, the portfolio and one share of it are at the start. */
function startsOf({ segments }: Asked, { index, price, options }: Inputs): Starts {
  const held = segments.find(({ holdings }) => holdings !== undefined)?.holdings?.items ?? [];
  const value = options.value === undefined ? worthOf(held) : amountIn(options.value);
  const [share] = pricesToday(rolesIn(segments, "share-price"));
  return {
    index,
    price: price ?? (options.price === undefined || index !== undefined ? undefined : amountIn(options.price)),
    value,
    share: share?.quantity.amounts[0],
  };
}

/** Several returns of what is held, where one course of events is told: whose they are has to be asked. */
function unclearOwn(asked: Asked, { own }: Changes, moves: readonly Move[]): readonly Missing[] {
  const [first] = own;
  if (first === undefined || moves.length === 0 || own.length === moves.length || !asksOutcome(asked.own)) return [];
  return [{ field: "move", why: "not-understood", words: first.clause.quantity.words }];
}
