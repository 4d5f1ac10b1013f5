import { fallOf, findFall } from "../../../catalogue/historicalFalls.js";
import { diversifiedVolatility } from "../../../computation/diversifiedVolatility.js";
import { marketMove } from "../../../scenario/marketMove.js";
import { scenarioRow } from "../../../scenario/scenario.js";
import { type Card, change, contracts, example, type Figures, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { BKM_DIVERSIFICATION, HULL_STRESS } from "../sources.js";

const portfolioValue = money("portfolio", 10e6);
const futuresPrice = points("future F", 8000);
const multiplier = money("a point, m", 25);
/** Peak to trough of 2007 to 2009. */
const gfc = findFall("2007-gfc");

/** What holds in calm markets and not in a fall. */
export const falls: readonly Card[] = [
  {
    id: "liquidity",
    group: "When markets fall",
    title: "The illusion of low beta",
    aliases: [
      "liquidity risk",
      "illiquidity",
      "illusion of low beta",
      "stale prices",
      "thin trading",
      "dimson",
      "low beta",
    ],
    meaning:
      "Two portfolios can show the same beta, one of liquid shares, one of shares that seldom trade. Stale prices make the second look calm until everyone sells.",
    formula: ["result = β × V_P × r − what forced sales cost", "Dimson: β = Σ slopes on r_(t−1), r_t, r_(t+1)"],
    example: example(
      {
        portfolioValue,
        beta: number("beta of A and B", "0.8"),
        futuresPrice,
        multiplier,
        indexMove: change("market r", "-0.2"),
        specific: change("illiquid B also", "-0.1"),
      },
      {
        currency: "AUD",
        results: ({ indexMove, specific, ...given }) => {
          const position = hedgeOf(given);
          const liquid = scenarioRow({ ...position, ...given }, indexMove);
          const illiquid = scenarioRow({ ...position, ...given, stress: { specific } }, indexMove);
          return {
            liquidReturn: change("A, liquid", liquid.portfolioReturn),
            portfolioReturn: change("B, illiquid", illiquid.portfolioReturn),
            liquidHedgedPnl: pnl("A hedged", liquid.hedgedPnl),
            hedgedPnl: pnl("B hedged", illiquid.hedgedPnl),
          };
        },
      },
    ),
    mistake: {
      text: "Reading a low measured beta as protection in a fall. Look at how many returns are exactly zero, and at beta with the neighbouring days.",
    },
    sources: [
      "Dimson, Risk Measurement When Shares Are Subject to Infrequent Trading, Journal of Financial Economics 7 (1979)",
    ],
    tryIt: "/scenario value:A$10m beta:0.8 price:8000 moves:-20% specific_shock:-10%",
    related: ["beta-instability", "correlation-in-crises", "stress-tests"],
  },
  {
    id: "correlation-in-crises",
    group: "When markets fall",
    title: "Correlation in crises",
    aliases: [
      "correlation",
      "correlations rise",
      "diversification",
      "contagion",
      "crisis correlation",
      "correlation breakdown",
    ],
    meaning:
      "In falls shares move together, so diversification gives least when it is wanted most, and betas measured in calm years are too low for some.",
    formula: ["σ_P = σ × √(1 ÷ n + (1 − 1 ÷ n) × ρ)"],
    // Bodie, Kane and Marcus, table 7.4: 11.18% and 32.79%.
    example: example(
      {
        volatility: percent("vol. of each share", "0.5"),
        shares: number("shares n", 20),
        calm: number("ρ, calm", 0),
        crisis: number("ρ, crisis", "0.4"),
      },
      {
        results: ({ calm, crisis, ...given }) => ({
          calmVolatility: percent("portfolio, calm", diversifiedVolatility({ ...given, correlation: calm })),
          crisisVolatility: percent("portfolio, crisis", diversifiedVolatility({ ...given, correlation: crisis })),
        }),
      },
    ),
    mistake: {
      text: "Measuring correlation in quiet years and counting on it in a crash. What rises together is market risk, which futures do hedge.",
    },
    sources: [
      "Longin and Solnik, Extreme Correlation of International Equity Markets, Journal of Finance 56 (2001)",
      BKM_DIVERSIFICATION,
    ],
    tryIt: "/scenario value:A$10m beta:1.2 price:8000 preset:2008-gfc beta_stress:1.4",
    related: ["stress-tests", "beta-instability", "systematic-risk"],
  },
  {
    id: "stress-tests",
    group: "When markets fall",
    title: "Stress tests",
    aliases: ["stress test", "scenario", "scenarios", "scenario analysis", "crash", "historical scenario", "what if"],
    meaning:
      "What a large named move would do to portfolio, hedge and cash, beta and basis being wrong at the same time. It has no probability, and needs none.",
    formula: ["result = β × V_P × r + N × V_F × r"],
    example: example(
      {
        portfolioValue,
        beta: number("beta", "1.2"),
        futuresPrice,
        multiplier,
      },
      {
        currency: "AUD",
        results: (given): Figures => {
          if (gfc.kind !== "found") return {};
          const position = hedgeOf(given);
          const move = fallOf(gfc.fall);
          const { unhedgedPnl, futuresPnl } = marketMove(position, move);
          return {
            marketMove: change("S&P 500, 2007–09", move),
            contracts: contracts("hedge", position.contracts),
            unhedgedPnl: pnl("portfolio", unhedgedPnl),
            futuresPnl: pnl("futures", futuresPnl),
          };
        },
      },
    ),
    mistake: {
      text: "Stressing the market alone. In a real fall beta, basis and cash can all go wrong at once.",
    },
    sources: [HULL_STRESS],
    tryIt: "/scenario value:A$10m beta:1.2 price:8000 preset:2007-gfc",
    related: ["variation-margin", "correlation-in-crises", "beta-instability"],
  },
];
