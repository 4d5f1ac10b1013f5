import { type Phrasing, parts } from "./phrasing.js";

const FTSE = "FTSE 100 futures are at 8,000, £10 a point.";
const SPX = "E-mini S&P 500 futures are at 5,000, $50 a point.";

/** A beta that has to be reached is no beta that is held: where nothing else tells beta, it is asked for. */
const obliged: readonly Phrasing[] = [
  {
    text: `A £20 million portfolio must have its beta taken down to 0.5. ${FTSE} How many contracts?`,
    asks: "beta",
  },
  { text: `The beta of a £24 million fund is to be brought to 0.8. ${FTSE} How many are sold?`, asks: "beta" },
  { text: `A £20 million share portfolio is to end up with a beta of 0.5. ${FTSE} How many are sold?`, asks: "beta" },
  { text: `A £20 million share portfolio ought to have a beta of 0.5. ${FTSE} How many are sold?`, asks: "beta" },
  { text: `The trustees want the beta of a £9 million share portfolio at 0.4. ${FTSE} How many?`, asks: "beta" },
  { text: `The beta of a £20 million fund should not exceed 0.5. ${FTSE} How many are sold?`, asks: "beta" },
  { text: `A £20 million fund's beta is to be halved. ${FTSE} How many are sold?`, asks: "beta" },
  {
    text: `A $12 million fund with a beta of 1.3 needs to get its beta down to 0.9. ${SPX} How many are sold?`,
    parts: parts({ value: 12e6, beta: 1.3, target: 0.9, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund has a beta of 1.3 that has to come down to 0.7. ${SPX} How many are sold?`,
    parts: parts({ value: 12e6, beta: 1.3, target: 0.7, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund, beta 0.8, ought to have one of 1.1. ${SPX} How many are bought?`,
    parts: parts({ value: 12e6, beta: 0.8, target: 1.1, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund, beta 0.8, is to have its beta raised by 0.3. ${SPX} How many are bought?`,
    parts: parts({ value: 12e6, beta: 0.8, target: 1.1, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund with a beta of 1.2 is to have its beta cut by a third. ${SPX} How many are sold?`,
    parts: parts({ value: 12e6, beta: 1.2, target: 0.8, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund with a beta of 1.2, whose risk is to be halved. ${SPX} How many are sold?`,
    parts: parts({ value: 12e6, beta: 1.2, target: 0.6, price: 5000, multiplier: 50 }),
  },
  {
    text: `A $12 million fund whose beta has fallen to 0.9 is to be hedged fully. ${SPX} How many are sold?`,
    parts: parts({ value: 12e6, beta: 0.9, target: 0, price: 5000, multiplier: 50 }),
  },
  {
    text: `A £12 million fund with a beta of 1.2 plans to trim its exposure to the equivalent of a beta of 0.8. ${FTSE} How many?`,
    parts: parts({ value: 12e6, beta: 1.2, target: 0.8, price: 8000, multiplier: 10 }),
  },
  {
    text: `A £12 million fund's sensitivity to the market is 1.2 and the mandate's ceiling is 0.9. ${FTSE} How many should be sold to comply?`,
    parts: parts({ value: 12e6, beta: 1.2, target: 0.9, price: 8000, multiplier: 10 }),
  },
];

const worried: readonly Phrasing[] = [
  {
    text: `A manager holds £9 million of UK shares with a beta of 1.1 and is uneasy about the next six weeks. ${FTSE} (i) Work out the number of contracts and whether they are bought or sold. (ii) The index falls by 6% and the futures close at 7,500: find the gain or loss on the futures.`,
    parts: parts(
      { value: 9e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 },
      { facts: { futuresPnl: 620_000, contracts: -124 } },
    ),
    told: "How far to hedge is not said",
  },
  {
    text: `A trust owns £9 million of UK shares with a beta of 1.1; its board feels wary about the outlook. ${FTSE} What number of contracts would you advise?`,
    parts: parts({ value: 9e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 }),
    told: "How far to hedge is not said",
  },
  {
    text: `A trust owns £9 million of UK shares with a beta of 1.1; its board is anxious not to miss a rally. ${FTSE} What number of contracts would you advise?`,
    asks: "target",
  },
];

const besides: readonly Phrasing[] = [
  {
    text: "The index futures, which have a beta of 0.95, trade at 2,000 with a multiplier of $100. A $30 million fund has a beta of 1.1. How many contracts take the beta to 0.5?",
    parts: parts({ value: 30e6, beta: 1.1, target: 0.5, price: 2000, multiplier: 100, futuresBeta: 0.95 }),
  },
  {
    text: "A $30 million fund, hedged with index futures at 2,000 with a multiplier of $100, has a beta of 1.1. How many contracts hedge it fully?",
    parts: parts({ value: 30e6, beta: 1.1, target: 0, price: 2000, multiplier: 100 }),
  },
  {
    text: "Regressing the returns of a $30 million fund on those of index futures, with 48 monthly observations, gives a slope of 0.9, a standard error of 0.05 and an R-squared of 0.8. Futures are at 2,000, and a contract is for $100 times the index. How many contracts are in the variance-minimising hedge?",
    parts: parts({ value: 30e6, beta: 0.9, target: 0, price: 2000, multiplier: 100 }),
  },
  {
    text: "A $30 million fund has a weekly volatility of 2.7%. The volatility of weekly returns on index futures is 3% and the correlation is 0.9. Its Sharpe ratio is 0.6 and its tracking error 1.5%. Futures are at 2,000, multiplier $100. What is the minimum variance hedge ratio, and how many contracts are sold?",
    parts: parts({ facts: { hedgeRatio: 0.81 } }, { value: 30e6, beta: 0.81, target: 0, price: 2000, multiplier: 100 }),
  },
  {
    text: "The standard deviation of weekly returns on a fund is 0.027, the standard deviation of weekly returns on an index futures contract is 0.030, and the correlation coefficient is 0.9. What is the optimal hedge ratio?",
    parts: parts({ facts: { hedgeRatio: 0.81 } }),
  },
  {
    text: "The weekly returns of a $30 million fund have a variance of 0.0009 and those of index futures a variance of 0.001; their covariance is 0.0008. Futures are at 2,000, multiplier $100. What is the optimal hedge ratio?",
    parts: parts({ facts: { hedgeRatio: 0.8 } }),
  },
];

/** Goals that are only told: in the passive, by a worry, beside numbers that have no part in it. */
export const goalsTold: readonly Phrasing[] = [...obliged, ...worried, ...besides];
