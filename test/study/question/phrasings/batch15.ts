import { type Phrasing, parts } from "./phrasing.js";

/** The last batch, measured after batch 14 was mended for. */
export const batch15: readonly Phrasing[] = [
  {
    text: "Company M has a $16 million stock portfolio with a beta of 1.4 and wants to reduce its beta to 0.8 by means of a stock index futures contract. The futures price is 1,600 and each contract is for delivery of $100 times the index. What trade is necessary?",
    parts: parts({ value: 16e6, beta: 1.4, target: 0.8, price: 1600, multiplier: 100 }),
  },
  {
    text: "You want to hedge a stock portfolio with a value of $180 million using an index futures contract that is quoted at 2,250.50 at the moment. The multiplier of the contract is $250 and the beta of the portfolio is 1.08. How many futures contracts are needed?",
    parts: parts({ value: 180e6, beta: 1.08, target: 0, price: 2250.5, multiplier: 250 }),
  },
  {
    text: "Fairview Investors (FI) hold a 6.0 million dollar portfolio of stocks with a beta of 1.1 with respect to the S&P 500. The current value of a futures contract on the index is 2,400 and its multiplier equals $50. If FI wishes to increase the portfolio's systematic risk to 1.7, how many contracts must it buy or sell?",
    parts: parts({ value: 6e6, beta: 1.1, target: 1.7, price: 2400, multiplier: 50 }),
  },
  {
    text: "Assume that you manage an equity portfolio with a beta of 0.95. You expect a decline in equity values and wish to hedge $320 million of it. Calculate the number of contracts and say whether you would go short or long, given S&P 500 futures at 1,900 with a multiplier of 250.\nA) 640 contracts short\nB) 640 contracts long\nC) 674 contracts short",
    parts: parts({ value: 320e6, beta: 0.95, target: 0, price: 1900, multiplier: 250 }),
  },
  {
    text: "An investor holds 30,000 shares of a stock with a market price of $45 per share and would like to hedge against movements in the market over the next two months. The index futures price is 2,700 and one contract is for delivery of $50 times the index. The beta of the stock is 1.2. Which position should be taken?",
    parts: parts({ value: 1.35e6, beta: 1.2, target: 0, price: 2700, multiplier: 50 }),
  },
  {
    text: "It is 5 March. A fund has stocks worth €80 million with a beta of 1.25. It would like to use the September futures on the Euro Stoxx 50 to change the beta to 0.75 for the period from March to August. The futures price is 4,000 and each contract is on €10 times the index. (a) What position should it take? (b) Suppose that it changes its mind and decides to increase the beta from 1.25 to 1.5. What position should it take?",
    parts: [0.75, 1.5].map((target) => ({ value: 80e6, beta: 1.25, target, price: 4000, multiplier: 10 })),
  },
  {
    text: "A portfolio manager looks after shares worth Rs 75 lakh with a portfolio beta of 1.2. Nifty 50 futures are priced at 20,000, with a contract multiplier of 50. What is the number of contracts required for hedging the portfolio completely?",
    parts: parts({ value: 7.5e6, beta: 1.2, target: 0, price: 20000, multiplier: 50 }),
  },
  {
    text: "Your superannuation fund holds A$45 million in Australian shares (beta 1.1). The ASX SPI 200 futures contract is trading at 7,500. How many contracts must you sell to fully hedge, and how much do you gain on the futures if the market falls 10%?",
    parts: parts({ value: 45e6, beta: 1.1, target: 0, price: 7500, multiplier: 25, move: -0.1 }),
  },
  {
    text: "The value of a portfolio is £9.6 million and its beta is 1.15. An index futures contract is worth £72,000. Which hedge makes the portfolio independent of the market?",
    parts: parts({ value: 9.6e6, beta: 1.15, target: 0, price: 72000, multiplier: 1 }),
  },
  {
    text: "A bearish manager wants to lower her portfolio's beta from 1.1 to 0.9. She manages $210 million and trades E-mini S&P 500 futures at 4,200. How many futures contracts should she sell?",
    parts: parts({ value: 210e6, beta: 1.1, target: 0.9, price: 4200, multiplier: 50 }),
  },
  {
    text: "Portfolio value = $2,500,000, portfolio beta = 1.3, index futures price = 1,250, contract size = $250 × index. What is the optimal number of futures contracts to short?",
    parts: parts({ value: 2.5e6, beta: 1.3, target: 0, price: 1250, multiplier: 250 }),
  },
  {
    text: "A manager with HK$200 million of Hong Kong shares and a beta of 0.9 is bullish and buys Hang Seng futures at 20,000 (HK$50 per point) to reach a beta of 1.4. How many does the manager buy?",
    parts: parts({ value: 200e6, beta: 0.9, target: 1.4, price: 20000, multiplier: 50 }),
  },
  {
    text: "A fund holds 50% shares with beta 1.2, 30% shares with beta 0.8 and 20% cash. It is worth $60 million in all. E-mini S&P 500 futures trade at 4,000. How many contracts hedge it fully?",
    parts: parts({ value: 60e6, beta: 0.84, target: 0, price: 4000, multiplier: 50 }),
  },
  {
    text: "Consider a US$27 million portfolio with a beta of 1.1 and futures on the Nasdaq-100 at 18,000 ($20 a point). How many contracts remove 80% of the market risk?",
    parts: parts({ value: 27e6, beta: 1.1, target: 0.22, price: 18000, multiplier: 20 }),
  },
  {
    text: "Trader T has $1.4 million of shares with a beta of 1.5 and is worried about the week ahead. Using Micro E-mini S&P 500 futures at 5,250, how many contracts are needed for a full hedge?",
    parts: parts({ value: 1.4e6, beta: 1.5, target: 0, price: 5250, multiplier: 5 }),
  },
  {
    text: "A fund of ¥9 billion with a beta of 1.0 would like to have a beta of 0.7. TOPIX futures are at 2,500 and one point is worth ¥10,000. How many contracts must be sold?",
    parts: parts({ value: 9e9, beta: 1, target: 0.7, price: 2500, multiplier: 10000 }),
  },
  {
    text: "If the S&P 500 futures contract trades at 4,100 and the multiplier is $50, how many contracts must an investor short to hedge a $12.3 million portfolio whose beta is 0.8?",
    parts: parts({ value: 12.3e6, beta: 0.8, target: 0, price: 4100, multiplier: 50 }),
  },
  {
    text: "What is the Black-Scholes price of a put on an index at 4,000 with a strike of 3,900 and a volatility of 20%?",
    refused: true,
  },
  {
    text: "Fund value $75 million, beta 0.9. Index futures at 3,000, multiplier $50. The manager believes in a rally and would like a beta of 1.2. (1) Number of contracts? (2) If the index rises by 6%, by how much does the fund rise and what do the futures add?",
    parts: parts(
      { value: 75e6, beta: 0.9, target: 1.2, price: 3000, multiplier: 50 },
      { value: 75e6, beta: 0.9, target: 1.2, price: 3000, multiplier: 50, move: 0.06 },
    ),
  },
  {
    text: "A German fund has shares for €22 million. How many DAX futures at 17,600 (€25) does it short to be neutral to the market?",
    asks: "beta",
  },
];
