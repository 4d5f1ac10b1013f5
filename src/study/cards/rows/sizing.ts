import { contractValue } from "../../../computation/contractValue.js";
import { ONE, ZERO } from "../../../computation/decimal.js";
import { portfolioBeta } from "../../../computation/portfolioBeta.js";
import { wholeContracts } from "../../../computation/wholeContracts.js";
import { marketMove } from "../../../scenario/marketMove.js";
import { type Card, change, contracts, example, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { BKM_INDEX_MODEL, HULL_INDEX } from "../sources.js";

/** A$10m at β 1.2 and the SPI 200 at 8,000, the case that most cards work with. */
const portfolioValue = money("portfolio V_P", 10e6);
const beta = number("beta β", "1.2");
const futuresPrice = points("future F", 8000);
const multiplier = money("a point, m", 25);
const currency = "AUD";

/** How a count is come by, and what goes wrong on the way. */
export const sizing: readonly Card[] = [
  {
    id: "portfolio-beta",
    group: "Sizing a hedge",
    title: "Portfolio beta",
    aliases: ["beta of a portfolio", "weighted beta", "weighted average beta", "holdings beta"],
    meaning: "The betas of the holdings, weighted by their share of the portfolio's value. Cash counts with beta 0.",
    formula: ["β_P = Σ w_i × β_i"],
    // Bodie, Kane and Marcus, ch. 8, problems: 30% A, 45% B, 25% bills: 0.78.
    example: example(
      {
        weightA: percent("weight of A", "0.3"),
        betaA: number("beta of A", "0.8"),
        weightB: percent("weight of B", "0.45"),
        betaB: number("beta of B", "1.2"),
        weightCash: percent("cash, beta 0", "0.25"),
      },
      {
        results: ({ weightA, betaA, weightB, betaB, weightCash }) => {
          const holdings = [
            { name: "A", weight: weightA, beta: betaA },
            { name: "B", weight: weightB, beta: betaB },
            { name: "cash", weight: weightCash, beta: ZERO },
          ];
          return { beta: number("β_P", portfolioBeta(holdings).beta) };
        },
        mistaken: ({ weightA, betaA, weightB, betaB }) => {
          const weight = weightA.plus(weightB);
          const holdings = [
            { name: "A", weight: weightA.dividedBy(weight), beta: betaA },
            { name: "B", weight: weightB.dividedBy(weight), beta: betaB },
          ];
          return { betaWithoutCash: number("cash left out", portfolioBeta(holdings).beta) };
        },
      },
    ),
    mistake: {
      text: "Leaving out the cash, or weighting by number of shares. The weights are values and come to 100%.",
    },
    sources: [BKM_INDEX_MODEL],
    tryIt: '/beta holdings:"A 30% 0.8, B 45% 1.2, cash 25% 0" value:A$10m price:8000',
    related: ["beta", "full-hedge", "index-choice"],
  },
  {
    id: "full-hedge",
    group: "Sizing a hedge",
    title: "Full hedge",
    aliases: [
      "hedge",
      "number of contracts",
      "n*",
      "neutralise",
      "beta hedge",
      "short hedge",
      "market hedge",
      "futures hedge",
    ],
    meaning: "Short index futures worth beta times the portfolio, so that the market's moves cancel. No share is sold.",
    formula: ["N* = −β × V_P ÷ V_F", "V_F = F × m"],
    // Derivatives Atlas, Portfolio Beta Hedging: 60 short, −600,000 and +600,000.
    example: example(
      { portfolioValue, beta, futuresPrice, multiplier, marketMove: change("market r", "-0.05") },
      {
        currency,
        results: ({ marketMove: move, ...given }) => {
          const position = hedgeOf(given);
          const { unhedgedPnl, futuresPnl } = marketMove(position, move);
          return {
            contracts: contracts("hedge", position.contracts),
            unhedgedPnl: pnl("portfolio", unhedgedPnl),
            futuresPnl: pnl("futures", futuresPnl),
          };
        },
        mistaken: (given) => ({
          betaForgotten: contracts("beta forgotten", hedgeOf({ ...given, beta: ONE }).exactContracts),
          excessOnly: contracts("only β − 1", hedgeOf({ ...given, beta: given.beta.minus(ONE) }).exactContracts),
        }),
      },
    ),
    mistake: {
      text: "Shorting the portfolio's value without beta, or only the “excess” over beta 1. The whole beta is hedged.",
      misconceptions: ["beta-forgotten", "only-the-excess"],
    },
    sources: [HULL_INDEX],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 move:-5",
    related: ["target-beta", "contract-value", "rounding", "zero-beta"],
  },
  {
    id: "target-beta",
    group: "Sizing a hedge",
    title: "Target beta",
    aliases: ["partial hedge", "change beta", "reduce beta", "raise beta", "increase beta", "beta*", "overlay"],
    meaning:
      "Futures move beta part of the way, down by shorts or up by longs. What counts is the difference from today's beta.",
    formula: ["N* = (β* − β) × V_P ÷ V_F"],
    // Derivatives Atlas, Portfolio Beta Hedging: −94.1, 94 short.
    example: example(
      {
        portfolioValue: money("portfolio V_P", 50e6),
        beta: number("beta β", "0.9"),
        targetBeta: number("target β*", "0.5"),
        futuresPrice: points("future F", 8500),
        multiplier,
      },
      {
        currency,
        results: (given) => {
          const position = hedgeOf(given);
          return {
            exactContracts: contracts("exactly", position.exactContracts),
            contracts: contracts("whole", position.contracts),
            betaAfter: number("beta after", position.betaAfter),
          };
        },
        mistaken: ({ targetBeta, ...given }) => ({
          targetForDifference: contracts("target alone", hedgeOf({ ...given, beta: targetBeta }).exactContracts),
        }),
      },
    ),
    mistake: {
      text: "Putting the target where the difference belongs, or losing the sign: shorts lower beta, longs raise it.",
      misconceptions: ["target-not-difference", "sign-flipped"],
    },
    sources: [HULL_INDEX],
    tryIt: "/hedge value:A$50m beta:0.9 price:8500 target:0.5",
    related: ["full-hedge", "variance", "hedging-or-selling"],
  },
  {
    id: "contract-value",
    group: "Sizing a hedge",
    title: "Contract value and multiplier",
    aliases: [
      "multiplier",
      "contract size",
      "notional",
      "point value",
      "index multiplier",
      "contract multiplier",
      "v_f",
      "e-mini",
    ],
    meaning: "The shares that one future stands for: its own price times the money that one index point is worth.",
    formula: ["V_F = F × m"],
    example: example(
      { portfolioValue, beta, futuresPrice, multiplier },
      {
        currency,
        results: (given) => ({
          contractValue: money("V_F = F × m", contractValue(given.futuresPrice, given.multiplier)),
          contracts: contracts("β × V_P ÷ V_F", hedgeOf(given).contracts),
        }),
        mistaken: (given) => ({
          multiplierForgotten: contracts("m forgotten", hedgeOf({ ...given, multiplier: ONE }).exactContracts),
        }),
      },
    ),
    mistake: {
      text: "Forgetting the multiplier, or using an old one. The S&P 500 future of US$250 a point in many textbooks was delisted after 17 September 2021; the E-mini has US$50, the Micro US$5.",
      misconceptions: ["multiplier-forgotten", "wrong-contract-size"],
    },
    sources: [HULL_INDEX, "The exchange's contract specification: /contracts shows it with source and date"],
    tryIt: "/contracts contract:SPI",
    related: ["full-hedge", "rounding", "basis"],
  },
  {
    id: "rounding",
    group: "Sizing a hedge",
    title: "Rounding to whole contracts",
    aliases: ["whole contracts", "round", "round up", "ladder", "tie", "fractional contracts", "13 or 14"],
    meaning:
      "Contracts are whole, so the hedge lands beside its target. Rounding is a choice: see what each side leaves.",
    formula: ["β_after = β + N × V_F ÷ V_P"],
    example: example(
      {
        portfolioValue: money("portfolio V_P", 10e6),
        beta: number("beta β", "1.5"),
        futuresPrice: points("E-mini F", 4500),
        multiplier: money("a point, m", 50),
      },
      {
        currency: "USD",
        results: (given) => {
          const { exactContracts: exact, ladder } = hedgeOf(given);
          const rungs = ladder.map(
            ({ contracts: count, betaAfter }) => [`beta, ${count.abs().toFixed()} short`, betaAfter] as const,
          );
          const [less, more] = rungs.map(([label, left]) => number(label, left));
          return {
            exactContracts: contracts("exactly", exact),
            contracts: contracts("nearest", wholeContracts(exact, "nearest")),
            ...(less === undefined ? {} : { betaAfterFewer: less }),
            ...(more === undefined ? {} : { betaAfterMore: more }),
          };
        },
        mistaken: (given) => ({
          contractsRoundedDown: contracts("cut off", wholeContracts(hedgeOf(given).exactContracts, "never_over")),
        }),
      },
    ),
    mistake: {
      text: "Cutting off or always rounding up without a look at what it leaves. At an exact half both sides are equally near: a tie.",
      misconceptions: ["rounded-wrong-side", "rounded-up"],
    },
    sources: [HULL_INDEX],
    tryIt: "/hedge value:US$10m beta:1.5 price:4500 contract:ES",
    related: ["full-hedge", "contract-value", "target-beta"],
  },
  {
    id: "futures-beta",
    group: "Sizing a hedge",
    title: "Futures beta",
    aliases: ["beta of the future", "beta of futures", "β_f", "futures' own beta"],
    meaning:
      "How far the future moves when the index that beta is measured on moves by one percent. It is 1 when it is that index's own future.",
    formula: ["N* = (β* − β) × V_P ÷ (β_F × V_F)"],
    example: example(
      { portfolioValue, beta, futuresPrice, multiplier, futuresBeta: number("futures beta β_F", "0.95") },
      {
        currency,
        results: (given) => {
          const position = hedgeOf(given);
          return {
            exactContracts: contracts("exactly", position.exactContracts),
            contracts: contracts("whole", position.contracts),
          };
        },
        mistaken: ({ futuresBeta, ...given }) => ({
          futuresBetaForgotten: contracts("β_F forgotten", hedgeOf(given).exactContracts),
          futuresBetaInverted: contracts(
            "β_F multiplied",
            hedgeOf({ ...given, futuresBeta: ONE.dividedBy(futuresBeta) }).exactContracts,
          ),
        }),
      },
    ),
    mistake: {
      text: "Forgetting it, or multiplying by it. A future that moves less is needed in greater number.",
      misconceptions: ["futures-beta-forgotten", "futures-beta-inverted"],
    },
    sources: ["CFA Program Curriculum, Level III, risk management with futures (target beta with the futures' beta)"],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 futures_beta:0.95",
    related: ["full-hedge", "cross-hedge", "index-choice"],
  },
];
