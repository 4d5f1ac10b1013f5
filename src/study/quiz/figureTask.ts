import type { Decimal } from "../../computation/decimal.js";
import { type Rounding, wholeContracts } from "../../computation/wholeContracts.js";
import { contracts } from "../cards/card.js";
import { type Mistake, USUAL } from "../misconceptions/misconception.js";
import type { Quantity, Task, Wrong } from "./task.js";

type Given = Readonly<Record<string, Quantity>>;
type Values<From extends Given> = { readonly [Name in keyof From]: Decimal };

/** A working, the last step of which is the answer. */
type Steps = readonly [Quantity, ...Quantity[]];

/** A mistake with its arithmetic. */
export interface FigureMistake<From extends Given> extends Omit<Mistake, "source"> {
  /** Where it was seen, if that was written down. */
  readonly source?: string;
  /** For {figure} in the explanation. */
  readonly figure?: Decimal;
  readonly steps: (values: Values<From>) => Steps;
}

interface FigureRows<From extends Given> extends Omit<Task, "sought" | "hints" | "given"> {
  readonly formula: string;
  /** The second hint, where the first step of the working is none. */
  readonly hint?: Quantity;
  readonly steps: (values: Values<From>) => Steps;
  /** The likeliest first. */
  readonly mistakes: readonly FigureMistake<From>[];
  /** A level that answers are judged by their distance from. */
  readonly from?: Quantity;
  /** Where the answer is a count of contracts: how it becomes whole. */
  readonly rounding?: Rounding;
}

/**
 * A task whose answer is one number, from rows of data: the right steps, and what each mistake makes of them.
 *
 * @example
 * figureTask({ futuresPrice, multiplier }, { asks: "contractValue", steps: ({ futuresPrice, multiplier }) => [...], ... })
 */
export function figureTask<const From extends Given>(given: From, rows: FigureRows<From>): Task {
  // Each name of `given` with its value, which is what Values says.
  const values = Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value])) as Values<From>;
  const { steps, mistakes, formula, rounding, hint, from, ...told } = rows;
  const working = steps(values);
  const exact = lastOf(working);
  const wrong = mistakes.map((mistake) => wrongOf(mistake, values, rounding));
  const advice = mistakes[0]?.right ?? formula;
  const sought = { right: answered(exact, rounding), working, wrong };
  return {
    ...told,
    given,
    sought:
      rounding === undefined
        ? { kind: "figure", ...sought, ...(from === undefined ? {} : { from }) }
        : { kind: "count", exact: exact.value, rounding, ...sought },
    // A working of one step has no number on the way that would not be the answer.
    hints: [formula, hint ?? (working.length > 1 ? working[0] : advice)],
  };
}

function wrongOf<From extends Given>(
  { steps, source = USUAL, figure, ...mistake }: FigureMistake<From>,
  values: Values<From>,
  rounding: Rounding | undefined,
): Wrong<Quantity> {
  const working = steps(values);
  const named = figure === undefined ? {} : { figure };
  return {
    made: [{ misconception: { ...mistake, source }, ...named }],
    answer: answered(lastOf(working), rounding),
    working,
  };
}

function lastOf(working: Steps): Quantity {
  return working.at(-1) ?? working[0];
}

function answered(exact: Quantity, rounding: Rounding | undefined): Quantity {
  return rounding === undefined ? exact : contracts("whole", wholeContracts(exact.value, rounding));
}
