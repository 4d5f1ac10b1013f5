import { Decimal, ZERO } from "../../../computation/decimal.js";
import { inUnit, type Unit } from "./cells.js";

/** A row of holdings, its cells as typed. */
export interface HoldingRow {
  readonly name: string;
  readonly beta: string;
  readonly weight?: string | undefined;
  readonly value?: string | undefined;
  readonly shares?: string | undefined;
  readonly price?: string | undefined;
  /** What a share, or the holding, is worth later. */
  readonly later?: string | undefined;
}

/** The units of a table's amounts. */
export interface Units {
  readonly value: Unit;
  readonly price: Unit;
  readonly shares: Unit;
}

/**
 * Rows as the one sentence that `holdingsSentence.ts` reads, and that is read as typed by anyone.
 *
 * @example
 * sentenceOf([{ name: "A", beta: "1.1", value: "2m" }], units) // "The holdings are $2m of A with a beta of 1.1."
 */
export function sentenceOf(rows: readonly HoldingRow[], units: Units): string {
  const sum = rows.reduce((total, { weight = "" }) => total.plus(bareWeight(weight)), ZERO);
  const isFraction = sum.minus(1).abs().lessThan("0.02") && rows.every(({ weight = "" }) => !weight.includes("%"));
  const times = isFraction ? 100 : 1;
  return `The holdings are ${rows.map((row) => rowText(row, units, times)).join(", ")}.`;
}

function rowText(row: HoldingRow, units: Units, times: number): string {
  const { weight, value, shares, price, later } = row;
  const name = plainName(row.name);
  const beta = `with a beta of ${inUnit(row.beta, NO_UNIT).replace(/^[^\d.-]+/, "")}`;
  const then = (unit: Unit) => (later === undefined ? "" : ` and later ${inUnit(later, unit)}`);
  if (shares !== undefined && price !== undefined)
    return `${inUnit(shares, units.shares)} shares of ${name} at ${inUnit(price, units.price)}${then(units.price)} ${beta}`;
  if (value !== undefined) return `${inUnit(value, units.value)} of ${name}${then(units.value)} ${beta}`;
  return `${percentText(weight ?? "", times)} of ${name} ${beta}`;
}

const NO_UNIT: Unit = { currency: "", scale: "" };

/** A weight in percent, one typed as a fraction too. */
function percentText(weight: string, times: number): string {
  return `${times === 1 ? inUnit(weight, NO_UNIT).replace(/ ?%/, "") : bareWeight(weight).times(times).toFixed()}%`;
}

function bareWeight(weight: string): Decimal {
  return new Decimal(/\d+(?:\.\d+)?|\.\d+/.exec(weight.replace(",", "."))?.[0] ?? "0");
}

/** A name without what would end an item or a sentence. */
function plainName(name: string): string {
  const bare = name
    .replace(/[^\p{L}\p{N}&'() /-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare.slice(0, 40).trim() || "it";
}
