import { type Phrasing, parts } from "./phrasing.js";

/** Measured last of all, after everything else was mended for. */
export const batch16: readonly Phrasing[] = [
  {
    text: "Greenfield Pensions holds UK shares with a current market value of £110 million. The portfolio beta is 1.05. To hedge the fund until the year end it will sell FTSE 100 futures, now priced at 7,700 with a contract size of £10 per index point. How many contracts should it sell?",
    parts: parts({ value: 110e6, beta: 1.05, target: 0, price: 7700, multiplier: 10 }),
  },
  {
    text: "An active manager with $95 million in large-cap stocks wants to move the portfolio's beta from 0.9 to 1.15 in anticipation of a market rise. If E-mini S&P 500 futures are at 4,750, how many contracts must be bought?",
    parts: parts({ value: 95e6, beta: 0.9, target: 1.15, price: 4750, multiplier: 50 }),
  },
  {
    text: "Mr Verma's equity portfolio of Rs 1.5 crore has a beta of 1.25. He wishes to reduce the portfolio beta to 0.75 through Nifty futures trading at 18,000, of which one lot has 50 units. How many lots will he short?",
    parts: parts({ value: 15e6, beta: 1.25, target: 0.75, price: 18000, multiplier: 50 }),
  },
  {
    text: "Suppose the futures price is 1,750, the contract multiplier $100, the portfolio $10.5 million and its beta 1.1. How many contracts should be sold to hedge fully, and what is the profit on them if the futures price falls to 1,680?",
    parts: parts({ value: 10.5e6, beta: 1.1, target: 0, price: 1750, multiplier: 100, move: -0.04 }),
  },
  {
    text: "A fund manager holds a portfolio of A$56 million, beta 0.98. The S&P/ASX 200 is at 7,260 and the SPI 200 futures at 7,300. She fears a fall over the next quarter and sets up a full hedge. (a) What number of contracts does she sell? (b) What does she gain on the futures if the ASX 200 falls by 8%?",
    parts: parts(
      { value: 56e6, beta: 0.98, target: 0, price: 7300, multiplier: 25 },
      { value: 56e6, beta: 0.98, target: 0, price: 7300, multiplier: 25, move: -0.08 },
    ),
  },
  {
    text: "If a portfolio worth $8.8 million has a beta of 1.25 and one index futures contract is worth $110,000, how many contracts must be sold to reduce the beta to 0.5?",
    parts: parts({ value: 8.8e6, beta: 1.25, target: 0.5, price: 110000, multiplier: 1 }),
  },
  {
    text: "A mutual fund has 25% of its $200 million in cash and the rest in stocks with a beta of 1.2. How many E-mini S&P 500 futures at 5,000 hedge the stocks completely?",
    parts: [{ value: 150e6, beta: 1.2, target: 0, price: 5000, multiplier: 50 }],
    told: "is in shares: that part alone is hedged",
  },
  {
    text: "The owner of a portfolio of Swiss shares (CHF 48 million; beta 0.85) would like protection from a market decline and therefore sells SMI futures: price 12,000, CHF 10 a point. Compute the number of contracts for a complete hedge.",
    parts: parts({ value: 48e6, beta: 0.85, target: 0, price: 12000, multiplier: 10 }),
  },
  {
    text: "Which transaction would raise the beta of a $40 million portfolio from 0.75 to 1.25 when index futures trade at 2,000 with a multiplier of $250?\n(a) Buy 40 contracts\n(b) Sell 40 contracts\n(c) Buy 100 contracts",
    parts: parts({ value: 40e6, beta: 0.75, target: 1.25, price: 2000, multiplier: 250 }),
  },
  {
    text: "I have 2,500 shares of a chip maker at $400, beta 1.7, and want to take the market out of it with E-mini Nasdaq-100 futures at 17,000. How many?",
    parts: parts({ value: 1e6, beta: 1.7, target: 0, price: 17000, multiplier: 20 }),
  },
  {
    text: "A pension fund that manages $750 million with a beta of 1.02 is to have its equity risk cut by 20% for one quarter. S&P 500 futures: 5,100, multiplier 50. How many contracts are sold?",
    parts: parts({ value: 750e6, beta: 1.02, target: 0.816, price: 5100, multiplier: 50 }),
  },
  {
    text: "Given portfolio beta 1.35, portfolio value EUR 20 million, DAX futures 16,200, EUR 25 per point: what is the number of contracts that neutralises the portfolio's market exposure, and the profit or loss of futures and portfolio if the DAX falls 5%?",
    parts: parts({ value: 20e6, beta: 1.35, target: 0, price: 16200, multiplier: 25, move: -0.05 }),
  },
  {
    text: "The portfolio of the Smith family is worth $1.6 million and its beta is 1.1. They intend to protect all of it with Micro E-mini S&P 500 futures at 5,500. How many micros do they need to sell?",
    parts: parts({ value: 1.6e6, beta: 1.1, target: 0, price: 5500, multiplier: 5 }),
  },
  {
    text: "What is the optimal hedge ratio if the correlation is 0.85 and the standard deviations of spot and futures price changes are 0.6 and 0.75?",
    parts: parts({ facts: { hedgeRatio: 0.68 } }),
  },
  {
    text: "An index futures contract with a multiplier of $100 trades at 2,250. Some investor holds $4.5 million of stocks; regression of their returns on the index's gives a beta of 0.8. What is the position that fully hedges the stocks?",
    parts: parts({ value: 4.5e6, beta: 0.8, target: 0, price: 2250, multiplier: 100 }),
  },
  {
    text: "A trader sold 12 E-mini S&P 500 contracts at 5,000 to hedge $2.4 million of stock with a beta of 1.5. What is the position's remaining beta?",
    betaAfter: 1.5 - (12 * 5000 * 50) / 2.4e6,
  },
  {
    text: "The KOSPI 200 futures price is 340 and each point is worth KRW 250,000. A Seoul insurer has KRW 51 billion in stocks with a beta of 1.1 and wants a beta of 0.6. What should it do?",
    parts: parts({ value: 51e9, beta: 1.1, target: 0.6, price: 340, multiplier: 250000 }),
  },
  {
    text: "A company has shares of $12 million. They have a beta of 1.2, the index stands at 1,500 and the index futures at 1,512. The futures contract is on $250 times the index. How can the company hedge half of its exposure?",
    parts: parts({ value: 12e6, beta: 1.2, target: 0.6, price: 1512, multiplier: 250 }),
  },
  {
    text: "A $6 million portfolio should be hedged with S&P 500 futures. The beta is unknown but its volatility is 24% a year, the index's 18%. The future trades at 4,000, $50 a point.",
    asks: "beta",
  },
  {
    text: "Hedge fund Q is market neutral when it is short 220 E-mini S&P 500 contracts at 4,500 against its $45 million of stocks. What is the beta of the stocks?",
    asks: "beta",
  },
];
