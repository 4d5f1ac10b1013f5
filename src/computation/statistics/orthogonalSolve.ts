import { DomainError } from "../domainError.js";
import { at } from "./at.js";
import { sumOfProducts } from "./sumOfProducts.js";

/** A column whose part independent of the others is smaller than this share of it adds nothing that can be told apart. */
const INDEPENDENT_SHARE = 1e-9;

/** What an overdetermined system has for a best solution. */
interface Solved {
  readonly solution: readonly number[];
  /** `(XᵀX)⁻¹`. */
  readonly inverse: readonly (readonly number[])[];
  readonly residualSum: number;
}

type Matrix = number[][];

/**
 * The best solution of `X b ≈ y` by Householder reflections on columns scaled to length 1.
 *
 * @throws {@link DomainError} `collinear` for `index` when a column is zero or a combination of those before it
 * @see Golub and Van Loan, Matrix Computations, 4th ed., §5.2.2 and §5.3.3
 * @example
 * orthogonalSolve([[1, 1, 1], [-1, 0, 1]], [1, 2, 4]) // solution [2.3333, 1.5], residualSum 0.1667
 */
export function orthogonalSolve(columns: readonly (readonly number[])[], y: readonly number[]): Solved {
  const lengths = columns.map((column) => Math.sqrt(sumOfProducts(column, column)));
  if (lengths.includes(0)) throw new DomainError("collinear", "index");
  const scaled = columns.map((column, j) => column.map((value) => value / at(lengths, j)));
  const rotated = [...y];
  const triangle = triangulate(scaled, rotated);
  const inverse = inverseOf(triangle);
  const unscaled = inverse.map((row, i) => row.map((value) => value / at(lengths, i)));
  return {
    solution: unscaled.map((row) => sumOfProducts(row, rotated.slice(0, row.length))),
    inverse: unscaled.map((a) => unscaled.map((b) => sumOfProducts(a, b))),
    residualSum: rotated.slice(columns.length).reduce((sum, value) => sum + value * value, 0),
  };
}

/** Reflects the columns, one after the other, onto the axes, and `target` with them. Returns the upper triangle by rows. */
function triangulate(columns: Matrix, target: number[]): Matrix {
  for (const [k, column] of columns.entries()) {
    const below = column.slice(k);
    const length = Math.sqrt(sumOfProducts(below, below));
    if (length <= INDEPENDENT_SHARE) throw new DomainError("collinear", "index");
    const head = at(below, 0);
    const diagonal = head > 0 ? -length : length;
    const mirror = [head - diagonal, ...below.slice(1)];
    for (const other of [...columns.slice(k + 1), target]) reflect(other, mirror, k);
    column[k] = diagonal;
  }
  return columns.map((_, i) => columns.map((column, j) => (j < i ? 0 : at(column, i))));
}

function reflect(column: number[], mirror: readonly number[], from: number): void {
  const share = (2 * sumOfProducts(mirror, column.slice(from))) / sumOfProducts(mirror, mirror);
  for (const [i, value] of mirror.entries()) column[from + i] = at(column, from + i) - share * value;
}

/** Inverse of an upper triangle, column by column from the last row up. */
function inverseOf(triangle: Matrix): Matrix {
  const size = triangle.length;
  const inverse = triangle.map(() => new Array<number>(size).fill(0));
  for (let i = size - 1; i >= 0; i--) {
    const row = triangle[i] ?? [];
    for (let j = i; j < size; j++) {
      let sum = i === j ? 1 : 0;
      for (let k = i + 1; k <= j; k++) sum -= at(row, k) * at(inverse[k] ?? [], j);
      (inverse[i] ?? [])[j] = sum / at(row, i);
    }
  }
  return inverse;
}
