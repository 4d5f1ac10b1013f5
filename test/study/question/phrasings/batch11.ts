import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 10 was mended for. */
export const batch11: readonly Phrasing[] = [
  {
    text: "A portfolio manager oversees $65 million of stocks that have an aggregate beta of 1.12. To guard against a downturn she intends to sell S&P 500 index futures. The futures price is 4,160 and the contract multiplier is $50. How many contracts should she sell to be fully hedged?",
    parts: parts({ value: 65e6, beta: 1.12, target: 0, price: 4160, multiplier: 50 }),
  },
  {
    text: "Rockford Advisors wants to lower the beta of its $52 million equity portfolio from 1.3 to 0.65 for the next quarter. It will use E-mini S&P 500 futures at 3,900. What is the number of contracts, and should it buy or sell?",
    parts: parts({ value: 52e6, beta: 1.3, target: 0.65, price: 3900, multiplier: 50 }),
  },
  {
    text: "The current price of the S&P 500 futures contract is 2,000 with a multiplier of $250. A fund worth $80 million has a beta of 0.75. The manager is optimistic about the market and wishes the beta to be 1.25. How many contracts does he need to buy?",
    parts: parts({ value: 80e6, beta: 0.75, target: 1.25, price: 2000, multiplier: 250 }),
  },
  {
    text: "Ravi has a portfolio of Rs 25 lakh with a beta of 1.2. He wants to hedge it completely with Bank Nifty futures at Rs 44,000 (lot size 15). How many lots should he sell? What will be his profit on the futures if Bank Nifty falls 6%?",
    parts: parts({ value: 2.5e6, beta: 1.2, target: 0, price: 44000, multiplier: 15, move: -0.06 }),
  },
  {
    text: "An Australian equities fund with A$180 million under management (beta 1.05 relative to the ASX 200) fears a correction. SPI 200 futures are quoted at 7,560; the contract is A$25 per index point. (a) How many contracts would hedge the fund in full? (b) How many if only half of the beta is to be removed?",
    parts: [0, 0.525].map((target) => ({ value: 180e6, beta: 1.05, target, price: 7560, multiplier: 25 })),
  },
  {
    text: "Which of the following would reduce the beta of a $28 million portfolio from 1.25 to 0.75, if an index futures contract is worth $140,000?\nA. Selling 100 contracts\nB. Buying 100 contracts\nC. Selling 150 contracts\nD. Selling 250 contracts",
    parts: parts({ value: 28e6, beta: 1.25, target: 0.75, price: 140000, multiplier: 1 }),
  },
  {
    text: "Suppose your portfolio consists of $1.5 million of ABC stock (beta = 1.35) and $2.5 million of XYZ stock (beta = 0.85). You want to eliminate all market risk with E-mini S&P 500 futures trading at 4,250. How many contracts do you short?",
    parts: parts({ value: 4e6, beta: (1.5 * 1.35 + 2.5 * 0.85) / 4, target: 0, price: 4250, multiplier: 50 }),
  },
  {
    text: "A German investor holds a portfolio valued at €5.4 million whose beta with respect to the DAX is 1.1. DAX futures are trading at 18,000 and the contract value is €25 per point. She would like to hedge the market risk for two months. Calculate the number of contracts and the gain or loss on the futures if the DAX increases by 5%.",
    parts: parts({ value: 5.4e6, beta: 1.1, target: 0, price: 18000, multiplier: 25, move: 0.05 }),
  },
  {
    text: "How many S&P 500 futures contracts (multiplier 250, price 1,875) must be shorted against a $30 million portfolio with a beta of 0.95 in order to reduce its beta to 0.2?",
    parts: parts({ value: 30e6, beta: 0.95, target: 0.2, price: 1875, multiplier: 250 }),
  },
  {
    text: "On 1 October, the manager of a £36 million fund with a beta of 1.1 sells December FTSE 100 futures at 7,200 in order to hedge fully. On 1 December the FTSE 100 has lost 5% and the futures are closed at 6,840. What were the number of contracts and the gain?",
    parts: parts({ value: 36e6, beta: 1.1, target: 0, price: 7200, multiplier: 10, move: -0.05 }),
  },
  {
    text: "A pension fund holds $300 million, of which 60% is in equities with a beta of 1.1 and 40% in bonds. Index futures are at 4,500 with a multiplier of $50. How many contracts must be sold to eliminate the equity market risk?",
    parts: parts({ value: 180e6, beta: 1.1, target: 0, price: 4500, multiplier: 50 }),
  },
  {
    text: "The beta of your $1.8 million portfolio is 1.3. To make the portfolio market-neutral you can use futures on an index, now 3,600, with a multiplier of $50. What do you do?",
    parts: parts({ value: 1.8e6, beta: 1.3, target: 0, price: 3600, multiplier: 50 }),
  },
  {
    text: "An index futures contract on the KOSPI 200 has a multiplier of KRW 250,000 and trades at 350. A fund has KRW 70 billion in Korean shares with a beta of 1.05. How many contracts should be sold for a complete hedge?",
    parts: parts({ value: 70e9, beta: 1.05, target: 0, price: 350, multiplier: 250000 }),
  },
  {
    text: "If the portfolio beta is 1.4, its value $11 million and the futures contract's value $275,000, how many contracts are needed to achieve a beta of 0.9?",
    parts: parts({ value: 11e6, beta: 1.4, target: 0.9, price: 275000, multiplier: 1 }),
  },
  {
    text: "Fund A has a beta of 1.2 and is worth $50 million. The index futures price is 2,500 and one contract is for $100 times the index. Determine the position in futures that doubles the fund's beta.",
    parts: parts({ value: 50e6, beta: 1.2, target: 2.4, price: 2500, multiplier: 100 }),
  },
  {
    text: "What does a beta of 1.3 tell you about a stock?",
    refused: true,
  },
  {
    text: "What price should a six-month futures contract on the FTSE 100 have if the index is 7,500, interest rates are 5% and the dividend yield is 3.5%?",
    parts: parts({ facts: { fairPrice: 7556.25 } }),
  },
  {
    text: "My portfolio is about twice as risky as the index. It's worth 500,000 dollars. How many E-mini S&P 500 contracts at 5,000 should I sell to hedge it?",
    asks: "beta",
  },
  {
    text: "A manager with a $20m portfolio and a beta of 1.1 has already sold 40 E-mini S&P 500 contracts at 5,000. How many in total should be short for a full hedge?",
    parts: parts({ value: 20e6, beta: 1.1, target: 0, price: 5000, multiplier: 50 }),
  },
  {
    text: "Jane's shares are worth $250,000 and have a beta of 0.8; the Micro E-mini S&P 500 is trading at 5,000. How many micro contracts does Jane have to short in order to be beta neutral?",
    parts: parts({ value: 250000, beta: 0.8, target: 0, price: 5000, multiplier: 5 }),
  },
  {
    text: "Use the following data. Portfolio: HK$60 million. Beta: 1.15. Hang Seng Index: 17,900. HSI futures: 18,000. Contract multiplier: HK$50. What is the number of HSI futures for a perfect hedge?",
    parts: parts({ value: 60e6, beta: 1.15, target: 0, price: 18000, multiplier: 50 }),
  },
  {
    text: "A fund manager would like to cut the risk of his $75 million portfolio by one quarter. The portfolio's beta is 1.2. Futures on the index are available at 3,000 with a $50 multiplier. Compute the number of contracts.",
    parts: parts({ value: 75e6, beta: 1.2, target: 0.9, price: 3000, multiplier: 50 }),
  },
  {
    text: "The value of the portfolio is USD 10.5 million, the beta is 1.2 and S&P 500 futures (USD 50 per point) are at 4,200. Management wants to hedge 2/3 of the market risk. How many contracts?",
    parts: parts({ value: 10.5e6, beta: 1.2, target: 0.4, price: 4200, multiplier: 50 }),
  },
  {
    text: "An asset manager expects the market to fall and decides to short futures on the Nasdaq-100 (E-mini, $20 multiplier, 17,500) against a technology portfolio of $14 million, beta 1.25. What would be a full hedge, and what would the net gain or loss be if the index fell by 20%?",
    parts: parts({ value: 14e6, beta: 1.25, target: 0, price: 17500, multiplier: 20, move: -0.2 }),
  },
  {
    text: "You are asked to bring a $16 million portfolio with a beta of 0.9 to a beta of 1.3 by using futures worth $80,000 each. How many futures do you go long?",
    parts: parts({ value: 16e6, beta: 0.9, target: 1.3, price: 80000, multiplier: 1 }),
  },
];
