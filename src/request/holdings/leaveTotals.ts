import { type Decimal, ZERO } from "../../computation/decimal.js";
import { InputError } from "../inputError.js";

/** What a row says, before it is a holding. */
export interface RowFigures {
  readonly name: string;
  readonly line: number;
  /** Weight or amount. */
  readonly figure: Decimal | undefined;
  readonly beta: Decimal | undefined;
}

const TOTAL =
  /^(?:(?:grand|sub|portfolio|account|overall|net)[\s-]?)?(?:totals?|sum|summe|gesamt(?:summe)?)(?:\s(?:portfolio|account|value|market value|assets|holdings|weight))?\s?:?$/i;
/** `Total Australian shares` is a sum, but `Total Return Fund` is none: only without a beta. */
const MAY_BE_TOTAL = /^(?:sub-?|grand\s)?totals?\s/i;
/** How far a sum may be off for rounding. */
const CLOSE = 0.01;

/**
 * Leaves out rows of sums: those named so, and those without a name whose figure is the sum of the rows above.
 *
 * @throws {@link InputError} `holdings-row-total` for a row named Total that has a beta, but another figure than the sum:
 * a company of that name, or a sum of other rows
 */
export function leaveTotals<Row extends RowFigures>(
  rows: readonly Row[],
): { readonly kept: readonly Row[]; readonly totals: readonly number[] } {
  const kept: Row[] = [];
  const totals: number[] = [];
  let all = NOTHING;
  let sinceTotal = NOTHING;
  for (const row of rows) {
    if (isTotal(row, isSumOf(row, all) || isSumOf(row, sinceTotal))) {
      totals.push(row.line);
      sinceTotal = NOTHING;
    } else {
      kept.push(row);
      all = withRow(all, row);
      sinceTotal = withRow(sinceTotal, row);
    }
  }
  return { kept, totals };
}

/** The figures of some rows, added up. */
interface RunningSum {
  readonly rows: number;
  readonly sum: Decimal;
}

const NOTHING: RunningSum = { rows: 0, sum: ZERO };

function withRow({ rows, sum }: RunningSum, { figure }: RowFigures): RunningSum {
  return { rows: rows + 1, sum: figure === undefined ? sum : sum.plus(figure) };
}

/** Of two rows or more: a holding as large as the only one before it is no sum. */
function isSumOf({ figure }: RowFigures, { rows, sum }: RunningSum): boolean {
  if (figure === undefined || rows < 2) return false;
  return figure.minus(sum).abs().lessThanOrEqualTo(sum.abs().times(CLOSE));
}

function isTotal({ name, line, figure, beta }: RowFigures, isSum: boolean): boolean {
  if (name === "") return isSum;
  if (TOTAL.test(name)) {
    if (beta === undefined || figure === undefined || isSum) return true;
    throw new InputError("holdings-row-total", { part: name, about: `line ${line}` });
  }
  return MAY_BE_TOTAL.test(name) && beta === undefined && (figure === undefined || isSum);
}
