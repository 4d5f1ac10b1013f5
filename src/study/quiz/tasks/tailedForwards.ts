import { Decimal, ONE } from "../../../computation/decimal.js";
import { tailingFactor } from "../../../computation/tailingFactor.js";
import { contracts, number, percent } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { RULES } from "../hedgeTask.js";
import type { Task } from "../task.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";
import { yearsIn } from "./yearsIn.js";

const A_YEAR = new Decimal(12);

/** A count of forwards as one of futures, whose daily gains earn interest. */
export function tailedForwards(draw: Draw): Task {
  const given = {
    forwards: contracts("forwards N", -draw.integer(400, 2400)),
    rate: percent("rate r", tenthsOfPercent(draw, 3, 3, 7)),
    months: number("months", draw.pick([4, 5, 6, 7, 8, 9, 10])),
  };
  type Numbers = { readonly [Name in keyof typeof given]: Decimal };
  const by = (label: string, factor: (values: Numbers) => Decimal) => (values: Numbers) =>
    [number(label, factor(values)), contracts("N × factor", values.forwards.times(factor(values)))] as const;
  const factorOf = ({ rate, months }: Numbers) => tailingFactor({ rate, expiry: yearsIn(months) });
  const steps = by("factor", factorOf);
  return figureTask(given, {
    ...{ asks: "tailedContracts", card: "tailing" },
    text: `With forwards of one contract's size a hedge would take {forwards}. Futures pay gains and losses every day, and those earn {rate} a year, continuously compounded. Which position in futures does the same over {months} months, tailed for that? ${RULES.nearest}`,
    formula: "N_futures = N_forwards × e^(−r × T)",
    rounding: "nearest",
    own: ["tail-turned-round", "tail-forgotten"],
    steps,
    mistakes: [
      {
        id: "tail-turned-round",
        name: "tail turned round",
        done: "The count was multiplied by e^(r × T).",
        right: "Gains paid early earn interest, so fewer futures do: multiply by e^(−r × T).",
        steps: by("e^(r × T)", (values) => ONE.dividedBy(factorOf(values))),
      },
      {
        id: "tail-forgotten",
        name: "tail forgotten",
        done: "As many futures as forwards.",
        right: "Futures pay every day, forwards at the end: multiply by e^(−r × T).",
        steps: ({ forwards }) => [contracts("N", forwards)],
      },
      {
        id: "time-forgotten",
        name: "time forgotten",
        done: "The interest of a whole year.",
        right: "Rates are a year: multiply by the months ÷ 12.",
        steps: (values) => steps({ ...values, months: A_YEAR }),
      },
      {
        id: "months-for-years",
        name: "months taken for years",
        done: "The rate of a year was multiplied by the months.",
        right: "Divide the months by 12 first.",
        steps: (values) => steps({ ...values, months: values.months.times(A_YEAR) }),
      },
      {
        id: "simple-growth",
        name: "simple for continuous growth",
        done: "1 − r × T was used, which is simple interest.",
        right: "Continuously compounded rates discount as e^(−r × T).",
        steps: by("1 − r × T", ({ rate, months }) => ONE.minus(rate.times(yearsIn(months)))),
      },
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The direction was turned round.",
        right: "Futures replace forwards in the same direction.",
        steps: ({ forwards, ...values }) => steps({ ...values, forwards: forwards.negated() }),
      },
    ],
  });
}
