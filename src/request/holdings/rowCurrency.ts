import { currencyTyped, mayMean } from "../../catalogue/currencies.js";
import { InputError } from "../inputError.js";
import { type Cell, cellText, isMissing } from "../series/table.js";

/**
 * The currency of a row, from its cells, its column of currencies and the heading: a bare dollar is whichever dollar the
 * others name.
 *
 * @throws {@link InputError} `mixed-currencies`
 */
export function rowCurrency(stated: readonly (string | undefined)[], line: number): string | undefined {
  const named = [...new Set(stated.filter((code) => code !== undefined))];
  const codes = named.filter((code) => code !== "$" || !named.some((other) => other !== "$" && mayMean("$", other)));
  if (codes.length > 1) throw new InputError("mixed-currencies", { part: `${codes.join(", ")} in line ${line}` });
  return codes[0];
}

/** @throws {@link InputError} `holdings-row-currency` for a word that is no currency known here */
export function currencyCell(cell: Cell | undefined, line: number): string | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  const code = currencyTyped(`${cell}`.trim());
  if (code !== undefined) return code;
  throw new InputError("holdings-row-currency", { part: cellText(cell), about: `line ${line}` });
}
