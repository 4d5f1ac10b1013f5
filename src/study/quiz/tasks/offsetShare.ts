import { contracts, percent, pnl } from "../../cards/card.js";
import { hedgeOf } from "../../cards/hedgeOf.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";
import { drawMoved, moved, numbers } from "./moved.js";

/** Share of the portfolio's result that the futures take back. */
export function offsetShare(draw: Draw): Task {
  const { given, currency, contract, name } = drawMoved(draw);
  const { contracts: full } = hedgeOf(numbers(given));
  const held = full.times(draw.integer(35, 125)).dividedBy(100).toDecimalPlaces(0);
  return figureTask(
    { ...given, contracts: contracts("position N", held) },
    {
      ...{ asks: "offset", currency, contract, card: "stress-tests" },
      text: `A portfolio of {portfolioValue} with a beta of {beta} is hedged with {contracts} ${name} at {futuresPrice}, {multiplier} a point. The market moves by {marketMove}, portfolio and future follow. How much of the portfolio's result does the hedge offset, in percent?`,
      formula: "offset = −N × F × m ÷ (β × V_P), whatever the move",
      steps: ({ contracts, ...values }) => {
        const { unhedgedPnl, futuresPnl } = moved(values, contracts);
        return [
          pnl("portfolio", unhedgedPnl),
          pnl("futures", futuresPnl),
          percent("offset", futuresPnl.negated().dividedBy(unhedgedPnl)),
        ];
      },
      mistakes: [
        {
          id: "beta-forgotten",
          name: "beta forgotten",
          done: "Contract value was set against portfolio value, without beta.",
          right: "What moves is β × V_P.",
          steps: ({ contracts, futuresPrice, multiplier, portfolioValue }) => [
            percent("offset", contracts.negated().times(futuresPrice).times(multiplier).dividedBy(portfolioValue)),
          ],
        },
        {
          id: "what-is-left",
          name: "what is left taken for the offset",
          done: "The share that is not offset.",
          right: "The offset is the futures' result against the portfolio's.",
          steps: ({ contracts, ...values }) => {
            const { unhedgedPnl, hedgedPnl } = moved(values, contracts);
            return [percent("left", hedgedPnl.dividedBy(unhedgedPnl))];
          },
        },
        {
          id: "ratio-inverted",
          name: "ratio turned round",
          done: "The portfolio's result was divided by the futures'.",
          right: "Divide by the portfolio's result: that is what is to be offset.",
          steps: ({ contracts, ...values }) => {
            const { unhedgedPnl, futuresPnl } = moved(values, contracts);
            return [percent("offset", unhedgedPnl.negated().dividedBy(futuresPnl))];
          },
        },
        {
          id: "move-multiplied-in",
          name: "move multiplied in",
          done: "The share was multiplied by the market move.",
          right: "The move is in both results and cancels.",
          steps: ({ contracts, marketMove, ...values }) => {
            const { unhedgedPnl, futuresPnl } = moved({ ...values, marketMove }, contracts);
            return [percent("offset", futuresPnl.negated().dividedBy(unhedgedPnl).times(marketMove.abs()))];
          },
        },
      ],
    },
  );
}
