import { ZERO } from "../../computation/decimal.js";
import { betaOfBought } from "./allocation.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { figureAsked } from "./figures/figureAsked.js";
import { figurePartsOf } from "./figures/figurePart.js";
import { countText, heldBefore, positionToShow, sameAs } from "./figures/positionShown.js";
import { presentPosition } from "./figures/presentPosition.js";
import { shownAsked, shownIn } from "./figures/shownAsked.js";
import { sidePartOf } from "./figures/sideOf.js";
import { type Goal, targetText } from "./goals.js";
import { grownBy } from "./grownValue.js";
import { betaPartOf } from "./holdingsBeta.js";
import type { Inputs } from "./inputs.js";
import { investedInIndex } from "./investedInIndex.js";
import { endOf } from "./later/endOf.js";
import type { Happened } from "./later/happened.js";
import { moveParts } from "./later/moveParts.js";
import { marginMissing } from "./margin/marginPart.js";
import { marginTold } from "./margin/marginTold.js";
import { missingFrom } from "./missingFrom.js";
import { ASKS_EFFECT, asksBetaAlone, asksCount, asksOutcome, asksProfit } from "./partAsks.js";
import { profitsWanted, purchaseGoal, purchaseSaid } from "./purchase.js";
import type { Assumption, QuestionPart, ReadWords } from "./question.js";
import { setTarget } from "./setTarget.js";
import { sumPart } from "./sums/sumPart.js";
import { turnedOut } from "./turnedOut.js";
import { unclearWhole } from "./unclearWhole.js";
import { worthPart } from "./worthAsked.js";

interface Extra {
  readonly after: Happened;
  readonly given: InClause | undefined;
  readonly betaOptions: string | undefined;
}

/** Goals whose target is known before beta is. */
const FIXED: readonly Goal["kind"][] = ["to", "full", "weak"];

const ASKS_COUNT =
  /\b(?:how many(?! (?:dollars|euros|pounds|rupees|yen|francs|points))|number of|(?:what|which) (?!(?:is|are|was|were|would|will|happens|does|did|net|overall)\b)(?:[\w']+ ){0,2}?(?:position|trade|hedge|transactions?|course of action|action|strategy|steps?)\b|(?:advise|recommend|suggest|propose)\w*\b[^.?;]{0,30}\b(?:position|trade|hedge|transactions?|futures|contracts)\b|contracts? (?:are|is|were) (?:needed|required))\b/i;

/** The parts that a stretch of a question asks for: one for each goal and each move. */
export function partsFrom(asked: Asked, asRead: Inputs, extra: Extra) {
  const assumptions: Assumption[] = [];
  const later = turnedOut(asked, asRead);
  const inputs = later?.sizing ?? asRead;
  if (later !== undefined)
    assumptions.push({ code: "hedge-kept", words: later.words, beta: inputs.options.beta ?? "" });
  const read: ReadWords[] = [];
  const sum = sumPart(asked, inputs, inputs.options.beta ?? extra.betaOptions);
  if (sum !== undefined) return sum;
  const alone = worthPart(asked, inputs) ?? betaPart(asked, inputs);
  if (alone !== undefined) return { parts: [alone], assumptions, read, used: [] };
  const { after } = extra;
  const { moves } = after;
  const invested = investedInIndex(asked, inputs, moves);
  if (invested !== undefined) return { ...invested, assumptions, read };
  const [wanted, ...more] = shownIn(asked.own);
  // One contract of a hedge makes what the hedge does, divided by its contracts.
  const isOfHedge = wanted === "per-contract" && inputs.options.value !== undefined;
  const figures = isOfHedge ? undefined : figurePartsOf(asked, inputs, moves);
  if (figures !== undefined) return { ...figures, read, isFigure: true };
  const side = sidePartOf(asked, inputs);
  if (side !== undefined) return { parts: [side], assumptions, read, used: [] };
  const shows = wanted === "efficiency" && moves.length === 0 ? undefined : wanted;
  const isOfPosition = shows === "beta-left" || (moves.length > 0 && asksOutcome(asked.own));
  const shown = presentPosition(asked) ?? (isOfPosition ? positionToShow(asked) : undefined);
  const said = extra.given === undefined ? shown : undefined;
  const given = extra.given ?? said?.clause;
  const bought = betaOfBought(asked.goals, inputs.shift);
  const beta = bought ?? inputs.options.beta ?? extra.betaOptions;
  const text = asked.segments.map((segment) => segment.text).join(" ");
  const onHand = given === undefined ? said?.contracts.toFixed() : countText(given, said ?? sameAs(given, asked));
  const asksOwn = asksProfit(asked.own) || (shows === "beta-left" && !asksCount(asked.own));
  const isOwnGiven = extra.given !== undefined && asked.own.goals.length === 0 && asksOwn;
  const asksEffect = onHand !== undefined && (said !== undefined || isOwnGiven || asksForEffect(asked, text));
  const isShown = shows !== undefined && shows !== "beta-left";
  const isBetaMoved = asksBetaMoved(asked);
  const profits =
    moves.length === 0 || isShown ? [] : isBetaMoved ? (["net"] as const) : profitsWanted(asked.own, text);
  // What the portfolio alone would lose needs no target: no contracts, seen as they are.
  const isAlone = asked.goals.length === 0 && onHand === undefined && profits.join() === "portfolio";
  const isPurchase = !isAlone && onHand === undefined && inputs.options.holdings === undefined;
  const told = goalsBeside(inputs, asked.goals);
  const goals = told.length > 0 && !asksEffect ? told : [isPurchase ? purchaseGoal(text) : undefined];

  // What is held ends where the text says, and what contracts make is known by their price: beta has no part in it.
  const isTold = moves.length > 0 && moves.every((move) => move.isTold === true);
  const isBetaUnsaid = beta === undefined && asksEffect && isTold && shows === undefined;
  const held = heldBefore(asked, inputs);
  const margin = shows === "initial-margin" ? marginTold(asked.segments) : undefined;

  const parts = goals.flatMap((goal): readonly QuestionPart[] => {
    const typed: Record<string, string> = {
      ...inputs.options,
      ...held,
      ...(bought === undefined ? {} : { beta: bought }),
    };
    if (isBetaUnsaid) typed.beta = "1";
    const isDirection = goal !== undefined && beta !== undefined && asksDirectionAlone(inputs, text);
    const words = purchaseSaid(text);
    const own = beta ?? (goal?.kind === "to" && words !== undefined ? goal.value.toFixed() : undefined);
    if (goal !== undefined && goal.kind !== "unclear") {
      if (own !== undefined) setTarget(typed, { goal, beta: own, text, asked, assumptions, read, inputs });
      else if (FIXED.includes(goal.kind) && words === undefined) typed.target = targetText(goal, ZERO);
    }
    const needsNoTarget = asksEffect || isAlone;
    const isGiven = onHand !== undefined;
    const isAmount = asksAmount(asked, inputs, text);
    const known = {
      asked,
      inputs,
      goal,
      beta: typed.beta ?? own,
      typed,
      isGiven,
      needsNoTarget,
      isDirection,
      isAmount,
    };
    const missing = missingFrom(known);
    const kind = isAmount ? "amount" : isDirection ? "direction" : needsNoTarget ? "effect" : "hedge";
    if (isAlone) typed.contracts = "0";
    if (kind === "effect" && onHand !== undefined) typed.contracts = onHand;
    if (margin !== undefined) typed.initial_margin = margin.text;
    const label = goals.length > 1 && goal !== undefined ? `${asked.label} ${goal.words}`.trim() : asked.label;
    return moveParts(kind === "direction" || kind === "amount" ? [] : moves, label, typed).map((part) => ({
      ...part,
      kind,
      missing: [
        ...missing,
        ...after.missing,
        ...unclearWhole(asked),
        ...(shows === "initial-margin" && margin === undefined ? marginMissing(asked.label, asked.own.text) : []),
      ],
      ...(profits.length === 0
        ? {}
        : {
            profits,
            ...(asksCount(asked.own) || (asked.label === "" && kind === "hedge") ? { counts: true as const } : {}),
            ...(isBetaMoved ? { end: "return" as const } : endOf(asked)),
          }),
      ...(isBetaMoved ? { shows: ["beta-left"] as const } : shows === undefined ? {} : { shows: [shows, ...more] }),
      ...(shows === "converted" ? grownBy(asked.segments) : {}),
      ...(later === undefined ? {} : { actualBeta: later.actualBeta }),
      ...(isBetaUnsaid ? { isBetaUnsaid: true as const } : {}),
    }));
  });
  const used = [given, asked.beside?.clause, margin?.clause].filter((clause) => clause !== undefined);
  return { parts, assumptions, read, used };
}

/** The goals of a stretch; stocks that are moved into other things, or bought, are hedged in full. */
function goalsBeside({ shift }: Inputs, goals: readonly Goal[]): readonly Goal[] {
  if (shift === undefined) return goals;
  return [{ kind: "full", value: ZERO, words: shift.words, sentence: 0 }];
}

/** Whether money of the index is asked for, and no count: also where a position is, and no future is told of. */
function asksAmount({ own }: Asked, { options, price }: Inputs, text: string): boolean {
  const sized = price !== undefined || options.price !== undefined || options.multiplier !== undefined;
  const isPosition = !sized && options.contract === undefined && options.value !== undefined && POSITION.test(text);
  return figureAsked(own) === "index-amount" || (isPosition && !NUMBER.test(own.text));
}

const NUMBER = /\b(?:how many|number of)\b/i;
const POSITION =
  /\b(?:what|which) (?:index )?(?:futures )?position (?:on|in) (?:the )?[^.?;]{0,20}\b(?:index|futures?|nifty|sensex)\b/i;

/** The part that asks for the beta of holdings, and for nothing else. */
function betaPart(asked: Asked, { options }: Inputs): QuestionPart | undefined {
  const { label, goals, own } = asked;
  const { holdings } = options;
  const asksBeta = goals.length === 0 || options.price === undefined || asksBetaAlone(own);
  const isLeft = goals.length > 0 && (shownAsked(own) === "beta-left" || asksBetaMoved(asked));
  if (holdings === undefined || !asksBeta || isLeft || /\b(?:contracts?|futures)\b/i.test(own.text)) return undefined;
  return betaPartOf(label, options);
}

/** Whether a beta is asked for a move, once contracts were found for a target: what is left then is shown with what it makes. */
function asksBetaMoved({ own, assumption }: Asked): boolean {
  const tellsMove = [...own.roles.values()].some((role) => role === "move");
  return assumption?.code === "target-from-before" && tellsMove && asksBetaAlone(own);
}

/** Whether contracts that are given are to be looked at, and none to be found. */
function asksForEffect({ goals }: Asked, text: string): boolean {
  const onlyWeak = goals.every(({ kind }) => kind === "weak");
  return goals.length === 0 || (onlyWeak && (ASKS_EFFECT.test(text) || !ASKS_COUNT.test(text)));
}

/** Whether there is nothing to size, and no count is asked for. */
function asksDirectionAlone({ options, price }: Inputs, text: string): boolean {
  const nothingToHedge = options.value === undefined && price === undefined && options.multiplier === undefined;
  return nothingToHedge && !/\bhow many\b|\bnumber of (?:\w+ )?contracts\b/i.test(text);
}
