import type { Phrasing } from "./phrasing.js";

/** Questions with a number that is none of the inputs: each is asked about, or answered with it. */
export const soundness: readonly Phrasing[] = [
  {
    text: "A $40 million portfolio has a beta of 0.95. E-mini S&P 500 futures are at 5,600 with a $50 multiplier. (i) How many raise the beta to 1.2? (ii) If she simply buys 25 contracts, what is the effective beta?",
    parts: [
      { value: 40e6, beta: 0.95, target: 1.2, price: 5600, multiplier: 50 },
      { facts: { betaAfter: 0.95 + (25 * 280_000) / 40e6 } },
    ],
    title: "(ii) beta 1.125 with long 25",
  },
  {
    text: "A portfolio of $10 million has a beta of 1.2. The futures price is 1,000 and each is $250 times the index. The fund hedges with 20 contracts less than a full hedge needs. How many does it sell?",
    asks: "contracts",
  },
  {
    text: "Its target is 0.4; its beta is 1.4; the value is $28 million; the futures are at 4,000; the multiplier is $50. How many contracts?",
    parts: [{ value: 28e6, beta: 1.4, target: 0.4, price: 4000, multiplier: 50 }],
  },
  {
    text: "A trust has £4.8 million in UK shares, beta 0.9, and can bear a fifth of the market risk. FTSE 100 futures are at 8,000, £10 a point. How many contracts remove 80% of the market risk?",
    parts: [{ value: 4.8e6, beta: 0.9, target: 0.18, price: 8000, multiplier: 10 }],
  },
  {
    text: "A $20 million fund (beta 1.1) is hedged with futures at 4,000, $50 a point. How many contracts hedge it? How much money in shares would have to be sold instead to bring the beta to 0.5?",
    asks: "question",
    told: "was not understood",
    notTold: "short 60",
  },
  {
    text: "A $20 million fund has a beta of 1.1. E-mini S&P 500 futures are at 5,000. (1) How many hedge it fully? (2) What maintenance margin is then needed at 5%?",
    asks: "question",
    told: "short 88",
  },
  {
    text: "A hedge fund has $80 million long with a beta of 1.3 and $50 million short with a beta of 0.9. S&P futures are at 5,000, $50 a point. How many contracts make it market neutral?",
    asks: "value",
  },
  // Money that no part is solved with.
  {
    text: "She owns 3,000 shares of a bank bought at Rs 420 in 2019, Rs 980 of late, beta 1.2. Nifty futures are at 18,000, lot 50. How many lots hedge the shares?",
    asks: "value",
  },
  // A share of the risk in words that no target was made of.
  {
    text: "A fund of $20 million has a beta of 1.1; the trustees do not mind a third of the market risk. E-mini S&P 500 futures are at 4,000. How many contracts hedge the fund?",
    asks: "target",
  },
];
