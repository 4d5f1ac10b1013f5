import { Decimal, ONE } from "../../../computation/decimal.js";
import { residualMoney } from "../../../computation/residualVolatility.js";
import { money, number, percent } from "../../cards/card.js";
import { HULL_VAR } from "../../cards/sources.js";
import type { Draw } from "../draw.js";
import { drawBeta } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Quantity, Task } from "../task.js";
import { AT_99, drawConfidence, levelMistakes, lossSteps, Z_TEXT } from "./lossMistakes.js";
import type { MakeTask } from "./makeTask.js";
import { isPublishedNow } from "./publishedNow.js";
import { dailyTotal, hedgedRisk } from "./riskParts.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";

/** A day's market part; days, and the specific part; what a hedge leaves. */
export const valueAtRisk: MakeTask = (draw, level) => {
  if (level === 1) return marketPart(draw);
  if (level === 3) return hedgedRisk(draw);
  if (draw.integer(0, 1) === 0) return dailyTotal(draw);
  return isPublishedNow(draw) ? publishedDays(draw) : overDays(drawPosition(draw));
};

function marketPart(draw: Draw): Task {
  const { currency } = drawMarket(draw, 1).contract;
  const given = {
    portfolioValue: money("portfolio V_P", 1e6 * draw.integer(2, 40)),
    beta: number("beta β", drawBeta(draw, 1)),
    indexVolatility: percent("index σ_M, a day", new Decimal(draw.pick([8, 10, 12, 15, 20])).dividedBy(1000)),
    ...drawConfidence(draw),
  };
  type Numbers = { readonly [Name in keyof typeof given]: Decimal };
  const deviation = ({ portfolioValue, beta, indexVolatility }: Numbers) =>
    residualMoney({ portfolioValue, volatility: beta.times(indexVolatility), horizonYears: ONE });
  return figureTask(given, {
    ...{ asks: "valueAtRisk", currency, card: "value-at-risk" },
    text: `A portfolio of {portfolioValue} has a beta of {beta} to an index with a volatility of {indexVolatility} a day. How much is the market's part of its value at risk at {level} over one day, as a positive amount? ${Z_TEXT}`,
    formula: "VaR = z × β × σ_M × V_P",
    own: ["beta-forgotten", "other-level", "two-sided"],
    steps: (values) => lossSteps(deviation(values), values.level),
    mistakes: [
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The portfolio was taken to move as the index does.",
        right: "It moves β times as far: σ of the market part is β × σ_M.",
        steps: (values) => lossSteps(deviation({ ...values, beta: ONE }), values.level),
      },
      ...levelMistakes<typeof given>(deviation),
    ],
  });
}

type Position = Readonly<Record<"portfolioValue" | "volatility" | "days", Quantity>> &
  ReturnType<typeof drawConfidence>;
type Numbers = { readonly [Name in keyof Position]: Decimal };

function drawPosition(draw: Draw): { readonly currency: string; readonly given: Position } {
  const given = {
    portfolioValue: money("portfolio V_P", new Decimal(draw.integer(20, 600)).times("1e5")),
    volatility: percent("volatility σ, a day", tenthsOfPercent(draw, 2, 1, 3)),
    days: number("trading days", draw.pick([5, 10, 15, 20])),
    ...drawConfidence(draw),
  };
  return { currency: drawMarket(draw, 2).contract.currency, given };
}

/** Hull's positions in Microsoft and AT&T over ten days: 1,471,300 and 367,800. */
function publishedDays(draw: Draw): Task {
  const [value, volatility] = draw.pick([[10e6, "0.02"] as const, [5e6, "0.01"] as const]);
  const given = {
    portfolioValue: money("portfolio V_P", value),
    volatility: percent("volatility σ, a day", volatility),
    days: number("trading days", 10),
    ...AT_99,
  };
  return { ...overDays({ currency: "USD", given }), source: HULL_VAR };
}

const YEAR_DAYS = 252;

function overDays({ currency, given }: ReturnType<typeof drawPosition>): Task {
  const deviation = ({ portfolioValue, volatility, days }: Numbers) =>
    residualMoney({ portfolioValue, volatility, horizonYears: days });
  return figureTask(given, {
    ...{ asks: "valueAtRisk", currency, card: "value-at-risk" },
    text: `A portfolio of {portfolioValue} has a volatility of {volatility} a day. What is its value at risk at {level} over {days} trading days, as a positive amount? ${Z_TEXT}`,
    formula: "VaR = z × σ × V_P × √days",
    own: ["time-not-rooted", "time-forgotten"],
    steps: (values) => lossSteps(deviation(values), values.level),
    mistakes: [
      {
        id: "time-not-rooted",
        name: "time without its root",
        done: "A day's value at risk was multiplied by the days.",
        right: "Variance grows with time, volatility with its square root: × √days.",
        steps: (values) => lossSteps(deviation({ ...values, days: values.days.pow(2) }), values.level),
      },
      {
        id: "time-forgotten",
        name: "time forgotten",
        done: "The value at risk of one day.",
        right: "Multiply by the square root of the days.",
        steps: (values) => lossSteps(deviation({ ...values, days: ONE }), values.level),
      },
      ...levelMistakes<Position>(deviation),
      {
        id: "day-for-year",
        name: "daily volatility taken for a year's",
        done: "The volatility was scaled down from a year's 252 trading days.",
        right: "It is of one day already: multiply by √days.",
        steps: (values) => lossSteps(deviation({ ...values, days: values.days.dividedBy(YEAR_DAYS) }), values.level),
      },
    ],
  });
}
