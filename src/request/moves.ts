import type { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { readNumber } from "./number.js";
import { readMove } from "./quantities.js";

/** A list is a table on a phone: more rows than this are not read. */
export const MAX_MOVES = 25;

/**
 * Reads a list of market moves, in percent (`-20%, -10, 5%`) or as index levels (`900, 950, 1000`).
 *
 * Signs and percent signs mean percent. Bare numbers are levels when they lie near the index, percent when none is above 100.
 *
 * @param indexLevel the index now, when stated; levels need it
 * @returns fractions, ascending, each once
 * @throws {@link InputError} `empty`, `too-many-moves`, `moves-mixed`, `moves-need-index`, and those of a single move
 * @example
 * readMoves("900,1100", 1000) // [-0.1, 0.1]
 */
export function readMoves(text: string, indexLevel: Decimal | undefined): readonly Decimal[] {
  const separator = /[;\n]/.test(text) ? /[;\n]/ : /,|\s+(?=[-+−\d])/;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[^,\s]/.test(part));
  if (parts.length === 0) throw new InputError("empty");
  if (parts.length > MAX_MOVES)
    throw new InputError("too-many-moves", { part: `${parts.length}`, limit: `${MAX_MOVES}` });
  const moves = areLevels(parts, indexLevel)
    ? parts.map((part) => fromLevel(part, indexLevel))
    : parts.map(fromPercent);
  const distinct = new Map(moves.map((move) => [move.toFixed(), move]));
  return [...distinct.values()].sort((a, b) => a.comparedTo(b));
}

function areLevels(parts: readonly string[], indexLevel: Decimal | undefined): boolean {
  const signed = parts.filter((part) => /^[-+−]|%|bps?$|percent$/iu.test(part));
  if (signed.length === parts.length) return false;
  const numbers = parts.filter((part) => !signed.includes(part)).map((part) => readNumber(part, "amount").value);
  const near = (value: Decimal) =>
    indexLevel !== undefined &&
    value.greaterThanOrEqualTo(indexLevel.dividedBy(4)) &&
    value.lessThanOrEqualTo(indexLevel.times(4));
  if (numbers.every(near) && signed.length === 0) return true;
  if (numbers.every((value) => value.lessThanOrEqualTo(100))) return false;
  if (signed.length > 0 || numbers.some((value) => value.lessThanOrEqualTo(100))) throw new InputError("moves-mixed");
  if (indexLevel === undefined) throw new InputError("moves-need-index", { add: ["index:8000"] });
  return true;
}

function fromPercent(part: string): Decimal {
  return readMove(part).fraction;
}

function fromLevel(part: string, indexLevel: Decimal | undefined): Decimal {
  if (indexLevel === undefined) throw new InputError("moves-need-index", { add: ["index:8000"] });
  const move = readNumber(part, "amount").value.dividedBy(indexLevel).minus(1);
  if (move.greaterThan(10)) throw new InputError("out-of-range", { part, limit: "−100% to 1,000%" });
  return move.toSignificantDigits(28).plus(0);
}
