import { type Phrasing, parts } from "./phrasing.js";

/** Another fresh batch, measured after batch 12 was mended for. */
export const batch13: readonly Phrasing[] = [
  {
    text: "Elena is the manager of a stock portfolio with a market value of $18.4 million and a beta of 1.15. Since she believes that the stock market will decline over the next month, she wishes to hedge her whole portfolio with E-mini S&P 500 futures. The futures price is 4,600. How many contracts must she sell?",
    parts: parts({ value: 18.4e6, beta: 1.15, target: 0, price: 4600, multiplier: 50 }),
  },
  {
    text: "A portfolio consists of £6 million of UK shares. Its beta with respect to the FTSE 100 is 0.95. If FTSE 100 futures are trading at 7,600 (£10 per point), how many should be bought to raise the beta to 1.2?",
    parts: parts({ value: 6e6, beta: 0.95, target: 1.2, price: 7600, multiplier: 10 }),
  },
  {
    text: "ABC Mutual Fund has Rs 120 crore in equities with a beta of 1.1. The fund manager expects the Nifty to fall and would like to hedge 50% of the portfolio. Nifty futures are trading at 22,000 and the lot size is 50. How many contracts should be shorted?",
    parts: parts({ value: 1200e6, beta: 1.1, target: 0.55, price: 22000, multiplier: 50 }),
  },
  {
    text: "A pension plan's equity book of €250 million has a beta of 1.04. Calculate how many Euro Stoxx 50 contracts (price 4,750, multiplier €10) have to be sold in order to (a) lower its beta to 0.8, (b) be market neutral.",
    parts: [0.8, 0].map((target) => ({ value: 250e6, beta: 1.04, target, price: 4750, multiplier: 10 })),
  },
  {
    text: "The equity index futures price is 2,640 with a multiplier of $100. Your portfolio has a beta of 0.9 and a value of $7,920,000. In order to eliminate market risk, should you buy or sell futures, and how many?",
    parts: parts({ value: 7.92e6, beta: 0.9, target: 0, price: 2640, multiplier: 100 }),
  },
  {
    text: "On January 15, a trust has stocks worth $9.9 million with a beta of 1.25. March index futures are priced at 1,100 and the multiplier is $250. It hedges fully. By March 15 the futures have dropped to 1,045. Find the number of contracts and the profit on them.",
    parts: parts({ value: 9.9e6, beta: 1.25, target: 0, price: 1100, multiplier: 250, move: -0.05 }),
  },
  {
    text: "You want the beta of a $13 million portfolio, now 0.8, to be 1.1. S&P 500 futures trade at 5,200 and are worth $50 a point. What do you trade?",
    parts: parts({ value: 13e6, beta: 0.8, target: 1.1, price: 5200, multiplier: 50 }),
  },
  {
    text: "A client owns $2.7 million of bank shares (beta 1.3) and $1.8 million of utility shares (beta 0.6). How many E-mini S&P 500 futures at 4,500 need to be shorted for zero systematic risk?",
    parts: parts({ value: 4.5e6, beta: (2.7 * 1.3 + 1.8 * 0.6) / 4.5, target: 0, price: 4500, multiplier: 50 }),
  },
  {
    text: "Given a futures price of 1,980.00, a $250 multiplier, a portfolio worth $49.5 million and a portfolio beta of 1.2, what is the number of contracts for a full hedge?",
    parts: parts({ value: 49.5e6, beta: 1.2, target: 0, price: 1980, multiplier: 250 }),
  },
  {
    text: "A life insurer holds A$310 million of Australian shares at a beta of 0.92. It is nervous about the coming election and instructs its broker to sell enough SPI 200 futures at 8,050 to bring the beta down to 0.5. How many are sold?",
    parts: parts({ value: 310e6, beta: 0.92, target: 0.5, price: 8050, multiplier: 25 }),
  },
  {
    text: "If the S&P 500 index falls by 10%, how much will a $20 million portfolio with a beta of 1.3 lose, and how much will be gained on a full hedge of E-mini futures sold at 5,000?",
    parts: parts({ value: 20e6, beta: 1.3, target: 0, price: 5000, multiplier: 50, move: -0.1 }),
  },
  {
    text: "A Japanese manager wants to neutralise the market risk of shares worth 6.6 billion yen. Beta: 1.1. Nikkei 225 futures (Osaka, large contract): 38,000, 1,000 yen per point. How many contracts are needed?",
    parts: parts({ value: 6.6e9, beta: 1.1, target: 0, price: 38000, multiplier: 1000 }),
  },
  {
    text: "Portfolio value 85,00,000 rupees, beta 1.15, Nifty futures 17,000, lot size 50. Complete hedge: how many lots short?",
    parts: parts({ value: 8.5e6, beta: 1.15, target: 0, price: 17000, multiplier: 50 }),
  },
  {
    text: "How many contracts does the hedge need?\nPortfolio | $28,000,000\nBeta | 1.05\nFutures price | 3,500\nMultiplier | 50\nTarget beta | 0",
    parts: parts({ value: 28e6, beta: 1.05, target: 0, price: 3500, multiplier: 50 }),
  },
  {
    text: "Two-part question. A $5 million fund has beta 1.5; S&P futures are at 4,000 x $50. 1) How many futures eliminate the beta? 2) How many bring it to 1.0?",
    parts: [0, 1].map((target) => ({ value: 5e6, beta: 1.5, target, price: 4000, multiplier: 50 })),
  },
  {
    text: "A 3-month put on the index with a strike of 4,000 costs 90. How many puts insure a $10 million portfolio with a beta of 1.5?",
    refused: true,
  },
  {
    text: "What is the difference between systematic and unsystematic risk?",
    refused: true,
  },
  {
    text: "Because of an expected correction, a fund with €64 million in German shares sells DAX futures. The DAX future is at 16,000, the multiplier €25 and the fund's beta 1.25. How many contracts reduce its market risk by three quarters?",
    parts: parts({ value: 64e6, beta: 1.25, target: 0.3125, price: 16000, multiplier: 25 }),
  },
  {
    text: "An index tracker with $84 million wants to stay fully invested while cutting its beta of 1.0 in half, by means of E-mini S&P 500 futures trading at 4,200. How many contracts does it sell?",
    parts: parts({ value: 84e6, beta: 1, target: 0.5, price: 4200, multiplier: 50 }),
  },
  {
    text: "Peter has a position in shares of $750,000, the beta of which is 1.2, and knows that one futures contract has a face value of $90,000. How many contracts must Peter go short if he does not want to be exposed to the market?",
    parts: parts({ value: 750000, beta: 1.2, target: 0, price: 90000, multiplier: 1 }),
  },
  {
    text: "S$15 million is invested in Singapore stocks with a beta of 1.05. Futures on the index trade at S$31,500 per contract. How many would have to be sold to be hedged against market moves completely?",
    parts: parts({ value: 15e6, beta: 1.05, target: 0, price: 31500, multiplier: 1 }),
  },
  {
    text: "The beta of Northgate's $58 million portfolio is 1.3, but its policy calls for 0.95. With index futures at 2,900 and a multiplier of $100, what futures trade complies with the policy?",
    parts: parts({ value: 58e6, beta: 1.3, target: 0.95, price: 2900, multiplier: 100 }),
  },
  {
    text: "A stock portfolio (beta 0.9, value $3.2 million) is hedged by selling ten E-mini S&P 500 futures at 4,800. What is its beta after the sale?",
    betaAfter: 0.9 - (10 * 4800 * 50) / 3.2e6,
  },
  {
    text: "The manager of a C$120 million fund with a beta of 0.85 plans to hedge all market risk with S&P/TSX 60 futures at 1,275 (C$200 x index). How many contracts should be sold?",
    parts: parts({ value: 120e6, beta: 0.85, target: 0, price: 1275, multiplier: 200 }),
  },
  {
    text: "Shares to be hedged: USD 1,800,000. Correlation of the shares with the index: 0.8. E-mini S&P 500: 4,500. How many contracts?",
    asks: "beta",
  },
];
