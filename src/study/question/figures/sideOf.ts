import type { Asked } from "../askedParts.js";
import type { Inputs } from "../inputs.js";
import { boughtLater } from "../moneyToCome.js";
import type { QuestionPart } from "../question.js";
import { rolesIn } from "../slot.js";
import { isShort } from "../valueSlot.js";
import { figureAsked } from "./figureAsked.js";

/** Why futures are sold (`fall`) or bought (the others). */
export type SideReason = "fall" | "sold-short" | "buy-later" | "raise";

/** A reason as its part keeps it. */
export function sideReason(text: string | undefined): SideReason {
  return text === "sold-short" || text === "buy-later" || text === "raise" ? text : "fall";
}

const FEARS =
  /\b(?:bear(?:ish)?|downturn|sell-?off|correction|crash|decline|slump|(?:fears?|worr\w+|concern\w+|afraid|expect\w*|anticipat\w*|belie\w+)\b[^.;?]{0,60}\b(?:fall|falls|drop|drops|weak\w*|lower))\b/;
const RAISES = /\b(?:increas|rais|boost|lift)\w*\b[^.;?]{0,40}\b(?:beta|exposure|risk)\b/;
const LOWERS =
  /\b(?:reduc|lower|decreas|cut|trim|eliminat|neutrali[sz]|remov)\w*\b[^.;?]{0,40}\b(?:beta|exposure|risk)\b/;

/**
 * The part that asks only whether to be long or short, with the answer and why; nothing where it asks for more, or where
 * the text does not tell.
 */
export function sidePartOf(asked: Asked, { options }: Inputs): QuestionPart | undefined {
  const { beta, value, price } = options;
  const isSized = asked.label === "" && (beta !== undefined || (value !== undefined && price !== undefined));
  if (figureAsked(asked.own) !== "side" || isSized) return undefined;
  const why = reasonOf(asked);
  if (why === undefined) return undefined;
  const kept = { ...(value === undefined ? {} : { value }), ...(beta === undefined ? {} : { beta }) };
  return { label: asked.label, kind: "side", options: { ...kept, why }, missing: [] };
}

/** Why futures are sold or bought, by what the text says is to be guarded against. */
function reasonOf({ segments, goals, later = [] }: Asked): SideReason | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  const raises = RAISES.test(plain);
  if (raises !== LOWERS.test(plain) && raises) return "raise";
  if (boughtLater(text) !== undefined) return "buy-later";
  const held = [...rolesIn(segments, "value"), ...rolesIn(segments, "shares")];
  const hedges = [...goals, ...later.flatMap((segment) => segment.goals)].some(
    ({ kind }) => kind === "weak" || kind === "full",
  );
  if (isShort(held)) return hedges ? "sold-short" : undefined;
  return hedges || LOWERS.test(plain) || FEARS.test(plain) ? "fall" : undefined;
}
