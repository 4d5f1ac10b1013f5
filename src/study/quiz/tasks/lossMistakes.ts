import { Decimal, ONE, quotient } from "../../../computation/decimal.js";
import { type Loss, normalLoss } from "../../../computation/normalLoss.js";
import { money, number, percent } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import type { FigureMistake } from "../figureTask.js";
import type { Quantity } from "../task.js";

const TWO = new Decimal(2);
const LOWER = new Decimal("0.95");
const HIGHER = new Decimal("0.99");

/** A confidence level, and the numbers of standard deviations that go with the two that are usual. */
export function drawConfidence(draw: Draw) {
  return confidence(draw.pick([LOWER, HIGHER]));
}

export const AT_99 = confidence(HIGHER);

function confidence(level: Decimal) {
  return {
    level: percent("level", level),
    lower: number("z at 95%", normalLoss(ONE, LOWER).valueAtRisk),
    higher: number("z at 99%", normalLoss(ONE, HIGHER).valueAtRisk),
  };
}

type Confidence = ReturnType<typeof confidence>;

/** How a question says what z is. */
export const Z_TEXT = "Returns are normal with a mean of zero: z, one-sided, is {lower} at 95% and {higher} at 99%.";

type Numbers<Given> = { readonly [Name in keyof Given]: Decimal };

/** The steps from one standard deviation in money to the value at risk. */
export function lossSteps(deviation: Decimal, level: Decimal): readonly [Quantity, Quantity] {
  return [money("σ in money", deviation), money("VaR", normalLoss(deviation, level).valueAtRisk)];
}

/** What goes wrong with z, whatever the standard deviation; the likeliest first. */
export function levelMistakes<Given extends Confidence & Readonly<Record<string, Quantity>>>(
  deviation: (values: Numbers<Given>) => Decimal,
): readonly FigureMistake<Given>[] {
  const lossAt = (values: Numbers<Given>, level: Decimal): Loss => normalLoss(deviation(values), level);
  return [
    {
      id: "other-level",
      name: "z of the other level",
      done: "z of 95% was taken for 99%, or the other way round.",
      right: "At 95% one loss in 20 is larger, at 99% one in 100: 1.645 and 2.326.",
      steps: (values) => [money("other z", lossAt(values, LOWER.plus(HIGHER).minus(values.level)).valueAtRisk)],
    },
    {
      id: "two-sided",
      name: "two-sided z",
      done: "z of both tails was taken: 1.960 for 95%, 2.576 for 99%.",
      right: "Only losses count, so all of the probability lies in one tail.",
      steps: (values) => [money("two-sided z", lossAt(values, quotient(ONE.plus(values.level), TWO)).valueAtRisk)],
    },
    {
      id: "z-forgotten",
      name: "z forgotten",
      done: "One standard deviation.",
      right: "Multiply by z of the level.",
      steps: (values) => [money("σ in money", deviation(values))],
    },
    {
      id: "shortfall-for-var",
      name: "expected shortfall taken",
      done: "The mean of the losses beyond the value at risk.",
      right: "Value at risk is where those losses begin: z × σ.",
      steps: (values) => [money("ES", lossAt(values, values.level).expectedShortfall)],
    },
  ];
}
