import { Decimal, ONE, quotient } from "../../../computation/decimal.js";
import { number, percent } from "../../cards/card.js";
import { type Draw, drawUntil } from "../draw.js";
import { hundredths } from "../drawnHedge.js";
import type { FigureMistake } from "../figureTask.js";
import type { Quantity } from "../task.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";

/** Two volatilities that differ, and a correlation. */
export function drawRisks(draw: Draw, level: 1 | 2) {
  const futures = tenthsOfPercent(draw, level, 14, 30);
  const spot = drawUntil(
    () => tenthsOfPercent(draw, level, 12, 40),
    (volatility) => quotient(volatility, futures).minus(1).abs().greaterThan("0.08"),
  );
  const correlation = level === 1 ? new Decimal(draw.integer(5, 9)).dividedBy(10) : hundredths(draw, 55, 96);
  return {
    spotVolatility: percent("volatility σ_S", spot),
    futuresVolatility: percent("futures vol. σ_F", futures),
    correlation: number("correlation ρ", correlation),
  };
}

type Risks = ReturnType<typeof drawRisks>;
type Numbers = { readonly [Name in keyof Risks]: Decimal };

/** σ_S ÷ σ_F. */
export function volatilityRatio({ spotVolatility, futuresVolatility }: Numbers): Decimal {
  return quotient(spotVolatility, futuresVolatility);
}

type Values<Given> = { readonly [Name in keyof Given]: Decimal };

/** What goes wrong with the ratio, and what is made of it. */
export function ratioMistakes<Given extends Risks & Readonly<Record<string, Quantity>> = Risks>(
  made: (values: Values<Given>, ratio: Decimal) => readonly [Quantity, ...Quantity[]],
): readonly FigureMistake<Given>[] {
  return [
    {
      id: "correlation-forgotten",
      name: "correlation forgotten",
      done: "Only the volatilities were divided.",
      right: "What does not move together cannot be hedged: multiply by ρ.",
      steps: (values) => made(values, volatilityRatio(values)),
    },
    {
      id: "ratio-inverted",
      name: "volatilities turned round",
      done: "σ_F was divided by σ_S.",
      right: "A future that moves more is needed less: σ_S ÷ σ_F.",
      steps: (values) => made(values, values.correlation.dividedBy(volatilityRatio(values))),
    },
    {
      id: "correlation-alone",
      name: "correlation taken for the ratio",
      done: "The correlation itself was used.",
      right: "ρ says how tightly they move together, h* how much is needed: times σ_S ÷ σ_F.",
      steps: (values) => made(values, values.correlation),
    },
    {
      id: "one-for-one",
      name: "one for one",
      done: "As much of the future as of the portfolio.",
      right: "The ratio of least variance is 1 only by chance.",
      steps: (values) => made(values, ONE),
    },
  ];
}
