import { Decimal, ONE, quotient } from "../../../computation/decimal.js";
import { residualMoney, residualVolatility } from "../../../computation/residualVolatility.js";
import { money, number, percent } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { drawBeta, hundredths } from "../drawnHedge.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Quantity, Task } from "../task.js";
import { yearsIn } from "./yearsIn.js";

/** Parts of a year that people hedge for, in months. */
const MONTHS = [2, 3, 4, 6, 9];

function drawPortfolio(draw: Draw) {
  const { contract } = drawMarket(draw, 2);
  return {
    currency: contract.currency,
    given: {
      portfolioValue: money("portfolio V_P", new Decimal(draw.integer(20, 600)).times("1e5")),
      beta: number("beta β", drawBeta(draw, 2)),
      months: number("months", draw.pick(MONTHS)),
    },
  };
}

type Portfolio = ReturnType<typeof drawPortfolio>["given"];
type Numbers = { readonly [Name in keyof Portfolio]: Decimal };

/** One standard deviation of what a full hedge leaves. */
export function specificRisk(draw: Draw): Task {
  const { currency, given } = drawPortfolio(draw);
  const residual = percent("specific vol. σ_ε", hundredths(draw, 3, 14));
  return figureTask(
    { ...given, residualVolatility: residual },
    {
      ...{ asks: "residualMoney", currency, card: "idiosyncratic-risk" },
      text: "A portfolio of {portfolioValue} with a beta of {beta} is fully hedged. Its own volatility, which the index does not explain, is {residualVolatility} a year. How much is one standard deviation of it over {months} months, in money?",
      formula: "money = V_P × σ_ε × √(months ÷ 12)",
      steps: ({ residualVolatility: volatility, ...values }) => [
        number("√ of the years", yearsIn(values.months).sqrt()),
        money("V_P × σ_ε × √t", inMoney(values, volatility)),
      ],
      mistakes: [
        ...timeMistakes<Portfolio & { readonly residualVolatility: Quantity }>((values) => values.residualVolatility),
        {
          id: "volatility-squared",
          name: "variance taken for volatility",
          done: "The volatility was squared, which is the variance.",
          right: "Money goes with volatility itself; only time stands under a root.",
          steps: ({ residualVolatility: volatility, ...values }) => [
            money("V_P × σ_ε² × √t", inMoney(values, volatility.times(volatility))),
          ],
        },
        {
          id: "months-for-years",
          name: "months taken for years",
          done: "The root of the months was taken, but the volatility is of a year.",
          right: "Divide the months by 12 before the root.",
          steps: ({ residualVolatility: volatility, portfolioValue, months }) => [
            money("V_P × σ_ε × √months", portfolioValue.times(volatility).times(months.sqrt())),
          ],
        },
        {
          id: "beta-multiplied-in",
          name: "beta multiplied in",
          done: "The specific risk was multiplied by beta.",
          right: "It does not come from the market: beta has nothing to do with it.",
          steps: ({ residualVolatility: volatility, ...values }) => [
            money("β × V_P × σ_ε × √t", inMoney(values, volatility).times(values.beta)),
          ],
        },
      ],
    },
  );
}

/** The same from R², by which the specific volatility is to be worked out first. */
export function specificRiskFromFit(draw: Draw): Task {
  const { currency, given } = drawPortfolio(draw);
  const fit = {
    indexVolatility: percent("index vol. σ_M", hundredths(draw, 11, 26)),
    rSquared: number("R²", hundredths(draw, 70, 95)),
  };
  const all = { ...given, ...fit };
  type All = { readonly [Name in keyof typeof all]: Decimal };
  const wrongly = (volatility: (values: All) => Decimal) => (values: All) => {
    const wrong = volatility(values);
    return [percent("σ_ε a year", wrong), money("V_P × σ_ε × √t", inMoney(values, wrong))] as const;
  };
  return figureTask(all, {
    ...{ asks: "residualMoney", currency, card: "idiosyncratic-risk" },
    text: "A portfolio of {portfolioValue} with a beta of {beta} is fully hedged. The index has a volatility of {indexVolatility} a year, and the regression that beta comes from an R² of {rSquared}. How much is one standard deviation of what the hedge leaves over {months} months, in money?",
    formula: "σ_ε = β × σ_M × √((1 − R²) ÷ R²); money = V_P × σ_ε × √(months ÷ 12)",
    steps: wrongly(residualVolatility),
    mistakes: [
      {
        id: "root-forgotten",
        name: "variance taken for volatility",
        done: "The unexplained share of the variance was used without its square root.",
        right: "1 − R² is a share of the variance: volatility is its square root.",
        steps: wrongly(({ beta, indexVolatility, rSquared }) =>
          beta.times(indexVolatility).times(quotient(ONE.minus(rSquared), rSquared)),
        ),
      },
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The index's volatility was taken for the market's part of the portfolio's.",
        right: "The market's part is β × σ_M.",
        steps: wrongly(({ beta: _beta, ...values }) => residualVolatility({ ...values, beta: ONE })),
      },
      {
        id: "explained-taken",
        name: "the explained part taken",
        done: "The market's part, which the hedge takes away.",
        right: "What is left is the unexplained part.",
        steps: wrongly(({ beta, indexVolatility }) => beta.times(indexVolatility)),
      },
      ...timeMistakes<typeof all>(residualVolatility),
    ],
  });
}

function inMoney(values: Pick<Numbers, "portfolioValue" | "months">, volatility: Decimal): Decimal {
  return residualMoney({ portfolioValue: values.portfolioValue, volatility, horizonYears: yearsIn(values.months) });
}

/** What goes wrong with time, whatever the volatility. */
function timeMistakes<Given extends Portfolio & Readonly<Record<string, Quantity>>>(
  volatility: (values: { readonly [Name in keyof Given]: Decimal }) => Decimal,
): readonly FigureMistake<Given>[] {
  return [
    {
      id: "time-not-rooted",
      name: "time without its root",
      done: "The volatility of a year was scaled by time itself.",
      right: "Variance grows with time, volatility with its square root.",
      steps: (values) => [
        money("V_P × σ_ε × t", values.portfolioValue.times(volatility(values)).times(yearsIn(values.months))),
      ],
    },
    {
      id: "time-forgotten",
      name: "time forgotten",
      done: "The volatility of a whole year.",
      right: "Scale it by the square root of the years.",
      steps: (values) => [money("V_P × σ_ε", values.portfolioValue.times(volatility(values)))],
    },
  ];
}
