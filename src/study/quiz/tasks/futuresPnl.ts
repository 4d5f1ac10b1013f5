import { contractValue } from "../../../computation/contractValue.js";
import { ONE } from "../../../computation/decimal.js";
import { marketMove as onMove } from "../../../scenario/marketMove.js";
import { change, contracts, money, pnl, points } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Task } from "../task.js";
import type { Level } from "../topics.js";
import { drawMove } from "./drawMove.js";

/** What a futures position makes on a move. */
export function futuresPnl(draw: Draw, level: Level): Task {
  const { contract, futuresPrice, multiplier } = drawMarket(draw, level);
  const given = {
    contracts: contracts("position N", -10 * draw.integer(1, 15)),
    futuresPrice: points("futures price F", futuresPrice),
    multiplier: money("a point, m", multiplier),
    marketMove: change("market r", drawMove(draw, level)),
  };
  return figureTask(given, {
    asks: "futuresPnl",
    text: `The position is {contracts} ${contract.shortName} futures at {futuresPrice}, {multiplier} a point. The future moves by {marketMove}. What does the position make? A loss is negative.`,
    currency: contract.currency,
    contract: contract.id,
    formula: "futures = N × V_F × r, with V_F = F × m; N is negative when short",
    steps: ({ contracts, futuresPrice, multiplier, marketMove }) => {
      const value = contractValue(futuresPrice, multiplier);
      const alone = { beta: ONE, portfolioValue: ONE, contracts, contractExposure: value };
      return [money("V_F = F × m", value), pnl("N × V_F × r", onMove(alone, marketMove).futuresPnl)];
    },
    mistakes: [
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The short was counted as a long.",
        right: "A short gains when the market falls and loses when it rises.",
        steps: ({ contracts, futuresPrice, multiplier, marketMove }) => [
          pnl("−N × V_F × r", contracts.times(futuresPrice).times(multiplier).times(marketMove).negated()),
        ],
      },
      {
        id: "multiplier-forgotten",
        name: "multiplier forgotten",
        done: "The futures price was taken for money.",
        right: "A point of one contract is worth m: the value is price × multiplier.",
        steps: ({ contracts, futuresPrice, marketMove }) => [
          pnl("N × F × r", contracts.times(futuresPrice).times(marketMove)),
        ],
      },
      {
        id: "percent-as-points",
        name: "percent taken for points",
        done: "The move in percent was taken as so many index points.",
        right: "The move in points is the price times the percentage.",
        steps: ({ contracts, multiplier, marketMove }) => [
          pnl("N × m × points", contracts.times(multiplier).times(marketMove).times(100)),
        ],
      },
      {
        id: "percent-not-divided",
        name: "percent not divided by 100",
        done: "The number in front of the percent sign was multiplied as it stands.",
        right: "5% is 0.05.",
        steps: ({ contracts, futuresPrice, multiplier, marketMove }) => [
          pnl("N × V_F × 100 r", contracts.times(futuresPrice).times(multiplier).times(marketMove).times(100)),
        ],
      },
      {
        id: "one-contract",
        name: "one contract only",
        done: "The result of one short contract.",
        right: "Multiply by the number of contracts.",
        steps: ({ contracts, futuresPrice, multiplier, marketMove }) => [
          pnl(
            "V_F × r",
            futuresPrice
              .times(multiplier)
              .times(marketMove)
              .times(contracts.isNegative() ? -1 : 1),
          ),
        ],
      },
    ],
    card: "stress-tests",
  });
}
