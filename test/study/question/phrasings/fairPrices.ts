import { type Phrasing, parts } from "./phrasing.js";

const nifty = { value: 2.4e6, beta: 1.25, target: 0, price: 20250, multiplier: 25 };

/** What a future should cost, and hedges that are made with it; numbers worked out apart, in Python. */
export const fairPrices: readonly Phrasing[] = [
  {
    // 20,000 × (1 + (8% − 3%) × 3/12) = 20,250; 2.4m × 1.25 ÷ (20,250 × 25) = 5.93; a month on 19,000 × (1 + 5% × 2/12).
    text: "The Nifty stands at 20,000, the risk-free rate is 8% p.a. and the dividend yield on the index 3% p.a. A portfolio of Rs 24,00,000 has a beta of 1.25. It is hedged over the next month with a Nifty futures contract of three months maturity; a contract is for 25 times the index. Find (i) the price of the futures contract, (ii) the number of contracts to be sold, (iii) the gain on the futures if the index turns out to be 19,000 in one month.",
    parts: parts({ facts: { fairPrice: 20250 } }, nifty, {
      facts: { futuresPnl: 6 * 25 * (20250 - 19000 * (1 + 0.05 / 6)) },
    }),
    title: "(i) fair futures price 20,250; (ii) short 6",
    told: "with 2 months to expiry",
    notTold: "have no part in the count",
  },
  {
    text: "An index is at 3,000. The risk-free rate is 5% with continuous compounding, the dividend yield 2%. (a) What is the theoretical price of a futures contract that expires in six months? (b) How many of them, at $100 a point, hedge a $12 million fund with a beta of 0.9 fully?",
    parts: parts(
      { facts: { fairPrice: 3045.339193847157 } },
      { value: 12e6, beta: 0.9, target: 0, price: 3045.339193847157, multiplier: 100 },
    ),
  },
  {
    text: "You run a £9 million portfolio with a beta of 1.1. The FTSE 100 is at 7,500. (a) How many FTSE 100 futures hedge it fully? (b) If bills pay 1.5% interest per quarter and dividends are 0.5% per quarter, what is the parity value of the three-month futures price? (c) How many would you sell if the beta were 0.8?",
    parts: parts(
      { value: 9e6, beta: 1.1, target: 0, price: 7500, multiplier: 10 },
      { facts: { fairPrice: 7575 } },
      { value: 9e6, beta: 0.8, target: 0, price: 7500, multiplier: 10 },
    ),
  },
  {
    text: "With the index at 4,000, interest at 6% a year and no dividends, what should a four-month futures contract be priced at? Calculate the fair value.",
    parts: parts({ facts: { fairPrice: 4080 } }),
    notTold: "No dividend yield",
  },
  {
    text: "The S&P 500 is at 5,000 and the risk-free interest rate is 4%. Find the no-arbitrage price of a futures contract with 90 days to expiry.",
    parts: parts({ facts: { fairPrice: 5049.315068493151 } }),
    told: "No dividend yield",
  },
  {
    text: "The S&P 500 is at 5,000, the risk-free rate 4% and the dividend yield 1.5%. What is the fair price of the index future?",
    asks: "expiry",
  },
  {
    text: "What is the theoretical price of a two-month future on an index that is at 6,000 now, at a risk-free rate of 3.6% with a dividend yield of 1.2%? How many, at $10 a point, hedge $4 million of shares with a beta of 1 fully?",
    parts: parts({ facts: { fairPrice: 6024 } }, { value: 4e6, beta: 1, target: 0, price: 6024, multiplier: 10 }),
  },
  {
    text: "Spot index 2,500, risk free 5%, div yield 2%, 4 months to run. Fair futures price?",
    parts: parts({ facts: { fairPrice: 2525 } }),
    notTold: "make no difference",
  },
  {
    text: "Suppose an index stands at 1,600. If the one-year T-bill rate is 4% and the dividend yield is 1.5%, what should the one-year maturity futures price be?",
    parts: parts({ facts: { fairPrice: 1640 } }),
  },
  {
    text: "E-mini S&P 500 futures trade at 5,060 with three months to expiry, the S&P 500 is at 5,000, the risk-free rate 4% and its dividend yield 1%. (a) What is the fair value of the future? (b) How many futures hedge a $10 million portfolio with a beta of 1.2 fully?",
    parts: parts({ facts: { fairPrice: 5037.5 } }, { value: 10e6, beta: 1.2, target: 0, price: 5060, multiplier: 50 }),
  },
];
