import { type Decimal, ONE } from "../../../computation/decimal.js";
import { moneyPerPoint } from "../../../scenario/caveats.js";
import { contracts, money, pnl, points } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Task } from "../task.js";
import type { Level } from "../topics.js";
import type { MakeTask } from "./makeTask.js";
import { specificRisk, specificRiskFromFit } from "./specificRisk.js";

/** What a hedge does not take away: a point of basis, a change of basis, and the portfolio's own risk. */
export const basis: MakeTask = (draw, level) => {
  if (level === 1) return pointOfBasis(draw, level);
  if (level === 3) return specificRiskFromFit(draw);
  return draw.integer(0, 1) === 0 ? changeOfBasis(draw, level) : specificRisk(draw);
};

function drawPosition(draw: Draw, level: Level) {
  const { contract, futuresPrice, multiplier } = drawMarket(draw, level);
  const count = level === 1 ? 10 * draw.integer(1, 20) : draw.integer(12, 240);
  return {
    contract,
    given: {
      contracts: contracts("position N", -count),
      futuresPrice: points("futures price F", futuresPrice),
      multiplier: money("a point, m", multiplier),
    },
  };
}

function pointOfBasis(draw: Draw, level: Level): Task {
  const { contract, given } = drawPosition(draw, level);
  return figureTask(given, {
    ...{ asks: "moneyPerPoint", currency: contract.currency, contract: contract.id, card: "basis-risk" },
    text: `A hedge is {contracts} ${contract.shortName} futures at {futuresPrice}; a point of one contract is worth {multiplier}. How much money is one point between index and future, over the whole position?`,
    formula: "money a point = |N| × m",
    steps: ({ contracts: count, multiplier }) => [
      money("|N| × m", moneyPerPoint({ contracts: count, fx: ONE }, multiplier)),
    ],
    mistakes: [
      {
        id: "one-contract",
        name: "one contract only",
        done: "The point of one contract.",
        right: "Each contract of the position loses or gains it: multiply by their number.",
        steps: ({ multiplier }) => [money("m", multiplier)],
      },
      {
        id: "multiplier-forgotten",
        name: "multiplier forgotten",
        done: "A point was taken for one unit of money.",
        right: "A point of one contract is worth m.",
        steps: ({ contracts: count }) => [money("|N|", count.abs())],
      },
      {
        id: "price-multiplied-in",
        name: "price multiplied in",
        done: "The value of the whole position, not of one point.",
        right: "One point is worth m a contract, at any price.",
        steps: ({ contracts: count, multiplier, futuresPrice }) => [
          money("|N| × F × m", count.abs().times(multiplier).times(futuresPrice)),
        ],
      },
      {
        id: "percent-for-point",
        name: "one percent for one point",
        done: "One percent of the position's value.",
        right: "A point is a point of the index, not a percent of it.",
        steps: ({ contracts: count, multiplier, futuresPrice }) => [
          money("1% of N × F × m", count.abs().times(multiplier).times(futuresPrice).dividedBy(100)),
        ],
      },
    ],
  });
}

function changeOfBasis(draw: Draw, level: Level): Task {
  const { contract, given } = drawPosition(draw, level);
  const size = given.futuresPrice.value.times(draw.integer(2, 12)).dividedBy(1000).toSignificantDigits(2);
  const dearer = draw.integer(0, 1) === 0;
  return figureTask(
    { ...given, basisPoints: points("future against index", size) },
    {
      ...{ asks: "basisPnl", currency: contract.currency, contract: contract.id, card: "basis-risk" },
      text: `A hedge is {contracts} ${contract.shortName} futures at {futuresPrice}, {multiplier} a point. The index stays where it is, but the future becomes {basisPoints} points ${dearer ? "dearer" : "cheaper"}. What does the hedge make? A loss is negative.`,
      formula: "result = N × m × change of the future; N is negative when short",
      steps: ({ contracts: count, multiplier, basisPoints }) => [
        money("|N| × m", moneyPerPoint({ contracts: count, fx: ONE }, multiplier)),
        pnl("N × m × change", count.times(multiplier).times(signed(basisPoints, dearer))),
      ],
      mistakes: [
        {
          id: "sign-flipped",
          name: "sign flipped",
          done: "The short was counted as a long.",
          right: "A short loses when the future gets dearer, and gains when it gets cheaper.",
          steps: ({ contracts: count, multiplier, basisPoints }) => [
            pnl("−N × m × change", count.times(multiplier).times(signed(basisPoints, dearer)).negated()),
          ],
        },
        {
          id: "multiplier-forgotten",
          name: "multiplier forgotten",
          done: "Points were taken for money.",
          right: "A point of one contract is worth m.",
          steps: ({ contracts: count, basisPoints }) => [pnl("N × change", count.times(signed(basisPoints, dearer)))],
        },
        {
          id: "points-as-percent",
          name: "points taken for percent",
          done: "The points were taken as a percentage of the position's value.",
          right: "They are points of the index: each is worth m a contract.",
          steps: ({ contracts: count, multiplier, futuresPrice, basisPoints }) => [
            pnl(
              "N × F × m × %",
              count.times(futuresPrice).times(multiplier).times(signed(basisPoints, dearer)).dividedBy(100),
            ),
          ],
        },
        {
          id: "one-contract",
          name: "one contract only",
          done: "The result of one short contract.",
          right: "Multiply by the number of contracts.",
          steps: ({ multiplier, basisPoints }) => [pnl("m × change", multiplier.times(signed(basisPoints, !dearer)))],
        },
      ],
    },
  );
}

function signed(points: Decimal, up: boolean): Decimal {
  return up ? points : points.negated();
}
