import type { Draw } from "./draw.js";
import type { Answer, Wrong } from "./task.js";

/** Wrong answers beside the right one. */
export const WRONG_ONES = 3;

interface Among {
  readonly right: Answer;
  /** Ids of the mistakes that the task is about. */
  readonly own: readonly string[];
  readonly draw: Draw;
}

/**
 * Three of the wrong answers found, one of the task's own mistakes among them if there is any. How many of them are
 * smaller than the right one is drawn first, so that its place by size gives nothing away.
 *
 * @param found can all stand beside each other; the likeliest first
 */
export function temptingFrom(found: readonly Wrong[], { right, own, draw }: Among): readonly Wrong[] {
  const first = draw.shuffled(found.filter((wrong) => isOf(wrong, own))).slice(0, 1);
  const others = found.filter((wrong) => !first.includes(wrong));
  const [smaller, larger] = sides(others, right);
  const mirrored = draw
    .shuffled([...others.filter((wrong) => !smaller.includes(wrong) && !larger.includes(wrong)), undefined])
    .slice(0, 1)
    .flatMap((wrong) => wrong ?? []);
  const taken = [...first, ...mirrored];
  const room = WRONG_ONES - taken.length;
  const fewest = Math.max(0, room - larger.length);
  const below = draw.integer(fewest, Math.max(fewest, Math.min(room, smaller.length)));
  const some = (side: readonly Wrong[], count: number) => draw.shuffled(side.slice(0, count + 1)).slice(0, count);
  const chosen = [...taken, ...some(smaller, below), ...some(larger, room - below)];
  // Where one side is too short for it, whatever else there is.
  return [...chosen, ...others.filter((wrong) => !chosen.includes(wrong))].slice(0, WRONG_ONES);
}

/** Whether one of these mistakes was made. */
export function isOf({ made }: Wrong, ids: readonly string[]): boolean {
  return made.some(({ misconception }) => ids.includes(misconception.id));
}

/** Whether the right one can be neither the smallest nor the largest. */
export function isOnBothSides(found: readonly Wrong[], right: Answer): boolean {
  return sides(found, right).every(({ length }) => length > 0);
}

/** Those smaller than the right one, and those larger, direction aside; words are neither. */
function sides(found: readonly Wrong[], right: Answer): readonly [readonly Wrong[], readonly Wrong[]] {
  const side = (answer: Answer) =>
    typeof answer === "string" || typeof right === "string" ? 0 : answer.value.abs().comparedTo(right.value.abs());
  return [found.filter(({ answer }) => side(answer) < 0), found.filter(({ answer }) => side(answer) > 0)];
}
