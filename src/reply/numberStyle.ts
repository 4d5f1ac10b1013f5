import { AsyncLocalStorage } from "node:async_hooks";

/** The ways to write a number: an id that is easy to type, an example as label, and the two separators. */
export const NUMBER_STYLES = [
  { id: "point", label: "1,000.00", group: ",", decimal: "." },
  { id: "comma", label: "1.000,00", group: ".", decimal: "," },
  // A narrow space that no line breaks at.
  { id: "space", label: "1\u202f000,00", group: "\u202f", decimal: "," },
] as const;

/** How a person reads numbers: the decimal point of 1,000.00, or the decimal comma of 1.000,00 or 1 000,00. */
export type NumberStyle = (typeof NUMBER_STYLES)[number]["id"];

/** What stands between thousands, and before decimals: one character each. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
}

type Row = (typeof NUMBER_STYLES)[number];

const [DEFAULT] = NUMBER_STYLES;
const rows = new Map<NumberStyle, Row>(NUMBER_STYLES.map((row) => [row.id, row]));
const chosen = new AsyncLocalStorage<Row>();

/**
 * Does work in which every number for a person is written in their style, also after its awaits; elsewhere nothing changes.
 *
 * What people type, receipts, facts and files have one notation, whatever the style.
 *
 * @example
 * inNumberStyle("comma", () => format.number(new Decimal("8000.5"))) // "8.000,5"
 */
export function inNumberStyle<Result>(style: NumberStyle, work: () => Result): Result {
  const row = rows.get(style) ?? DEFAULT;
  // The first other style makes all later promises of the process a little slower, so the default asks for nothing.
  return row === (chosen.getStore() ?? DEFAULT) ? work() : chosen.run(row, work);
}

/** The style that holds here; `point` where none was chosen. */
export function numberStyle(): NumberStyle {
  return (chosen.getStore() ?? DEFAULT).id;
}

/** The separators of the style that holds here. */
export function separators(): Separators {
  return chosen.getStore() ?? DEFAULT;
}

/**
 * A function that will work in the style that holds now, whoever calls it and when: a picture described later.
 *
 * @example
 * inNumberStyle("comma", () => keepingNumberStyle(() => format.percent(new Decimal("0.125"))))() // "12,5%"
 */
export function keepingNumberStyle<Result>(work: () => Result): () => Result {
  const style = numberStyle();
  return () => inNumberStyle(style, work);
}
