import { betaStandardError } from "../../../computation/betaStandardError.js";
import { contractRange } from "../../../computation/contractRange.js";
import { contractValue } from "../../../computation/contractValue.js";
import { ONE, ZERO } from "../../../computation/decimal.js";
import { hedgeEffectiveness } from "../../../computation/hedgeEffectiveness.js";
import { residualVolatility } from "../../../computation/residualVolatility.js";
import { blumeBeta } from "../../../computation/statistics/blumeBeta.js";
import { simpleRegression } from "../../../computation/statistics/simpleRegression.js";
import { vasicekBeta } from "../../../computation/statistics/vasicekBeta.js";
import { volatilityParts } from "../../../computation/volatilityParts.js";
import { scenarioRow } from "../../../scenario/scenario.js";
import { type Card, change, contracts, example, measured, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { BKM_FACTORS, BKM_INDEX_MODEL } from "../sources.js";
import { ANSCOMBE } from "./anscombe.js";

const portfolioValue = money("portfolio", 10e6);
const futuresPrice = points("future F", 8000);
const multiplier = money("a point, m", 25);

/** Slope of the pairs whose x lies within bounds. */
function slopeWithin(low: number, high: number): number {
  const kept = ANSCOMBE.x
    .map((_, at) => at)
    .filter((at) => (ANSCOMBE.x[at] ?? 0) >= low && (ANSCOMBE.x[at] ?? 0) <= high);
  const of = (values: readonly number[]) => kept.flatMap((at) => values[at] ?? []);
  return simpleRegression(of(ANSCOMBE.x), of(ANSCOMBE.curved)).slope;
}

/** Why a measured beta is an estimate, and of what. */
export const fromData: readonly Card[] = [
  {
    id: "beta-instability",
    group: "Beta from data",
    title: "Beta is not constant",
    aliases: ["unstable beta", "beta drift", "time varying beta", "beta stress", "constant beta"],
    meaning:
      "Betas drift with the business, the debt and the market. A hedge sized with yesterday's beta meets tomorrow's.",
    formula: ["hedged result = (β_real − β) × V_P × r"],
    example: example(
      {
        portfolioValue,
        beta: number("beta assumed", "1.2"),
        futuresPrice,
        multiplier,
        betaInFalls: number("beta in the fall", "1.5"),
        indexMove: change("market r", "-0.1"),
      },
      {
        currency: "AUD",
        results: ({ betaInFalls, indexMove, ...given }) => {
          const position = hedgeOf(given);
          const row = scenarioRow({ ...position, ...given, stress: { betaInFalls } }, indexMove);
          return {
            contracts: contracts("hedge", position.contracts),
            unhedgedPnl: pnl("portfolio", row.unhedgedPnl),
            futuresPnl: pnl("futures", row.futuresPnl),
            hedgedPnl: pnl("together", row.hedgedPnl),
          };
        },
      },
    ),
    mistake: {
      text: "Treating beta as a constant of nature. Stress it, look at rolling betas, and size the hedge again when it has moved.",
    },
    sources: ["Blume, On the Assessment of Risk, Journal of Finance 26 (1971)", BKM_INDEX_MODEL],
    tryIt: "/scenario value:A$10m beta:1.2 price:8000 moves:-10% beta_stress:1.5",
    related: ["estimation-window", "adjusted-beta", "stress-tests"],
  },
  {
    id: "estimation-window",
    group: "Beta from data",
    title: "Estimation window and error",
    aliases: [
      "window",
      "estimation period",
      "standard error",
      "standard error of beta",
      "confidence interval",
      "how much data",
      "frequency",
    ],
    meaning:
      "Beta is measured on a stretch of the past. A short stretch is recent but noisy, a long one precise but perhaps about another portfolio.",
    formula: ["se = |β| × √((1 ÷ R² − 1) ÷ (n − 2))", "N* at β ± 1.96 × se"],
    example: example(
      {
        portfolioValue,
        beta: number("beta β", "1.2"),
        rSquared: number("R²", "0.85"),
        observations: number("months n", 60),
        fewer: number("or only", 24),
        futuresPrice,
        multiplier,
      },
      {
        currency: "AUD",
        results: ({ rSquared, observations, fewer, ...given }) => {
          const { beta } = given;
          const standardError = betaStandardError({ beta, rSquared, observations });
          const size = contractValue(given.futuresPrice, given.multiplier);
          const inputs = { ...given, targetBeta: ZERO, contractValue: size, futuresBeta: ONE, fx: ONE };
          const { low, high } = contractRange(inputs, standardError);
          return {
            standardError: number("se", standardError),
            standardErrorOfFewer: number("se of fewer", betaStandardError({ beta, rSquared, observations: fewer })),
            rangeLow: contracts("95%, low end", low),
            rangeHigh: contracts("95%, high end", high),
          };
        },
      },
    ),
    mistake: {
      text: "Taking five years of months for a hedge of weeks without asking whether the portfolio was then the same one.",
    },
    sources: [BKM_INDEX_MODEL],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 beta_se:0.066",
    related: ["beta-instability", "adjusted-beta", "idiosyncratic-risk"],
  },
  {
    id: "adjusted-beta",
    group: "Beta from data",
    title: "Adjusted beta",
    aliases: ["blume", "blume beta", "vasicek", "vasicek beta", "shrinkage", "bloomberg beta", "raw beta"],
    meaning:
      "High betas tend to fall and low ones to rise, so an estimate is drawn towards 1: by a fixed third (Blume), or by how unsure it is (Vasicek).",
    formula: ["Blume: ⅔ × β + ⅓", "Vasicek: β + w × (1 − β),", "w = se² ÷ (se² + σ₀²)"],
    example: example(
      {
        measuredBeta: number("measured β", "1.3"),
        standardError: number("its se", "0.25"),
        priorDeviation: number("spread of betas σ₀", "0.25"),
      },
      {
        results: (given) => {
          const beta = given.measuredBeta.toNumber();
          const standardError = given.standardError.toNumber();
          const priorDeviation = given.priorDeviation.toNumber();
          return {
            blumeBeta: number("Blume", measured(blumeBeta(beta))),
            vasicekBeta: number("Vasicek", measured(vasicekBeta({ beta, standardError, priorDeviation }))),
          };
        },
      },
    ),
    mistake: {
      text: "Adjusting a beta that a data service has adjusted already, or a portfolio's as hard as a single share's: its error is smaller.",
    },
    sources: [
      "Blume, Betas and Their Regression Tendencies, Journal of Finance 30 (1975)",
      "Vasicek, A Note on Using Cross-Sectional Information, Journal of Finance 28 (1973)",
    ],
    tryIt: "/hedge value:A$10m beta:(2*1.3+1)/3 price:8000",
    related: ["estimation-window", "beta-instability", "beta"],
  },
  {
    id: "linearity",
    group: "Beta from data",
    title: "Linearity",
    aliases: [
      "linear",
      "nonlinear",
      "convexity",
      "bull and bear beta",
      "up and down beta",
      "downside beta",
      "anscombe",
    ],
    meaning:
      "Beta is the slope of a straight line. Where the true relation bends, by options, leverage or panic, one slope fits neither side.",
    formula: ["R_P = α + β × R_M + ε"],
    // Anscombe 1973: slope 0.500 and R² 0.667 for both sets.
    example: example(
      { observations: number("pairs each", ANSCOMBE.x.length) },
      {
        results: () => {
          const straight = simpleRegression(ANSCOMBE.x, ANSCOMBE.straight);
          const curved = simpleRegression(ANSCOMBE.x, ANSCOMBE.curved);
          return {
            straightSlope: number("line: slope", measured(straight.slope)),
            straightRSquared: number("line: R²", measured(straight.rSquared)),
            curvedSlope: number("curve: slope", measured(curved.slope)),
            curvedRSquared: number("curve: R²", measured(curved.rSquared)),
            curvedSlopeLow: number("its lower half", measured(slopeWithin(4, 9))),
            curvedSlopeHigh: number("its upper half", measured(slopeWithin(9, 14))),
          };
        },
      },
    ),
    mistake: {
      text: "Trusting slope and R² without a look at the scatter. These two of Anscombe's data sets have the same of both.",
    },
    sources: [
      "Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973)",
      "Ang and Chen, Asymmetric Correlations of Equity Portfolios, Journal of Financial Economics 63 (2002)",
    ],
    tryIt: '/beta file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"',
    related: ["beta-instability", "stress-tests", "protective-put"],
  },
  {
    id: "single-factor",
    group: "Beta from data",
    title: "One factor among several",
    aliases: ["single factor model", "multifactor", "fama french", "factors", "size and value"],
    meaning:
      "Beta knows one factor, the market. Size, value, sector and currency move portfolios as well, and an index future leaves them.",
    formula: ["R_P = α + β × R_M + Σ b_k × F_k + ε"],
    example: example(
      { beta: number("beta β", 1), indexVolatility: percent("index vol. σ_M", "0.16"), rSquared: number("R²", "0.6") },
      {
        results: (given) => {
          const left = residualVolatility(given);
          const { total } = volatilityParts({ ...given, residualVolatility: left });
          return {
            totalVolatility: percent("volatility", total),
            residualVolatility: percent("after a full hedge", left),
            volatilityLeft: percent("left of it", left.dividedBy(total)),
          };
        },
      },
    ),
    mistake: {
      text: "Calling a small-cap or sector fund market neutral because its beta is. What is left has a common cause, and moves together.",
    },
    sources: [
      "Fama and French, Common Risk Factors in the Returns on Stocks and Bonds, Journal of Financial Economics 33 (1993)",
      BKM_FACTORS,
    ],
    tryIt: "/hedge value:A$10m beta:1 price:8000 r2:0.6 index_vol:16% horizon:3months",
    related: ["index-choice", "idiosyncratic-risk", "capm"],
  },
  {
    id: "index-choice",
    group: "Beta from data",
    title: "Choice of index",
    aliases: ["index selection", "which index", "benchmark", "wrong index", "benchmark index"],
    meaning:
      "A beta belongs to the index it was measured on. Hedge with that index's future, or measure beta against the one whose future you use.",
    formula: ["variance removed = ρ²"],
    example: example(
      {
        closeCorrelation: number("ρ with own index", "0.95"),
        farCorrelation: number("ρ with large caps", "0.75"),
      },
      {
        results: ({ closeCorrelation, farCorrelation }) => ({
          closeEffectiveness: percent("removed, own", hedgeEffectiveness(closeCorrelation)),
          farEffectiveness: percent("removed, large", hedgeEffectiveness(farCorrelation)),
        }),
      },
    ),
    mistake: {
      text: "Taking the level of a composite index with the multiplier of another one's future: KOSPI for KOSPI 200, TSX Composite for TSX 60.",
    },
    sources: [
      "Roll, A Critique of the Asset Pricing Theory's Tests, Journal of Financial Economics 4 (1977)",
      BKM_INDEX_MODEL,
    ],
    tryIt: "/contracts contract:TSX",
    related: ["cross-hedge", "single-factor", "futures-beta"],
  },
];
