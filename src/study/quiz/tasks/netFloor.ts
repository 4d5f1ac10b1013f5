import { type Decimal, ONE } from "../../../computation/decimal.js";
import { protectivePuts } from "../../../computation/protectivePuts.js";
import { wholeContracts } from "../../../computation/wholeContracts.js";
import { moneyPerPoint } from "../../../scenario/caveats.js";
import { money, number, points } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { drawBasics, drawHedge } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";

/** What is left of a floor once its puts are paid. */
export function netFloor(draw: Draw): Task {
  const { market, beta } = drawBasics(draw, 2);
  const { portfolioValue, futuresPrice: indexLevel, multiplier } = drawHedge(draw, 2, market, { beta });
  const share = draw.integer(85, 96);
  const exact = protectivePuts({ portfolioValue, beta, indexLevel, multiplier });
  const given = {
    portfolioValue: money("portfolio V_P", portfolioValue),
    beta: number("beta β", beta),
    floor: money("floor", portfolioValue.times(share).dividedBy(100).toSignificantDigits(3)),
    puts: number("puts N", wholeContracts(exact, "at_least")),
    premium: points("a put, points", indexLevel.times(draw.integer(12, 40)).dividedBy(1000).toSignificantDigits(3)),
    multiplier: money("a point, m", multiplier),
  };
  type Numbers = { readonly [Name in keyof typeof given]: Decimal };
  const costOf = ({ puts, premium, multiplier: point }: Numbers) =>
    premium.times(moneyPerPoint({ contracts: puts, fx: ONE }, point));
  const less = (cost: (values: Numbers) => Decimal) => (values: Numbers) =>
    [money("cost", cost(values)), money("net floor", values.floor.minus(cost(values)))] as const;
  return figureTask(given, {
    ...{ asks: "netFloor", currency: market.contract.currency, card: "protective-put", from: given.floor },
    text: "A portfolio of {portfolioValue} with a beta of {beta} is insured at a floor of {floor} with {puts} index puts. Each costs {premium} points; a point of one put is worth {multiplier}. What is the least that the portfolio can be worth at expiry once the premium is paid, without interest on it?",
    formula: "net floor = floor − N × premium × m",
    own: ["premium-forgotten", "multiplier-forgotten", "beta-again"],
    steps: less(costOf),
    mistakes: [
      {
        id: "premium-forgotten",
        name: "premium forgotten",
        done: "The floor before the premium.",
        right: "The premium is gone whatever happens: take it off.",
        steps: ({ floor }) => [money("floor", floor)],
      },
      {
        id: "multiplier-forgotten",
        name: "multiplier forgotten",
        done: "Points were taken for money.",
        right: "A point of one put is worth m.",
        steps: less((values) => costOf({ ...values, multiplier: ONE })),
      },
      {
        id: "beta-again",
        name: "beta multiplied in again",
        done: "The cost was multiplied by beta.",
        right: "The number of puts holds beta already.",
        steps: less((values) => costOf(values).times(values.beta)),
      },
      {
        id: "loss-twice",
        name: "loss taken off twice",
        done: "What the portfolio may fall by was taken off the floor once more.",
        right: "The floor is the value after that fall: only the premium comes off.",
        steps: less((values) => costOf(values).plus(values.portfolioValue.minus(values.floor))),
      },
      {
        id: "premium-added",
        name: "premium added",
        done: "The premium was added to the floor.",
        right: "It was paid: take it off.",
        steps: less((values) => costOf(values).negated()),
      },
      {
        id: "one-put",
        name: "one put only",
        done: "The premium of one put.",
        right: "Multiply by the number of puts.",
        steps: less((values) => costOf({ ...values, puts: ONE })),
      },
      {
        id: "off-the-value",
        name: "premium taken off the value",
        done: "The premium was taken off the portfolio's value of today.",
        right: "At the worst the portfolio is at its floor: take the premium off that.",
        steps: (values) => [
          money("cost", costOf(values)),
          money("net floor", values.portfolioValue.minus(costOf(values))),
        ],
      },
    ],
  });
}
