import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { expectedReturn } from "../../../computation/expectedReturn.js";
import { hedgeRatio } from "../../../computation/hedgeRatio.js";
import { jensensAlpha } from "../../../computation/jensensAlpha.js";
import { marketVarianceCut } from "../../../computation/marketVarianceCut.js";
import { residualMoney, residualVolatility } from "../../../computation/residualVolatility.js";
import { volatilityParts } from "../../../computation/volatilityParts.js";
import { marketMove } from "../../../scenario/marketMove.js";
import { scenarioRow } from "../../../scenario/scenario.js";
import { type Card, change, contracts, example, money, number, percent, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { BKM_CAPM, BKM_INDEX_MODEL, BKM_PERFORMANCE, HULL_INDEX, JENSEN, SHARPE } from "../sources.js";

const MONTHS = new Decimal(12);

/** What beta is and is not, and what the market's part of a risk is. */
export const riskAndBeta: readonly Card[] = [
  {
    id: "systematic-risk",
    group: "Risk and beta",
    title: "Systematic risk",
    aliases: ["market risk", "undiversifiable risk", "nondiversifiable risk", "systematic", "r squared", "r2"],
    meaning:
      "The part of a portfolio's risk that comes from the market: it cannot be diversified away, but index futures can take it out. R² is its share of the variance.",
    formula: ["σ² = β² × σ_M² + σ_ε²", "R² = β² × σ_M² ÷ σ²"],
    // Bodie, Kane and Marcus, ch. 8, problems: stock B, 47.93%.
    example: example(
      {
        beta: number("beta β", "1.2"),
        indexVolatility: percent("index vol. σ_M", "0.22"),
        residualVolatility: percent("specific vol. σ_ε", "0.4"),
      },
      {
        results: (given) => {
          const parts = volatilityParts(given);
          return {
            marketVolatility: percent("market part", parts.market),
            totalVolatility: percent("volatility σ", parts.total),
            rSquared: percent("R²", parts.rSquared),
          };
        },
        mistaken: (given) => {
          const { market, specific } = volatilityParts(given);
          return { addedVolatility: percent("parts added", market.plus(specific)) };
        },
      },
    ),
    mistake: { text: "Adding the two volatilities. Their squares add, so the total is less than the sum." },
    sources: [BKM_INDEX_MODEL, SHARPE],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 residual_vol:40% horizon:1year",
    related: ["idiosyncratic-risk", "beta", "variance"],
  },
  {
    id: "idiosyncratic-risk",
    group: "Risk and beta",
    title: "Idiosyncratic risk",
    aliases: [
      ...["specific risk", "residual risk", "unsystematic risk", "stock specific risk", "diversifiable risk"],
      ...["idiosyncratic", "residual volatility"],
    ],
    meaning:
      "What the market does not explain: the portfolio's own news. No index future removes it; diversification does. It grows with the square root of time.",
    formula: ["σ_ε = |β| × σ_M × √((1 − R²) ÷ R²)", "money = V_P × σ_ε × √years"],
    example: example(
      {
        portfolioValue: money("portfolio V_P", 10e6),
        beta: number("beta β", "1.2"),
        indexVolatility: percent("index vol. σ_M", "0.16"),
        rSquared: number("R²", "0.85"),
        horizonYears: number("years", "0.25"),
      },
      {
        currency: "AUD",
        results: (given) => {
          const volatility = residualVolatility(given);
          return {
            residualVolatility: percent("σ_ε a year", volatility),
            residualMoney: money("one σ, money", residualMoney({ ...given, volatility })),
            volatilityLeft: percent("vol. a hedge leaves", ONE.minus(given.rSquared).sqrt()),
          };
        },
        mistaken: ({ rSquared }) => ({ unexplained: percent("1 − R²", ONE.minus(rSquared)) }),
      },
    ),
    mistake: {
      text: "“Fully hedged, so no risk is left.” The shares' own risk stays, and 1 − R² is its share of the variance, not of the volatility.",
    },
    sources: [BKM_INDEX_MODEL, HULL_INDEX],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 r2:0.85 index_vol:16% horizon:3months",
    related: ["systematic-risk", "single-factor", "zero-beta"],
  },
  {
    id: "beta",
    group: "Risk and beta",
    title: "Beta",
    aliases: ["β", "stock beta", "market beta", "sensitivity", "what is beta", "covariance"],
    meaning:
      "How far a portfolio moves on average when the market moves by one percent. It is a slope, not a forecast.",
    formula: ["β = cov(R_P, R_M) ÷ σ_M²", "β = ρ × σ_P ÷ σ_M"],
    example: example(
      {
        correlation: number("correlation ρ", "0.9"),
        portfolioVolatility: percent("volatility σ_P", "0.2"),
        indexVolatility: percent("index vol. σ_M", "0.15"),
        portfolioValue: money("portfolio V_P", 10e6),
        marketMove: change("market r", "-0.05"),
      },
      {
        currency: "AUD",
        results: ({ correlation, portfolioVolatility, indexVolatility, portfolioValue, marketMove: move }) => {
          const volatilities = { spotVolatility: portfolioVolatility, futuresVolatility: indexVolatility };
          const beta = hedgeRatio({ ...volatilities, correlation });
          const bare = { portfolioValue, beta, contracts: ZERO, contractExposure: ONE };
          return {
            beta: number("beta β", beta),
            portfolioReturn: change("portfolio β × r", beta.times(move)),
            unhedgedPnl: pnl("β × V_P × r", marketMove(bare, move).unhedgedPnl),
          };
        },
        mistaken: ({ correlation }) => ({ correlationAsBeta: number("ρ taken for β", correlation) }),
      },
    ),
    mistake: {
      text: "Taking correlation for beta, or turning the regression round. Correlation says how tightly they move together, beta how far.",
    },
    sources: [SHARPE, BKM_INDEX_MODEL],
    tryIt: "/hedge value:A$10m beta:1.2 price:8000 move:-5",
    related: ["not-volatility", "portfolio-beta", "capm"],
  },
  {
    id: "not-volatility",
    group: "Risk and beta",
    title: "Beta is not volatility",
    aliases: ["beta vs volatility", "beta versus volatility", "volatility", "low beta low risk"],
    meaning:
      "A beta below 1 does not make a share calm. Beta counts only what moves with the market; the share's own risk comes on top.",
    formula: ["σ ÷ σ_M = β ÷ ρ"],
    // Bodie, Kane and Marcus, ch. 8, problems: stock A, 34.78%.
    example: example(
      {
        beta: number("beta β", "0.8"),
        indexVolatility: percent("index vol. σ_M", "0.22"),
        residualVolatility: percent("specific vol. σ_ε", "0.3"),
      },
      {
        results: (given) => {
          const { total, rSquared } = volatilityParts(given);
          return {
            totalVolatility: percent("volatility σ", total),
            volatilityRatio: number("σ ÷ σ_M", quotient(total, given.indexVolatility)),
            correlation: number("correlation ρ", rSquared.sqrt()),
          };
        },
        mistaken: ({ beta, indexVolatility }) => ({
          betaAsVolatility: percent("β × σ_M", beta.times(indexVolatility)),
        }),
      },
    ),
    mistake: {
      text: "“Beta 1.5 means 50% more volatile than the index.” Only with a correlation of 1; here beta would make the share calmer than the index, and it is far wilder.",
    },
    sources: [BKM_INDEX_MODEL],
    tryIt: "/minvar spot_vol:34.78% futures_vol:22% correlation:0.506 value:A$10m price:8000",
    related: ["beta", "idiosyncratic-risk", "variance"],
  },
  {
    id: "capm",
    group: "Risk and beta",
    title: "CAPM",
    aliases: ["capital asset pricing model", "security market line", "sml", "expected return", "market risk premium"],
    meaning:
      "The capital asset pricing model: only systematic risk is paid for, so the expected return is the risk-free rate plus beta times the market's premium over it.",
    formula: ["E(R) = r_f + β × (E(R_M) − r_f)"],
    // Bodie, Kane and Marcus, §9.1: 15.6%.
    example: example(
      {
        riskFreeRate: percent("risk-free r_f", "0.06"),
        marketReturn: percent("market E(R_M)", "0.14"),
        beta: number("beta β", "1.2"),
      },
      {
        results: (given) => ({
          premium: percent("market premium", given.marketReturn.minus(given.riskFreeRate)),
          expectedReturn: percent("E(R)", expectedReturn(given)),
        }),
        mistaken: ({ beta, marketReturn }) => ({ betaTimesMarket: percent("β × E(R_M)", beta.times(marketReturn)) }),
      },
    ),
    mistake: {
      text: "Multiplying the market's whole return by beta. Only its premium over the risk-free rate counts.",
    },
    sources: [SHARPE, BKM_CAPM],
    tryIt: "/capm beta:1.2 rate:6 market:14",
    related: ["beta", "jensens-alpha", "zero-beta"],
  },
  {
    id: "jensens-alpha",
    group: "Risk and beta",
    title: "Jensen's alpha",
    aliases: ["alpha", "abnormal return", "risk adjusted return", "skill", "outperformance"],
    meaning:
      "What a portfolio earned beyond what its beta was paid for. A futures hedge takes the market's part and leaves this one.",
    formula: ["α = R_P − (r_f + β × (R_M − r_f))"],
    // Bodie, Kane and Marcus, ch. 24, concept check 1: 2.6%.
    example: example(
      {
        portfolioReturn: percent("earned R_P", "0.35"),
        riskFreeRate: percent("risk-free r_f", "0.06"),
        marketReturn: percent("market R_M", "0.28"),
        beta: number("beta β", "1.2"),
      },
      {
        results: (given) => ({
          expectedReturn: percent("expected", expectedReturn(given)),
          alpha: percent("α", jensensAlpha(given)),
        }),
        mistaken: ({ portfolioReturn, marketReturn }) => ({
          overMarket: percent("R_P − R_M", portfolioReturn.minus(marketReturn)),
        }),
      },
    ),
    mistake: {
      text: "Calling all that beats the market alpha: at a beta above 1 a rising market pays for that by itself. Nor does one year show skill; look at alpha's t.",
    },
    sources: [JENSEN, BKM_PERFORMANCE],
    tryIt: "/alpha return:35 market:28 rate:6 beta:1.2",
    related: ["capm", "zero-beta", "single-factor"],
  },
  {
    id: "zero-beta",
    group: "Risk and beta",
    title: "Zero beta is not zero return",
    aliases: ["market neutral", "beta neutral", "hedged return", "risk free return"],
    meaning:
      "A portfolio hedged to beta zero earns about the risk-free rate plus its alpha, not nothing. It still carries its own risk, basis risk and the error in beta.",
    formula: ["E(R | β = 0) ≈ r_f + α"],
    // Hull §3.5, table of the hedged portfolio: 4,286,187 at an index of 900.
    example: example(
      {
        portfolioValue: money("portfolio", "5050000"),
        beta: number("beta", "1.5"),
        futuresPrice: points("future now", 1010),
        multiplier: money("a point", 250),
        indexLevel: points("index now", 1000),
        indexMove: change("index move", "-0.1"),
        rate: percent("rate a year", "0.04"),
        dividend: percent("dividends a year", "0.01"),
        horizon: number("years", "0.25"),
        expiryMonths: number("months to expiry", 4),
      },
      {
        currency: "USD",
        results: ({ indexLevel, indexMove, rate, dividend, horizon, expiryMonths, ...given }) => {
          const position = hedgeOf(given);
          const carry = { indexLevel, rate, dividend, horizon, expiry: quotient(expiryMonths, MONTHS) };
          const row = scenarioRow({ ...position, ...given, carry }, indexMove);
          return {
            contracts: contracts("hedge", position.contracts),
            unhedgedPnl: pnl("portfolio", row.unhedgedPnl),
            futuresPnl: pnl("futures", row.futuresPnl),
            hedgedPnl: pnl("together", row.hedgedPnl),
            hedgedReturn: change("return", quotient(row.hedgedPnl, given.portfolioValue)),
            riskFreeReturn: change("risk-free", rate.times(horizon)),
          };
        },
      },
    ),
    mistake: { text: "Reading zero beta as zero return, or as no risk." },
    sources: [HULL_INDEX, BKM_CAPM],
    tryIt:
      "/scenario value:US$5,050,000 beta:1.5 price:1010 multiplier:250 moves:900,1000,1100 index:1000 rate:4 dividend:1 horizon:3months expiry:4months",
    related: ["full-hedge", "idiosyncratic-risk", "capm"],
  },
  {
    id: "variance",
    group: "Risk and beta",
    title: "Effect on variance",
    aliases: ["variance cut", "variance reduction", "market variance", "half the beta"],
    meaning: "The market's part of the variance goes with the square of beta; volatility goes with beta itself.",
    formula: ["variance cut = 1 − (β* ÷ β)²", "volatility cut = 1 − |β* ÷ β|"],
    example: example(
      { beta: number("beta β", "0.9"), targetBeta: number("after β*", "0.5") },
      {
        results: ({ beta, targetBeta }) => {
          const varianceCut = marketVarianceCut(beta, targetBeta);
          return {
            varianceCut: percent("variance cut", varianceCut),
            volatilityCut: percent("volatility cut", ONE.minus(ONE.minus(varianceCut).sqrt())),
          };
        },
      },
    ),
    mistake: {
      text: "Saying that beta from 0.9 to 0.5 cuts the variance due to the market in half. More than two thirds of it goes; what the market does not explain is as it was.",
    },
    sources: [BKM_INDEX_MODEL],
    tryIt: "/hedge value:A$50m beta:0.9 price:8500 target:0.5",
    related: ["target-beta", "systematic-risk", "not-volatility"],
  },
];
