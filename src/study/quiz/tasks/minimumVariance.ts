import { contractValue } from "../../../computation/contractValue.js";
import { type Decimal, ONE } from "../../../computation/decimal.js";
import { hedgeEffectiveness } from "../../../computation/hedgeEffectiveness.js";
import { hedgeRatio } from "../../../computation/hedgeRatio.js";
import { minimumVarianceContracts } from "../../../computation/minimumVarianceContracts.js";
import { contracts, money, number, percent, points } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { RULES } from "../hedgeTask.js";
import { drawMarket } from "../market.js";
import type { Task } from "../task.js";
import type { MakeTask } from "./makeTask.js";
import { drawRisks, ratioMistakes, volatilityRatio } from "./ratioMistakes.js";
import { tailed } from "./tailedHedge.js";

/** The ratio of least variance; the contracts it means; what it leaves, and the same for a commodity, tailed. */
export const minimumVariance: MakeTask = (draw, level) => {
  if (level === 1) return ratio(draw);
  if (level === 2) return ofValue(draw);
  return draw.integer(0, 1) === 0 ? volatilityLeft(draw) : tailed(draw);
};

function ratio(draw: Draw): Task {
  return figureTask(drawRisks(draw, 1), {
    ...{ asks: "hedgeRatio", card: "minimum-variance" },
    text: "The changes of a portfolio have a volatility of {spotVolatility}, those of a future {futuresVolatility}, and their correlation is {correlation}. What is the hedge ratio of least variance?",
    formula: "h* = ρ × σ_S ÷ σ_F",
    steps: (risks) => [number("σ_S ÷ σ_F", volatilityRatio(risks)), number("h*", hedgeRatio(risks))],
    mistakes: ratioMistakes((_risks, wrong) => [number("h", wrong)]),
  });
}

function ofValue(draw: Draw): Task {
  const { contract, futuresPrice, multiplier } = drawMarket(draw, 2);
  const size = contractValue(futuresPrice, multiplier);
  const given = {
    portfolioValue: money("portfolio V_P", size.times(draw.integer(20, 220)).toSignificantDigits(3)),
    ...drawRisks(draw, 2),
    futuresPrice: points("futures price F", futuresPrice),
    multiplier: money("a point, m", multiplier),
  };
  type All = { readonly [Name in keyof typeof given]: Decimal };
  const sized = (values: All, wrong: Decimal) => {
    const contractSize = contractValue(values.futuresPrice, values.multiplier);
    const count = minimumVarianceContracts({ hedgeRatio: wrong, position: values.portfolioValue, contractSize });
    return [number("h", wrong), contracts("−h × V_P ÷ (F × m)", count)] as const;
  };
  return figureTask(given, {
    ...{ asks: "contracts", currency: contract.currency, contract: contract.id, card: "minimum-variance" },
    text: `A portfolio of {portfolioValue} is hedged with ${contract.shortName} futures at {futuresPrice}, {multiplier} a point. Its returns have a volatility of {spotVolatility}, the future's {futuresVolatility}, and the correlation is {correlation}. Which position has the least variance? ${RULES.nearest}`,
    formula: "h* = ρ × σ_S ÷ σ_F; N* = −h* × V_P ÷ (F × m)",
    rounding: "nearest",
    steps: (values) => sized(values, hedgeRatio(values)),
    mistakes: [
      ...ratioMistakes<typeof given>(sized),
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The futures were bought.",
        right: "What is held is hedged by selling: N is negative.",
        steps: (values) => sized(values, hedgeRatio(values).negated()),
      },
    ],
  });
}

function volatilityLeft(draw: Draw): Task {
  const given = drawRisks(draw, 2);
  return figureTask(given, {
    ...{ asks: "volatilityLeft", card: "cross-hedge" },
    text: "A portfolio has a volatility of {spotVolatility} a year, the future {futuresVolatility}, and their correlation is {correlation}. With the hedge of least variance, what volatility a year is left, in percent?",
    formula: "volatility left = σ_S × √(1 − ρ²)",
    steps: ({ correlation, spotVolatility }) => {
      const left = ONE.minus(hedgeEffectiveness(correlation));
      return [number("variance left, 1 − ρ²", left), percent("σ_S × √(1 − ρ²)", spotVolatility.times(left.sqrt()))];
    },
    mistakes: [
      {
        id: "root-forgotten",
        name: "variance taken for volatility",
        done: "The volatility was multiplied by the share of the variance that is left.",
        right: "Volatility is the square root of variance: multiply by √(1 − ρ²).",
        steps: ({ correlation, spotVolatility }) => [
          percent("σ_S × (1 − ρ²)", spotVolatility.times(ONE.minus(hedgeEffectiveness(correlation)))),
        ],
      },
      {
        id: "correlation-as-share",
        name: "correlation taken for the share that goes",
        done: "The hedge was taken to remove ρ of the volatility.",
        right: "It removes ρ² of the variance.",
        steps: ({ correlation, spotVolatility }) => [
          percent("σ_S × (1 − ρ)", spotVolatility.times(ONE.minus(correlation))),
        ],
      },
      {
        id: "removed-for-left",
        name: "what goes taken for what is left",
        done: "The part that moves with the future.",
        right: "That part is hedged; √(1 − ρ²) of the volatility is left.",
        steps: ({ correlation, spotVolatility }) => [percent("σ_S × ρ", spotVolatility.times(correlation))],
      },
      {
        id: "volatility-of-the-future",
        name: "the future's volatility taken",
        done: "The share that is left was taken of the future's volatility.",
        right: "It is the portfolio's risk that is left: start from σ_S.",
        steps: ({ correlation, futuresVolatility }) => [
          percent("σ_F × √(1 − ρ²)", futuresVolatility.times(ONE.minus(hedgeEffectiveness(correlation)).sqrt())),
        ],
      },
      {
        id: "volatilities-added",
        name: "volatilities added",
        done: "The two volatilities were added.",
        right: "The future takes risk away; what is left depends on the correlation.",
        steps: ({ spotVolatility, futuresVolatility }) => [
          percent("σ_S + σ_F", spotVolatility.plus(futuresVolatility)),
        ],
      },
      {
        id: "volatilities-subtracted",
        name: "volatilities subtracted",
        done: "One volatility was taken from the other.",
        right: "Risks do not subtract; what is left depends on the correlation.",
        steps: ({ spotVolatility, futuresVolatility }) => [
          percent("|σ_S − σ_F|", spotVolatility.minus(futuresVolatility).abs()),
        ],
      },
    ],
  });
}
