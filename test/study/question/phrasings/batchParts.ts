import { type Phrasing, parts } from "./phrasing.js";

const fund = { value: 30e6, beta: 1.2, target: 0, price: 6000, multiplier: 50 };

/** Parts within parts, requests that follow each other, and what one part keeps of another. */
export const batchParts: readonly Phrasing[] = [
  {
    text: "A $30 million portfolio has a beta of 1.2 and E-mini S&P 500 futures trade at 6,000. Required: the number of contracts to be sold to hedge (A) the total portfolio (B) 40% of the portfolio (C) 110% of the portfolio.",
    parts: parts(fund, { ...fund, target: 0.72 }, { ...fund, target: -0.12 }),
    title: "(B) short 48",
  },
  {
    text: "A portfolio of $30 million has a beta of 1.2. You may use this information: (i) E-mini S&P 500 futures trade at 6,000. (ii) The S&P 500 itself is at 5,950. (iii) One contract is $50 times the index. Calculate: (1) the number of contracts for a full hedge, and (2) the number for a beta of 0.5.",
    parts: parts(fund, { ...fund, target: 0.5 }),
  },
  {
    text: "The beta of a $30 million portfolio is 1.2 and E-mini S&P 500 futures are priced at 6,000. How many contracts would (i) take the market risk away completely and (ii) cut the beta in half?",
    parts: parts(fund, { ...fund, target: 0.6 }),
  },
  {
    text: "A $30 million portfolio has a beta of 1.2; E-mini S&P 500 futures stand at 6,000. 1. To bring its beta to 0.8 the manager should sell: A. 40 contracts. B. 80 contracts. C. 120 contracts. 2. To remove all of the market risk she should sell closest to: A. 60 contracts. B. 90 contracts. C. 120 contracts.",
    parts: parts({ ...fund, target: 0.8 }, fund),
  },
  {
    text: "A $30 million portfolio has a beta of 1.2; E-mini S&P 500 futures stand at 6,000. (a) How many contracts hedge it fully? (b) What tracking error is left with the hedged portfolio?",
    asks: "question",
    title: "Not understood: (b)",
    told: "(a): short 120",
  },
  {
    text: "An Osaka trust (founded 1934, solvency ratio 210%) has ¥1.8 billion of shares with a beta of 1.1. Nikkei 225 futures trade at 36,000, ¥1,000 times the index. What should it do (i) to hedge fully, (ii) to take its beta to 0.5?",
    parts: parts(
      { value: 1.8e9, beta: 1.1, target: 0, price: 36000, multiplier: 1000 },
      { value: 1.8e9, beta: 1.1, target: 0.5, price: 36000, multiplier: 1000 },
    ),
  },
  {
    text: "In 2019 a $30 million fund gained 24%. Its beta is 1.2 (t-statistic 31.5). E-mini S&P 500 futures are at 6,000; the tick is 0.25, the initial margin is 9% and the maintenance margin is about $11,500. How many contracts hedge the fund fully?",
    parts: parts(fund),
  },
  {
    text: "A $30 million fund has a beta of 1.2 and E-mini S&P 500 futures are at 6,000. (a) How many contracts hedge it fully? (b) How many if the trustees insist on the rule of 75?",
    asks: "move",
  },
  {
    text: "A trust that was worth $21 million three years ago holds $30 million of shares with a beta of 1.2. E-mini S&P 500 futures are at 6,000. How many contracts hedge the trust fully?",
    parts: parts(fund),
  },
  {
    text: "A Swiss trust has CHF 36 million of shares with a beta of 0.9. The SMI stands at 11,950 and SMI futures at 12,000; a point is worth CHF 10. How many futures make a full hedge? Six weeks later the trust has come down to CHF 34,200,000 and the futures to 11,400. Result on the futures? Net result?",
    parts: parts(
      { value: 36e6, beta: 0.9, target: 0, price: 12000, multiplier: 10 },
      { value: 36e6, beta: 0.9, target: 0, price: 12000, multiplier: 10, move: -0.05, unhedged: -1.8e6 },
    ),
    title: "futures +CHF 1,620,000, net −CHF 180,000",
  },
  {
    text: "A manager who expects a rally wants to lift the beta of a $30 million portfolio from 1.2 to 1.5. E-mini S&P 500 futures are at 6,000. How many must she buy? If the futures price is 6,150 in a month, what has she made on them?",
    parts: parts({ ...fund, target: 1.5 }, { ...fund, target: 1.5, move: 0.025 }),
    title: "futures +US$225,000",
  },
  {
    text: "A $30 million fund has a beta of 1.2 and E-mini S&P 500 futures are at 6,000. How many contracts take its beta to 0.8? To 1.4?",
    parts: parts({ ...fund, target: 0.8 }, { ...fund, target: 1.4 }),
  },
  {
    text: "A $30 million fund has a beta of 1.2 and E-mini S&P 500 futures are at 6,000. (a) How many contracts bring the beta to zero? (b) And to make it 0.9?",
    parts: parts(fund, { ...fund, target: 0.9 }),
  },
  {
    text: "You run a $30 million portfolio with a beta of 1; E-mini S&P 500 futures are at 6,000. a. How many contracts remove your exposure completely? b. How would the hedge in (a) change if, instead of the whole market, you held one share with a beta of .8?",
    parts: parts({ ...fund, beta: 1 }, { ...fund, beta: 0.8 }),
  },
  {
    text: "A portfolio of C$60 million has a beta of 1.1. S&P/TSX 60 futures stand at 1,500 and have a multiplier of C$200 and a beta of 0.95. How many bring the beta down to 0.7?",
    parts: parts({ value: 60e6, beta: 1.1, target: 0.7, price: 1500, multiplier: 200, futuresBeta: 0.95 }),
  },
  {
    text: "An insurer has shares of ¥3.6 billion with a beta of 1.1. It hedges fully with SGX Nikkei 225 futures at 36,000 on ¥500 times the index. (1) How many are sold? (2) The Nikkei 225 falls by 4%. What is the net result?",
    parts: parts(
      { value: 3.6e9, beta: 1.1, target: 0, price: 36000, multiplier: 500 },
      { value: 3.6e9, beta: 1.1, target: 0, price: 36000, multiplier: 500, move: -0.04 },
    ),
    notTold: "the catalogue has 1,000",
  },
  {
    text: "A $30 million fund is 50% in Alpha (beta 1.5), 30% in Beacon (beta 1.1) and 20% in Cargo (beta 0.6). E-mini S&P 500 futures are at 6,000. What is the fund's beta? How many contracts would take it to 0.8? To 1.5?",
    parts: parts({ facts: { beta: 1.2 } }, { ...fund, target: 0.8 }, { ...fund, target: 1.5 }),
    title: "Portfolio beta 1.2; short 40",
  },
  {
    text: "A $30 million fund with a beta of 1.2 is hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) The market loses 4 percent, the fund falls 5 percent and the futures price comes down to 5,700. What is the net result?",
    parts: parts(fund, { ...fund, move: -0.05, unhedged: -1.5e6 }),
  },
  {
    text: "You own 20,000 shares worth $90 each with a beta of 1.2. Index futures are at 900 and a contract is $250 times the index. (1) How many hedge the shares fully? (2) Later the share price is $99 and the futures price is 950. What do you gain on the shares?",
    parts: parts(
      { value: 1.8e6, beta: 1.2, target: 0, price: 900, multiplier: 250 },
      { facts: { unhedgedPnl: 180000, futuresPnl: -125000 } },
    ),
  },
  {
    text: "A scheme has £36 million in shares with a beta of 1.1. FTSE 100 futures: 9,000, at £10 a point. Required: (a) the number of contracts for a full hedge; (b) the outcome for the shares, for the futures and for the scheme overall if both the index and the futures lose 4%.",
    parts: parts(
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10 },
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10, move: -0.04 },
    ),
    title: "(b) portfolio −£1,584,000, futures +£1,584,000, net £0",
  },
  {
    text: "A $30 million fund with a beta of 1.2 is hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) The futures are at 5,700 in May and at 1,900 in June; what do they make?",
    asks: "move",
  },
  {
    text: "A charity has £36 million of shares with a beta of 1.1. FTSE 100 futures are at 9,000 (£10 a point) and the trustees vote (four to one) to hedge fully. (a) Advise on the futures position to be taken. (b) The futures are later closed out at 8,640. Compute the gain or loss on it.",
    parts: parts(
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10 },
      { value: 36e6, beta: 1.1, target: 0, price: 9000, multiplier: 10, move: -0.04 },
    ),
    title: "(b) futures +£1,584,000",
  },
  {
    text: "A $30 million fund has a beta of 1.2; E-mini S&P 500 futures are at 6,000. a) How many futures have to be bought or sold to make the beta zero? b) And how many would make its beta 1.5?",
    parts: parts(fund, { ...fund, target: 1.5 }),
  },
  {
    text: "A $30 million fund with a beta of 1.2 is hedged fully with E-mini S&P 500 futures at 6,000. (a) How many are sold? (b) A quarter later the futures are at 6,150 and are closed out. What is the loss?",
    parts: parts(fund, { ...fund, move: 0.025 }),
    title: "(b) futures −US$900,000",
  },
  {
    text: "You manage $30 million of shares with a beta of 1.2; E-mini S&P 500 futures trade at 6,000. How many contracts hedge them fully? If the market then falls 5 percent and the futures stand at 5,670, what happens to the shares, to the futures, and to the two combined?",
    parts: parts(fund, { facts: { unhedgedPnl: -1.8e6, futuresPnl: 1.98e6, hedgedPnl: 180000 } }),
    title: "portfolio −US$1,800,000, futures +US$1,980,000, net +US$180,000",
  },
  {
    text: "A firm moves the beta of its $40 million portfolio from 0.8 to 1.0. The index futures contract is priced at $200,000 and has a beta of 0.8. A. Determine the number of contracts to buy. B. At the horizon the market is up 4 percent, the portfolio has gained 3.5 percent and the futures price is $206,000. Determine the overall return and the effective beta.",
    parts: parts(
      { value: 40e6, beta: 0.8, target: 1, price: 200000, multiplier: 1, futuresBeta: 0.8 },
      { facts: { unhedgedPnl: 1.4e6, futuresPnl: 300000, hedgedPnl: 1.7e6, effectiveBeta: 1.0625 } },
    ),
    title: "effective beta 1.0625",
  },
  {
    text: "A $40 million portfolio has a beta of 0.9 and the S&P 500 could fall from 1,500 to 1,440. The contract multiplier is $250. What would the portfolio lose, what would one short S&P 500 futures contract earn, and how many contracts have to be sold for a full hedge?",
    parts: parts(
      { facts: { unhedgedPnl: -1.44e6 } },
      { facts: { pnlPerContract: 15000 } },
      { value: 40e6, beta: 0.9, target: 0, price: 1500, multiplier: 250 },
    ),
    title: "futures +US$15,000 a contract; short 96",
  },
  {
    text: "You own a $30 million portfolio with a beta of 1.2 and want to invest in Treasury bills for a quarter instead, without selling a share. E-mini S&P 500 futures are at 6,000. How many contracts should you short?",
    parts: parts(fund),
  },
];
