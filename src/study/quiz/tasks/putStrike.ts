import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { floorStrike } from "../../../computation/floorStrike.js";
import { change, money, number, percent, points } from "../../cards/card.js";
import { HULL_PUTS } from "../../cards/sources.js";
import { type Draw, drawUntil } from "../draw.js";
import { drawBasics, drawHedge } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";
import { yearsIn } from "./yearsIn.js";

type Value = Parameters<typeof number>[1];
type Name = "portfolioValue" | "beta" | "floor" | "indexLevel" | "rate" | "dividend" | "months";
type Numbers = Readonly<Record<Name, Decimal>>;

const A_YEAR = new Decimal(12);

/** Hull's portfolio at a beta of 2: his table puts these values at an index of 960, 920 and 880. */
export function publishedStrike(draw: Draw): Task {
  const floor = draw.pick([450e3, 410e3, 370e3]);
  const hull = { portfolioValue: 500e3, beta: 2, floor, indexLevel: 1000, rate: "0.12", dividend: "0.04", months: 3 };
  return { ...strikeOf(hull, "USD"), source: HULL_PUTS };
}

/** Nearer to 1, beta hardly shows in the strike. */
const BETA_FROM_ONE = "0.2";

/** The strike that the CAPM finds for a floor. */
export function strike(draw: Draw): Task {
  const { market, beta } = drawUntil(
    () => drawBasics(draw, 3),
    (basics) => basics.beta.minus(1).abs().greaterThan(BETA_FROM_ONE),
  );
  const { portfolioValue, futuresPrice: indexLevel } = drawHedge(draw, 3, market, { beta });
  const dividend = tenthsOfPercent(draw, 3, 1, 3);
  const amounts = {
    ...{ portfolioValue, beta, indexLevel, dividend },
    floor: portfolioValue.times(draw.integer(80, 92)).dividedBy(100),
    rate: dividend.plus(tenthsOfPercent(draw, 3, 2, 4)),
    months: draw.pick([3, 4, 6, 9]),
  };
  return strikeOf(amounts, market.contract.currency);
}

function strikeOf(values: Readonly<Record<Name, Value>>, currency: string): Task {
  const given = {
    portfolioValue: money("portfolio V_P", values.portfolioValue),
    beta: number("beta β", values.beta),
    floor: money("floor", values.floor),
    indexLevel: points("index S", values.indexLevel),
    rate: percent("rate r_f", values.rate),
    dividend: percent("dividends q", values.dividend),
    months: number("months", values.months),
  };
  return figureTask(given, {
    ...{ asks: "strike", currency, card: "protective-put", from: given.indexLevel },
    text: "An index stands at {indexLevel}. A portfolio of {portfolioValue} with a beta of {beta} is not to be worth less than {floor} in {months} months, its dividends not counted. The risk-free rate is {rate} and the dividend yield of portfolio and index {dividend} a year, both simple. At which strike do index puts hold that floor by the CAPM, to two decimal places?",
    formula: "K = S × (1 + r_f t + (R − r_f t) ÷ β − q t), with R = floor ÷ V_P − 1 + q t",
    own: ["beta-forgotten", "rates-forgotten"],
    steps,
    mistakes: [
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The index was taken to fall as far as the portfolio.",
        right: "The CAPM divides the portfolio's return beyond the risk-free rate by β.",
        steps: (given) => steps({ ...given, beta: ONE }),
      },
      {
        id: "rates-forgotten",
        name: "rates forgotten",
        done: "The portfolio's fall was divided by beta, without interest and dividends.",
        right: "Only the return beyond the risk-free rate is divided by β, dividends among it.",
        steps: (given) => steps({ ...given, rate: ZERO, dividend: ZERO }),
      },
      {
        id: "beta-inverted",
        name: "multiplied by beta",
        done: "The return beyond the risk-free rate was multiplied by beta.",
        right: "From the portfolio back to the index it is divided by β.",
        steps: (given) => steps({ ...given, beta: ONE.dividedBy(given.beta) }),
      },
      {
        id: "time-forgotten",
        name: "time forgotten",
        done: "Rate and dividends of a whole year.",
        right: "They are a year: multiply by the months ÷ 12.",
        steps: (given) => steps({ ...given, months: A_YEAR }),
      },
      {
        id: "dividend-forgotten",
        name: "dividends forgotten",
        done: "The dividends were left out.",
        right: "They are part of both returns, and leave both values: q t counts twice.",
        steps: (given) => steps({ ...given, dividend: ZERO }),
      },
      {
        id: "rate-forgotten",
        name: "risk-free rate forgotten",
        done: "The whole return was divided by beta.",
        right: "Take r_f t off before dividing, and add it again after.",
        steps: (given) => steps({ ...given, rate: ZERO }),
      },
    ],
  });
}

function steps({ months, ...values }: Numbers) {
  const horizon = yearsIn(months);
  const dividends = values.dividend.times(horizon);
  const found = floorStrike({ ...values, horizon });
  return [
    change("portfolio return R", quotient(values.floor, values.portfolioValue).minus(ONE).plus(dividends)),
    change("index return", quotient(found, values.indexLevel).minus(ONE).plus(dividends)),
    points("strike K", found),
  ] as const;
}
