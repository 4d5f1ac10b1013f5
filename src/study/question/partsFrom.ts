import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { figurePartsOf } from "./figures/figurePart.js";
import { shownAsked, shownIn } from "./figures/shownAsked.js";
import { sidePartOf } from "./figures/sideOf.js";
import { hedgeParts } from "./hedgeParts.js";
import { asksBetaMoved, hedgeWanted, type Told } from "./hedgeWanted.js";
import { betaPartOf } from "./holdingsBeta.js";
import type { Inputs } from "./inputs.js";
import { investedInIndex } from "./investedInIndex.js";
import type { Happened } from "./later/happened.js";
import { asksBetaAlone } from "./partAsks.js";
import type { Assumption, QuestionPart, ReadWords } from "./question.js";
import { sumPart } from "./sums/sumPart.js";
import { turnedOut } from "./turnedOut.js";
import { worthPart } from "./worthAsked.js";

interface Extra extends Pick<Told, "given" | "betaOptions"> {
  readonly after: Happened;
}

/** Parts, and what they rest on. */
export interface Parts {
  readonly parts: readonly QuestionPart[];
  readonly assumptions: readonly Assumption[];
  readonly read: readonly ReadWords[];
  readonly used: readonly InClause[];
  /** It has read prices and moves by itself. */
  readonly isFigure?: true;
}

/** The parts that a stretch of a question asks for: one that needs no hedge, or one for each goal and each move. */
export function partsFrom(asked: Asked, asRead: Inputs, extra: Extra): Parts {
  const { after, given, betaOptions } = extra;
  const later = turnedOut(asked, asRead);
  const inputs = later?.sizing ?? asRead;
  const assumptions: Assumption[] =
    later === undefined ? [] : [{ code: "hedge-kept", words: later.words, beta: inputs.options.beta ?? "" }];
  const unhedged = withoutHedge(asked, inputs, extra);
  if (unhedged !== undefined) return { ...unhedged, assumptions: unhedged.assumptions ?? assumptions };
  const read: ReadWords[] = [];
  const wanted = hedgeWanted(asked, inputs, { moves: after.moves, given, betaOptions });
  const hedge = { asked, inputs, wanted, after, actualBeta: later?.actualBeta };
  return { ...hedgeParts(hedge, { assumptions, read }), assumptions, read };
}

/** The parts of a stretch that asks for what needs no hedge; nothing where it asks for one. */
function withoutHedge(
  asked: Asked,
  inputs: Inputs,
  { after, betaOptions }: Extra,
): (Omit<Parts, "assumptions"> & Partial<Parts>) | undefined {
  const sum = sumPart(asked, inputs, inputs.options.beta ?? betaOptions);
  if (sum !== undefined) return sum;
  const alone = worthPart(asked, inputs) ?? betaPart(asked, inputs);
  if (alone !== undefined) return { parts: [alone], read: [], used: [] };
  const invested = investedInIndex(asked, inputs, after.moves);
  if (invested !== undefined) return { ...invested, read: [] };
  // One contract of a hedge makes what the hedge does, divided by its contracts.
  const isOfHedge = shownIn(asked.own)[0] === "per-contract" && inputs.options.value !== undefined;
  const figures = isOfHedge ? undefined : figurePartsOf(asked, inputs, after.moves);
  if (figures !== undefined) return { ...figures, read: [], isFigure: true };
  const side = sidePartOf(asked, inputs);
  return side === undefined ? undefined : { parts: [side], read: [], used: [] };
}

/** The part that asks for the beta of holdings, and for nothing else. */
function betaPart(asked: Asked, { options }: Inputs): QuestionPart | undefined {
  const { label, goals, own } = asked;
  const { holdings } = options;
  const asksBeta = goals.length === 0 || options.price === undefined || asksBetaAlone(own);
  const isLeft = goals.length > 0 && (shownAsked(own) === "beta-left" || asksBetaMoved(asked));
  if (holdings === undefined || !asksBeta || isLeft || /\b(?:contracts?|futures)\b/i.test(own.text)) return undefined;
  return betaPartOf(label, options);
}
