import { basis } from "../../../computation/basis.js";
import { Decimal, quotient, ZERO } from "../../../computation/decimal.js";
import { fairFuturesPrice } from "../../../computation/fairFuturesPrice.js";
import { moneyPerPoint } from "../../../scenario/caveats.js";
import { marketMove } from "../../../scenario/marketMove.js";
import { rollOutcome } from "../../../scenario/rollOutcome.js";
import { scenarioRow } from "../../../scenario/scenario.js";
import { type Card, change, contracts, example, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { HULL_BASIS, HULL_FAIR, HULL_MARGIN, HULL_ROLL } from "../sources.js";

const MONTHS = new Decimal(12);
const METALLGESELLSCHAFT =
  "Edwards and Canter, The Collapse of Metallgesellschaft, Journal of Futures Markets 15 (1995)";

/** What a future does that its index does not. */
export const futures: readonly Card[] = [
  {
    id: "fair-price",
    group: "Futures",
    title: "Fair futures price",
    aliases: ["fair value", "cost of carry", "carry", "futures price", "theoretical price", "spot futures parity"],
    meaning:
      "What a future must cost for nobody to gain by holding the shares instead: the index, plus interest, less dividends until expiry.",
    formula: ["F = S × e^((r − q) × T)"],
    // Hull, ch. 5, problems: index 350, 8%, 4%, four months: 354.7.
    example: example(
      {
        indexLevel: points("index S", 350),
        rate: percent("rate r", "0.08"),
        dividend: percent("dividends q", "0.04"),
        expiryMonths: number("months to expiry", 4),
      },
      {
        results: ({ expiryMonths, ...given }) => {
          const fair = fairFuturesPrice({ ...given, expiry: quotient(expiryMonths, MONTHS) });
          return { fairPrice: points("F", fair), basis: points("basis S − F", basis(given.indexLevel, fair)) };
        },
        mistaken: ({ indexLevel }) => ({ spotForFuture: points("index for F", indexLevel) }),
      },
    ),
    mistake: {
      text: "Using the index level where the future's price belongs, or reading a future above the index as a forecast of a rise. It is carry.",
      misconceptions: ["index-for-futures"],
    },
    sources: [HULL_FAIR],
    tryIt: "/fair index:350 expiry:4months rate:8 dividend:4",
    related: ["basis", "roll", "contract-value"],
  },
  {
    id: "basis",
    group: "Futures",
    title: "Basis",
    aliases: ["spot minus futures", "s − f", "convergence"],
    meaning:
      "The index (or spot price) minus its future. It closes to zero at expiry; a hedge lifted earlier ends on the basis of that day.",
    formula: ["b = S − F", "price received = F₁ + b₂"],
    // Hull §3.3: 0.30, 0.10 and an effective price of 2.30.
    example: example(
      {
        spotThen: points("spot, start", "2.5"),
        futuresThen: points("future F₁, start", "2.2"),
        spotNow: points("spot, end", 2),
        futuresNow: points("future, end", "1.9"),
      },
      {
        results: ({ spotThen, futuresThen, spotNow, futuresNow }) => {
          const left = basis(spotNow, futuresNow);
          return {
            basisThen: points("basis, start", basis(spotThen, futuresThen)),
            basisAtEnd: points("basis b₂, end", left),
            effectivePrice: points("price received", futuresThen.plus(left)),
          };
        },
        mistaken: ({ spotThen }) => ({ spotLockedIn: points("spot locked in", spotThen) }),
      },
    ),
    mistake: {
      text: "Believing that a hedge locks in today's spot price. It fixes today's futures price; the basis at its end, which nobody knows today, comes on top.",
    },
    sources: [HULL_BASIS],
    tryIt: "/fair index:8000 price:8020 expiry:3months rate:4 dividend:3",
    related: ["basis-risk", "fair-price", "roll"],
  },
  {
    id: "basis-risk",
    group: "Futures",
    title: "Basis risk",
    aliases: ["basis shock", "basis change", "mispricing"],
    meaning:
      "The future need not move just as the index does. Each point between them is money over the whole position, for or against the hedge.",
    formula: ["money a point = |N| × m", "result = −N × m × Δb"],
    example: example(
      {
        portfolioValue: money("portfolio", 10e6),
        beta: number("beta", "1.2"),
        futuresPrice: points("future F", 8000),
        multiplier: money("a point, m", 25),
        marketMove: change("market", "-0.05"),
        basisPoints: points("future dearer by", 10),
      },
      {
        currency: "AUD",
        results: ({ basisPoints, marketMove: move, ...given }) => {
          const position = hedgeOf(given);
          const row = scenarioRow({ ...position, ...given, stress: { basisPoints } }, move);
          return {
            contracts: contracts("hedge", position.contracts),
            moneyPerPoint: money("one point", moneyPerPoint(position, given.multiplier)),
            basisPnl: pnl("the shock", row.stressed.basis),
            hedgedPnl: pnl("hedged result", row.hedgedPnl),
          };
        },
      },
    ),
    mistake: {
      text: "Taking the offset for exact. A short loses when the future gets dearer against the index, whatever the index does.",
    },
    sources: [
      HULL_BASIS,
      "Figlewski, Hedging Performance and Basis Risk in Stock Index Futures, Journal of Finance 39 (1984)",
    ],
    tryIt: "/scenario value:A$10m beta:1.2 price:8000 moves:-5% basis_shock:10",
    related: ["basis", "cross-hedge", "roll"],
  },
  {
    id: "roll",
    group: "Futures",
    title: "Rolling a hedge",
    aliases: ["rolling", "roll cost", "roll yield", "stack and roll", "calendar spread", "roll over"],
    meaning:
      "A hedge that outlives its future is moved to a later one: buy back the old, short the new. A negative cost is received; at fair prices a short only receives the carry.",
    formula: ["cost = N × m × (F₂ − F₁)", "fair F₂ − F₁ = F₁ × (e^((r − q) × t) − 1)"],
    example: example(
      {
        contracts: contracts("hedge N", -60),
        multiplier: money("a point, m", 25),
        futuresPrice: points("held F₁", 8000),
        nextPrice: points("later F₂", 8030),
        rate: percent("rate r", "0.04"),
        dividend: percent("dividends q", "0.03"),
        months: number("months between", 3),
      },
      {
        currency: "AUD",
        results: ({ months, ...given }) => {
          const { spread, rollCost = ZERO, fair } = rollOutcome({ ...given, gap: quotient(months, MONTHS) });
          return {
            rollSpread: points("F₂ − F₁", spread),
            rollCost: pnl("roll cost", rollCost),
            ...(fair === undefined ? {} : { fairSpread: points("fair F₂ − F₁", fair.spread) }),
            ...(fair?.pnl === undefined ? {} : { rollMispricingPnl: pnl("gained on fair", fair.pnl) }),
          };
        },
        mistaken: ({ contracts: count, multiplier, futuresPrice, nextPrice }) => ({
          bookedAsGain: pnl("booked as gain", count.times(multiplier).times(futuresPrice.minus(nextPrice))),
        }),
      },
    ),
    mistake: {
      text: "Booking the spread as gain or loss of the roll. Fair, it is earned or paid back over the next months; only mispricing and dealing cost are lost.",
    },
    sources: [HULL_ROLL, METALLGESELLSCHAFT],
    tryIt: "/roll price:8000 next_price:8030 gap:3months contracts:-60 rate:4 dividend:3",
    related: ["fair-price", "basis-risk", "variation-margin"],
  },
  {
    id: "variation-margin",
    group: "Futures",
    title: "Variation margin",
    aliases: ["margin", "margin call", "mark to market", "cash call", "liquidity of a hedge", "initial margin"],
    meaning:
      "Futures settle in cash every day. When the market rises a short must pay at once, while the shares' gain is only on paper.",
    formula: ["cash = |N| × V_F × |r|"],
    example: example(
      {
        portfolioValue: money("portfolio", 10e6),
        beta: number("beta", "1.2"),
        futuresPrice: points("future F", 8000),
        multiplier: money("a point, m", 25),
        marketMove: change("market r", "0.1"),
      },
      {
        currency: "AUD",
        results: ({ marketMove: move, ...given }) => {
          const position = hedgeOf(given);
          const result = marketMove(position, move);
          return {
            contracts: contracts("hedge", position.contracts),
            variationMargin: money("cash to find", result.futuresPnl.abs()),
            unhedgedPnl: pnl("gain on paper", result.unhedgedPnl),
            cashShare: percent("of the portfolio", quotient(result.futuresPnl.abs(), given.portfolioValue)),
          };
        },
      },
    ),
    mistake: {
      text: "“Hedged, so a rise cannot hurt.” It can force shares to be sold, or the hedge to be lifted, at the wrong time: keep cash or a credit line.",
    },
    sources: [HULL_MARGIN, METALLGESELLSCHAFT],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 move:10",
    related: ["roll", "stress-tests", "liquidity"],
  },
];
