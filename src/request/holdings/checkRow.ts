import { type Decimal, ZERO } from "../../computation/decimal.js";
import { InputError } from "../inputError.js";
import { isCash } from "./positionName.js";
import type { RawHolding } from "./rawHoldings.js";

/** A row with all that a holding needs. */
export interface CompleteRow extends RawHolding {
  readonly figure: Decimal;
  readonly beta: Decimal;
}

const MOST_BETA = 100;
const MOST_AMOUNT = "1e18";
const MOST_DIGITS = 30;

/**
 * A row that has everything, cash without a beta at 0.
 *
 * @throws {@link InputError} `holdings-row-name`, `-figure`, `-beta`, `-range`, with the cell and its line
 */
export function checkRow(row: RawHolding): CompleteRow {
  const { name, line, written } = row;
  const about = name === "" ? `line ${line}` : `line ${line} (${name})`;
  const problem = (code: "name" | "figure" | "beta" | "range", part: string, limit?: string) =>
    new InputError(`holdings-row-${code}`, { part, about, ...(limit === undefined ? {} : { limit }) });
  if (name === "") throw problem("name", written.figure);
  if (row.figure === undefined) throw problem("figure", written.figure);
  const beta = row.beta ?? (isCash(name) ? ZERO : undefined);
  if (beta === undefined) throw problem("beta", written.beta);
  if (beta.abs().greaterThan(MOST_BETA)) throw problem("range", written.beta, "−100 to 100");
  if (row.figure.abs().greaterThan(MOST_AMOUNT)) throw problem("range", written.figure, "−10^18 to 10^18");
  const digits = (value: Decimal) => Math.max(value.precision(), value.decimalPlaces());
  const long = [row.figure, beta].findIndex((value) => digits(value) > MOST_DIGITS);
  if (long >= 0) throw problem("range", long === 0 ? written.figure : written.beta, `${MOST_DIGITS} digits`);
  return { ...row, figure: row.figure, beta };
}
