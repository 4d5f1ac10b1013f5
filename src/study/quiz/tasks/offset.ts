import { Decimal, ONE, ZERO } from "../../../computation/decimal.js";
import { marketMove as onMove } from "../../../scenario/marketMove.js";
import { change, money, number, pnl } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { drawBeta } from "../drawnHedge.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Quantity, Task } from "../task.js";
import type { Level } from "../topics.js";
import { drawMove } from "./drawMove.js";
import { futuresPnl } from "./futuresPnl.js";
import { hedgedPnl, sizedHedgePnl } from "./hedgedPnl.js";
import type { MakeTask } from "./makeTask.js";
import { offsetShare } from "./offsetShare.js";

/** What a market move does: to the portfolio or the futures, to both together, and to a hedge that is to be sized first. */
export const offset: MakeTask = (draw, level) => {
  if (level === 2) return hedgedPnl(draw);
  if (level === 3) return draw.integer(0, 1) === 0 ? sizedHedgePnl(draw) : offsetShare(draw);
  return draw.integer(0, 1) === 0 ? unhedgedPnl(draw, level) : futuresPnl(draw, level);
};

/** Where beta is above 1. */
const onlyTheExcess: FigureMistake<Record<"portfolioValue" | "beta" | "marketMove", Quantity>> = {
  id: "only-the-excess",
  name: "only the excess over 1",
  done: "Only β − 1 was multiplied.",
  right: "All of beta moves with the market.",
  steps: ({ portfolioValue, beta, marketMove }) => [
    pnl("(β − 1) × V_P × r", portfolioValue.times(beta.minus(1)).times(marketMove)),
  ],
};

function unhedgedPnl(draw: Draw, level: Level): Task {
  const { contract } = drawMarket(draw, level);
  const given = {
    portfolioValue: money("portfolio V_P", new Decimal(draw.integer(2, 60)).times("1e6")),
    beta: number("beta β", drawBeta(draw, level)),
    marketMove: change("market r", drawMove(draw, level)),
  };
  return figureTask(given, {
    asks: "unhedgedPnl",
    text: "A portfolio of {portfolioValue} has a beta of {beta}. The market moves by {marketMove}. What profit or loss does beta lead you to expect? A loss is negative.",
    currency: contract.currency,
    formula: "profit or loss = β × V_P × r",
    steps: ({ portfolioValue, beta, marketMove }) => {
      const bare = { portfolioValue, beta, contracts: ZERO, contractExposure: ONE };
      return [change("β × r", beta.times(marketMove)), pnl("× V_P", onMove(bare, marketMove).unhedgedPnl)];
    },
    mistakes: [
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The market's move was taken for the portfolio's, as if beta were 1.",
        right: "The portfolio moves by β × r.",
        steps: ({ portfolioValue, marketMove }) => [pnl("V_P × r", portfolioValue.times(marketMove))],
      },
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "A gain was taken for a loss, or a loss for a gain.",
        right: "Shares with a positive beta go the way of the market.",
        steps: ({ portfolioValue, beta, marketMove }) => [
          pnl("−β × V_P × r", portfolioValue.times(beta).times(marketMove).negated()),
        ],
      },
      {
        id: "beta-inverted",
        name: "beta inverted",
        done: "Divided by beta instead of multiplying by it.",
        right: "More beta means a larger move: multiply.",
        steps: ({ portfolioValue, beta, marketMove }) => [
          pnl("V_P × r ÷ β", portfolioValue.times(marketMove).dividedBy(beta)),
        ],
      },
      ...(given.beta.value.greaterThan(ONE) ? [onlyTheExcess] : []),
      {
        id: "percent-not-divided",
        name: "percent not divided by 100",
        done: "The number in front of the percent sign was multiplied as it stands.",
        right: "5% is 0.05.",
        steps: ({ portfolioValue, beta, marketMove }) => [
          pnl("β × V_P × 100 r", portfolioValue.times(beta).times(marketMove).times(100)),
        ],
      },
    ],
    card: "beta",
  });
}
