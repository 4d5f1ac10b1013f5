import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 9 was mended for. */
export const batch10: readonly Phrasing[] = [
  {
    text: "Sanderson & Co runs a $125 million portfolio with a beta of 1.16. To protect it from a bear market over the next six months, Sanderson plans to hedge completely with S&P 500 index futures at 2,900, each on $250 times the index. What number of contracts should be shorted?",
    parts: parts({ value: 125e6, beta: 1.16, target: 0, price: 2900, multiplier: 250 }),
  },
  {
    text: "An insurance company has equities of €90 million with a beta of 0.8. It expects share prices to rise and wants to increase its beta to 1.2. DAX futures are at 16,000 and the multiplier is €25. How many futures should it purchase?",
    parts: parts({ value: 90e6, beta: 0.8, target: 1.2, price: 16000, multiplier: 25 }),
  },
  {
    text: "A stock portfolio worth Rs 2.4 crore has a beta of 1.05. The Nifty futures price is 21,000 and one contract is 50 units. The owner would like to reduce the portfolio's beta to 0.60. How many contracts must be shorted?",
    parts: parts({ value: 24e6, beta: 1.05, target: 0.6, price: 21000, multiplier: 50 }),
  },
  {
    text: "A fund has $80 million in stocks with a beta of 1.1 and $20 million in cash. The manager wants the stock portion's beta at 0.5 by selling E-mini S&P 500 futures at 5,000. How many contracts?",
    parts: parts({ value: 80e6, beta: 1.1, target: 0.5, price: 5000, multiplier: 50 }),
  },
  {
    text: "Which position hedges a $9 million stock portfolio of beta 1.33 when index futures trade at 1,800 and have a $250 multiplier?\nA) Long 20 contracts\nB) Short 20 contracts\nC) Short 27 contracts\nD) Long 27 contracts",
    parts: parts({ value: 9e6, beta: 1.33, target: 0, price: 1800, multiplier: 250 }),
  },
  {
    text: "Your client holds 15,000 shares of XYZ trading at $84 with a beta of 0.95. The client is worried about the market, not about XYZ. Micro E-mini S&P 500 futures are at 4,900 ($5 multiplier). How many contracts should you sell for the client to neutralise market risk?",
    parts: parts({ value: 1.26e6, beta: 0.95, target: 0, price: 4900, multiplier: 5 }),
  },
  {
    text: "The beta of a $44 million portfolio is 1.25. (a) How many index futures, priced at 1,100 with a multiplier of 250, should be sold to reduce the beta to 1? (b) to reduce it to 0.5? (c) to reduce it to zero?",
    parts: [1, 0.5, 0].map((target) => ({ value: 44e6, beta: 1.25, target, price: 1100, multiplier: 250 })),
  },
  {
    text: "Tokyo Growth Fund: net assets JPY 12 billion; beta versus the Nikkei 225: 1.08; Nikkei futures: 36,000; contract unit: JPY 1,000 times the price. How many contracts for a complete hedge?",
    parts: parts({ value: 12e9, beta: 1.08, target: 0, price: 36000, multiplier: 1000 }),
  },
  {
    text: "A trustee sells 60 SPI 200 futures at 8,000 against shares worth A$10 million with a beta of 1.2, and the ASX 200 then drops by 4%. What is the net result?",
    betaAfter: 0,
  },
  {
    text: "A hedge fund long $27 million of growth stocks with a beta of 1.5 wants to take its beta to 0.3 ahead of the Fed meeting. Nasdaq-100 E-mini futures are at 18,000 and have a multiplier of $20. How many contracts must it short?",
    parts: parts({ value: 27e6, beta: 1.5, target: 0.3, price: 18000, multiplier: 20 }),
  },
  {
    text: "Suppose that a company has a $5.6 million portfolio with a beta of 0.9, the futures price is 1,400 and the multiplier is $50. If the company wants no exposure to the movements in the market over the next three months, how many contracts should it short?",
    parts: parts({ value: 5.6e6, beta: 0.9, target: 0, price: 1400, multiplier: 50 }),
  },
  {
    text: "A portfolio manager wishes to protect a £28 million holding of shares, beta 1.05, against a fall. She sells FTSE 100 futures at 7,000. In the event the futures fall to 6,650. How many contracts did she sell and what was her profit on them?",
    parts: parts({ value: 28e6, beta: 1.05, target: 0, price: 7000, multiplier: 10, move: -0.05 }),
  },
  {
    text: "State the number of contracts, to the nearest whole number, necessary to cut the beta of a C$64 million portfolio from 1.1 to 0.65, with S&P/TSX 60 futures at 1,280 and C$200 per point.",
    parts: parts({ value: 64e6, beta: 1.1, target: 0.65, price: 1280, multiplier: 200 }),
  },
  {
    text: "A financial adviser has ten clients with $400,000 each in the same fund, whose beta is 1.1. E-mini futures on the S&P 500 trade at 4,400. How many contracts hedge all of them?",
    asks: "value",
  },
  {
    text: "The beta of the portfolio is 1.1 and its value is $35 million. The S&P 500 index is 3,500 and one futures contract is on 50 times the index. An analyst recommends hedging 50% of the portfolio. How many contracts should be sold?",
    parts: parts({ value: 35e6, beta: 1.1, target: 0.55, price: 3500, multiplier: 50 }),
  },
  {
    text: "A portfolio contains 45% Alpha plc (beta 0.8), 35% Beta plc (beta 1.2) and 20% Gamma plc (beta 1.6) and has a value of £4 million. The index future is at 6,000 with £10 a point. Calculate the number of contracts needed to hedge it completely.",
    parts: parts({ value: 4e6, beta: 0.36 + 0.42 + 0.32, target: 0, price: 6000, multiplier: 10 }),
  },
  {
    text: "The treasurer at Plymouth Ltd is uneasy about shares worth US$6.3m, which have a beta of 1.4. What number of index futures contracts, each worth US$90,000, leaves the company with a beta of 0.4?",
    parts: parts({ value: 6.3e6, beta: 1.4, target: 0.4, price: 90000, multiplier: 1 }),
  },
  {
    text: "How do I hedge 2m euros of European stocks with beta 0.9 fully using Micro Euro Stoxx 50 futures at 5,000 with a 1 euro multiplier?",
    parts: parts({ value: 2e6, beta: 0.9, target: 0, price: 5000, multiplier: 1 }),
  },
  {
    text: "A swap dealer pays fixed at 4% on a $10 million swap. What is the payment if LIBOR is 5%?",
    refused: true,
  },
  {
    text: "What is the beta of a portfolio with 60% in a stock with a beta of 1.2 and 40% in a stock with a beta of 0.7?",
    beta: 1.0,
  },
  {
    text: "Fund size: $260 million. Present beta: 1.05. Beta wanted: 0.84. Futures price: 5,200. Money per point: $50. Number of futures to sell?",
    parts: parts({ value: 260e6, beta: 1.05, target: 0.84, price: 5200, multiplier: 50 }),
  },
  {
    text: "An American university owns Japanese shares worth US$12 million (beta 1.0) and would like to hedge them fully with Nikkei 225 futures at 40,000, JPY 1,000 per point. How many contracts?",
    asks: "multiplier",
  },
  {
    text: "During a sell-off the S&P 500 E-mini falls from 4,200 to 3,990. By how much does a $14 million portfolio with a beta of 1.5 fall, and what does a full hedge put on at 4,200 make?",
    parts: parts({ value: 14e6, beta: 1.5, target: 0, price: 4200, multiplier: 50, move: -0.05 }),
  },
  {
    text: "A manager of a $19.2 million equity fund with a beta of 0.95 would rather have a beta of 1.35. She takes a position in index futures with a contract value of $240,000. How many contracts does she take and does she buy or sell?",
    parts: parts({ value: 19.2e6, beta: 0.95, target: 1.35, price: 240000, multiplier: 1 }),
  },
  {
    text: "Assuming index futures at 3,000 ($50 times the index), work out how many contracts must be sold to lower the beta of a $15 million portfolio from 1.2 by 0.5.",
    parts: parts({ value: 15e6, beta: 1.2, target: 0.7, price: 3000, multiplier: 50 }),
  },
];
