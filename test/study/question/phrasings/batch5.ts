import { type Phrasing, parts } from "./phrasing.js";

/** Written before the reading of questions was looked at; measured after batch 4 was mended for. */
export const batch5: readonly Phrasing[] = [
  {
    text: "Sally looks after a $9.6 million large-cap portfolio with a beta of 1.25. She thinks that is too high and sets a new target beta of 0.85. Index futures trade at 2,400 and the contract size is $250 * the index. Which trade is nearest?\n(A) Short 6.4 contracts (B) Short 20 contracts (C) Long 6 contracts (D) Short 13 contracts",
    parts: parts({ value: 9.6e6, beta: 1.25, target: 0.85, price: 2400, multiplier: 250 }),
  },
  {
    text: "You own a portfolio valued at $14.5 million which has a beta of 1.28. You would like to create a riskless position by hedging with S&P 500 futures. The contract size is $250 times the index level. How many futures contracts are needed if the S&P 500 index is at 3,975?",
    parts: parts({ value: 14.5e6, beta: 1.28, target: 0, price: 3975, multiplier: 250 }),
  },
  {
    text: "You manage a $75 million stock portfolio whose beta is .8. Given a contract size of $120,000 for a stock index futures contract, how many contracts do you need to hedge your portfolio? Assume the beta of the futures contract is 1.\na. 50\nb. 500\nc. 625\nd. 400",
    parts: parts({ value: 75e6, beta: 0.8, target: 0, price: 120000, multiplier: 1 }),
  },
  {
    text: "A portfolio currently worth $1,260,000 has a beta of .87 and the index stands at 3,477, futures at 3,480 with $50 a point. 1. How many contracts do you need to fully hedge it? 2. What is the net gain or loss if the index then moves down 2%?",
    parts: parts(
      { value: 1.26e6, beta: 0.87, target: 0, price: 3480, multiplier: 50 },
      { value: 1.26e6, beta: 0.87, target: 0, price: 3480, multiplier: 50, move: -0.02 },
    ),
  },
  {
    text: "Ms Iyer's portfolio of five shares is worth ₹1.8 crore and its weighted beta is 1.15. She expects the market to be weak until the Budget and so decides on a complete hedge in Nifty futures, now quoting 19,250 (market lot: 50 units). Find the number of contracts to be sold. Margin is 12% and brokerage 0.02%.",
    parts: parts({ value: 18e6, beta: 1.15, target: 0, price: 19250, multiplier: 50 }),
  },
  {
    text: "The following details are given: value of portfolio Rs. 75,75,000; beta 1.5; index futures price 50,500; multiplier 50. Find the number of contracts to (1) hedge completely (2) bring the beta to 0.6 (3) lift the beta to 1.8.",
    parts: [0, 0.6, 1.8].map((target) => ({ value: 7.575e6, beta: 1.5, target, price: 50500, multiplier: 50 })),
  },
  {
    text: "An asset allocator holds $500 million, 70% in equities (beta 1.1) and 30% in bonds. She would like to reduce the equity beta to 0.7 for a month. Equity futures are at 4,200 with a multiplier of $50. How many contracts?",
    parts: parts({ value: 350e6, beta: 1.1, target: 0.7, price: 4200, multiplier: 50 }),
  },
  {
    text: "With the All Ordinaries weak, a manager of an A$85 million portfolio, beta 1.1, fears further falls. SPI futures at 7,040, A$25 a point. What's the required hedge, and how much would the futures make if the market lost 7.5%?",
    parts: parts({ value: 85e6, beta: 1.1, target: 0, price: 7040, multiplier: 25, move: -0.075 }),
  },
  {
    text: "hi all, stuck on this hw: port = $4.5mm, B = 1.1, ES at 4510, need to go to beta 0.4. how many ES contracts short? thx",
    parts: parts({ value: 4.5e6, beta: 1.1, target: 0.4, price: 4510, multiplier: 50 }),
  },
  {
    text: "A CAD 40 million Toronto portfolio moves 0.9% for each 1% move in the S&P/TSX 60. The futures (SXF) trade at 1,220, multiplier C$200. How many contracts neutralise it?",
    parts: parts({ value: 40e6, beta: 0.9, target: 0, price: 1220, multiplier: 200 }),
  },
  {
    text: "Compute the number of index futures contracts to trade for a portfolio of market value $6,600,000 and β_P = 1.20, given that the multiplier is $250, the futures price f = 1,320 and the desired beta β_T = 0.95.",
    parts: parts({ value: 6.6e6, beta: 1.2, target: 0.95, price: 1320, multiplier: 250 }),
  },
  {
    text: "A fund's equity exposure amounts to $28 million, its beta measured against the S&P 500 is 0.85, and the beta of the futures contract is 0.97. One futures contract is worth $226,250. What number of contracts brings the beta up to 1.3?",
    parts: parts({ value: 28e6, beta: 0.85, target: 1.3, price: 226250, multiplier: 1, futuresBeta: 0.97 }),
  },
  {
    text: "A speculator sells two E-mini S&P 500 contracts at 4,300 and buys them back at 4,250. What is the profit?",
    parts: parts({ facts: { futuresPnl: 5000, contracts: -2 } }),
  },
  {
    text: "A hedger's portfolio: 2,000 shares of Alpha at $150, beta 0.8; 3,000 shares of Bravo at $90, beta 1.3; 1,500 shares of Charlie at $220, beta 1.05. Mini index futures are at 3,000 with $50 per point. How many contracts hedge it fully?",
    parts: parts({ value: 900000, beta: (240 + 351 + 346.5) / 900, target: 0, price: 3000, multiplier: 50 }),
  },
  {
    text: "Treasurer Kim holds ₩... no figures were given for the portfolio, only that its beta is 1.1 and KOSPI 200 futures trade at 330 with KRW 250,000 a point. How many to short for a full hedge?",
    asks: "value",
  },
  {
    text: "A unit trust has units backed by £22.5m of British shares. Its beta is 1.04. At what number of short FTSE 100 contracts, futures price 7,500, is the trust insulated from market movements?",
    parts: parts({ value: 22.5e6, beta: 1.04, target: 0, price: 7500, multiplier: 10 }),
  },
  {
    text: "An index fund of $60 million (beta = 1) has received $10 million in cash that will be invested in two weeks. How many E-mini S&P 500 futures at 4,000 must be bought now so that the cash behaves like the index?",
    asks: "target",
  },
  {
    text: "The market price of the futures is 1,050 and a single contract controls 250 units of the index. Your client's portfolio, presently $2.1 million, has a beta of 1.5 and she wants it lowered to 1.0. Sell how many contracts?",
    parts: parts({ value: 2.1e6, beta: 1.5, target: 1, price: 1050, multiplier: 250 }),
  },
  {
    text: "Calculate the 1-day 95% VaR of a $10 million portfolio with a daily volatility of 1.2%.",
    refused: true,
  },
  {
    text: "A corporate treasurer wants to remove 75 per cent of the market risk from a $16 million share portfolio that has a beta of 1.25. The relevant futures contract is quoted at 2,000 and has a $100 multiplier. How many contracts are needed?",
    parts: parts({ value: 16e6, beta: 1.25, target: 0.3125, price: 2000, multiplier: 100 }),
  },
  {
    text: "Jardine Capital has ¥5.6 billion in Tokyo shares with a beta of 0.94. TOPIX futures are at 2,350 points and carry a multiplier of ¥10,000. If it fully hedges, how many contracts does it sell? If TOPIX then rises 3%, what is the loss on the futures?",
    parts: parts({ value: 5.6e9, beta: 0.94, target: 0, price: 2350, multiplier: 10000, move: 0.03 }),
  },
  {
    text: "Your clients' holdings have grown to $18,750,000. Relative to the benchmark they carry 1.6 of beta. You have been told to get to 1.0 by the close. What do you do in futures at 5,000 x $50?",
    parts: parts({ value: 18.75e6, beta: 1.6, target: 1, price: 5000, multiplier: 50 }),
  },
  {
    text: "Suppose you have R35 million in JSE shares with a beta of 1.1 to the Top 40. ALSI futures: 68,000, R10 per point. Number of contracts to be market neutral?",
    parts: parts({ value: 35e6, beta: 1.1, target: 0, price: 68000, multiplier: 10 }),
  },
  {
    text: "A trust holds $12 million with a beta of 0.9; the index is 1,200; the three-month futures price is 1,212; the multiplier is 100; T-bills yield 4% a year and the index pays a dividend yield of 2%. What futures position is required to raise beta to 1.35?",
    parts: parts({ value: 12e6, beta: 0.9, target: 1.35, price: 1212, multiplier: 100 }),
  },
  {
    text: "Portfolio beta 1.2 → 0.3. AUM: US$45m. Contract: E-mini S&P 500 @ 4,725.00. Trade?",
    parts: parts({ value: 45e6, beta: 1.2, target: 0.3, price: 4725, multiplier: 50 }),
  },
];
