import { contractValue } from "../../../computation/contractValue.js";
import { ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { driftOutcome } from "../../../scenario/driftOutcome.js";
import { varOutcome } from "../../../scenario/varOutcome.js";
import { type Card, contracts, example, money, number, percent, points } from "../card.js";
import { HULL_INDEX, HULL_VAR } from "../sources.js";

/** How much may be lost, with the hedge and without. */
export const valueAtRisk: Card = {
  id: "value-at-risk",
  group: "Risk and beta",
  title: "Value at risk",
  aliases: ["var", "expected shortfall", "es", "cvar", "conditional var", "maximum loss", "historical var"],
  meaning:
    "The loss that few periods exceed: at 95%, one in 20. Expected shortfall is the mean of those losses. A hedge cuts the market part, never the specific one.",
  formula: ["VaR = z × σ × V_P × √T, with σ² = (β × σ_M)² + σ_ε²", "ES = φ(z) ÷ (1 − level) × σ × V_P × √T"],
  example: example(
    {
      portfolioValue: money("portfolio V_P", 10e6),
      beta: number("beta β", "1.2"),
      indexVolatility: percent("index σ_M", "0.16"),
      residualVolatility: percent("specific σ_ε", "0.08"),
      level: percent("level", "0.95"),
      days: number("trading days", 10),
      yearDays: number("a year has", 252),
    },
    {
      currency: "AUD",
      results: ({ days, yearDays, ...given }) => {
        const horizon = { years: quotient(days, yearDays) };
        const { unhedged, hedged } = varOutcome({ ...given, horizon, targetBeta: ZERO });
        return {
          valueAtRisk: money("VaR", unhedged.total.valueAtRisk),
          expectedShortfall: money("ES", unhedged.total.expectedShortfall),
          hedgedValueAtRisk: money("VaR, full hedge", hedged.total.valueAtRisk),
        };
      },
      mistaken: ({ days, yearDays, level, ...given }) => {
        const horizon = { years: quotient(days, yearDays) };
        const twoSided = quotient(ONE.plus(level), ONE.plus(ONE));
        const { unhedged } = varOutcome({ ...given, level: twoSided, horizon, targetBeta: ZERO });
        return { twoSided: money("two-sided z", unhedged.total.valueAtRisk) };
      },
    },
  ),
  mistake: {
    text: "Taking VaR for the most that can be lost, or z of 1.96 for 95%: a loss is one-sided, so z is 1.645.",
  },
  sources: [HULL_VAR],
  tryIt: "/var value:A$10m beta:1.2 index_vol:16% residual_vol:8% level:95% horizon:10d",
  related: ["systematic-risk", "idiosyncratic-risk", "stress-tests"],
};

/** What becomes of a hedge that is left alone. */
export const hedgeDrift: Card = {
  id: "hedge-drift",
  group: "Sizing a hedge",
  title: "Drift and rebalancing",
  aliases: [
    "drift",
    "rebalancing",
    "rebalance",
    "no-trade band",
    "rehedging",
    "adjusting a hedge",
    "hedge maintenance",
  ],
  meaning:
    "Value, price and beta move, so a hedge that was right drifts off its target. The trade back is today's N* less what is held; small ones are left alone.",
  formula: ["trade = N* − held", "off the target = (β_now − β*) × V_P × r"],
  example: example(
    {
      portfolioValue: money("V_P today", 10.4e6),
      beta: number("beta today", "1.25"),
      futuresPrice: points("future F", 8240),
      multiplier: money("a point, m", 25),
      held: contracts("held", -60),
    },
    {
      currency: "AUD",
      results: ({ futuresPrice, multiplier, held, ...given }) => {
        const { trade, now, waitingCostPerPercent } = driftOutcome({
          hedge: {
            ...{ ...given, targetBeta: ZERO, futuresBeta: ONE, fx: ONE, contract: { multiplier } },
            contractValue: contractValue(futuresPrice, multiplier),
          },
          ...{ held, rounding: "nearest", band: ZERO },
        });
        return {
          trade: contracts("trade", trade),
          betaNow: number("beta now", now.betaAfter),
          waitingCostPerPercent: money("off per 1%", waitingCostPerPercent),
        };
      },
    },
  ),
  mistake: {
    text: "Leaving the count of the first day on for the life of the hedge, or paying for a trade at every small move.",
  },
  sources: [HULL_INDEX],
  tryIt: "/drift value:A$10.4m beta:1.25 price:8240 held:-60",
  related: ["beta-instability", "rounding", "tax-and-cost"],
};
