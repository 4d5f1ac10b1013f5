import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 8 was mended for. */
export const batch9: readonly Phrasing[] = [
  {
    text: "Bright Capital's stock fund is valued at $31.5 million and has a beta of 1.4 with respect to the S&P 500. The manager believes that the market will be volatile for the next two months and would like to bring the fund's beta to 0.9. The futures price is 4,200 and the multiplier is $50. Determine how many contracts the manager should trade and in which direction.",
    parts: parts({ value: 31.5e6, beta: 1.4, target: 0.9, price: 4200, multiplier: 50 }),
  },
  {
    text: "The Westerly Foundation owns common stocks worth $57 million whose beta is 1.08. Fearing a market decline, it decides to hedge 75% of the market risk by shorting index futures. If the futures contract is quoted at 3,800 with a multiplier of 50, how many contracts are shorted?",
    parts: parts({ value: 57e6, beta: 1.08, target: 0.27, price: 3800, multiplier: 50 }),
  },
  {
    text: "Mr Sharma has the following portfolio:\nShare | No. of shares | Market price (Rs) | Beta\nTCS | 500 | 3,600 | 0.85\nHDFC Bank | 2,000 | 1,500 | 1.10\nTata Steel | 10,000 | 120 | 1.50\nNifty futures are trading at 19,500 and the lot size is 50. Calculate the number of lots to be sold for a complete hedge.",
    parts: parts({ value: 6e6, beta: (0.85 * 1.8 + 1.1 * 3 + 1.5 * 1.2) / 6, target: 0, price: 19500, multiplier: 50 }),
  },
  {
    text: "A £15 million portfolio of UK equities has a beta of 1.15. FTSE 100 index futures are trading at 7,500 (contract size £10 per index point). Required: (a) the number of contracts that a fund manager should sell to hedge the portfolio fully; (b) the gain on the futures if the index falls by 8%.",
    parts: parts(
      { value: 15e6, beta: 1.15, target: 0, price: 7500, multiplier: 10 },
      { value: 15e6, beta: 1.15, target: 0, price: 7500, multiplier: 10, move: -0.08 },
    ),
  },
  {
    text: "You have $640,000 invested in a mutual fund that has a beta of 0.9. How many E-mini S&P 500 futures contracts, currently at 4,800, must you sell to eliminate your exposure to the market?",
    parts: parts({ value: 640000, beta: 0.9, target: 0, price: 4800, multiplier: 50 }),
  },
  {
    text: "Assume an equity portfolio of $2.5 billion, a portfolio beta of 0.92, a target beta of 1.05 and a futures price of 5,100 with a multiplier of 50. What is the number of futures contracts?",
    parts: parts({ value: 2.5e9, beta: 0.92, target: 1.05, price: 5100, multiplier: 50 }),
  },
  {
    text: "It is 3 February. A portfolio manager is responsible for shares with a value of A$72 million and a beta of 1.3. She would like to use June SPI 200 futures, trading at 7,400, to change the beta to 0.7 until June. What position should she take? Then she changes her mind and wants 1.6 instead. What position is needed?",
    parts: [0.7, 1.6].map((target) => ({ value: 72e6, beta: 1.3, target, price: 7400, multiplier: 25 })),
  },
  {
    text: "Index: 2,450. Futures: 2,460. Multiplier: $100. Your holdings: $12,300,000. Beta: 1.2. Short how many contracts to be hedged completely?",
    parts: parts({ value: 12.3e6, beta: 1.2, target: 0, price: 2460, multiplier: 100 }),
  },
  {
    text: "A fund manager wants to be insulated from the market for the next month. Her portfolio is worth €48 million, with a beta of 1.25 against the Euro Stoxx 50. The futures price is 4,000, and every index point is worth €10. How many contracts should she short?",
    parts: parts({ value: 48e6, beta: 1.25, target: 0, price: 4000, multiplier: 10 }),
  },
  {
    text: "A university endowment with $420 million in U.S. stocks (beta 1.0) decides to shift its exposure down to that of a portfolio with a beta of 0.6. How many E-mini S&P 500 contracts priced at 4,200 does it need to short?",
    parts: parts({ value: 420e6, beta: 1, target: 0.6, price: 4200, multiplier: 50 }),
  },
  {
    text: "An investor has 25,000 shares of a retailer at $36 a share. The beta of the stock is 1.2. If she hedges with index futures at 2,000 and a $50 multiplier, how many contracts minimise her risk?",
    parts: parts({ value: 900000, beta: 1.2, target: 0, price: 2000, multiplier: 50 }),
  },
  {
    text: "The stock index futures price is 1,600.00 and the contract multiplier is $250. An institution's $96,000,000 portfolio has a beta of 0.75. How many contracts must be bought or sold to obtain (1) a beta of 0.30; (2) a beta of 1.00?",
    parts: [0.3, 1].map((target) => ({ value: 96e6, beta: 0.75, target, price: 1600, multiplier: 250 })),
  },
  {
    text: "Portfolio $5m, beta 1.3. S&P futures at 4,000, E-mini size. Market drops 12%. What would the fully hedged position have made or lost?",
    parts: parts({ value: 5e6, beta: 1.3, target: 0, price: 4000, multiplier: 50, move: -0.12 }),
  },
  {
    text: "A manager sold 45 contracts of the E-mini S&P 500 at 4,000 against a portfolio of $10 million with a beta of 1.2. What is the beta of the hedged portfolio?",
    betaAfter: 1.2 - (45 * 4000 * 50) / 10e6,
  },
  {
    text: "Your portfolio manager tells you that the beta of your $780,000 account is 1.5. You want to be half hedged. One mini contract is worth $39,000. How many do you sell?",
    parts: parts({ value: 780000, beta: 1.5, target: 0.75, price: 39000, multiplier: 1 }),
  },
  {
    text: "Two stocks make up a portfolio: $1.2m of Delta Corp with a beta of 1.6 and $0.8m of Omega Inc with a beta of 0.7. Futures on the index are at 2,480 and the multiplier is $50. How many futures should be shorted to get rid of the market risk?",
    parts: parts({ value: 2e6, beta: (1.2 * 1.6 + 0.8 * 0.7) / 2, target: 0, price: 2480, multiplier: 50 }),
  },
  {
    text: "What is a futures contract?",
    refused: true,
  },
  {
    text: "A Swiss pension fund with CHF 240 million of shares and a beta of 0.9 anticipates a decline in prices. It will use SMI futures at 10,800 (CHF 10 per point) to reduce its beta by one third. Find the number of contracts.",
    parts: parts({ value: 240e6, beta: 0.9, target: 0.6, price: 10800, multiplier: 10 }),
  },
  {
    text: "The S&P 500 stands at 4,400 and the nearby futures at 4,417.50. A $22 million portfolio is perfectly correlated with the index and has a beta of 1.1. Using the $50 contract, how many should be sold to lock in the portfolio's value?",
    parts: parts({ value: 22e6, beta: 1.1, target: 0, price: 4417.5, multiplier: 50 }),
  },
  {
    text: "Compute the optimal number of index futures contracts given: Vp = 8,800,000; beta_p = 1.1; F = 2,200; m = 100. The target is a zero beta.",
    parts: parts({ value: 8.8e6, beta: 1.1, target: 0, price: 2200, multiplier: 100 }),
  },
  {
    text: "My fund: 30 million dollars, beta of 0.85. I'm bullish, so I want to go to 1.1. ES is at 5,250. Buy how many?",
    parts: parts({ value: 30e6, beta: 0.85, target: 1.1, price: 5250, multiplier: 50 }),
  },
  {
    text: "In order to hedge a portfolio of HK$500 million in Hong Kong blue chips against a correction, a manager uses HSI futures at 20,000, HK$50 a point. The portfolio's beta is 1.02. If the correction is 15%, what are the loss on the portfolio and the gain on the futures?",
    parts: parts({ value: 500e6, beta: 1.02, target: 0, price: 20000, multiplier: 50, move: -0.15 }),
  },
  {
    text: "Given a portfolio of $40 million with a standard deviation of 22% when the index has one of 16%, how many index futures at 2,500 with a $100 multiplier hedge it?",
    asks: "beta",
  },
  {
    text: "A trader is long $3.6 million of shares, beta 1.25. To become beta-neutral she sells mini-sized Dow futures at 36,000, which have a $5 multiplier. How many contracts are required?",
    parts: parts({ value: 3.6e6, beta: 1.25, target: 0, price: 36000, multiplier: 5 }),
  },
  {
    text: "The risk manager of Orion LLP must bring down the market exposure of a £66 million portfolio from 1.2 to 0.8 times the market. FTSE 100 futures are quoted at 6,600. How many futures must Orion sell?",
    parts: parts({ value: 66e6, beta: 1.2, target: 0.8, price: 6600, multiplier: 10 }),
  },
];
