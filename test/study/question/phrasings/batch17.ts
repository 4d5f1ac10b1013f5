import { type Phrasing, parts } from "./phrasing.js";

const fund = { value: 30e6, beta: 1.2, target: 0, price: 6000, multiplier: 50 };
const trust = { value: 52e6, beta: 1.1, target: 0, price: 8000, multiplier: 25 };

/** Holdings with a beta each, prices at a later time, contracts already on, and parts that ask for a profit. */
export const batch17: readonly Phrasing[] = [
  {
    text: "A fund has 50% in Alpha Corp (beta 1.4), 30% in Beacon Corp (beta 0.9) and 20% in Treasury bills (beta 0). What is the fund's beta?",
    parts: parts({ facts: { beta: 0.97 } }),
  },
  {
    text: "A portfolio consists of 60% in Stock X (beta 1.5) and 40% in cash (beta 0). (a) What is its beta? (b) The portfolio is worth $6 million and index futures trade at 3,000 with a multiplier of $50. How many contracts bring its beta to zero?",
    parts: parts({ facts: { beta: 0.9 } }, { value: 6e6, beta: 0.9, target: 0, price: 3000, multiplier: 50 }),
  },
  {
    text: "A trust holds A$52 million of shares with a beta of 1.1; SPI 200 futures are at 8,000, A$25 a point. (a) How many contracts should be sold for a full hedge? (b) When the futures are closed out their price is 7,600 and the share portfolio has lost 6% of its value. What is the profit on the futures? (c) What is the net outcome?",
    parts: parts(
      trust,
      { ...trust, move: -0.05, unhedged: -3.12e6 },
      { facts: { hedgedPnl: 286 * 400 * 25 - 3.12e6, unhedgedPnl: -3.12e6 } },
    ),
    title: "(b) futures +A$2,860,000",
  },
  {
    text: "A $30 million fund with a beta of 1.2 is hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) The hedge is lifted in October, when the futures price is 5,700. What is gained on the futures?",
    parts: parts(fund, { ...fund, move: -0.05 }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 is fully hedged with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) On 5 December the futures price is 6,300. Calculate the loss on the futures.",
    parts: parts(fund, { ...fund, move: 0.05 }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 is to be hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) Suppose instead that the futures price is 7,500. How many are sold then?",
    parts: parts(fund, { ...fund, price: 7500 }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 is to be hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) Comment on the hedge when the futures price is 5,800.",
    asks: "price",
  },
  {
    text: "A pension fund of $30 million with a beta of 1.2 is already short 40 E-mini S&P 500 futures, which stand at 6,000, $50 a point. How many more must be sold for a market-neutral position?",
    parts: parts({ ...fund, trade: -80 }),
    title: "Sell 80 more",
  },
  {
    text: "A trust holds shares worth $30 million whose beta is 1.2. E-mini S&P 500 futures are at 6,000. a. How many should be sold to eliminate market risk? b. If the index and the futures both fall by 420 points, what is the loss on the shares? c. What is the gain on the futures?",
    parts: parts(fund, { ...fund, move: -0.07 }, { ...fund, move: -0.07 }),
    notTold: "No move named",
  },
  {
    text: "Dutch shares worth EUR 36,000,000 have a beta of 1.2. EURO STOXX 50 futures, with a value of EUR 10 per point, trade at 5,000. Find the number of contracts for a full hedge.",
    parts: parts({ value: 36e6, beta: 1.2, target: 0, price: 5000, multiplier: 10 }),
  },
  {
    text: "The E-mini S&P 500 futures price is 6,000 and you run a $30 million portfolio that has a beta of 1.2. (a) If the index drops by 4%, how much do you expect the portfolio to lose? (b) How many contracts should you sell to hedge your exposure? (c) What is the profit on the futures if the index falls by 4%?",
    parts: parts({ facts: { unhedgedPnl: -1.44e6 } }, fund, { ...fund, move: -0.04 }),
    title: "(a) portfolio −US$1,440,000",
  },
  {
    text: "A manager wishes to decrease the beta of a $45 million portfolio from 1.30 to 0.90. The futures contract on the index is priced at $300,000 and has a beta of 0.96. How many should be sold?",
    parts: parts({ value: 45e6, beta: 1.3, target: 0.9, price: 300000, multiplier: 1, futuresBeta: 0.96 }),
  },
  {
    text: "An equally weighted portfolio of three shares is worth $9 million in total. The betas of the shares are 0.8, 1.1 and 1.4. A futures contract on the market index, at 1,500 with a multiplier of $100, is available. (1) What is the beta of the portfolio? (2) How many contracts must be sold to hedge it fully?",
    parts: parts({ facts: { beta: 1.1 } }, { value: 9e6, beta: 1.1, target: 0, price: 1500, multiplier: 100 }),
  },
  {
    text: "A manager with a $30 million portfolio and a beta of 1.2 would like a beta of 0.4 for the coming quarter. E-mini S&P 500 futures are at 6,000. Three-month SOFR is 4.3%. How many futures must be sold?",
    parts: parts({ ...fund, target: 0.4 }),
  },
  {
    text: "Ms Rao holds: Wipro, 1,000 shares at Rs. 500, beta 0.9; Cipla, 500 shares at Rs. 1,000, beta 0.7. (i) Compute the beta of the portfolio. (ii) If Nifty futures trade at Rs. 20,000 with a lot of 25, how many contracts are shorted for a complete hedge?",
    parts: parts({ facts: { beta: 0.8 } }, { value: 1e6, beta: 0.8, target: 0, price: 20000, multiplier: 25 }),
  },
  {
    text: "A fund manager has A$14,000,000 with a beta of 1.2 and SPI 200 futures at 8,000 with A$25 a point, to reduce the beta to 0.40. The number of contracts to sell is nearest to: (A) 40 (B) 56 (C) 84 (D) 112",
    parts: parts({ value: 14e6, beta: 1.2, target: 0.4, price: 8000, multiplier: 25 }),
    told: "answer B",
    notTold: "make no difference",
  },
  {
    text: "The standard deviation of monthly changes in the value of a USD 12 million portfolio is 6%, the standard deviation of monthly changes in the index futures price is 5%, and their correlation is 0.8. The futures price is 4,000 and the contract multiplier is USD 50. What is the optimal number of contracts to short to minimise the variance?",
    parts: parts({ value: 12e6, beta: 0.96, target: 0, price: 4000, multiplier: 50 }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 hedges fully with E-mini S&P 500 futures at 6,000. (a) How many contracts? (b) Three months later the futures price is 6,300 and the portfolio is worth $31.2 million. What is the net result of the hedge?",
    parts: parts(fund, { ...fund, move: 0.05, unhedged: 1.2e6 }),
  },
  {
    text: "A manager wants to hedge a $30 million fund. The beta is 1.2. On 1 March E-mini S&P 500 futures are at 6,000; on 1 June they are at 5,760. How many contracts, and what is the profit?",
    parts: parts({ value: 30e6, beta: 1.2, target: 0, price: 6000, multiplier: 50, move: -0.04 }),
  },
  {
    text: "A $24 million portfolio has a beta of 1.25. Its manager is already short 150 E-mini S&P 500 futures at 4,000. How many must be bought back to raise the beta to 0.5?",
    parts: parts({ value: 24e6, beta: 1.25, target: 0.5, price: 4000, multiplier: 50, trade: 60 }),
    title: "Buy 60",
  },
  {
    text: "The S&P 500 futures contract is priced at $250,000. The beta of a $40 million portfolio is 1.2. How many contracts reduce it to 0.8?",
    parts: parts({ value: 40e6, beta: 1.2, target: 0.8, price: 250000, multiplier: 1 }),
  },
  {
    text: "A trust has A$14,000,000 with a beta of 1.2. SPI 200 futures are at 8,000. Which trade reduces the beta to 0.4? A. Buy 56 contracts B. Sell 56 contracts C. Sell 84 contracts",
    parts: parts({ value: 14e6, beta: 1.2, target: 0.4, price: 8000, multiplier: 25 }),
    told: "answer B",
    notTold: "names no move",
  },
  {
    text: "A $30 million fund with a beta of 1.2 is to be hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) What does the hedged fund make in total if the index falls by 4%?",
    parts: parts(fund, { ...fund, move: -0.04 }),
    told: "(a) names no move",
    notTold: "No move named",
  },
  {
    text: "A fund of £36 million (beta 1.1) sells FTSE 100 futures at 9,000 (£10 a point) to hedge fully. (a) Find the number sold. (b) Two months later it buys them back at 8,640. What has it gained on the contracts? (c) Find the overall position.",
    parts: parts(
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10 },
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10, move: -0.04 },
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10, move: -0.04 },
    ),
    title: "(c) net",
  },
  {
    text: "You hold A$24 million of shares, beta 1.2, already hedged with 50 short SPI 200 contracts at 8,000. How many further contracts are needed for a full hedge?",
    parts: parts({ value: 24e6, beta: 1.2, target: 0, price: 8000, multiplier: 25, trade: -94 }),
    title: "Sell 94 more",
  },
  {
    text: "A portfolio is 40% in Stock P (beta 1.5), 40% in Stock Q (beta 1.0), and 20% in Stock R (beta 0.5). It is worth $12 million. E-mini S&P 500 futures are at 6,000. Find (a) the portfolio beta, (b) the number of futures to sell for a full hedge, and (c) the gain on them if the market falls 6%.",
    parts: parts(
      { facts: { beta: 1.1 } },
      { value: 12e6, beta: 1.1, target: 0, price: 6000, multiplier: 50 },
      { value: 12e6, beta: 1.1, target: 0, price: 6000, multiplier: 50, move: -0.06 },
    ),
    title: "(c) futures +US$792,000",
  },
  {
    text: "An investor splits ₹48 lakh equally between four shares whose betas are 0.6, 0.9, 1.2 and 1.7. Nifty futures are at 24,000, lot 50. How many lots hedge it fully?",
    parts: parts({ value: 4.8e6, beta: 1.1, target: 0, price: 24000, multiplier: 50 }),
  },
  {
    text: "A $30 million fund has a beta of 1.2. S&P 500 index: 5,900; E-mini futures: 6,000. (a) How many futures hedge it fully? (b) In June the index is 5,605 and the futures price 5,670. What is the gain on the futures and the net result?",
    parts: parts(fund, {
      facts: { unhedgedPnl: -1.8e6, futuresPnl: 120 * 330 * 50, hedgedPnl: 120 * 330 * 50 - 1.8e6 },
    }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 uses E-mini S&P 500 futures at 6,000. How many are sold for a full hedge? If the index falls 5% and the portfolio falls 7%, what is the net result?",
    parts: parts({ ...fund, move: -0.05, unhedged: -2.1e6 }),
  },
  {
    text: "A desk has a short position of 45 E-mini S&P 500 contracts against shares of $36 million with a beta of 0.9. The futures trade at 5,400 on $50 a point. How many additional contracts bring the beta to zero?",
    parts: parts({ value: 36e6, beta: 0.9, target: 0, price: 5400, multiplier: 50, trade: -75 }),
    title: "Sell 75 more",
  },
  {
    text: "Shares of $36 million have a beta of 0.9. E-mini S&P 500 futures trade at 5,400. How many additional contracts must be sold to bring the beta to zero?",
    asks: "held",
  },
  {
    // README's own example.
    text: "A fund of A$50 million with a beta of 0.9 wants 0.5. SPI 200 futures are at 8,500. How many?",
    parts: parts({ value: 50e6, beta: 0.9, target: 0.5, price: 8500, multiplier: 25 }),
  },
];
