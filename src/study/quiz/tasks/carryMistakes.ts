import { Decimal, ONE, ZERO } from "../../../computation/decimal.js";
import { impliedRate } from "../../../computation/impliedRate.js";
import type { FigureMistake } from "../figureTask.js";
import type { Quantity } from "../task.js";
import { yearsIn } from "./yearsIn.js";

type Carry = Readonly<Record<"rate" | "dividend" | "months", Quantity>>;
type Numbers<Given> = { readonly [Name in keyof Given]: Decimal };

const A_YEAR = new Decimal(12);

/** A mistake as what it makes of rate, dividends and time; the likeliest first. */
interface CarryMistake extends Pick<FigureMistake<Carry>, "id" | "name" | "done" | "right"> {
  readonly wrongly: (carry: Numbers<Carry>) => Partial<Numbers<Carry>>;
}

const MISTAKES: readonly CarryMistake[] = [
  {
    id: "dividend-added",
    name: "dividends added",
    done: "The dividend yield was added to the rate.",
    right: "Who holds the future gets no dividends: they make it cheaper, r − q.",
    wrongly: ({ dividend }) => ({ dividend: dividend.negated() }),
  },
  {
    id: "dividend-forgotten",
    name: "dividends forgotten",
    done: "Interest alone.",
    right: "Subtract the dividend yield: who holds the shares is paid it, who holds the future is not.",
    wrongly: () => ({ dividend: ZERO }),
  },
  {
    id: "carry-turned-round",
    name: "rate and dividends turned round",
    done: "The rate was taken from the dividend yield.",
    right: "Interest makes the future dearer, dividends make it cheaper: r − q.",
    wrongly: ({ rate, dividend }) => ({ rate: dividend, dividend: rate }),
  },
  {
    id: "time-forgotten",
    name: "time forgotten",
    done: "The carry of a whole year.",
    right: "Rates are a year: multiply by the months ÷ 12.",
    wrongly: () => ({ months: A_YEAR }),
  },
  {
    id: "one-month",
    name: "one month only",
    done: "The carry of one month.",
    right: "Carry runs for all the months.",
    wrongly: () => ({ months: ONE }),
  },
  {
    id: "months-for-years",
    name: "months taken for years",
    done: "The rates of a year were multiplied by the months.",
    right: "Divide the months by 12 first.",
    wrongly: ({ months }) => ({ months: months.times(A_YEAR) }),
  },
  {
    id: "simple-growth",
    name: "simple for continuous growth",
    done: "1 + (r − q) × T was used, which is simple interest.",
    right: "Continuously compounded rates grow as e^((r − q) × T).",
    wrongly: (carry) => ({ rate: continuousOf(carry), dividend: ZERO }),
  },
];

/** The continuous rate that comes to 1 + (r − q) × T. */
function continuousOf({ rate, dividend, months }: Numbers<Carry>): Decimal {
  const expiry = yearsIn(months);
  const futuresPrice = ONE.plus(rate.minus(dividend).times(expiry));
  return impliedRate({ indexLevel: ONE, futuresPrice, dividend: ZERO, expiry }).continuous;
}

/** What goes wrong with the carry, put through the right steps. */
export function carryMistakes<Given extends Carry & Readonly<Record<string, Quantity>> = Carry>(
  steps: FigureMistake<Given>["steps"],
): readonly FigureMistake<Given>[] {
  return MISTAKES.map(({ wrongly, ...mistake }) => ({
    ...mistake,
    steps: (values) => steps({ ...values, ...wrongly(values) }),
  }));
}
