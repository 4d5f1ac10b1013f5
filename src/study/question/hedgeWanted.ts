import { ZERO } from "../../computation/decimal.js";
import { betaOfBought } from "./allocation.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { countText, positionToShow, sameAs } from "./figures/positionShown.js";
import { presentPosition } from "./figures/presentPosition.js";
import { type Shown, shownIn } from "./figures/shownAsked.js";
import type { Goal } from "./goals.js";
import type { Inputs } from "./inputs.js";
import type { Move } from "./later/happened.js";
import { ASKS_EFFECT, asksBetaAlone, asksCount, asksOutcome, asksProfit, type Profit, wantsCount } from "./partAsks.js";
import { profitsWanted, purchaseGoal } from "./purchase.js";
import type { Segment } from "./segment.js";

/** What a stretch of a question tells beside its inputs. */
export interface Told {
  readonly moves: readonly Move[];
  /** Contracts that it supposes to be on. */
  readonly given: InClause | undefined;
  /** The beta of holdings. */
  readonly betaOptions: string | undefined;
}

/** Contracts that are looked at as they are. */
interface Position {
  /** As they would be typed, where any are told of. */
  readonly onHand: string | undefined;
  readonly clause: InClause | undefined;
  /** Whether what they do is asked for, and none are to be found. */
  readonly isAsked: boolean;
}

/** What a stretch of a question wants of a hedge, whatever its goals. */
export interface HedgeWanted {
  /** The text of everything that counts for it. */
  readonly text: string;
  readonly beta: string | undefined;
  /** The beta that stocks are bought at. */
  readonly bought: string | undefined;
  readonly position: Position;
  /** What of the hedge is to be shown beside its count and profits. */
  readonly shows: readonly Shown[];
  readonly profits: readonly Profit[];
  /** Whether a beta is asked for a move: what is left then is shown with what it makes. */
  readonly isBetaMoved: boolean;
  /** Whether only the portfolio is asked about: no contracts, seen as they are. */
  readonly isAlone: boolean;
  /** Whether beta is not told and has no part in the answer. */
  readonly isBetaUnsaid: boolean;
  /** One part for each; nothing stands for a part without a goal. */
  readonly goals: readonly (Goal | undefined)[];
}

/** What a stretch of a question wants of a hedge. */
export function hedgeWanted(asked: Asked, inputs: Inputs, told: Told): HedgeWanted {
  const { own, segments } = asked;
  const { moves } = told;
  const text = segments.map((segment) => segment.text).join(" ");
  const bought = betaOfBought(asked.goals, inputs.shift);
  const beta = bought ?? inputs.options.beta ?? told.betaOptions;
  const shows = showsOf(own, moves);
  const position = positionOf(asked, told, { shows, text });
  const isBetaMoved = asksBetaMoved(asked);
  const isShown = shows.length > 0 && shows[0] !== "beta-left";
  const profits = moves.length === 0 || isShown ? [] : isBetaMoved ? (["net"] as const) : profitsWanted(own, text);
  const isUnhedged = position.onHand === undefined;
  const isAlone = asked.goals.length === 0 && isUnhedged && profits.join() === "portfolio";
  const isPurchase = !isAlone && isUnhedged && inputs.options.holdings === undefined;
  const goals = goalsBeside(inputs, asked.goals);
  // What is held ends where the text says, and what contracts make is known by their price: beta has no part in it.
  const isTold = moves.length > 0 && moves.every((move) => move.isTold === true);
  return {
    text,
    beta,
    bought,
    position,
    shows,
    profits,
    isBetaMoved,
    isAlone,
    isBetaUnsaid: beta === undefined && position.isAsked && isTold && shows.length === 0,
    goals: goals.length > 0 && !position.isAsked ? goals : [isPurchase ? purchaseGoal(text) : undefined],
  };
}

/** How much of a loss was made up can only be shown where one is told. */
function showsOf(own: Segment, moves: readonly Move[]): readonly Shown[] {
  const shows = shownIn(own);
  return shows[0] === "efficiency" && moves.length === 0 ? [] : shows;
}

function positionOf(
  asked: Asked,
  { moves, given }: Told,
  { shows: [first], text }: Pick<HedgeWanted, "shows" | "text">,
): Position {
  const { own } = asked;
  const isOfPosition = first === "beta-left" || (moves.length > 0 && asksOutcome(own));
  const shown = presentPosition(asked) ?? (isOfPosition ? positionToShow(asked) : undefined);
  const said = given === undefined ? shown : undefined;
  const clause = given ?? said?.clause;
  const onHand = clause === undefined ? said?.contracts.toFixed() : countText(clause, said ?? sameAs(clause, asked));
  const asksOwn = asksProfit(own) || (first === "beta-left" && !asksCount(own));
  const isOwnGiven = given !== undefined && own.goals.length === 0 && asksOwn;
  const isAsked = onHand !== undefined && (said !== undefined || isOwnGiven || asksForEffect(asked, text));
  return { onHand, clause, isAsked };
}

/** Whether contracts that are given are to be looked at, and none to be found. */
function asksForEffect({ goals }: Asked, text: string): boolean {
  const onlyWeak = goals.every(({ kind }) => kind === "weak");
  return goals.length === 0 || (onlyWeak && (ASKS_EFFECT.test(text) || !wantsCount(text)));
}

/** Whether a beta is asked for a move, once contracts were found for a target. */
export function asksBetaMoved({ own, assumption }: Asked): boolean {
  const tellsMove = [...own.roles.values()].some((role) => role === "move");
  return assumption?.code === "target-from-before" && tellsMove && asksBetaAlone(own);
}

/** The goals of a stretch; stocks that are moved into other things, or bought, are hedged in full. */
function goalsBeside({ shift }: Inputs, goals: readonly Goal[]): readonly Goal[] {
  if (shift === undefined) return goals;
  return [{ kind: "full", value: ZERO, words: shift.words, sentence: 0 }];
}
