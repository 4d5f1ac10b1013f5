import type { Asked } from "./askedParts.js";
import type { Inputs } from "./inputs.js";
import type { Move } from "./later/happened.js";
import { moveParts } from "./later/moveParts.js";
import { askedSentences } from "./partAsks.js";
import type { Missing, QuestionPart } from "./question.js";
import { amountIn } from "./slot.js";

const PLACED =
  /(?<!\b(?:portfolio|fund|scheme|trust|account|shares|stocks|holdings?),? (?:(?:which|that) )?(?:(?:is|was|are|were) )?)\b(?:put|placed|invested|investing|investment|held)\b[^.?;]{0,25}\b(?:in|into|on)\b (?:the )?(?:\w+ ){0,2}(?:index|ixname|market)\b/;
const WOULD = /\b(?:would|could)\b[^.?;]{0,120}\bhave (?:gained|made|earned|lost|brought|returned)\b/;
/** What asks for something else as well. */
const BESIDE = /\b(?:futures?|ixfut|contracts?|hedg\w*|net|together|overall|total)\b/;

/**
 * The part that asks what money would have made in the index itself, with no futures: β of 1, and the index's own move.
 *
 * @param moves what happens afterwards
 */
export function investedInIndex({ own, label }: Asked, { options }: Inputs, moves: readonly Move[]) {
  const wanted = askedSentences(own).find((plain) => PLACED.test(plain) && WOULD.test(plain) && !BESIDE.test(plain));
  if (wanted === undefined || moves.length === 0) return undefined;
  const at = own.sentences.findIndex(({ plain }) => plain === wanted);
  const amounts = own.numbers.filter(({ sentence, quantity }) => sentence === at && quantity.kind === "money");
  const worth = options.value === undefined ? undefined : amountIn(options.value);
  const isOther = amounts.some(({ quantity }) => worth === undefined || !quantity.amounts.at(-1)?.equals(worth));
  const unread: Missing = { field: label, why: "part-unread", words: own.sentences[at]?.words ?? own.text };
  const { holdings: _holdings, target: _target, held: _held, ...rest } = options;
  const typed = { ...rest, beta: "1", contracts: "0" };
  const lacks = ["value", "price"].filter((field) => options[field] === undefined).map((field) => ({ field }));
  const parts = moveParts(moves.map(inIndex), label, typed).map(
    (part): QuestionPart => ({ ...part, kind: "effect", profits: ["portfolio"], missing: isOther ? [unread] : lacks }),
  );
  return { parts, used: amounts };
}

/** A move with what the index itself makes in place of what is held. */
function inIndex({ isTold: _isTold, isCash: _isCash, ...move }: Move): Move {
  return { ...move, own: move.index?.size ?? move.size };
}
