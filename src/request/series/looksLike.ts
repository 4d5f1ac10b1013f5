import { readDateForm } from "./dateForm.js";
import { numberShape } from "./numberShape.js";
import { type Cell, isMissing } from "./table.js";

/** What a cell seems to hold, alone and without its column. Digits such as 19980130 are a date. */
export type Look = "missing" | "number" | "date" | "text";

/** What a cell seems to hold: enough to find headers and columns, not to read values. */
export function looksLike(cell: Cell | undefined): Look {
  if (isMissing(cell) || cell === undefined) return "missing";
  if (readDateForm(cell) !== undefined) return "date";
  if (typeof cell === "number") return "number";
  return numberShape(cell) === undefined ? "text" : "number";
}
