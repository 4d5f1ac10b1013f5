import { Decimal, ONE } from "../../computation/decimal.js";
import { InputError } from "../inputError.js";
import { readNumber } from "../number.js";
import type { Cell } from "../series/table.js";

/** A cell's number as written, with the currency and the scale that clung to it. */
export interface MoneyCell {
  /** Digits with their sign, brackets or percent sign; anything that is no number stays as it is. */
  readonly cell: Cell;
  readonly currency?: string;
  /** 1,000,000 for `2.5m`. */
  readonly scale: Decimal;
}

const LONGEST = 40;
const PARTS =
  /^(?<open>[-+−–(]*)\s?(?<before>\p{L}{0,4}[$€£¥₹₩₫₺฿]?)\s?(?<digits>[-+−–(]?[\d.,][\d.,'’\s]*(?:e[-+]?\d{1,3})?)(?<after>[\p{L}$€£¥₹₩₫₺฿\s]{0,14})(?<close>[)%\s]*)$/iu;

/**
 * Takes currency and scale off a number: `A$2.5m`, `(1,200 USD)`, `1.200,00 €`, `-$12,500`.
 *
 * @example
 * moneyCell("(US$1,200)") // { cell: "(1,200)", currency: "USD", scale: 1 }
 */
export function moneyCell(cell: Cell): MoneyCell {
  if (typeof cell === "number" || cell.length > LONGEST) return { cell, scale: ONE };
  const found = PARTS.exec(cell.trim())?.groups;
  const [before, after] = [found?.before ?? "", (found?.after ?? "").trim()];
  if (found?.digits === undefined || before + after === "") return { cell, scale: ONE };
  const unit = unitOf(`${before}1${after}`);
  if (unit === undefined) return { cell, scale: ONE };
  return { ...unit, cell: `${found.open}${found.digits.trim()}${found.close?.trim()}` };
}

/** What one of it is: `A$1m` is a million Australian dollars. */
function unitOf(one: string): Pick<MoneyCell, "currency" | "scale"> | undefined {
  try {
    const { value, currency } = readNumber(one, "amount");
    return { scale: new Decimal(value), ...(currency === undefined ? {} : { currency }) };
  } catch (error) {
    // Words that are neither: the cell is no number, which whoever reads the column tells.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
