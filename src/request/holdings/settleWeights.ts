import { type Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { InputError } from "../inputError.js";
import type { HoldingsNote } from "./holdingsNote.js";

interface Weighed {
  readonly name: string;
  readonly weight: Decimal;
}

/** Rounding explains no more than this. */
const MOST_ROUNDING = 0.02;
/** Sums of a workbook's binary numbers are off by less. */
const DUST = "1e-9";
const DIGITS = 30;

/**
 * Weights as they are kept. Where rounded ones come to slightly more than the whole, the excess is taken off the largest;
 * where it is wanted, all are scaled to the whole. Less than the whole stays as it is: the rest is cash.
 *
 * @throws {@link InputError} `holdings-zero` where there is nothing to scale
 */
export function settleWeights<Row extends Weighed>(
  rows: readonly Row[],
  normalise: boolean,
): { readonly rows: readonly Row[]; readonly notes: readonly HoldingsNote[] } {
  const sum = sumOf(rows);
  const excess = sum.minus(ONE);
  if (excess.abs().lessThanOrEqualTo(DUST)) return { rows: balanced(rows), notes: [] };
  if (normalise) {
    if (!sum.greaterThan(0)) throw new InputError("holdings-zero");
    const scaled = rows.map((row) => ({ ...row, weight: row.weight.dividedBy(sum).toSignificantDigits(DIGITS) }));
    return { rows: balanced(scaled), notes: [{ code: "scaled", sum: sum.toFixed() }] };
  }
  if (excess.isNegative() || excess.greaterThan(roundingOf(rows))) return { rows, notes: [] };
  const name = largest(rows)?.name ?? "";
  return { rows: balanced(rows), notes: [{ code: "rounding", sum: sum.toFixed(), name }] };
}

/** Half a unit of the last place for each weight. */
function roundingOf(rows: readonly Weighed[]): Decimal {
  const places = rows.reduce((most, { weight }) => Math.max(most, weight.decimalPlaces()), 0);
  const rounding = ONE.times(10).pow(-places).times(rows.length).dividedBy(2);
  return rounding.lessThan(MOST_ROUNDING) ? rounding : ONE.times(MOST_ROUNDING);
}

/** The same weights with the largest set so that they come to exactly one. */
function balanced<Row extends Weighed>(rows: readonly Row[]): readonly Row[] {
  const excess = sumOf(rows).minus(ONE);
  const most = largest(rows);
  return rows.map((row) => (row === most ? { ...row, weight: row.weight.minus(excess) } : row));
}

function largest<Row extends Weighed>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.weight.comparedTo(a.weight))[0];
}

function sumOf(rows: readonly Weighed[]): Decimal {
  return rows.reduce((total, { weight }) => total.plus(weight), ZERO);
}
