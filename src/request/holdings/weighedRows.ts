import type { Decimal } from "../../computation/decimal.js";
import { type HoldingItem, weighHoldings } from "../holdings.js";
import type { CompleteRow } from "./checkRow.js";
import type { Figure } from "./figures.js";
import type { HoldingsNote } from "./holdingsNote.js";
import { settleWeights } from "./settleWeights.js";
import { weightUnit } from "./weightUnit.js";

/** Holdings from a file, as the same holdings typed: negative is short, and what weights leave is cash. */
export interface WeighedRows {
  /** Decimals in plain notation; of weight (a fraction) and amount, the same one in all. */
  readonly holdings: readonly {
    readonly name: string;
    readonly weight?: string;
    readonly amount?: string;
    readonly beta: string;
  }[];
  /** ISO code, or `$` for a dollar that does not say whose. */
  readonly currency?: string;
  /** What the amounts come to. */
  readonly total?: string;
  readonly notes: readonly HoldingsNote[];
}

/** A number without a heading that is this large is money, as where it is typed. */
const LEAST_MONEY = 1000;
const DIGITS = 30;

/**
 * Rows as holdings, by the rules of typed ones: all in money, or all weights.
 *
 * @throws {@link InputError} `holdings-unit`, and those of {@link weighHoldings}
 */
export function weighedRows(
  rows: readonly CompleteRow[],
  figure: Figure,
  percentSigns: boolean,
  normalise: boolean,
): WeighedRows {
  const [column] = figure.columns;
  const unnamed = column.heading.words === "" && !column.heading.percent;
  const isLarge = rows.some((row) => row.figure.abs().greaterThanOrEqualTo(LEAST_MONEY));
  const isMoney = figure.kind !== "weight" || rows.some(({ currency }) => currency !== undefined);
  if (!percentSigns && (isMoney || (unnamed && isLarge))) return inMoney(rows);
  const figures = rows.map((row) => row.figure);
  const unit = weightUnit(figures, { name: column.name, percentSigns, percentHeading: column.heading.percent });
  const isWritten = unit.unit === "percent" && unit.how !== "signs";
  const fractions = rows.map((row) => ({ ...row, weight: isWritten ? row.figure.dividedBy(100) : row.figure }));
  const settled = settleWeights(fractions, normalise);
  const items = settled.rows.map(({ name, beta, weight }) => ({ name, beta, percent: weight.times(100) }));
  const { unnamedCash } = weighHoldings(items, { normalise: false });
  const cash: readonly HoldingsNote[] =
    unnamedCash === undefined ? [] : [{ code: "other-cash", weight: unnamedCash.toFixed() }];
  return {
    holdings: settled.rows.map(({ name, beta, weight }) => ({ name, weight: weight.toFixed(), beta: beta.toFixed() })),
    notes: [unit, ...settled.notes, ...cash],
  };
}

function inMoney(rows: readonly CompleteRow[]): WeighedRows {
  const amounts = rows.map((row) => ({ ...row, amount: short(row.figure) }));
  const items = amounts.map(({ name, beta, amount, currency }): HoldingItem => {
    return { name, beta, money: currency === undefined ? { amount } : { amount, currency } };
  });
  const { total } = weighHoldings(items, { normalise: false });
  return {
    holdings: amounts.map(({ name, beta, amount }) => ({ name, amount: amount.toFixed(), beta: beta.toFixed() })),
    ...(total === undefined ? {} : { total: total.amount.toFixed() }),
    ...(total?.currency === undefined ? {} : { currency: total.currency }),
    notes: [],
  };
}

/** Quantity times price can have more digits than are kept. */
function short(amount: Decimal): Decimal {
  return amount.precision() > DIGITS ? amount.toSignificantDigits(DIGITS) : amount;
}
