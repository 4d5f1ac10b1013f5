import { type Phrasing, parts } from "./phrasing.js";

/** In the manner of exam papers, quizzes and forum posts; measured after published questions were tried. */
export const batch8: readonly Phrasing[] = [
  {
    text: "Suppose the benchmark of a USD 26 million equity portfolio is the S&P 500, which currently stands at 2,600. The portfolio's beta relative to it is 1.15. If the manager wishes to completely hedge the portfolio during the coming quarter with futures on the index (multiplier of 250), which of these is right?\n\nA. Long 46 contracts\n\nB. Short 46 contracts\n\nC. Short 40 contracts\n\nD. Long 40 contracts",
    parts: parts({ value: 26e6, beta: 1.15, target: 0, price: 2600, multiplier: 250 }),
  },
  {
    text: "An S&P 500 futures contract is available with a current value of 3,900 and a multiplier of 50. A small-cap value manager has a $13,650,000 equity portfolio whose beta is 1.3. What position should be taken to hedge all of the portfolio's market risk?",
    parts: parts({ value: 13.65e6, beta: 1.3, target: 0, price: 3900, multiplier: 50 }),
  },
  {
    text: "MS. D'SOUZA manages a portfolio (beta 1.25) with a current market value of ₹ 9 crore. Markets are expected to correct and she wants to hedge using NIFTY futures, quoted at 18,000, each contract underlying 50 units. If she hedges 60% of her portfolio, how many contracts must be sold?",
    parts: parts({ value: 90e6, beta: 1.25, target: 0.5, price: 18000, multiplier: 50 }),
  },
  {
    text: "A client's portfolio: Rs 18 lakh in Infosys (beta 0.9), Rs 12 lakh in Reliance (beta 1.15) and Rs 10 lakh in SBI (beta 1.4). Nifty futures are at 20,000 and one lot is 50. How many lots should be shorted for a perfect hedge?",
    parts: parts({ value: 4e6, beta: (0.9 * 18 + 1.15 * 12 + 14) / 40, target: 0, price: 20000, multiplier: 50 }),
  },
  {
    text: "You hold £3.2 million of FTSE 100 shares tracking the index exactly (beta 1). The December FTSE 100 future is at 8,000 with a value of £10 a point. (i) How many contracts hedge the holding? (ii) By expiry the index has fallen by 6 per cent. What is the profit on the futures?",
    parts: parts(
      { value: 3.2e6, beta: 1, target: 0, price: 8000, multiplier: 10 },
      { value: 3.2e6, beta: 1, target: 0, price: 8000, multiplier: 10, move: -0.06 },
    ),
  },
  {
    text: "A manager has USD 48 million under management at a beta of 0.95 and thinks that equities are about to rally. He plans to raise the beta by 25 percent with E-mini S&P 500 futures trading at 4,560. What is the number of futures contracts he needs?",
    parts: parts({ value: 48e6, beta: 0.95, target: 1.1875, price: 4560, multiplier: 50 }),
  },
  {
    text: "A firm wishes to increase the beta of one of its portfolios from 0.85 to 1.10 for three months. The market value is $160m. It will use a futures contract priced at $104,500, which has a beta of 0.95. How many contracts are required?",
    parts: parts({ value: 160e6, beta: 0.85, target: 1.1, price: 104500, multiplier: 1, futuresBeta: 0.95 }),
  },
  {
    text: "Current beta: 1.45\nRequired beta: 1.05\nPortfolio value: 22m\nIndex futures price: 1,320\nMultiplier: 250\nHow many contracts does it take to get to the required beta?",
    parts: parts({ value: 22e6, beta: 1.45, target: 1.05, price: 1320, multiplier: 250 }),
  },
  {
    text: "Ken Ito, who looks after a $140 million large-capitalisation U.S. equity portfolio, expects equity markets to fall soon. Ito prefers to avoid the costs of selling but wants to hedge $21 million of the portfolio's value with S&P 500 futures. A regression of the portfolio's returns on those of the futures indicates a risk-minimizing beta of 0.92 with an R-squared of 0.94.\nS&P 500 futures price | 1,150\nS&P 500 index | 1,148\nS&P 500 index multiplier | 250\nCalculate the number of futures contracts required to hedge the $21 million, and state whether the hedge is long or short.",
    parts: parts({ value: 21e6, beta: 0.92, target: 0, price: 1150, multiplier: 250 }),
  },
  {
    text: "An investor is worried about the short term and would like to hedge her A$2.4 million share portfolio, which has a beta of 0.85, using SPI 200 futures (price: 7,650). How many contracts does she need to sell? If the market then rises by 3%, what does she lose on the futures?",
    parts: parts({ value: 2.4e6, beta: 0.85, target: 0, price: 7650, multiplier: 25, move: 0.03 }),
  },
  {
    text: "An investor has a long position in well diversified German stocks worth €27 million with a beta of 0.9. The relevant DAX futures contract is at 15,600 index points and delivers €25 per full index point. Calculate the number of contracts (to the nearest whole contract) to be bought or sold to i) fully beta hedge the portfolio and ii) increase the beta to 1.3.\na. i) short 62 and ii) long 28 b. i) long 62 and ii) short 28 c. None of the above.",
    parts: [0, 1.3].map((target) => ({ value: 27e6, beta: 0.9, target, price: 15600, multiplier: 25 })),
  },
  {
    text: "A wealthy individual holds 60,000 shares of Acme Inc. and 25,000 shares of Zenith plc; no prices are given. Beta is 1.1 overall. E-mini S&P futures are at 4,000. How many contracts for a full hedge?",
    asks: "value",
  },
  {
    text: "How many futures contracts would be needed to completely hedge a $7,500,000 portfolio with a beta of 1.36 if the futures contract has a notional amount of $170,000?",
    parts: parts({ value: 7.5e6, beta: 1.36, target: 0, price: 170000, multiplier: 1 }),
  },
  {
    text: "A portfolio of stocks has a value of $18,900,000 and a beta of 1.18; the S&P 500 is at 4,500 with E-mini futures at 4,536. What short position in the E-minis cuts the systematic risk of the portfolio in half?",
    parts: parts({ value: 18.9e6, beta: 1.18, target: 0.59, price: 4536, multiplier: 50 }),
  },
  {
    text: "Consider a long-only fund with 8 billion yen in Japanese shares. Its beta to TOPIX is 1.03. Its mandate now requires a beta of no more than 0.9. TOPIX futures trade at 2,400 (10,000 yen per point). How many must it sell?",
    parts: parts({ value: 8e9, beta: 1.03, target: 0.9, price: 2400, multiplier: 10000 }),
  },
  {
    text: "The treasurer has short-sold $4 million of a stock with a beta of 1.4 and wants no market exposure at all. Index futures stand at 3,500 with a $100 multiplier. How many contracts and in which direction?",
    parts: parts({ value: 4e6, beta: -1.4, target: 0, price: 3500, multiplier: 100 }),
  },
  {
    text: "Hi - quick sanity check please. I've got 350k USD of tech ETFs, beta ~1.3 vs S&P. MES at 5,000 ($5/pt). Hedging fully = how many micros short?",
    parts: parts({ value: 350000, beta: 1.3, target: 0, price: 5000, multiplier: 5 }),
  },
  {
    text: "What is the value of a European call option on the index when the strike is 1,500, the index 1,480 and volatility 18%?",
    refused: true,
  },
  {
    text: "A fund manager expects $9 million of new money in six weeks and will put it into shares with a beta of 1.1. Index futures are quoted at 1,980 and have a multiplier of $50. How many contracts should be bought now to lock in current prices?",
    parts: parts({ value: 9e6, beta: 0, target: 1.1, price: 1980, multiplier: 50 }),
  },
  {
    text: "Find the futures position for the following: portfolio $5.4 million, beta 0.7, target beta 1.0, futures contract size $135,000.",
    parts: parts({ value: 5.4e6, beta: 0.7, target: 1, price: 135000, multiplier: 1 }),
  },
  {
    text: "A pension fund's American shares are worth $66 million (beta 1.05) and its British shares £20 million (beta 0.95). It wants to hedge only the American shares in full with E-mini S&P 500 futures at 5,500. How many contracts?",
    asks: "beta",
  },
  {
    text: "Lee's portfolio, worth HK$14.4 million, mirrors the Hang Seng Index and so has a beta of 1. HSI futures (September) = 18,000; contract multiplier = HK$50; margin = HK$91,850 per contract. How many contracts should Lee short to hedge it?",
    parts: parts({ value: 14.4e6, beta: 1, target: 0, price: 18000, multiplier: 50 }),
  },
  {
    text: "If a $33 million portfolio with a beta of 0.8 is hedged with 20 short contracts at 3,300 with a multiplier of $50, what is the resulting beta?",
    betaAfter: 0.8 - (20 * 3300 * 50) / 33e6,
  },
  {
    text: "To temporarily take the market risk out of a $2,450,000 account with a beta of 1.2, index futures are used. The June contract settles at 1,470 today and is for $250 times the index. What should be done?",
    parts: parts({ value: 2.45e6, beta: 1.2, target: 0, price: 1470, multiplier: 250 }),
  },
  {
    text: "Beta of a fund = 1.1, value = CHF 90 million. SMI future = 11,000, CHF 10 a point. The board wants the beta to be 0.75 times what it is now. Trade?",
    parts: parts({ value: 90e6, beta: 1.1, target: 0.825, price: 11000, multiplier: 10 }),
  },
];
