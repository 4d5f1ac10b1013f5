import { Decimal } from "../../../computation/decimal.js";
import { expectedReturn } from "../../../computation/expectedReturn.js";
import { jensensAlpha } from "../../../computation/jensensAlpha.js";
import { change, number, percent } from "../../cards/card.js";
import { type Draw, drawUntil } from "../draw.js";
import { drawBeta, hundredths } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";

/** What a portfolio earned beyond what the CAPM expects. */
export function alpha(draw: Draw): Task {
  const market = {
    riskFreeRate: tenthsOfPercent(draw, 3, 1, 5),
    marketReturn: tenthsOfPercent(draw, 3, 6, 16).times(draw.pick([1, 1, -1])),
    beta: drawBeta(draw, 3),
  };
  const own = new Decimal(draw.pick([-38, -27, -16, 14, 23, 35, 47])).dividedBy(1000);
  const portfolioReturn = expectedReturn(market).plus(own).toDecimalPlaces(3);
  const given = {
    riskFreeRate: percent("risk-free r_f", market.riskFreeRate),
    marketReturn: change("market R_M", market.marketReturn),
    beta: number("beta β", market.beta),
    portfolioReturn: change("portfolio R_P", portfolioReturn),
  };
  return figureTask(given, {
    ...{ asks: "alpha", card: "capm" },
    text: "In a year the market returned {marketReturn}, the risk-free rate was {riskFreeRate}, and a portfolio with a beta of {beta} returned {portfolioReturn}. What was its Jensen's alpha, in percent?",
    formula: "α = R_P − [r_f + β × (R_M − r_f)]",
    steps: (values) => [change("expected by CAPM", expectedReturn(values)), change("α", jensensAlpha(values))],
    mistakes: [
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The market's return was subtracted, as if beta were 1.",
        right: "Subtract what the portfolio's own beta lets expect.",
        steps: ({ portfolioReturn: earned, marketReturn }) => [change("R_P − R_M", earned.minus(marketReturn))],
      },
      {
        id: "beta-times-market",
        name: "beta times the whole return",
        done: "β times the market's whole return was subtracted.",
        right: "Expected is r_f + β × (R_M − r_f).",
        steps: ({ portfolioReturn: earned, beta, marketReturn }) => [
          change("R_P − β × R_M", earned.minus(beta.times(marketReturn))),
        ],
      },
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The return earned was taken from the one expected.",
        right: "Earned minus expected: positive is better than expected.",
        steps: (values) => [change("expected − R_P", jensensAlpha(values).negated())],
      },
      {
        id: "only-risk-free",
        name: "only the risk-free rate subtracted",
        done: "The return over the risk-free rate, whatever the market did.",
        right: "Subtract the market's part of the return too.",
        steps: ({ portfolioReturn: earned, riskFreeRate }) => [change("R_P − r_f", earned.minus(riskFreeRate))],
      },
    ],
  });
}

/** The return to expect of a portfolio whose beta futures have brought down. */
export function hedgedReturn(draw: Draw): Task {
  const beta = drawBeta(draw, 3);
  const targetBeta = drawUntil(
    () => hundredths(draw, 0, 80),
    (target) => beta.minus(target).greaterThan("0.25"),
  );
  const given = {
    riskFreeRate: percent("risk-free r_f", tenthsOfPercent(draw, 3, 2, 5)),
    marketReturn: percent("market E(R_M)", tenthsOfPercent(draw, 3, 7, 13)),
    beta: number("beta β", beta),
    targetBeta: number("target β*", targetBeta),
  };
  return figureTask(given, {
    ...{ asks: "expectedReturn", card: "zero-beta" },
    text: "A portfolio with a beta of {beta} is brought to a beta of {targetBeta} by index futures at their fair price. The risk-free rate is {riskFreeRate}, the market's expected return {marketReturn}, both a year. What return does the CAPM expect of portfolio and futures together, in percent?",
    formula: "E(R) = r_f + β* × (E(R_M) − r_f)",
    steps: ({ beta: _beta, targetBeta: left, ...values }) => [
      percent("E(R_M) − r_f", values.marketReturn.minus(values.riskFreeRate)),
      percent("E(R)", expectedReturn({ ...values, beta: left })),
    ],
    mistakes: [
      {
        id: "zero-return",
        name: "zero beta taken for zero return",
        done: "Only β* times the premium, without the risk-free rate.",
        right: "What is hedged still earns the risk-free rate.",
        steps: ({ targetBeta: left, riskFreeRate, marketReturn }) => [
          percent("β* × premium", left.times(marketReturn.minus(riskFreeRate))),
        ],
      },
      {
        id: "hedge-left-out",
        name: "hedge left out",
        done: "The return of the portfolio as it was before.",
        right: "The beta that is left counts.",
        steps: ({ targetBeta: _left, ...values }) => [percent("r_f + β × premium", expectedReturn(values))],
      },
      {
        id: "difference-for-target",
        name: "difference used instead of the target",
        done: "The beta that was hedged away was used.",
        right: "The beta that is left counts, not the one that went.",
        steps: ({ beta: before, targetBeta: left, ...values }) => [
          percent("r_f + (β − β*) × …", expectedReturn({ ...values, beta: before.minus(left) })),
        ],
      },
      {
        id: "beta-times-market",
        name: "beta times the whole return",
        done: "The market's whole return was multiplied by β*.",
        right: "Only the premium over the risk-free rate is multiplied by beta.",
        steps: ({ targetBeta: left, marketReturn }) => [percent("β* × E(R_M)", left.times(marketReturn))],
      },
    ],
  });
}
