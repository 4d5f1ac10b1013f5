import { type Phrasing, parts } from "./phrasing.js";

/** Written before the reading of questions was looked at; measured after batch 5 was mended for. */
export const batch6: readonly Phrasing[] = [
  {
    text: "Mrs Chen's portfolio has a market value of $2,700,000. Regressing its returns on those of the index gives a slope of 1.12. If one stock index futures contract is worth $135,000, how many contracts must she short so that the portfolio is immune from market swings?",
    parts: parts({ value: 2.7e6, beta: 1.12, target: 0, price: 135000, multiplier: 1 }),
  },
  {
    text: "An equity fund (NAV €210 million, beta 0.93) uses Euro Stoxx 50 futures, last traded at 4,480; one point is €10. Calculate the number needed to (a) take the beta down to 0.5; (b) take the beta up to 1.15; (c) neutralise the fund.",
    parts: [0.5, 1.15, 0].map((target) => ({ value: 210e6, beta: 0.93, target, price: 4480, multiplier: 10 })),
  },
  {
    text: "The S&P 500 index is at 1,060 and the futures at 1,068; $250 multiplier. How many contracts does a manager with $53.4 million in shares need to sell in order to fully hedge, if the shares' beta is 1? And if the beta is 0.8?",
    asks: "beta",
  },
  {
    text: "Bayside Super has A$640 million in Australian equities at a beta of 0.97 to the ASX 200. The CIO wants beta at 0.80 over the reporting season. If the SPI 200 contract trades at 7,850, what is the number of contracts and the direction?",
    parts: parts({ value: 640e6, beta: 0.97, target: 0.8, price: 7850, multiplier: 25 }),
  },
  {
    text: "On 12 May an investor has Rs 45 lakh invested in shares (beta = 1.3). Nifty June futures are available at 18,200. Each contract is for 50 Nifties. How many contracts should he sell to hedge fully? On the expiry day Nifty had fallen by 5%. Compute the profit or loss on both positions.",
    parts: parts({ value: 4.5e6, beta: 1.3, target: 0, price: 18200, multiplier: 50, move: -0.05 }),
  },
  {
    text: "Full hedge wanted. Value 3.75 million dollars. Beta one point two five. Index futures 1,500. Multiplier 250.",
    parts: [{ value: 3.75e6, beta: 1.25, target: 0, price: 1500, multiplier: 250 }],
  },
  {
    text: "Consider a bank with a trading book of £9 million in UK shares whose beta is 1.2. It is asked to hold only half of its market exposure. FTSE 100 futures are trading at 7,200. How many does it need to sell?",
    parts: parts({ value: 9e6, beta: 1.2, target: 0.6, price: 7200, multiplier: 10 }),
  },
  {
    text: "An investor's stocks are worth $640,000 in total and have an average beta of 1.5. The E-mini S&P 500 is at 4,800. She considers shorting 3 contracts. What beta is she left with?",
    betaAfter: 1.5 - (3 * 4800 * 50) / 640000,
  },
  {
    text: "What is the minimum number of S&P/ASX 200 mini futures (A$5 a point, 8,060) that hedges A$403,000 with a beta of 0.9 completely?",
    parts: parts({ value: 403000, beta: 0.9, target: 0, price: 8060, multiplier: 5 }),
  },
  {
    text: "A manager believes interest rates will fall and wants to extend the duration of a $50 million bond portfolio from 5 to 7 using Treasury bond futures priced at 112,000. How many contracts?",
    refused: true,
  },
  {
    text: "An airline expects to buy 2 million gallons of jet fuel. The standard deviation of the monthly fuel price change is 0.031, that of heating oil futures 0.039 and the correlation is 0.93. What is the minimum variance hedge ratio?",
    refused: true,
  },
  {
    text: "The equity portion of a $240 million balanced fund is 60%, with a beta of 1.05. Through stock index futures (price 3,000, multiplier $50) the fund wants to neutralise the equity portion. How many contracts should it sell?",
    parts: parts({ value: 144e6, beta: 1.05, target: 0, price: 3000, multiplier: 50 }),
  },
  {
    text: "Given:\n- Size of portfolio = $16,500,000\n- Portfolio beta = 1.15\n- Futures price = 2,750\n- Contract multiplier = $100\n- Desired beta = 0.40\nRequired: contracts to trade and whether they are bought or sold.",
    parts: parts({ value: 16.5e6, beta: 1.15, target: 0.4, price: 2750, multiplier: 100 }),
  },
  {
    text: "A portfolio manager has been told her $87 million portfolio may not have a beta above 0.65. Its beta now is 0.98. E-mini S&P contracts are at 5,225.25. How many must she sell to comply?",
    parts: parts({ value: 87e6, beta: 0.98, target: 0.65, price: 5225.25, multiplier: 50 }),
  },
  {
    text: "You hold 12,000 shares of Tata Motors at Rs 640 with a beta of 1.45. Nifty futures: 19,600, lot of 50. How many lots should be shorted to remove the market risk?",
    parts: parts({ value: 7.68e6, beta: 1.45, target: 0, price: 19600, multiplier: 50 }),
  },
  {
    text: "A fund that is worth $1.2 billion wants to temporarily raise its exposure. Beta: currently 0.80, desired 1.00. The S&P 500 E-mini trades at 4,000. How many contracts are to be purchased?",
    parts: parts({ value: 1.2e9, beta: 0.8, target: 1, price: 4000, multiplier: 50 }),
  },
  {
    text: "A hedge is put on for a $5 million portfolio with a beta of 1.2 when the futures price is 1,250 (multiplier $250). One month later the futures price is 1,175. How many contracts were shorted for the full hedge and what was made on them?",
    parts: parts({ value: 5e6, beta: 1.2, target: 0, price: 1250, multiplier: 250, move: -0.06 }),
  },
  {
    text: "Quick one. 10mil book, 1.2 beta, index future 8000, 25 bucks per tick point, want flat beta. # of contracts and P&L for -5%?",
    parts: parts({ value: 10e6, beta: 1.2, target: 0, price: 8000, multiplier: 25, move: -0.05 }),
  },
  {
    text: "If a US$30 million portfolio of Brazilian shares has a beta of 1.3 with respect to the index, and index futures trade at US$60,000 a contract, then what number of contracts is sold for a hedge ratio of 100%?",
    parts: parts({ value: 30e6, beta: 1.3, target: 0, price: 60000, multiplier: 1 }),
  },
  {
    text: "The SMI futures price is 11,200. Contract size: CHF 10 per point. Portfolio: CHF 78.4 million. Sensitivity to the SMI: 1.1. Goal: bring the sensitivity to 0.3.",
    parts: parts({ value: 78.4e6, beta: 1.1, target: 0.3, price: 11200, multiplier: 10 }),
  },
  {
    text: "Pamela has invested $900,000: $300,000 in Apex (beta 1.2), $450,000 in Bolt (beta 0.8) and $150,000 in Crane (beta 1.8). How many index futures at 1,800, with a multiplier of $50, give her a zero-beta position?",
    parts: parts({ value: 900000, beta: (360 + 360 + 270) / 900, target: 0, price: 1800, multiplier: 50 }),
  },
  {
    text: "To guard against a fall, a manager with $35 million in shares sells index futures. Beta is 1.2 and the futures quote is 1,400 ($250 multiplier). The index was at 1,390. Three months on it is 8% lower. Find the number of contracts for a full hedge and the futures profit.",
    parts: parts({ value: 35e6, beta: 1.2, target: 0, price: 1400, multiplier: 250, move: -0.08 }),
  },
  {
    text: "Which is the riskier of two shares, one with a beta of 1.4 and a standard deviation of 20%, the other with a beta of 0.9 and a standard deviation of 35%?",
    refused: true,
  },
  {
    text: "The Hang Seng mini futures (HK$10 per index point) are at 17,650. Portfolio of HK$3.53 million, beta 1.3. How many minis short for complete protection from the market?",
    parts: parts({ value: 3.53e6, beta: 1.3, target: 0, price: 17650, multiplier: 10 }),
  },
  {
    text: "A charity's £14.4m share portfolio shows a beta of 0.75. The FTSE 100 future is at 7,200 and each full point is worth £10. The trustees, expecting a recovery, want a beta of 1.25. Advise on the futures deal required.",
    parts: parts({ value: 14.4e6, beta: 0.75, target: 1.25, price: 7200, multiplier: 10 }),
  },
];
