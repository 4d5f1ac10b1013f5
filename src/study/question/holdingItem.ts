import { type Decimal, ZERO } from "../../computation/decimal.js";
import { writeMoney } from "../../request/writeOption.js";

/** A holding as a question tells it. */
export interface HoldingItem {
  readonly name: string;
  /** What the text calls it, where it tells several accounts: "Fund A". */
  readonly account?: string | undefined;
  /** Its worth in money, or its weight in percent; below zero where it was sold short. */
  readonly size: Decimal;
  /** `%`, a currency, or nothing where the text says neither. */
  readonly unit: string;
  readonly beta: Decimal;
  /** How many shares, where it is told in shares and a price. */
  readonly shares?: Decimal | undefined;
  /** What it is worth at the end, where that is told with it. */
  readonly later?: Decimal | undefined;
}

/**
 * Holdings as the option takes them.
 *
 * @example
 * itemsText([{ name: "A", size: new Decimal(40), unit: "%", beta: new Decimal("1.2") }]) // "A 40% 1.2"
 */
export function itemsText(items: readonly HoldingItem[]): string {
  return items.map(({ name, size, unit, beta }) => `${name} ${sizeText(size, unit)} ${beta.toFixed()}`).join("; ");
}

function sizeText(size: Decimal, unit: string): string {
  return unit === "%" ? `${size.toFixed()}%` : writeMoney(size, unit === "" ? undefined : unit).trim();
}

/** What holdings are worth together, where they are told in money. */
export function worthOf(items: readonly HoldingItem[]): Decimal | undefined {
  if (items.length === 0 || items.some(({ unit }) => unit === "%")) return undefined;
  return items.reduce((total, { size }) => total.plus(size), ZERO);
}

/** The name of a holding whose own is not plain. */
export function letterName(index: number): string {
  return `Holding ${String.fromCharCode(65 + (index % 26))}`;
}
