import { ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { fairFuturesPrice } from "../../../computation/fairFuturesPrice.js";
import { floorStrike } from "../../../computation/floorStrike.js";
import { protectivePuts } from "../../../computation/protectivePuts.js";
import { sellingCost } from "../../../computation/sellingCost.js";
import { valueToSell } from "../../../computation/valueToSell.js";
import { type Card, contracts, example, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { HULL_INDEX, HULL_PUTS } from "../sources.js";

const TWO_WAYS = 2;

/** What else can be done about the market's risk, and what each costs. */
export const otherWays: readonly Card[] = [
  {
    id: "hedging-or-selling",
    group: "Other ways",
    title: "Hedging or selling",
    aliases: [
      "hedging against selling",
      "hedge or sell",
      "selling shares",
      "sell the portfolio",
      "why hedge",
      "parking risk",
    ],
    meaning:
      "Beta falls as well when shares are sold for cash. Futures do it in minutes, keep the shares with their alpha, votes and dividends, and are undone as fast.",
    formula: ["shares to sell = V_P × (1 − β* ÷ β)", "or futures = (β* − β) × V_P ÷ V_F"],
    example: example(
      {
        portfolioValue: money("portfolio V_P", 10e6),
        beta: number("beta β", "1.2"),
        targetBeta: number("target β*", "0.6"),
        futuresPrice: points("future F", 8000),
        multiplier: money("a point, m", 25),
      },
      {
        currency: "AUD",
        results: (given) => ({
          valueToSell: money("shares to sell", valueToSell(given)),
          contracts: contracts("or futures", hedgeOf(given).contracts),
        }),
      },
    ),
    mistake: {
      text: "“Selling futures sells the portfolio.” No share changes hands. For a view that lasts years, selling is often simpler: futures are rolled and need cash.",
    },
    sources: [HULL_INDEX],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 target:0.6",
    related: ["tax-and-cost", "target-beta", "variation-margin"],
  },
  {
    id: "tax-and-cost",
    group: "Other ways",
    title: "Tax and cost of not selling",
    aliases: [
      "tax",
      "capital gains tax",
      "transaction costs",
      "cost",
      "commission",
      "cost of hedging",
      "cost of selling",
    ],
    meaning:
      "Selling pays spread and impact at once and brings tax on gains forward. Futures pay commission and spread in, out and at each roll. Their carry is no cost: a short at fair prices is paid r − q.",
    formula: ["selling = value × (cost + gain share × tax)", "hedging = 2 × |N| × cost × (1 + rolls)"],
    example: example(
      {
        value: money("shares sold", 5e6),
        dealingCost: percent("dealing cost", "0.003"),
        gainShare: percent("gain in the price", "0.4"),
        taxRate: percent("tax on gains", "0.15"),
        held: contracts("or futures", -30),
        dealing: money("a contract, one way", "16"),
        rolls: number("rolls in a year", 3),
        futuresPrice: points("future F", 8000),
        multiplier: money("a point, m", 25),
        rate: percent("rate r", "0.04"),
        dividend: percent("dividends q", "0.03"),
      },
      {
        currency: "AUD",
        results: ({ held, dealing, rolls, futuresPrice, multiplier, rate, dividend, ...given }) => {
          const once = held.abs().times(dealing).times(TWO_WAYS);
          const fair = fairFuturesPrice({ indexLevel: futuresPrice, rate, dividend, expiry: ONE });
          return {
            sellingCost: money("selling costs", sellingCost(given)),
            hedgingCost: money("hedge, in and out", once),
            rollsCost: money("its rolls", once.times(rolls)),
            carryReceived: pnl("carry received", held.times(multiplier).times(futuresPrice.minus(fair))),
          };
        },
        mistaken: (given) => ({ dealingAlone: money("dealing alone", sellingCost({ ...given, gainShare: ZERO })) }),
      },
    ),
    mistake: {
      text: "Comparing dealing costs alone: tax is the larger part, postponed by not selling, not saved. Gains on futures are taxed too, and rules differ by country: ask.",
    },
    sources: ["Constantinides, Capital Market Equilibrium with Personal Tax, Econometrica 51 (1983)", HULL_INDEX],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 target:0.6 cost:16",
    related: ["hedging-or-selling", "roll", "variation-margin"],
  },
  {
    id: "protective-put",
    group: "Other ways",
    title: "Protective puts",
    aliases: ["puts", "put", "put options", "portfolio insurance", "floor", "index puts", "options", "tail risk"],
    meaning:
      "Index puts put a floor under the portfolio and leave the gains above it, for a premium. Futures cost no premium and give the gains up.",
    formula: ["puts = β × V_P ÷ (S × m)", "strike: the index at which the CAPM puts V_P on the floor"],
    // Hull, ch. 17: 10 puts with a strike of 960.
    example: example(
      {
        portfolioValue: money("portfolio V_P", 500e3),
        beta: number("beta β", 2),
        floor: money("floor", 450e3),
        indexLevel: points("index S", 1000),
        multiplier: money("a point, m", 100),
        rate: percent("rate a year", "0.12"),
        dividend: percent("dividends a year", "0.04"),
        horizon: number("years", "0.25"),
      },
      {
        currency: "USD",
        results: (given) => ({
          puts: contracts("puts", protectivePuts(given)),
          strike: points("strike", floorStrike(given)),
        }),
        mistaken: ({ portfolioValue, floor, indexLevel }) => ({
          strikeWithoutBeta: points("strike, no beta", indexLevel.times(quotient(floor, portfolioValue))),
        }),
      },
    ),
    mistake: {
      text: "Lowering the strike by the portfolio's fall instead of the market's, or mixing up this count, for a floor at expiry, with the delta-neutral count of the day.",
    },
    sources: [HULL_PUTS],
    tryIt: "/put value:US$500,000 beta:2 index:1000 floor:US$450,000 expiry:3months rate:12 dividend:4 multiplier:100",
    related: ["full-hedge", "linearity", "stress-tests"],
  },
];
