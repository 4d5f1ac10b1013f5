import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 13 was mended for. */
export const batch14: readonly Phrasing[] = [
  {
    text: "Harlan Trust Company manages a $62 million equity account with a beta of 1.18 relative to the S&P 500. The trust officer is concerned about the near term and considers shorting S&P 500 futures at 3,720, which have a multiplier of $50. How many contracts would completely hedge the account?",
    parts: parts({ value: 62e6, beta: 1.18, target: 0, price: 3720, multiplier: 50 }),
  },
  {
    text: "The beta of an equity portfolio worth €36 million is 1.2. With index futures priced at 3,600 and a multiplier of €10, how many contracts are needed to obtain a portfolio beta of (i) 0, (ii) 0.6 and (iii) 1.5?",
    parts: [0, 0.6, 1.5].map((target) => ({ value: 36e6, beta: 1.2, target, price: 3600, multiplier: 10 })),
  },
  {
    text: "Anita holds shares worth Rs 30 lakh having a beta of 1.4. She is bearish for the next 30 days and decides to hedge using Nifty futures, which are at 21,000 with a lot of 50. (a) How many lots does she sell? (b) What is her net profit or loss if Nifty falls by 5%?",
    parts: parts(
      { value: 3e6, beta: 1.4, target: 0, price: 21000, multiplier: 50 },
      { value: 3e6, beta: 1.4, target: 0, price: 21000, multiplier: 50, move: -0.05 },
    ),
  },
  {
    text: "Calculate the number of FTSE 100 contracts required to hedge a £75 million portfolio with a beta of 0.92 fully, given that the future is priced at 7,500 and one point is worth £10.",
    parts: parts({ value: 75e6, beta: 0.92, target: 0, price: 7500, multiplier: 10 }),
  },
  {
    text: "A manager's $42 million portfolio has a beta of 1.0. He wants to behave as if he had only $28 million of it in the market, so he cuts his market exposure by one third with E-mini S&P 500 futures at 4,200. How many contracts?",
    asks: "value",
  },
  {
    text: "Assume a $10 million portfolio whose beta is 1.2. E-mini S&P 500 futures trade at 5,000. How many contracts have to be sold to bring the portfolio's beta to 0.2? Ignore interest and dividends.",
    parts: parts({ value: 10e6, beta: 1.2, target: 0.2, price: 5000, multiplier: 50 }),
  },
  {
    text: "A company treasurer holds 100,000 shares of Beacon plc (price £4.20, beta 1.1) and 50,000 shares of Candle plc (price £7.60, beta 0.9). FTSE 100 futures are at 8,000, £10 per point. What number should be sold to hedge the whole holding?",
    parts: parts({ value: 800000, beta: (420 * 1.1 + 380 * 0.9) / 800, target: 0, price: 8000, multiplier: 10 }),
  },
  {
    text: "An equity manager runs money against the Russell 2000. Portfolio $9.5m, beta 1.05, E-mini Russell 2000 futures 1,900. Going into earnings season he'd like zero net beta. How many?",
    parts: parts({ value: 9.5e6, beta: 1.05, target: 0, price: 1900, multiplier: 50 }),
  },
  {
    text: "Stock index futures currently trade at 1,480 and the contract size is 250 x index. How many contracts, and long or short, would take a $55.5 million portfolio from a beta of 0.9 to a beta of 1.2?",
    parts: parts({ value: 55.5e6, beta: 0.9, target: 1.2, price: 1480, multiplier: 250 }),
  },
  {
    text: "If you hold an $8 million index portfolio (beta of one) and sell 30 E-mini S&P 500 contracts at 4,000, what beta remains?",
    betaAfter: 1 - (30 * 4000 * 50) / 8e6,
  },
  {
    text: "The HSI futures contract (HK$50 a point) stands at 18,600. Ms Wong's portfolio of HK$27.9 million has a beta of 1.3; she would like to be half hedged over the holidays. Number of contracts to sell?",
    parts: parts({ value: 27.9e6, beta: 1.3, target: 0.65, price: 18600, multiplier: 50 }),
  },
  {
    text: "In September a fund with assets of $330 million and a beta of 0.96 fears a crash and sells December S&P 500 futures at 3,300 ($50 multiplier) so as to be fully hedged. The market then loses 20%. What did the assets lose and what did the futures bring in?",
    parts: parts({ value: 330e6, beta: 0.96, target: 0, price: 3300, multiplier: 50, move: -0.2 }),
  },
  {
    text: "Futures price 2,150, point value $50, portfolio $4.3m, beta 1.25. What is the minimum-risk position?",
    parts: parts({ value: 4.3e6, beta: 1.25, target: 0, price: 2150, multiplier: 50 }),
  },
  {
    text: "Explain what happens to the hedge ratio when correlation falls.",
    refused: true,
  },
  {
    text: "Using the CAPM, find the expected return on a portfolio with a beta of 1.3 if T-bills yield 4% and the market is expected to return 10%.",
    refused: true,
  },
  {
    text: "A $50 million portfolio with a beta of 1.1 is hedged to 60% with index futures at 2,500 and a $100 multiplier. How many contracts are short?",
    parts: parts({ value: 50e6, beta: 1.1, target: 0.44, price: 2500, multiplier: 100 }),
  },
  {
    text: "Mr. Tan has S$2.4 million in Singapore blue chips; beta is 0.85. One MSCI Singapore index future has a value of S$34,000. How many does he sell to take out all market risk?",
    parts: parts({ value: 2.4e6, beta: 0.85, target: 0, price: 34000, multiplier: 1 }),
  },
  {
    text: "A portfolio worth $1.9 million has a beta of 0.75 and a $45,000 hedge is rejected by the client as too costly. Futures: 3,800, multiplier $50. How many contracts for a full hedge?",
    asks: "value",
  },
  {
    text: "Two managers share a book: one runs $30 million at a beta of 1.2, the other $20 million at a beta of 0.7. Index futures are at 4,000 with $50 per point. How many futures does it take to hedge the whole book?",
    parts: parts({ value: 50e6, beta: (30 * 1.2 + 20 * 0.7) / 50, target: 0, price: 4000, multiplier: 50 }),
  },
  {
    text: "Shares with a beta of 1.5 worth $3 million are hedged with 22 short index futures at 4,000 (multiplier $50). By what amount does the hedged position change if the market falls 10%?",
    betaAfter: 1.5 - (22 * 4000 * 50) / 3e6,
  },
  {
    text: "An index futures contract is selling for 1,250 and has a multiplier of $250. To reduce the beta on $25 million of equity from 1.4 to 1.0, one must sell how many contracts?\n(A) 8 (B) 32 (C) 80 (D) 112",
    parts: parts({ value: 25e6, beta: 1.4, target: 1, price: 1250, multiplier: 250 }),
  },
  {
    text: "I own $90k of an S&P 500 index fund, beta 1. MES = 4,500, multiplier 5. Fully hedged = how many MES short?",
    parts: parts({ value: 90000, beta: 1, target: 0, price: 4500, multiplier: 5 }),
  },
];
