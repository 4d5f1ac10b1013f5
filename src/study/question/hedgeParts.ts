import { ZERO } from "../../computation/decimal.js";
import type { Asked } from "./askedParts.js";
import { figureAsked } from "./figures/figureAsked.js";
import { heldBefore } from "./figures/positionShown.js";
import { type Goal, targetText } from "./goals.js";
import { grownBy } from "./grownValue.js";
import type { HedgeWanted } from "./hedgeWanted.js";
import type { Inputs } from "./inputs.js";
import { endOf } from "./later/endOf.js";
import type { Happened } from "./later/happened.js";
import { moveParts } from "./later/moveParts.js";
import { marginMissing } from "./margin/marginPart.js";
import { type MarginTold, marginTold } from "./margin/marginTold.js";
import { missingFrom } from "./missingFrom.js";
import { asksCount } from "./partAsks.js";
import { purchaseSaid } from "./purchase.js";
import type { Assumption, QuestionPart, ReadWords } from "./question.js";
import { setTarget } from "./setTarget.js";
import { unclearWhole } from "./unclearWhole.js";

/** Goals whose target is known before beta is. */
const FIXED: readonly Goal["kind"][] = ["to", "full", "weak"];

/** A stretch of a question that asks for a hedge, and what it is sized and shown with. */
interface Hedge {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly wanted: HedgeWanted;
  readonly after: Happened;
  /** What beta turned out to be once the hedge was on. */
  readonly actualBeta: string | undefined;
}

/** Where a part's own assumptions and inputs are noted. */
interface Notes {
  readonly assumptions: Assumption[];
  readonly read: ReadWords[];
}

/** The parts of a stretch that asks for a hedge: one for each goal and each move. */
export function hedgeParts(hedge: Hedge, notes: Notes) {
  const { asked, wanted } = hedge;
  const margin = wanted.shows[0] === "initial-margin" ? marginTold(asked.segments) : undefined;
  const parts = wanted.goals.flatMap((goal) => partsOfGoal(goal, hedge, margin, notes));
  const used = [wanted.position.clause, asked.beside?.clause, margin?.clause].filter((clause) => clause !== undefined);
  return { parts, used };
}

function partsOfGoal(
  goal: Goal | undefined,
  hedge: Hedge,
  margin: MarginTold | undefined,
  notes: Notes,
): readonly QuestionPart[] {
  const { asked, inputs, wanted, after } = hedge;
  const { beta, text, isAlone, position } = wanted;
  const typed = typedFor(goal, hedge, notes);
  const isDirection = goal !== undefined && beta !== undefined && asksDirectionAlone(inputs, text);
  const isAmount = asksAmount(asked, inputs, text);
  const needsNoTarget = position.isAsked || isAlone;
  const missing = missingFrom({
    ...{ asked, inputs, goal, typed, needsNoTarget, isDirection, isAmount },
    beta: typed.beta ?? ownBeta(goal, wanted),
    isGiven: position.onHand !== undefined,
  });
  const kind = isAmount ? "amount" : isDirection ? "direction" : needsNoTarget ? "effect" : "hedge";
  if (isAlone) typed.contracts = "0";
  if (kind === "effect" && position.onHand !== undefined) typed.contracts = position.onHand;
  if (margin !== undefined) typed.initial_margin = margin.text;
  const label = wanted.goals.length > 1 && goal !== undefined ? `${asked.label} ${goal.words}`.trim() : asked.label;
  const isMarginUntold = wanted.shows[0] === "initial-margin" && margin === undefined;
  const unclear = [...unclearWhole(asked), ...(isMarginUntold ? marginMissing(asked.label, asked.own.text) : [])];
  return moveParts(kind === "direction" || kind === "amount" ? [] : after.moves, label, typed).map((part) => ({
    ...part,
    kind,
    missing: [...missing, ...after.missing, ...unclear],
    ...shownWith(kind, hedge),
  }));
}

/** A part's options with beta and the target of its goal. */
function typedFor(goal: Goal | undefined, { asked, inputs, wanted }: Hedge, notes: Notes): Record<string, string> {
  const { bought, isBetaUnsaid, text } = wanted;
  const typed: Record<string, string> = {
    ...inputs.options,
    ...heldBefore(asked, inputs),
    ...(bought === undefined ? {} : { beta: bought }),
    ...(isBetaUnsaid ? { beta: "1" } : {}),
  };
  if (goal === undefined || goal.kind === "unclear") return typed;
  const own = ownBeta(goal, wanted);
  if (own !== undefined) setTarget(typed, { goal, beta: own, text, asked, inputs, ...notes });
  else if (FIXED.includes(goal.kind) && purchaseSaid(text) === undefined) typed.target = targetText(goal, ZERO);
  return typed;
}

/** Beta as told; what is still to be bought has the one that it is to get. */
function ownBeta(goal: Goal | undefined, { beta, text }: HedgeWanted): string | undefined {
  const isBought = goal?.kind === "to" && purchaseSaid(text) !== undefined;
  return beta ?? (isBought ? goal.value.toFixed() : undefined);
}

/** What a part is shown with. */
function shownWith(kind: QuestionPart["kind"], { asked, wanted, actualBeta }: Hedge): Partial<QuestionPart> {
  const { profits, shows, isBetaMoved, isBetaUnsaid } = wanted;
  const counts = asksCount(asked.own) || (asked.label === "" && kind === "hedge");
  return {
    ...(profits.length === 0
      ? {}
      : {
          profits,
          ...(counts ? { counts: true as const } : {}),
          ...(isBetaMoved ? { end: "return" as const } : endOf(asked)),
        }),
    ...(isBetaMoved ? { shows: ["beta-left"] as const } : shows.length === 0 ? {} : { shows }),
    ...(shows[0] === "converted" ? grownBy(asked.segments) : {}),
    ...(actualBeta === undefined ? {} : { actualBeta }),
    ...(isBetaUnsaid ? { isBetaUnsaid: true as const } : {}),
  };
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

/** Whether there is nothing to size, and no count is asked for. */
function asksDirectionAlone({ options, price }: Inputs, text: string): boolean {
  const nothingToHedge = options.value === undefined && price === undefined && options.multiplier === undefined;
  return nothingToHedge && !/\bhow many\b|\bnumber of (?:\w+ )?contracts\b/i.test(text);
}
