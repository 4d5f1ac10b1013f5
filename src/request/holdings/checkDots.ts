import { InputError } from "../inputError.js";
import { numberShape } from "../series/numberShape.js";
import { type Cell, cellText } from "../series/table.js";
import type { HoldingColumn } from "./holdingColumns.js";

/**
 * Amounts all written like `12.500` are twelve thousand or twelve and a half: asked. Some of them: asked, unless another
 * number shows it.
 *
 * @throws {@link InputError} `holdings-dots` with the first of them and its line
 */
export function checkDots(
  amounts: readonly HoldingColumn[],
  all: readonly HoldingColumn[],
  rows: readonly (readonly Cell[])[],
  lines: readonly number[],
): void {
  const shapes = (columns: readonly HoldingColumn[]) => rows.map((row) => columns.map(({ at }) => separators(row[at])));
  // Money is not counted in thousandths: betas with a point say nothing about amounts that all have three places.
  const each = shapes(amounts).flat();
  const allEither = each.length > 1 && each.every((kind) => kind === "either-dot");
  const isSettled =
    !allEither && shapes(all).some((row) => row.some((kind) => kind !== "plain" && kind !== "either-dot"));
  if (isSettled) return;
  const found = shapes(amounts).findIndex((row) => row.includes("either-dot"));
  if (found < 0) return;
  const column = amounts.find(({ at }) => separators(rows[found]?.[at]) === "either-dot");
  const about = `column ${column?.name ?? ""}, line ${lines[found] ?? 0}`;
  throw new InputError("holdings-dots", { part: cellText(rows[found]?.[column?.at ?? 0]), about });
}

function separators(cell: Cell | undefined): string {
  return typeof cell === "string" ? (numberShape(cell)?.separators ?? "plain") : "plain";
}
