import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 11 was mended for. */
export const batch12: readonly Phrasing[] = [
  {
    text: "A fund manager is in charge of a $24 million portfolio with a beta of 0.85. She expects a strong bull market and would like to raise the portfolio's beta to 1.3 using index futures. The current futures price is 1,200 and the multiplier is $250. How many contracts should she purchase?",
    parts: parts({ value: 24e6, beta: 0.85, target: 1.3, price: 1200, multiplier: 250 }),
  },
  {
    text: "Suppose that on 1 July a company owns shares with a market value of $10.5 million and the beta of the shares is 1.2. Index futures for September are at 1,050 and each contract is for $250 times the index. What strategy removes the company's exposure to the market until September?",
    parts: parts({ value: 10.5e6, beta: 1.2, target: 0, price: 1050, multiplier: 250 }),
  },
  {
    text: "Mehta Securities has a portfolio of Rs 4.5 crore, portfolio beta 0.96. Nifty futures (lot size 50) are quoting at 18,750. Mehta wants a beta of 0.48. Calculate the number of futures contracts to be sold.",
    parts: parts({ value: 45e6, beta: 0.96, target: 0.48, price: 18750, multiplier: 50 }),
  },
  {
    text: "The All-Share Trust (market value: £52 million; beta: 0.9) will be fully hedged with FTSE 100 index futures. FTSE 100 spot = 7,410; FTSE 100 future = 7,430; contract multiplier = £10. How many contracts should be sold?",
    parts: parts({ value: 52e6, beta: 0.9, target: 0, price: 7430, multiplier: 10 }),
  },
  {
    text: "A portfolio's value is $6,250,000 and its beta is 1.6. What is the gain or loss on the portfolio and on a full hedge with futures at 2,500 ($50 multiplier) if the market goes down by 3%?",
    parts: parts({ value: 6.25e6, beta: 1.6, target: 0, price: 2500, multiplier: 50, move: -0.03 }),
  },
  {
    text: "Your boss asks you to trim the beta of the $150 million core equity portfolio by 0.15 for the coming month. Beta is 1.05 today. E-mini S&P 500 futures last traded at 4,950. How many contracts do you sell?",
    parts: parts({ value: 150e6, beta: 1.05, target: 0.9, price: 4950, multiplier: 50 }),
  },
  {
    text: "Stock index futures are trading at 3,120; one point equals $25. What position in futures would an investor with shares worth $3.9 million and a beta of 1 take in order to be fully protected against a decline in the market?",
    parts: parts({ value: 3.9e6, beta: 1, target: 0, price: 3120, multiplier: 25 }),
  },
  {
    text: "You run an unlevered $36 million portfolio with a beta of 1.0. Using futures with a contract value of $225,000, how many contracts would you buy to have the exposure of a portfolio with a beta of 1.25?",
    parts: parts({ value: 36e6, beta: 1, target: 1.25, price: 225000, multiplier: 1 }),
  },
  {
    text: "Determine the hedge. Holdings: 8,000 shares of Kilo plc at £12.50, beta 1.3; 20,000 shares of Lima plc at £6, beta 0.8. FTSE 100 futures: 7,300, £10 a point. The holdings are to be hedged in full.",
    parts: parts({ value: 220000, beta: (100 * 1.3 + 120 * 0.8) / 220, target: 0, price: 7300, multiplier: 10 }),
  },
  {
    text: "A Hong Kong family office has HK$90 million in local stocks with an average beta of 1.2. It fears a slump and decides to reduce its market exposure by 50%. The Hang Seng futures stand at 18,000 with HK$50 per point. How many contracts must be sold?",
    parts: parts({ value: 90e6, beta: 1.2, target: 0.6, price: 18000, multiplier: 50 }),
  },
  {
    text: "An equity portfolio with a beta of 1.1 is worth A$25 million. What number of SPI 200 futures, which trade at 7,700, must be sold (i) to hedge it completely; (ii) to lower its beta to 0.7?",
    parts: [0, 0.7].map((target) => ({ value: 25e6, beta: 1.1, target, price: 7700, multiplier: 25 })),
  },
  {
    text: "Nasdaq-100 E-mini futures are at 16,400. A venture fund is stuck with $8.2 million of listed tech shares that it may not sell for three months. Their beta to the Nasdaq-100 is 1.35. What is the full hedge?",
    parts: parts({ value: 8.2e6, beta: 1.35, target: 0, price: 16400, multiplier: 20 }),
  },
  {
    text: "Assume that the current value of the S&P 500 futures contract is $240,000. What is the number of contracts needed to hedge a $30 million portfolio with a beta of 0.88 fully?",
    parts: parts({ value: 30e6, beta: 0.88, target: 0, price: 240000, multiplier: 1 }),
  },
  {
    text: "An investment company is long equities of CHF 33 million with a beta of 1.05 against the SMI. SMI futures at 11,000 are worth CHF 10 per point. If the SMI loses 10% over the month, how much does the fully hedged company make or lose in total?",
    parts: parts({ value: 33e6, beta: 1.05, target: 0, price: 11000, multiplier: 10, move: -0.1 }),
  },
  {
    text: "A call with a strike of 4,500 costs 120 points when the E-mini S&P future is at 4,550. What is its delta?",
    refused: true,
  },
  {
    text: "The variance of the portfolio's returns is 0.04, the variance of the market's is 0.02 and their covariance is 0.024. What is the portfolio's beta?",
    parts: parts({ facts: { beta: 1.2 } }),
  },
  {
    text: "How many micro Nasdaq-100 futures (MNQ at 17,000, $2 a point) do I short to make $510,000 of QQQ with a beta of 1 market neutral?",
    parts: parts({ value: 510000, beta: 1, target: 0, price: 17000, multiplier: 2 }),
  },
  {
    text: "A portfolio manager holds $400 million of large caps with a beta of 0.98. In order to take advantage of an expected rise she wants to increase the beta to 1.15. S&P 500 futures are quoted at 4,080.50 with a multiplier of $50. How many contracts are bought?",
    parts: parts({ value: 400e6, beta: 0.98, target: 1.15, price: 4080.5, multiplier: 50 }),
  },
  {
    text: "With a beta of 1.4 and US$2.8 million in shares, I'd like my overall beta to be 1. S&P 500 E-minis are 5,600. Sell how many?",
    parts: parts({ value: 2.8e6, beta: 1.4, target: 1, price: 5600, multiplier: 50 }),
  },
  {
    text: "A fully invested growth fund of $70m (beta 1.3) is to be hedged so that it has only 20% of its present market risk. Index futures: 3,500; $50 per index point. Number of contracts?",
    parts: parts({ value: 70e6, beta: 1.3, target: 0.26, price: 3500, multiplier: 50 }),
  },
  {
    text: "A U.S. fund's portfolio of £16 million in British shares has a beta of 1.1. FTSE 100 futures are at 8,000 (£10 per point). How many contracts hedge the portfolio fully?",
    parts: parts({ value: 16e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 }),
  },
  {
    text: "An adviser thinks that the portfolio of a client, $1,150,000 with a beta of 1.3, should have its beta brought into line with the market. Index futures are at 2,300 with a $50 multiplier. What trade does it take?",
    parts: parts({ value: 1.15e6, beta: 1.3, target: 1, price: 2300, multiplier: 50 }),
  },
  {
    text: "To hedge a $5.25 million portfolio, a manager shorted 35 contracts at 2,500 ($50 each point). If the portfolio had a beta of 1.2, what beta does it have after the hedge?",
    betaAfter: 1.2 - (35 * 2500 * 50) / 5.25e6,
  },
  {
    text: "Calculate the number of DAX futures contracts to be shorted if the portfolio value equals EUR 45,000,000, the beta equals 0.95, the DAX future is quoted at 15,000, the multiplier is EUR 25 and the hedge is to be complete.",
    parts: parts({ value: 45e6, beta: 0.95, target: 0, price: 15000, multiplier: 25 }),
  },
  {
    text: "A $2 million portfolio with unknown beta is to be hedged with futures worth $100,000 each. How many contracts?",
    asks: "beta",
  },
];
