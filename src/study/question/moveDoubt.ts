import type { Move } from "./later/happened.js";
import type { Missing } from "./question.js";

/** A market does not fall or rise by more than this within a hedge: a price of something else was read as a level. */
const LARGEST = "0.6";

/**
 * What has to be asked because the moves of a part cannot be told apart: one of the index beside one of the futures, or
 * one so large that the level is that of something else.
 *
 * @example
 * moveDoubt(happened(...).moves) // [{ field: "move", why: "not-understood", words: "5,400" }]
 */
export function moveDoubt(moves: readonly Move[]): readonly Missing[] {
  const ofFutures = moves.find(isOfFutures);
  const isMixed = ofFutures !== undefined && moves.some((move) => !isOfFutures(move));
  const doubtful = moves.find(isBeyond) ?? (isMixed ? ofFutures : undefined);
  const words = doubtful?.clauses[0]?.quantity.words;
  return words === undefined ? [] : [{ field: "move", why: "not-understood", words }];
}

const isOfFutures = ({ assumptions }: Move) => assumptions.some(({ code }) => code === "futures-move");

function isBeyond({ size, text }: Move): boolean {
  return size.abs().greaterThan(LARGEST) && text.includes("/");
}
