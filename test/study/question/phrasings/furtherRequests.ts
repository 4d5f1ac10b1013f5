import { type Phrasing, parts } from "./phrasing.js";

const mini = { value: 27e6, beta: 1.2, target: 0, price: 6000, multiplier: 50 };
const inflow = { value: 33e6, beta: 0, target: 1.15, price: 8250, multiplier: 10 };
const scheme = { value: 8e9, beta: 1.035, target: 0, price: 23_000, multiplier: 75 };

/** Requests behind the answers to choose from, and pairs told with "respectively"; numbers worked out apart, in Python. */
const behindChoices: readonly Phrasing[] = [
  {
    text: "A foundation holds $27 million of shares with a beta of 1.2. E-mini S&P 500 futures are at 6,000. To take out all market risk the foundation should:\nA. sell 90 contracts\nB. sell 108 contracts\nC. buy 108 contracts\nIf the market and the futures then drop 4%, what is the profit on the futures?",
    parts: parts(mini, { ...mini, move: -0.04 }),
    told: "answer B",
  },
  {
    text: "A charity has just been given $38.4 million, which sits in cash, and wants immediate stock market exposure with a beta of 1.1. E-mini S&P 500 futures trade at 4,800 and are worth $50 a point. The right trade is closest to: (A) buy 160 contracts (B) buy 176 contracts (C) sell 176 contracts Also, what do the futures earn if their price goes up by 3%?",
    parts: parts({ facts: { contracts: 176 } }, { facts: { contracts: 176, futuresPnl: 1_267_200 } }),
    told: "answer B",
  },
  {
    text: "An insurer will receive £33 million in six weeks and is to put it in UK shares with a beta of 1.15. FTSE 100 futures stand at 8,250, £10 a point. She should most suitably:\nA. buy 400 futures.\nB. buy 460 futures.\nC. sell 460 futures.\nSuppose that the futures are at 8,350 when the money comes. How much has the position made or lost?",
    parts: parts(inflow, { facts: { contracts: 460, futuresPnl: 460_000 } }),
    title: "futures +£460,000",
    told: "answer B",
  },
  {
    text: "A fund worth €14 million has a beta of 0.95; a futures contract on its index stands at 7,600 with a multiplier of €10. How many contracts should be sold for a full hedge?\n(a) 150\n(b) 175\n(c) 184\nExplain in words why the hedge may not be perfect.",
    parts: parts({ value: 14e6, beta: 0.95, target: 0, price: 7600, multiplier: 10 }),
    told: "answer b",
  },
  {
    text: "A fund holds $50 million of shares with a beta of 1.2. E-mini S&P 500 futures trade at 5,000. How many should it sell for a full hedge? A) 240 B) 200 C) 60\nWhat is the hedge's exposure in dollars per index point?",
    title: "Not understood: Question 2",
    asks: "question",
  },
];

/** Several values told at once, in the order of what they are of. */
const respectively: readonly Phrasing[] = [
  {
    text: "The EURO STOXX 50 and its futures (multiplier €10) stand at 5,010 and 5,050, respectively. A fund of €20.2 million with a beta of 1.5 wants no market exposure. How many futures are sold?",
    parts: parts({ value: 20.2e6, beta: 1.5, target: 0, price: 5050, multiplier: 10 }),
    direction: "short",
  },
  {
    text: "The futures price and the level of the index are 5,050 and 5,010 respectively, and one point pays €10. How many contracts hedge two-thirds of the exposure of a €20.2 million fund whose beta is 1.5?",
    parts: parts({ value: 20.2e6, beta: 1.5, target: 0.5, price: 5050, multiplier: 10 }),
  },
  {
    text: "Rather than sell his holdings, the manager of a $56 million equity fund hedges three quarters of his market exposure. The S&P 500 index and the futures on it, with a multiplier of 50, trade at 5,580 and 5,600, respectively. The volatilities of the fund and the futures are 0.24 and 0.18 a year respectively, and their correlation is 0.9. What position should he take?",
    parts: parts({ value: 56e6, beta: 1.2, target: 0.3, price: 5600, multiplier: 50 }),
    direction: "short",
  },
  {
    text: "The manager wishes to keep his shares but to hedge two-thirds of his market exposure. They are worth $27 million, their beta is 1.2, and E-mini S&P 500 futures are at 6,000. How many contracts are sold?",
    parts: parts({ ...mini, target: 0.4 }),
  },
];

/** "Spot" for the index, and a beta of 1.0 that a further request tells. */
const spotAndBeta: readonly Phrasing[] = [
  {
    text: "A scheme is worth Rs 40 crore and has a beta of 1.2. The Nifty spot and Nifty futures are trading at 23,900 and 24,000, respectively, with a lot size of 50. How many lots make a complete hedge?",
    parts: parts({ value: 4e8, beta: 1.2, target: 0, price: 24_000, multiplier: 50 }),
  },
  {
    text: "A fund of $60 million with a beta of 0.9 would like one of 1.2. Index futures trade at 1,500 with a multiplier of $250. The number of contracts is closest to: A. long 48. B. long 192. C. short 48. Now suppose that the fund's beta is actually 1.0; how many contracts would be needed?",
    parts: parts(
      { value: 60e6, beta: 0.9, target: 1.2, price: 1500, multiplier: 250 },
      { value: 60e6, beta: 1, target: 1.2, price: 1500, multiplier: 250 },
    ),
    told: "answer A",
  },
];

/** One level that index and futures both end at, a portfolio's beta and value told at once, and answers after answers. */
const together: readonly Phrasing[] = [
  {
    text: "The FTSE 100 stands at 8,000 and its futures at 8,100, £10 a point. A fund of £27 million has a beta of 1.5. (a) How many contracts hedge it fully? (b) If after two months the index and the futures both stand at 7,600, what is the net gain or loss?",
    parts: parts(
      { value: 27e6, beta: 1.5, target: 0, price: 8100, multiplier: 10 },
      {
        facts: { contracts: -500, unhedgedPnl: -2_025_000, futuresPnl: 2.5e6, hedgedPnl: 475_000 },
      },
    ),
  },
  {
    text: "The beta and value of a portfolio are 1.4 and £40 million, respectively; index futures are at 8,000, £10 a point. How many contracts reduce the beta to 0.5?",
    parts: parts({ value: 40e6, beta: 1.4, target: 0.5, price: 8000, multiplier: 10 }),
  },
  {
    text: "A fund holds equities of $45 million and cash of $5 million. The beta of the equities is 1.2 and E-mini S&P 500 futures trade at 6,000. How many futures are sold to bring the fund's beta to 0.6?",
    parts: parts({ value: 50e6, beta: 1.08, target: 0.6, price: 6000, multiplier: 50 }),
    told: "is cash: beta 0",
  },
  {
    text: "The number of contracts to sell for a full hedge of a $12 million portfolio (beta 1.2; futures at 1,200; multiplier $250) is closest to: A. 40. B. 48. C. 58. The profit on these futures if the futures price falls to 1,140 is closest to: A. $720,000. B. $600,000.",
    parts: parts(
      { value: 12e6, beta: 1.2, target: 0, price: 1200, multiplier: 250 },
      { facts: { contracts: -48, futuresPnl: 720_000 } },
    ),
    told: "answer B",
  },
];

/** Assets in a list of amounts, and falls told as the most that is feared. */
const assetLists: readonly Phrasing[] = [
  {
    text: "A scheme has the following assets (Rs. in crores):\nInvestment in equity shares    800.00\nCash and bank balances    100.00\nTotal    900.00\nThe beta of the equity shares portfolio is 1.035. Nifty futures, with a lot size of 75, are at 23,000. The manager fears that the index will fall at the most by 8%. How many contracts make a perfect hedge? Substantiate your answer assuming that the fear comes true.",
    parts: parts({ ...scheme, move: -0.08 }),
    title: "portfolio −₹662,400,000",
    told: "is cash: beta 0",
  },
  {
    text: "A fund of £33 million has a beta of 1. FTSE 100 futures are at 8,250, £10 per point. The manager fears a drop of up to 12%. How many futures should be sold for a full hedge, and what are the gains or losses on the portfolio and on the futures if the index falls by as much as 12%?",
    parts: parts({ value: 33e6, beta: 1, target: 0, price: 8250, multiplier: 10, move: -0.12 }),
  },
  {
    text: "What a scheme owns, in Rs crores:\nEquity shares 120\nGovernment securities 60\nCash 20\nThe beta of the equity shares is 1.05. Nifty futures are at 18,000 with a lot size of 50. How many contracts hedge the scheme fully?",
    asks: "value",
  },
];

/** Units hedged by the standard deviations of price changes; Hull's h* = ρσ_S/σ_F and N* = h*·Q_A/Q_F, 11th ed., §3.4. */
const inUnits: readonly Phrasing[] = [
  {
    text: "The standard deviation of weekly changes in the price of a fund unit is £0.42, that of weekly changes in the price of an index future £0.56, and the correlation of the two is 0.85. What is the optimal hedge ratio? A client owns 96,000 units and one contract covers 800 units: how many contracts minimise the variance?",
    parts: parts({ facts: { hedgeRatio: 0.6375 } }, { facts: { contracts: -77, exactContracts: -76.5 } }),
    title: "Hedge ratio 0.6375; short 77 contracts",
  },
  {
    text: "Price changes of an ETF share have a standard deviation of $0.30 a day, those of the index future $0.40, and their correlation is 0.95. A company plans to buy 80,000 shares of the ETF next month; the contract size is 1,000 shares. How many contracts give the least variance?",
    parts: parts({ facts: { contracts: 57, exactContracts: 57 } }),
    direction: "long",
  },
  {
    text: "Price changes of a fund unit have a standard deviation of $0.30 a month, those of the index future $0.40, and their correlation is 0.95. A company owns 80,000 units. How many contracts give the least variance?",
    asks: "spot_vol",
  },
  {
    text: "The standard deviation of monthly changes in the spot price of a fund's units is 1.6. The standard deviation of monthly changes in the futures price of its index for the closest contract is 1.2. Their correlation is 0.6. An investor is committed to purchasing 90,000 units next month. Each contract is for the delivery of 2,000 units. What strategy should the investor follow?",
    parts: parts({ facts: { contracts: 36, hedgeRatio: 0.8 } }),
    direction: "long",
  },
];

/** What is asked behind answers to choose from, what is told in one go, listed or counted in units. */
export const furtherRequests: readonly Phrasing[] = [
  ...behindChoices,
  ...respectively,
  ...spotAndBeta,
  ...together,
  ...assetLists,
  ...inUnits,
];
