import { Decimal, ONE, quotient } from "../../../computation/decimal.js";
import { hedgeEffectiveness } from "../../../computation/hedgeEffectiveness.js";
import { hedgeRatio } from "../../../computation/hedgeRatio.js";
import { minimumVarianceContracts } from "../../../computation/minimumVarianceContracts.js";
import { tailingFactor } from "../../../computation/tailingFactor.js";
import { wholeContracts } from "../../../computation/wholeContracts.js";
import { minvarOutcome } from "../../../scenario/minvarOutcome.js";
import { type Card, contracts, example, money, number, percent, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { HULL_CROSS, TAILING } from "../sources.js";

const MONTHS = new Decimal(12);

/** Hedges by the ratio of least variance, where what is held and what it is hedged with are two things. */
export const hedgeRatios: readonly Card[] = [
  {
    id: "minimum-variance",
    group: "Sizing a hedge",
    title: "Minimum variance hedge",
    aliases: ["hedge ratio", "optimal hedge ratio", "h*", "minvar", "hedge effectiveness", "effectiveness"],
    meaning:
      "The hedge that leaves the least variance: the slope of what is hedged on the future. It removes ρ² of the variance.",
    formula: ["h* = ρ × σ_S ÷ σ_F", "N* = −h* × Q_A ÷ Q_F"],
    // Hull §3.4, examples 3.3 and 3.4.
    example: example(
      {
        spotVolatility: percent("σ_S", "0.0263"),
        futuresVolatility: percent("σ_F", "0.0313"),
        correlation: number("correlation ρ", "0.928"),
        position: number("units held Q_A", 2e6),
        contractSize: number("units a contract", 42000),
      },
      {
        results: ({ position, contractSize, ...given }) => {
          const ratio = hedgeRatio(given);
          const exact = minimumVarianceContracts({ hedgeRatio: ratio, position, contractSize });
          return {
            hedgeRatio: number("h*", ratio),
            exactContracts: contracts("exactly", exact),
            contracts: contracts("whole", wholeContracts(exact, "nearest")),
            effectiveness: percent("variance removed", hedgeEffectiveness(given.correlation)),
          };
        },
        mistaken: ({ position, contractSize }) => ({
          oneForOne: contracts("one for one", minimumVarianceContracts({ hedgeRatio: ONE, position, contractSize })),
        }),
      },
    ),
    mistake: {
      text: "Hedging one for one, or putting σ_F on top. Volatilities and correlation must be of changes, never of levels.",
    },
    sources: [
      HULL_CROSS,
      "Ederington, The Hedging Performance of the New Futures Markets, Journal of Finance 34 (1979)",
    ],
    tryIt: "/minvar spot_vol:2.63% futures_vol:3.13% correlation:0.928 position:2m contract_size:42000",
    related: ["cross-hedge", "tailing", "beta"],
  },
  {
    id: "cross-hedge",
    group: "Sizing a hedge",
    title: "Cross hedge",
    aliases: ["cross hedging", "proxy hedge", "imperfect hedge"],
    meaning:
      "Hedging with a future on something else, because there is none on what is held. Correlation decides what it can do.",
    formula: ["h* = ρ × σ_S ÷ σ_F", "volatility left = √(1 − ρ²)"],
    example: example(
      {
        portfolioValue: money("portfolio V_P", 10e6),
        spotVolatility: percent("portfolio vol. σ_S", "0.2"),
        futuresVolatility: percent("future's vol. σ_F", "0.16"),
        correlation: number("correlation ρ", "0.75"),
        futuresPrice: points("future F", 8000),
        multiplier: money("a point, m", 25),
      },
      {
        currency: "AUD",
        results: ({ portfolioValue, futuresPrice, multiplier, ...given }) => {
          const ratio = hedgeRatio(given);
          const effectiveness = hedgeEffectiveness(given.correlation);
          return {
            hedgeRatio: number("h*", ratio),
            contracts: contracts("hedge", hedgeOf({ portfolioValue, futuresPrice, multiplier, beta: ratio }).contracts),
            effectiveness: percent("variance removed", effectiveness),
            volatilityLeft: percent("volatility left", ONE.minus(effectiveness).sqrt()),
          };
        },
        mistaken: ({ correlation }) => ({ correlationAsEffect: percent("ρ as the effect", correlation) }),
      },
    ),
    mistake: { text: "Reading the correlation as the share of risk that goes. It is its square, of the variance." },
    sources: [HULL_CROSS],
    tryIt: "/minvar spot_vol:20% futures_vol:16% correlation:0.75 value:A$10m price:8000",
    related: ["minimum-variance", "basis-risk", "index-choice"],
  },
  {
    id: "tailing",
    group: "Sizing a hedge",
    title: "Tailing the hedge",
    aliases: ["tail the hedge", "tailed hedge", "tailing factor", "tail", "daily settlement"],
    meaning:
      "Futures settle every day. A count in units is turned into values, × S ÷ F; β × V_P ÷ V_F holds that already. A count of forwards, for a date, is × e^(−rT), as daily gains earn interest.",
    formula: ["in values: N* = −h × (Q_A × S) ÷ (Q_F × F)", "of forwards: N × e^(−r × T)"],
    // Hull §3.4: 36.10 with h 0.7777, 1.94 and 1.99. The collected list of mistakes: 60 → 59.8 for one month at 4%.
    example: example(
      {
        hedgeRatio: number("h", "0.7777"),
        position: number("units held Q_A", 2e6),
        contractSize: number("units a contract", 42000),
        spot: points("spot S", "1.94"),
        futures: points("future F", "1.99"),
        forwards: contracts("forwards", -60),
        rate: percent("rate r", "0.04"),
        months: number("months T", 1),
      },
      {
        results: ({ hedgeRatio: ratio, position, contractSize, spot, futures, forwards, rate, months }) => {
          const given = { position, contractSize, prices: { spot, futures } };
          const outcome = minvarOutcome(given, { hedgeRatio: ratio, measure: "changes", ofReturns: ratio });
          return {
            exactContracts: contracts("by units", outcome.exactContracts),
            ...(outcome.tailedContracts === undefined
              ? {}
              : { tailedContracts: contracts("in values", outcome.tailedContracts) }),
            tailedForwards: contracts(
              "N × e^(−rT)",
              forwards.times(tailingFactor({ rate, expiry: quotient(months, MONTHS) })),
            ),
          };
        },
      },
    ),
    mistake: {
      text: "Tailing a count that is in values already, so twice, or taking the tail for rebalancing. Both corrections are small, and a count is given one of them, once.",
      misconceptions: ["tailed-twice", "tailed-unasked"],
    },
    sources: [HULL_CROSS, TAILING],
    tryIt:
      "/minvar spot_vol:3% futures_vol:3% correlation:0.7777 position:2m contract_size:42000 spot_price:1.94 price:1.99",
    related: ["minimum-variance", "variation-margin", "basis"],
  },
];
