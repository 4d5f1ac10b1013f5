import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { residualMoney } from "../../../computation/residualVolatility.js";
import { volatilityParts } from "../../../computation/volatilityParts.js";
import { money, number, percent } from "../../cards/card.js";
import { type Draw, drawUntil } from "../draw.js";
import { drawBeta, hundredths } from "../drawnHedge.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Quantity, Task } from "../task.js";
import { drawConfidence, levelMistakes, lossSteps, Z_TEXT } from "./lossMistakes.js";

type Name = "portfolioValue" | "beta" | "indexVolatility" | "residualVolatility" | "level";
type Risk = Readonly<Record<Name, Decimal>>;

const TRADING_DAYS = 252;
const CALENDAR_DAYS = new Decimal(365);

function drawPortfolio(draw: Draw) {
  return {
    currency: drawMarket(draw, 2).contract.currency,
    portfolioValue: money("portfolio V_P", new Decimal(draw.integer(20, 600)).times("1e5")),
    beta: number("beta β", drawBeta(draw, 2)),
  };
}

/** Both parts of a day's risk. */
export function dailyTotal(draw: Draw): Task {
  const { currency, ...portfolio } = drawPortfolio(draw);
  const index = new Decimal(draw.integer(7, 20)).dividedBy(1000);
  const own = index.times(draw.integer(4, 12)).dividedBy(10).toDecimalPlaces(3, Decimal.ROUND_UP);
  const given = {
    ...portfolio,
    indexVolatility: percent("index σ_M, a day", index),
    residualVolatility: percent("specific σ_ε, a day", own),
    ...drawConfidence(draw),
  };
  type Numbers = { readonly [Each in keyof typeof given]: Decimal };
  const steps = (values: Numbers) => made(values, totalOf(values), ONE);
  return figureTask(given, {
    ...{ asks: "valueAtRisk", currency, card: "value-at-risk" },
    text: `A portfolio of {portfolioValue} has a beta of {beta} to an index with a volatility of {indexVolatility} a day. Its own volatility, which the index does not explain, is {residualVolatility} a day. What is its value at risk at {level} over one day, as a positive amount? ${Z_TEXT}`,
    formula: "VaR = z × σ × V_P, with σ² = (β × σ_M)² + σ_ε²",
    own: ["parts-added", "specific-forgotten"],
    steps,
    mistakes: [
      ...partMistakes<typeof given>((values, volatility) => made(values, volatility, ONE)),
      {
        id: "market-forgotten",
        name: "market part forgotten",
        done: "The specific part alone.",
        right: "The market's part counts too, unless it is hedged.",
        steps: (values) => made(values, values.residualVolatility, ONE),
      },
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The portfolio was taken to move as the index does.",
        right: "The market's part is β × σ_M.",
        steps: (values) => steps({ ...values, beta: ONE }),
      },
      ...levelMistakes<typeof given>((values) => deviationOf(values, totalOf(values), ONE)),
    ],
  });
}

/** What is left once futures have brought beta down. */
export function hedgedRisk(draw: Draw): Task {
  const { currency, ...portfolio } = drawPortfolio(draw);
  const target = drawUntil(
    () => draw.pick([ZERO, hundredths(draw, 15, 60), hundredths(draw, 15, 60)]),
    (left) => portfolio.beta.value.minus(left).greaterThan("0.25"),
  );
  const given = {
    ...portfolio,
    targetBeta: number("target β*", target),
    indexVolatility: percent("index σ_M a year", hundredths(draw, 12, 28)),
    residualVolatility: percent("specific σ_ε a year", hundredths(draw, 5, 14)),
    days: number("trading days", draw.pick([5, 10, 15, 20])),
    yearDays: number("days a year", TRADING_DAYS),
    ...drawConfidence(draw),
  };
  type Numbers = { readonly [Each in keyof typeof given]: Decimal };
  const years = ({ days, yearDays }: Numbers) => quotient(days, yearDays);
  const left = (values: Numbers) => totalOf({ ...values, beta: values.targetBeta });
  const over = (values: Numbers, volatility: Decimal) => made(values, volatility, years(values));
  const steps = (values: Numbers) => over(values, left(values));
  return figureTask(given, {
    ...{ asks: "hedgedValueAtRisk", currency, card: "value-at-risk" },
    text: `Futures bring the beta of a portfolio of {portfolioValue} from {beta} to {targetBeta}. The index has a volatility of {indexVolatility} a year; the portfolio's own, which the index does not explain, is {residualVolatility} a year. What is the value at risk of both together at {level} over {days} trading days of {yearDays} a year, as a positive amount? ${Z_TEXT}`,
    formula: "VaR = z × σ × V_P × √(days ÷ 252), with σ² = (β* × σ_M)² + σ_ε²",
    own: ["whole-scaled", "specific-forgotten", "hedge-left-out"],
    steps,
    mistakes: [
      {
        id: "whole-scaled",
        name: "whole risk scaled by beta",
        done: "The value at risk before was multiplied by β* ÷ β.",
        right: "Futures cut the market's part only: what is specific stays as it was.",
        steps: (values) => over(values, totalOf(values).times(quotient(values.targetBeta, values.beta))),
      },
      {
        id: "hedge-left-out",
        name: "hedge left out",
        done: "The value at risk before the hedge.",
        right: "The beta that is left counts.",
        steps: (values) => over(values, totalOf(values)),
      },
      ...partMistakes<typeof given>(
        (values, volatility) => over(values, volatility),
        ({ targetBeta }) => targetBeta,
      ),
      {
        id: "time-not-rooted",
        name: "time without its root",
        done: "The volatility of a year was scaled by time itself.",
        right: "Variance grows with time, volatility with its square root.",
        steps: (values) => made(values, left(values), years(values).pow(2)),
      },
      {
        id: "time-forgotten",
        name: "time forgotten",
        done: "The value at risk of a whole year.",
        right: "Multiply by the square root of the years, days ÷ 252.",
        steps: (values) => made(values, left(values), ONE),
      },
      {
        id: "calendar-days",
        name: "calendar days",
        done: "The trading days were divided by 365.",
        right: "Trading days are counted of a year's trading days.",
        steps: (values) => steps({ ...values, yearDays: CALENDAR_DAYS }),
      },
      ...levelMistakes<typeof given>((values) => deviationOf(values, left(values), years(values))),
    ],
  });
}

function totalOf({ beta, indexVolatility, residualVolatility }: Risk): Decimal {
  return volatilityParts({ beta, indexVolatility, residualVolatility }).total;
}

function deviationOf({ portfolioValue }: Risk, volatility: Decimal, periods: Decimal): Decimal {
  return residualMoney({ portfolioValue, volatility, horizonYears: periods });
}

function made(values: Risk, volatility: Decimal, periods: Decimal) {
  return [percent("σ", volatility), ...lossSteps(deviationOf(values, volatility, periods), values.level)] as const;
}

type Given = Readonly<Record<Name, Quantity>>;
type Numbers<From> = { readonly [Each in keyof From]: Decimal };

/** What goes wrong in putting the two parts together. */
function partMistakes<From extends Given & Readonly<Record<string, Quantity>>>(
  made: (values: Numbers<From>, volatility: Decimal) => ReturnType<FigureMistake<From>["steps"]>,
  betaOf: (values: Numbers<From>) => Decimal = ({ beta }) => beta,
): readonly FigureMistake<From>[] {
  return [
    {
      id: "parts-added",
      name: "parts added",
      done: "The volatilities of the two parts were added.",
      right: "The parts do not move together: their squares add.",
      steps: (values) => made(values, betaOf(values).times(values.indexVolatility).plus(values.residualVolatility)),
    },
    {
      id: "specific-forgotten",
      name: "specific part forgotten",
      done: "The market's part alone.",
      right: "What the index does not explain counts too, and no index future hedges it.",
      steps: (values) => made(values, betaOf(values).times(values.indexVolatility)),
    },
  ];
}
