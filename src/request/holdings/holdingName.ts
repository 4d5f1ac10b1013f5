import type { Cell } from "../series/table.js";
import type { HoldingColumn } from "./holdingColumns.js";
import { positionName } from "./positionName.js";

/** Longest name of a holding, in UTF-16 units as typed ones. */
const MAX_NAME = 40;

/** A holding's name as it is kept, and whether it says that it was sold or had to be cut. */
export interface HoldingName {
  readonly name: string;
  readonly sold: boolean;
  readonly cut: boolean;
}

/**
 * The name of a row: its first name that is not blank, on one line, without the marks that set typed holdings apart.
 *
 * @example
 * "Berkshire Hathaway, Inc." → "Berkshire Hathaway Inc."
 */
export function holdingName(row: readonly Cell[], columns: readonly HoldingColumn[]): HoldingName {
  const written = columns.map(({ at }) => plain(row[at])).find((text) => !/^[-–—.]*$/.test(text)) ?? "";
  const { name, sold } = positionName(written);
  return { name: cutTo(name, MAX_NAME), sold, cut: name.length > MAX_NAME };
}

function plain(cell: Cell | undefined): string {
  return `${cell ?? ""}`
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp},;]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Never between the halves of a character. */
function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length >= most) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
