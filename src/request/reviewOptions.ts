import { hedgeOptions } from "./hedgeOptions.js";
import {
  beta as betaOption,
  choice,
  horizon,
  money,
  move,
  price,
  type RequestOf,
  required,
  text,
  yearly,
} from "./option.js";
import { readStatedContracts } from "./statedContracts.js";

const { value, beta, price: entry, contract, multiplier, target, fx, futures_beta, cost, portfolio } = hedgeOptions;

/** The options of a review: the plan as in /hedge, then what happened. Discord allows 25 in all. */
export const reviewOptions = {
  value,
  beta,
  price: { ...entry, description: "Futures price at entry, in index points" },
  exit_price: required(price("Futures price at exit, in index points", "7610")),
  index_return: move("What the price index did, without dividends, in percent; or index and exit_index", "-5"),
  portfolio_return: move("What the portfolio did without futures, in percent; or exit_value", "-6.75"),
  contracts: text(readStatedContracts)("Contracts held: -60 or 60 short; the plan's nearest if left out", "-60"),
  target,
  contract,
  multiplier,
  index: price("Index level at entry", "8000"),
  exit_index: price("Index level at exit", "7600"),
  exit_value: money("Portfolio value at exit, without futures and flows", "9.325m"),
  cost,
  fx,
  futures_beta,
  measured_beta: betaOption("Beta measured over the time itself (/beta): parts beta from alpha", "1.3"),
  rate: yearly("Risk-free rate a year, in percent: tells the fair drift of the future", "4"),
  dividend: yearly("Dividend yield a year, in percent", "3.5"),
  horizon: horizon("How long the hedge was on, with rate or dividend: 30d, 3 months", "1 month"),
  chart: choice("Picture: true for the miss step by step, false for none", ["true", "false"]),
  portfolio,
} as const;

/** What the review options hold once each is read. */
export type ReviewWords = RequestOf<typeof reviewOptions>;
