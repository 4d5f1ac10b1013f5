import { type Decimal, ONE } from "../../../computation/decimal.js";
import { deltaNeutralPuts } from "../../../computation/deltaNeutralPuts.js";
import { protectivePuts } from "../../../computation/protectivePuts.js";
import { wholeContracts } from "../../../computation/wholeContracts.js";
import { contracts, money, number, points } from "../../cards/card.js";
import { HULL_PUTS } from "../../cards/sources.js";
import type { Draw } from "../draw.js";
import { drawBasics, drawHedge, hundredths } from "../drawnHedge.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import type { Quantity, Task } from "../task.js";
import type { MakeTask } from "./makeTask.js";
import { netFloor } from "./netFloor.js";
import { isPublishedNow } from "./publishedNow.js";
import { publishedStrike, strike } from "./putStrike.js";

/** How many puts a floor takes; the same beside a delta, and what is left of the floor; the strike that a floor means. */
export const puts: MakeTask = (draw, level) => {
  if (level === 1) return isPublishedNow(draw) ? publishedCount() : count(drawSizes(draw, level));
  if (level === 2) return draw.integer(0, 1) === 0 ? countBesideDelta(draw) : netFloor(draw);
  return isPublishedNow(draw) ? publishedStrike(draw) : strike(draw);
};

function drawSizes(draw: Draw, level: 1 | 2) {
  const { market, beta } = drawBasics(draw, level);
  const { portfolioValue, futuresPrice, multiplier } = drawHedge(draw, level, market, { beta });
  return { currency: market.contract.currency, given: givenOf(portfolioValue, beta, futuresPrice, multiplier) };
}

type Value = Parameters<typeof number>[1];

function givenOf(portfolioValue: Value, beta: Value, indexLevel: Value, multiplier: Value) {
  return {
    portfolioValue: money("portfolio V_P", portfolioValue),
    beta: number("beta β", beta),
    indexLevel: points("index S", indexLevel),
    multiplier: money("a point, m", multiplier),
  };
}

type Sizes = ReturnType<typeof givenOf>;
type Numbers = { readonly [Name in keyof Sizes]: Decimal };

/** Hull's ten puts. */
function publishedCount(): Task {
  return { ...count({ currency: "USD", given: givenOf(500e3, 2, 1000, 100) }), source: HULL_PUTS };
}

const TEXT =
  "A portfolio of {portfolioValue} has a beta of {beta}. The index stands at {indexLevel}; a point of one index put is worth {multiplier}.";
const RULE =
  "Which position in puts, long or short, puts a floor under the portfolio at their expiry? In whole puts, at least the exact count.";

function count({ currency, given }: ReturnType<typeof drawSizes>): Task {
  return figureTask(given, {
    ...{ asks: "contracts", currency, card: "protective-put", rounding: "at_least" },
    text: `${TEXT} ${RULE}`,
    formula: "puts = β × V_P ÷ (S × m)",
    own: ["beta-forgotten", "multiplier-forgotten"],
    steps: (values) => sized(values),
    mistakes: sizeMistakes<Sizes>(),
  });
}

function countBesideDelta(draw: Draw): Task {
  const { currency, given: sizes } = drawSizes(draw, 2);
  const given = { ...sizes, delta: number("delta of a put", hundredths(draw, 18, 48).negated()) };
  return figureTask(given, {
    ...{ asks: "contracts", currency, card: "protective-put", rounding: "at_least" },
    text: `${TEXT} Each put has a delta of {delta} today. ${RULE}`,
    formula: "puts = β × V_P ÷ (S × m), whatever the delta of the day",
    own: ["delta-neutral", "rounded-down", "beta-forgotten"],
    steps: (values) => sized(values),
    mistakes: [
      {
        id: "delta-neutral",
        name: "delta-neutral count",
        done: "The puts that cancel the portfolio's delta today.",
        right: "At expiry each put below its strike pays point for point: a floor takes no delta.",
        steps: ({ delta, ...values }) => [contracts("puts ÷ |Δ|", deltaNeutralPuts(values, delta))],
      },
      {
        id: "rounded-down",
        name: "rounded down",
        done: "The count was cut off.",
        right: "Fewer puts than the exact count leave part of the portfolio without a floor: round up.",
        steps: (values) => [...sized(values), contracts("cut off", wholeContracts(exactOf(values), "never_over"))],
      },
      {
        id: "delta-multiplied",
        name: "delta multiplied in",
        done: "The count was multiplied by the delta.",
        right: "At expiry each put below its strike pays point for point: a floor takes no delta.",
        steps: ({ delta, ...values }) => [contracts("puts × |Δ|", exactOf(values).times(delta.abs()))],
      },
      ...sizeMistakes<typeof given>(),
    ],
  });
}

function exactOf({ portfolioValue, beta, indexLevel, multiplier }: Numbers): Decimal {
  return protectivePuts({ portfolioValue, beta, indexLevel, multiplier });
}

function sized(values: Numbers): readonly [Quantity, Quantity] {
  const { indexLevel, multiplier } = values;
  return [money("S × m", indexLevel.times(multiplier)), contracts("puts", exactOf(values))];
}

/** What goes wrong with the sizes, the likeliest first. */
function sizeMistakes<Given extends Sizes & Readonly<Record<string, Quantity>>>(): readonly FigureMistake<Given>[] {
  return [
    {
      id: "beta-forgotten",
      name: "beta forgotten",
      done: "Puts on the portfolio's value, as if beta were 1.",
      right: "The portfolio falls β times as far as the index: so many times the puts.",
      steps: (values) => sized({ ...values, beta: ONE }),
    },
    {
      id: "multiplier-forgotten",
      name: "multiplier forgotten",
      done: "A put was taken to be worth the index in money.",
      right: "A put covers S × m.",
      steps: (values) => sized({ ...values, multiplier: ONE }),
    },
    {
      id: "beta-divided",
      name: "divided by beta",
      done: "The count was divided by beta.",
      right: "A portfolio that falls further needs more puts: multiply by β.",
      steps: (values) => sized({ ...values, beta: ONE.dividedBy(values.beta) }),
    },
    {
      id: "beta-squared",
      name: "beta taken twice",
      done: "Beta was multiplied in twice.",
      right: "Beta counts once for the number of puts; the strike takes it into account by itself.",
      steps: (values) => sized({ ...values, beta: values.beta.pow(2) }),
    },
    {
      id: "sign-flipped",
      name: "puts sold",
      done: "The puts were sold.",
      right: "A floor is bought: long puts.",
      steps: (values) => [contracts("puts", exactOf(values).negated())],
    },
  ];
}
