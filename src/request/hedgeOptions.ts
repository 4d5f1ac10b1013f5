import {
  beta,
  charge,
  choice,
  contract,
  count,
  held,
  horizon,
  money,
  move,
  price,
  type RequestOf,
  rate,
  remembered,
  required,
  rSquared,
  savedPortfolio,
  standardError,
  volatility,
} from "./option.js";

/** The options that describe a hedge, shared by every command that sizes one. */
export const hedgeOptions = {
  value: remembered(required(money("Portfolio value: 10m, A$10,000,000, 0.6*25m", "10m"))),
  beta: remembered(required(beta("Portfolio beta against the index", "1.2"))),
  price: required(price("Futures price in index points (the future's, not the index level)", "8000")),
  contract: contract("Index future by symbol or name; SPI 200 if left out"),
  multiplier: price("Your own multiplier: currency per index point", "25"),
  target: beta("Beta to move to; 0, a full hedge, if left out", "0.5"),
  move: move("Market move to show, in percent; -5 if left out", "-5"),
  held: held("Contracts held already: -40 or 40 short", "-40"),
  fx: rate("Portfolio currency per unit of contract currency", "1.5"),
  futures_beta: rate("The future's own beta to your index; 1 if left out", "0.95"),
  rounding: choice("How the count becomes whole", ["nearest", "never_over", "at_least", "mix"]),
  beta_se: standardError("Standard error of beta, for the range of contracts", "0.1"),
  r2: rSquared("R² of the portfolio on the index: 0.85 or 85%", "0.85"),
  index_vol: volatility("Index volatility a year, in percent, with r2", "16"),
  residual_vol: volatility("Volatility a year that the index does not explain, in percent", "8"),
  horizon: horizon("How long the hedge stays on: 30d, 3 months; 1 month if left out", "1 month"),
  cost: charge("Cost per contract traded, in contract currency", "5"),
  margin: charge("Initial margin per contract, in contract currency", "12000"),
  band: count("No-trade band: trades of at most so many contracts are left alone", "2"),
  portfolio: savedPortfolio("A saved portfolio, in place of value, beta, contract and held"),
} as const;

/** What the hedge options hold once each is read. */
export type HedgeWords = RequestOf<typeof hedgeOptions>;
