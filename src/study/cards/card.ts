import { Decimal } from "../../computation/decimal.js";

/** The groups of concepts, in the order in which they are listed. */
export const CARD_GROUPS = [
  "Risk and beta",
  "Sizing a hedge",
  "Futures",
  "Beta from data",
  "When markets fall",
  "Other ways",
] as const;

/** A concept on one card: everything a reader needs to use it, and to see where it goes wrong. */
export interface Card {
  /** What people type: `beta-risk`. Unique; lower case letters and hyphens. */
  readonly id: string;
  readonly group: (typeof CARD_GROUPS)[number];
  readonly title: string;
  /** Other names people type; each belongs to one card only. */
  readonly aliases: readonly string[];
  /** One sentence or two. */
  readonly meaning: string;
  readonly formula: readonly string[];
  readonly example: Example;
  readonly mistake: Mistake;
  /** What to read, with chapter and section. */
  readonly sources: readonly string[];
  /** A command line that is answered as it stands. */
  readonly tryIt: string;
  /** Ids of other cards. */
  readonly related: readonly string[];
}

/** A mistake that is often made; the numbers that it gives stand in the example. */
interface Mistake {
  readonly text: string;
  /** Ids of the misconceptions that `/check` knows it by. */
  readonly misconceptions?: readonly string[];
}

/** How a number is written for people. */
export type Unit = "money" | "pnl" | "percent" | "change" | "number" | "points" | "contracts";

/** A number of an example, with what it is called in a table. */
export interface Figure {
  readonly label: string;
  readonly value: Decimal;
  readonly unit: Unit;
}

/** Numbers by the names that facts use. */
export type Figures = Readonly<Record<string, Figure>>;

/** Worked numbers: what was given, and, computed from it, what follows and what a common mistake makes of it. */
export interface Example {
  /** ISO code; of the money in it. */
  readonly currency?: string;
  readonly given: Figures;
  readonly results: () => Figures;
  readonly mistaken: () => Figures;
}

type Values<Given extends Figures> = { readonly [Name in keyof Given]: Decimal };

/**
 * Worked numbers from given ones, by functions of the modules, so that no result is ever typed.
 *
 * @param work gives the results from the values given, and `mistaken` what the common mistake gives
 * @example
 * example({ price: points("price", 8000), m: money("a point", 25) }, { results: ({ price, m }) => ({ ... }) })
 */
export function example<const Given extends Figures>(
  given: Given,
  work: {
    readonly currency?: string;
    readonly results: (values: Values<Given>) => Figures;
    readonly mistaken?: (values: Values<Given>) => Figures;
  },
): Example {
  // Each name of `given` with its value, which is what Values says.
  const values = Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value])) as Values<Given>;
  const { currency, results, mistaken } = work;
  return {
    ...(currency === undefined ? {} : { currency }),
    given,
    results: () => results(values),
    mistaken: () => mistaken?.(values) ?? {},
  };
}

type Make = (label: string, value: string | number | Decimal) => Figure;

function figure(unit: Unit): Make {
  return (label, value) => ({ label, value: new Decimal(value), unit });
}

export const money = figure("money");
/** Money with its sign. */
export const pnl = figure("pnl");
/** A fraction, written as percent. */
export const percent = figure("percent");
/** The same with its sign. */
export const change = figure("change");
export const number = figure("number");
/** An index level or a price, to two places. */
export const points = figure("points");
/** Negative is short. */
export const contracts = figure("contracts");

/** A 64-bit number of the statistics as a decimal, without the digits that are only rounding. */
export function measured(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(12);
}
