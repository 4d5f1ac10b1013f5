import { facts, type Phrasing, parts } from "./phrasing.js";

const FUND =
  "A fund of $30 million has a beta of 1.2. The index is at 3,000 and the futures price is 3,020, $50 a point. (a) How many contracts hedge it?";

/** Ends told twice, for every item of a list, for another part again, or of a share that only has a name. */
export const levelsRetold: readonly Phrasing[] = [
  {
    text: "A trust holds Swiss shares worth CHF 36 million with a beta of 1.1. SMI futures are at 12,000, CHF 10 a point, and the index is at 11,960. (a) How many contracts hedge it fully? (b) Find the gain or loss on the futures if the index ends at (i) 10,800, (ii) 12,400. Assume that the futures price is then 0.5% above the index.",
    parts: parts(
      facts({ contracts: -330 }),
      facts({ futuresPnl: -330 * 10 * (10_800 * 1.005 - 12_000) }),
      facts({ futuresPnl: -330 * 10 * (12_400 * 1.005 - 12_000) }),
    ),
  },
  {
    text: "A charity is given $24 million in cash and buys S&P 500 futures at 4,800, $50 a point, to equitise it. Target beta 1. (a) How many contracts should it buy? (b) By May the futures are at 4,944. What is the gain on the futures? (c) The index gained 2.5% over the period. How much would $24 million invested in the index at the start have made?",
    parts: parts(facts({ contracts: 100 }), facts({ futuresPnl: 720_000 }), facts({ unhedgedPnl: 600_000 })),
    title: "(c) portfolio +US$600,000",
  },
  {
    text: "A charity is given $24 million in cash and buys S&P 500 futures at 4,800, $50 a point, to equitise it. Target beta 1. (a) How many contracts should it buy? (b) The index gained 2.5% over the period. How much would $20 million invested in the index at the start have made?",
    asks: "question",
  },
  {
    text: "600 shares of Alder at $500 with beta 1.2 and 400 shares of Birch at $750 with beta 0.8 are held. S&P 500 futures are at 5,000, $50 a point. (a) What are the worth and the beta of the holdings? (b) How many E-mini futures are shorted to hedge in full?",
    parts: parts(facts({ portfolioValue: 600_000, beta: 1 }), facts({ exactContracts: -2.4 })),
  },
  {
    text: `${FUND} (b) Six weeks later the index stands at 2,790, a fall of 7%, and the futures at 2,800. What are the results on the portfolio, on the futures and overall?`,
    parts: parts(
      facts({ contracts: -238 }),
      facts({ unhedgedPnl: -2_520_000, futuresPnl: 2_618_000, hedgedPnl: 98_000 }),
    ),
  },
  {
    text: `${FUND} (b) Six weeks later the index is 9% higher at 3,269 and the futures price is 3,280. What are the results on the portfolio, on the futures and overall?`,
    parts: parts(
      facts({ contracts: -238 }),
      facts({ unhedgedPnl: 3_228_000, futuresPnl: -3_094_000, hedgedPnl: 134_000 }),
    ),
  },
  {
    text: `${FUND} (b) Six weeks later the index is 9% higher at 3,150 and the futures price is 3,180. What are the results on the portfolio, on the futures and overall?`,
    asks: "move",
  },
  {
    text: `${FUND} (b) Three months later the index is 2,700 and the futures price 2,712. What are the gains or losses on the portfolio and on the futures? (c) Now do the same with an index of 3,150 and a futures price of 3,160.`,
    parts: parts(
      facts({ contracts: -238 }),
      facts({ unhedgedPnl: -3_600_000, futuresPnl: 3_665_200 }),
      facts({ unhedgedPnl: 1_800_000, futuresPnl: -1_666_000 }),
    ),
  },
  {
    text: "Ann holds 20,000 shares of Kappa plc, trading at $60, with a beta of 1.3. S&P 500 futures are at 4,000, multiplier $50. (a) How many futures hedge her fully? (b) One month later Kappa is at $54 and the futures at 3,720. What has she made or lost on the shares, on the futures and on both?",
    parts: parts(facts({ contracts: -8 }), facts({ unhedgedPnl: -120_000, futuresPnl: 112_000, hedgedPnl: -8000 })),
  },
  {
    text: "Ann holds 2,000 shares of Kappa plc, trading at $1,600, with a beta of 1.3. S&P 500 futures are at 2,000, multiplier $50. (a) How many futures hedge her fully? (b) One month later Kappa is at $1,450 and the futures at 1,860. What has she made or lost on the shares, on the futures and on both?",
    parts: parts(facts({ contracts: -42 }), facts({ unhedgedPnl: -300_000, futuresPnl: 294_000, hedgedPnl: -6000 })),
  },
  {
    text: `${FUND} (b) Three months later the index is 2,700 and the futures price 2,712. What are the gains or losses on the portfolio and on the futures? (c) Repeat (b) for a fund with a beta of 0.9.`,
    parts: parts(
      facts({ contracts: -238 }),
      facts({ unhedgedPnl: -3_600_000, futuresPnl: 3_665_200 }),
      facts({ unhedgedPnl: -2_700_000, futuresPnl: 2_756_600 }),
    ),
  },
  {
    text: `${FUND} (b) What would the fund, invested in UK shares, have lost if the market fell by 5%?`,
    parts: parts(facts({ contracts: -238 }), facts({ unhedgedPnl: -1_800_000 })),
  },
  {
    text: "A trust holds shares worth $36 million with a beta of 1.1. E-mini S&P 500 futures are at 4,000. (a) How many contracts bring the beta to (i) 0, (ii) 0.5 and (iii) 1.5? (b) What is the gain on the futures in (i) if the market falls 4%?",
    parts: parts(
      facts({ contracts: -198 }),
      facts({ contracts: -108 }),
      facts({ contracts: 72 }),
      facts({ futuresPnl: 1_584_000 }),
    ),
  },
  // An end that is where the index is now.
  {
    text: "A trust of $42 million has a beta of 1.25. The index is at 2,000 and the futures price is 2,010, $50 a point. (a) How many contracts remove the market risk? (b) What do portfolio, futures and both make if the index is 1,800, 2,000 or 2,150 in five weeks and the futures are then 0.4% above the index?",
    parts: parts(
      facts({ contracts: -522 }),
      facts({ unhedgedPnl: -5_250_000, futuresPnl: 5_293_080, hedgedPnl: 43_080 }),
      facts({ unhedgedPnl: 0, futuresPnl: 52_200, hedgedPnl: 52_200 }),
      facts({ unhedgedPnl: 3_937_500, futuresPnl: -3_878_460, hedgedPnl: 59_040 }),
    ),
  },
  // Only the futures price is known when the index's end is told: at expiry they meet.
  {
    text: "SPI 200 futures are at 6,200. A fund has A$18 million of shares, beta 0.95. (a) How many futures hedge it fully? (b) How much do the futures make if the index is 5,890 at expiry?",
    parts: parts(facts({ contracts: -110 }), facts({ futuresPnl: 852_500 })),
    title: "(b) futures +A$852,500",
  },
  // What was expected is overruled by what happened.
  {
    text: "You run $8.4 million of stocks with a beta of 1.3 and expect the market to fall by about 6 percent this quarter. Index futures are at 720, $100 a point, and you want a beta of 0.9. a. How many contracts do you sell? b. Three months later the portfolio has fallen to $7,980,000 and the futures to 690. What are the profit on the futures, the overall profit and the return over the quarter?",
    parts: parts(facts({ contracts: -47 }), facts({ futuresPnl: 141_000, hedgedPnl: -279_000 })),
    title: "net −3.32% (−",
  },
  // A list of what is given, and a portfolio's worth by the CAPM among other requests.
  {
    text: "A futures contract that has five months to run hedges a portfolio for three months in the following situation: index level = 3,000, index futures price = 3,030, value of portfolio = $30,000,000, risk-free interest rate = 4% per annum, dividend yield on index = 2% per annum, beta of portfolio = 1.4. One contract is on $250 times the index. How many contracts are shorted? Suppose the index turns out to be 2,700 in three months and the futures price 2,715. What is the gain on the futures, what does the capital asset pricing model say the portfolio will be worth, and what is the expected value of the hedger's position?",
    parts: parts(
      facts({ contracts: -55 }),
      facts({ futuresPnl: 4_331_250, unhedgedPnl: -4_110_000, hedgedPnl: 221_250 }),
    ),
    title: "portfolio US$25,890,000 (−US$4,110,000), futures +US$4,331,250, net US$30,221,250",
  },
  // The fair price first, then what the futures make when they expire.
  {
    text: "She has a $7.2 million portfolio with a beta of 1.0. The S&P 500 index is at 900 and the risk-free rate is 1.5% per quarter; ignore dividends. The contract multiplier is $250. (a) What will be the futures price on the 3-month S&P 500 futures contract? (b) How many contracts are needed to hedge the portfolio? (c) What will be the profit on that position if the index ends the quarter, when the contract expires, at 855?",
    parts: parts(facts({ fairPrice: 913.5 }), facts({ contracts: -32 }), facts({ futuresPnl: 468_000 })),
  },
  {
    text: "Three quarters of the market exposure of a USD 45 million fund are to be hedged. The index and its futures, with a multiplier of USD 250, trade at USD 1,195 and USD 1,210, respectively. The correlation between the fund and the futures is 0.84, and the volatilities of the fund and of the futures are 0.42 and 0.40. How many futures give the least variance for that share?",
    parts: parts(facts({ contracts: -98 })),
  },
];
