import { expectedReturn } from "../../../computation/expectedReturn.js";
import { number, percent } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { drawBeta } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";
import { alpha, hedgedReturn } from "./capmSteps.js";
import type { MakeTask } from "./makeTask.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";

/** The return to expect; the same from a premium; alpha, and the return of a portfolio that is hedged. */
export const capm: MakeTask = (draw, level) => {
  if (level === 1) return fromMarket(draw);
  if (level === 2) return fromPremium(draw);
  return draw.integer(0, 1) === 0 ? alpha(draw) : hedgedReturn(draw);
};

function fromMarket(draw: Draw): Task {
  const given = {
    riskFreeRate: percent("risk-free r_f", tenthsOfPercent(draw, 1, 2, 5)),
    marketReturn: percent("market E(R_M)", tenthsOfPercent(draw, 1, 8, 14)),
    beta: number("beta β", drawBeta(draw, 1)),
  };
  return figureTask(given, {
    ...{ asks: "expectedReturn", card: "capm" },
    text: "The risk-free rate is {riskFreeRate} and the market's expected return {marketReturn}, both a year. What return does the CAPM expect of a portfolio with a beta of {beta}, in percent?",
    formula: "E(R) = r_f + β × (E(R_M) − r_f)",
    steps: (values) => [
      percent("E(R_M) − r_f", values.marketReturn.minus(values.riskFreeRate)),
      percent("E(R)", expectedReturn(values)),
    ],
    mistakes: [
      {
        id: "beta-times-market",
        name: "beta times the whole return",
        done: "The market's whole return was multiplied by beta.",
        right: "Only the premium over the risk-free rate is multiplied by beta.",
        steps: ({ beta, marketReturn }) => [percent("β × E(R_M)", beta.times(marketReturn))],
      },
      {
        id: "premium-not-taken",
        name: "risk-free rate not subtracted",
        done: "The market's return was taken for its premium.",
        right: "The premium is the market's return minus the risk-free rate.",
        steps: ({ riskFreeRate, beta, marketReturn }) => [
          percent("r_f + β × E(R_M)", riskFreeRate.plus(beta.times(marketReturn))),
        ],
      },
      {
        id: "risk-free-not-added",
        name: "risk-free rate not added",
        done: "Only β times the premium.",
        right: "The risk-free rate is earned as well: add it.",
        steps: ({ riskFreeRate, beta, marketReturn }) => [
          percent("β × premium", beta.times(marketReturn.minus(riskFreeRate))),
        ],
      },
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The market's own return.",
        right: "The premium counts β times.",
        steps: ({ marketReturn }) => [percent("E(R_M)", marketReturn)],
      },
    ],
  });
}

function fromPremium(draw: Draw): Task {
  const given = {
    riskFreeRate: percent("risk-free r_f", tenthsOfPercent(draw, 2, 1, 5)),
    premium: percent("market premium", tenthsOfPercent(draw, 2, 4, 8)),
    beta: number("beta β", drawBeta(draw, 2)),
  };
  return figureTask(given, {
    ...{ asks: "expectedReturn", card: "capm" },
    text: "Treasury bills yield {riskFreeRate} a year, and the market is expected to earn {premium} more than that. What return does the CAPM expect of a portfolio with a beta of {beta}, in percent?",
    formula: "E(R) = r_f + β × premium, the premium being E(R_M) − r_f",
    steps: ({ riskFreeRate, premium, beta }) => [
      percent("β × premium", beta.times(premium)),
      percent("E(R)", expectedReturn({ riskFreeRate, beta, marketReturn: riskFreeRate.plus(premium) })),
    ],
    mistakes: [
      {
        id: "premium-as-return",
        name: "premium taken for the market's return",
        done: "The risk-free rate was taken off the premium once more.",
        right: "The premium is already over the risk-free rate.",
        steps: ({ riskFreeRate, premium, beta }) => [
          percent("r_f + β × (p − r_f)", expectedReturn({ riskFreeRate, beta, marketReturn: premium })),
        ],
      },
      {
        id: "beta-times-market",
        name: "beta times the whole return",
        done: "The market's whole return was multiplied by beta.",
        right: "Only the premium is multiplied by beta.",
        steps: ({ riskFreeRate, premium, beta }) => [percent("β × (r_f + p)", beta.times(riskFreeRate.plus(premium)))],
      },
      {
        id: "risk-free-not-added",
        name: "risk-free rate not added",
        done: "Only β times the premium.",
        right: "The risk-free rate is earned as well: add it.",
        steps: ({ premium, beta }) => [percent("β × p", beta.times(premium))],
      },
      {
        id: "premium-not-taken",
        name: "risk-free rate counted twice",
        done: "β times the market's whole return was added to the risk-free rate.",
        right: "Only the premium is multiplied by beta: the risk-free rate comes once.",
        steps: ({ riskFreeRate, premium, beta }) => [
          percent("r_f + β × (r_f + p)", riskFreeRate.plus(beta.times(riskFreeRate.plus(premium)))),
        ],
      },
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The market's own return.",
        right: "The premium counts β times.",
        steps: ({ riskFreeRate, premium }) => [percent("r_f + p", riskFreeRate.plus(premium))],
      },
    ],
  });
}
