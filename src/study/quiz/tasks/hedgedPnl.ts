import type { Decimal } from "../../../computation/decimal.js";
import type { MoveResult } from "../../../scenario/marketMove.js";
import { contracts, number, pnl } from "../../cards/card.js";
import { hedgeOf } from "../../cards/hedgeOf.js";
import type { Draw } from "../draw.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import type { Quantity, Task } from "../task.js";
import { drawMoved, type MovedMarket, type MovedNumbers, moved, numbers } from "./moved.js";
import { drawTarget } from "./targetBeta.js";

/** Portfolio and a given futures position together on a move. */
export function hedgedPnl(draw: Draw): Task {
  const { given, currency, contract, name } = drawMoved(draw);
  const { contracts: full } = hedgeOf(numbers(given));
  const held = full
    .times(draw.pick([50, 60, 70, 80, 120]))
    .dividedBy(100)
    .toDecimalPlaces(0);
  return figureTask(
    { ...given, contracts: contracts("position N", held) },
    {
      ...{ asks: "hedgedPnl", currency, contract, card: "stress-tests" },
      text: `A portfolio of {portfolioValue} with a beta of {beta} is hedged with {contracts} ${name} at {futuresPrice}, {multiplier} a point. Portfolio and future follow a market move of {marketMove}. What do both make together? A loss is negative.`,
      formula: "together = β × V_P × r + N × F × m × r",
      steps: ({ contracts, ...values }) => {
        const result = moved(values, contracts);
        return [
          pnl("portfolio", result.unhedgedPnl),
          pnl("futures", result.futuresPnl),
          pnl("together", result.hedgedPnl),
        ];
      },
      mistakes: netMistakes<MovedMarket & { readonly contracts: Quantity }>(({ contracts, ...values }) => ({
        ...moved(values, contracts),
        ...{ values, contracts },
      })),
    },
  );
}

/** The same where the futures are first to be sized, for a target beta, and rounded; or the share of the loss that they take. */
export function sizedHedgePnl(draw: Draw): Task {
  const { given, currency, contract, name } = drawMoved(draw);
  const target = number("target β*", drawTarget(draw, 3, given.beta.value));
  return figureTask(
    { ...given, targetBeta: target },
    {
      ...{ asks: "hedgedPnl", currency, contract, card: "target-beta" },
      text: `A portfolio of {portfolioValue} with a beta of {beta} is brought to a beta of {targetBeta} with ${name} at {futuresPrice}, {multiplier} a point, in whole contracts to the nearest. Then portfolio and future follow a market move of {marketMove}. What do both make together? A loss is negative.`,
      formula: "N = (β* − β) × V_P ÷ (F × m), whole; together = β × V_P × r + N × F × m × r",
      steps: (values) => {
        const { contracts: count } = hedgeOf(values);
        const result = moved(values, count);
        return [
          contracts("hedge N", count),
          ...[pnl("portfolio", result.unhedgedPnl), pnl("futures", result.futuresPnl)],
          pnl("together", result.hedgedPnl),
        ];
      },
      mistakes: [
        {
          id: "target-forgotten",
          name: "target forgotten",
          done: "Everything was hedged, and only the rounding was left.",
          right: "Only β* − β is hedged; the target beta still moves with the market.",
          steps: ({ targetBeta: _target, ...values }) => [
            pnl("together", moved(values, hedgeOf(values).contracts).hedgedPnl),
          ],
        },
        ...netMistakes<MovedMarket & { readonly targetBeta: Quantity }>((values) => {
          const { contracts: count } = hedgeOf(values);
          return { ...moved(values, count), values, contracts: count };
        }),
      ],
    },
  );
}

interface Net extends MoveResult {
  readonly values: MovedNumbers;
  readonly contracts: Decimal;
}

/** What goes wrong in adding up, however the position came about. */
function netMistakes<Given extends MovedMarket & Readonly<Record<string, Quantity>>>(
  net: (values: { readonly [Name in keyof Given]: Decimal }) => Net,
): readonly FigureMistake<Given>[] {
  return [
    {
      id: "hedge-left-out",
      name: "hedge left out",
      done: "Only the portfolio's own result.",
      right: "Add what the futures make.",
      steps: (values) => [pnl("portfolio", net(values).unhedgedPnl)],
    },
    {
      id: "sign-flipped",
      name: "sign of the futures flipped",
      done: "The futures were counted the wrong way round.",
      right: "A short gains when the market falls, a long when it rises: N has that sign.",
      steps: (values) => {
        const { unhedgedPnl, futuresPnl } = net(values);
        return [pnl("portfolio", unhedgedPnl), pnl("− futures", unhedgedPnl.minus(futuresPnl))];
      },
    },
    {
      id: "beta-forgotten",
      name: "beta forgotten",
      done: "The portfolio was moved by the market's percentage, as if beta were 1.",
      right: "The portfolio moves by β × r.",
      steps: (values) => {
        const { values: own, futuresPnl, marketMove } = net(values);
        const portfolio = own.portfolioValue.times(marketMove);
        return [pnl("V_P × r", portfolio), pnl("futures", futuresPnl), pnl("together", portfolio.plus(futuresPnl))];
      },
    },
    {
      id: "futures-scaled",
      name: "futures scaled by beta",
      done: "The futures' result was multiplied by the portfolio's beta.",
      right: "A contract moves by F × m × r, whatever the portfolio's beta.",
      steps: (values) => {
        const { values: own, unhedgedPnl, futuresPnl } = net(values);
        const scaled = futuresPnl.times(own.beta);
        return [pnl("portfolio", unhedgedPnl), pnl("β × futures", scaled), pnl("together", unhedgedPnl.plus(scaled))];
      },
    },
    {
      id: "beta-twice",
      name: "beta multiplied in twice",
      done: "The result of both was multiplied by beta once more.",
      right: "Beta is in the portfolio's own result, and in nothing else.",
      steps: (values) => {
        const { values: own, hedgedPnl } = net(values);
        return [pnl("together", hedgedPnl), pnl("β × together", hedgedPnl.times(own.beta))];
      },
    },
    {
      id: "futures-alone",
      name: "portfolio left out",
      done: "Only the futures' result.",
      right: "The portfolio moves as well: add both.",
      steps: (values) => [pnl("futures", net(values).futuresPnl)],
    },
  ];
}
