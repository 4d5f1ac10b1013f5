import { type Phrasing, parts } from "./phrasing.js";

/** Written before the reading of questions was looked at; measured first, then mended for. */
export const batch4: readonly Phrasing[] = [
  {
    text: "You run a long-only equity book worth USD 212,400,000 with a beta of 1.15. S&P 500 futures are quoted at 1,480 and each contract calls for delivery of 250 times the index. To bring the book's beta down to 0.80, how many contracts should you sell?\nA. 88\nB. 201\nC. 660\nD. 402",
    parts: parts({ value: 212.4e6, beta: 1.15, target: 0.8, price: 1480, multiplier: 250 }),
  },
  {
    text: "A company owns a $64 million share portfolio with a beta of 1.08 and would like to use futures on the S&P 500 to hedge its risk. The index futures price is currently 2,140 and each contract is for delivery of $250 times the index. (i) What is the hedge that minimizes risk? (ii) What should the company do if it wants to cut the portfolio's beta to 0.6? (iii) What if it wants to raise the beta to 1.4?",
    parts: [0, 0.6, 1.4].map((target) => ({ value: 64e6, beta: 1.08, target, price: 2140, multiplier: 250 })),
  },
  {
    text: "Mr. Rao has shares worth Rs 36,00,000 with a beta of 1.25. He wants to protect them for one month using Nifty futures. Nifty spot is at 17,850 and the one-month Nifty futures at 17,910. The lot size is 50. The risk free rate is 6.5% p.a. How many lots does he need, and should he go long or short? What would be his gain or loss on the portfolio and the futures if Nifty spot and futures both fall by 4%?",
    parts: parts({ value: 3.6e6, beta: 1.25, target: 0, price: 17910, multiplier: 50, move: -0.04 }),
  },
  {
    text: "Your stock portfolio has a beta of 0.95 and is currently worth $42m. The S&P/ASX200 index is at 7,120. The March-maturity SPI200 futures contract is quoted at 7,165. How many SPI200 futures contracts are required to fully hedge your stock portfolio? (Round to the nearest whole number)",
    parts: parts({ value: 42e6, beta: 0.95, target: 0, price: 7165, multiplier: 25 }),
  },
  {
    text: "Assume you manage a $150 million portfolio of large Australian companies. You fear a correction and decide that only $40 million of it should be hedged, with SPI 200 futures. The portfolio's beta is 0.9. SPI futures: 6,910. ASX 200: 6,902. Index multiplier: 25. Calculate how many futures contracts are needed to hedge the $40 million and say whether you would buy or sell them.",
    parts: parts({ value: 40e6, beta: 0.9, target: 0, price: 6910, multiplier: 25 }),
  },
  {
    text: "An endowment wishes to eliminate its exposure to the market over the coming quarter. Its shares are worth £48.6 million and their systematic risk coefficient is 1.12. FTSE 100 futures for that quarter trade at 7,455; each index point is worth £10. Determine the number of contracts.",
    parts: parts({ value: 48.6e6, beta: 1.12, target: 0, price: 7455, multiplier: 10 }),
  },
  {
    text: "Portfolio value: $3,300,000; Beta: 1.35; Futures quote: 1,815.50; Value per point: $50; Objective: beta of zero.",
    parts: parts({ value: 3.3e6, beta: 1.35, target: 0, price: 1815.5, multiplier: 50 }),
  },
  {
    text: "A Dutch insurer wants to halve the market risk of its €18.4 million equity portfolio, whose beta is 1.1 against the Euro Stoxx 50. The future stands at 4,310 and has a multiplier of €10. What trade is needed?",
    parts: parts({ value: 18.4e6, beta: 1.1, target: 0.55, price: 4310, multiplier: 10 }),
  },
  {
    text: "An investor has the following shares:\nStock | Number of shares | Price ($) | Beta\nA | 10,000 | 20 | 1.1\nB | 5,000 | 60 | 1.4\nC | 8,000 | 25 | 0.7\nThe index futures price is 2,000 and the contract multiplier is $50. How many contracts would hedge the portfolio fully?",
    parts: parts({ value: 7e5, beta: 7.8 / 7, target: 0, price: 2000, multiplier: 50 }),
  },
  {
    text: "A fund is made up of 40% in shares with beta 1.3, 35% in shares with beta 0.9 and 25% in Treasury bills. The total value is $90 million. Futures on the index trade at 3,600, each point being worth $50. How many contracts make the fund market neutral?",
    parts: parts({ value: 90e6, beta: 0.835, target: 0, price: 3600, multiplier: 50 }),
  },
  {
    text: "A portfolio is worth HK$250 million with a beta of 1.05 relative to the Hang Seng Index. HSI futures trade at 18,420 (HK$50 per point). The manager expects a fall and would like to shed 60% of the market exposure. How many contracts to short?",
    parts: parts({ value: 250e6, beta: 1.05, target: 0.42, price: 18420, multiplier: 50 }),
  },
  {
    text: "Suppose the S&P 500 is at 4,000 and E-mini futures at 4,020. A portfolio of $8.04 million has a beta of 1.25. How many E-minis should be shorted to be fully hedged, and what is the gain on the futures if the index falls to 3,800?",
    parts: parts({ value: 8.04e6, beta: 1.25, target: 0, price: 4020, multiplier: 50, move: -0.05 }),
  },
  {
    text: "The beta of a $25m fund is 0.75. The manager turns bullish and wishes to lever up to a beta of 1.2 without buying shares. Nasdaq-100 E-mini futures are at 15,200, with $20 per point. How many contracts?",
    parts: parts({ value: 25e6, beta: 0.75, target: 1.2, price: 15200, multiplier: 20 }),
  },
  {
    text: "Fund manager's portfolio of S$ 32 million, beta 0.88 against the MSCI Singapore index; SGX futures priced at 310 with multiplier S$100. Fully hedged by how many contracts?",
    parts: parts({ value: 32e6, beta: 0.88, target: 0, price: 310, multiplier: 100 }),
  },
  {
    text: "A dealer is long 25,000 shares of XYZ at $48 each. XYZ's beta is 1.6. She wants to strip out the market component using index futures priced at 1,600 with a $50 multiplier. What should she do and what remains unhedged?",
    parts: parts({ value: 1.2e6, beta: 1.6, target: 0, price: 1600, multiplier: 50 }),
  },
  {
    text: "A pension scheme with £120m of UK equities (beta 0.92) and £30m in gilts wants to hedge its equities completely using FTSE futures at 7,320 (£10 per point). How many contracts?",
    parts: parts({ value: 120e6, beta: 0.92, target: 0, price: 7320, multiplier: 10 }),
  },
  {
    text: "On 1 March a manager has a portfolio worth $4.2 million with a beta of 1.3. The June futures price is 2,100 and the contract is on $100 times the index. On 1 June the index has dropped 6%. How many contracts should have been sold on 1 March to be fully hedged, and what was the profit on them?",
    parts: parts({ value: 4.2e6, beta: 1.3, target: 0, price: 2100, multiplier: 100, move: -0.06 }),
  },
  {
    text: "Number of micro E-mini S&P contracts ($5 x index) to fully hedge $185,000 at beta 1.05; futures 4,625.25",
    parts: parts({ value: 185000, beta: 1.05, target: 0, price: 4625.25, multiplier: 5 }),
  },
  {
    text: "A manager wants to insure a $10m portfolio with a beta of 1 against falling more than 5% over the next six months. Put options on the index with a strike of 950 are available. How many puts should be bought?",
    refused: true,
  },
  {
    text: "What return does the CAPM predict when the risk-free rate is 3%, the expected market return is 9% and the beta is 1.2?",
    refused: true,
  },
  {
    text: "A portfolio manager controls $11 million in common stock. In anticipation of a market decline, the manager decides to hedge with index futures. Suppose beta is 1.1 and the futures price is 1,375 with $250 multiplier. How many contracts should be sold? If the market drops by 10 per cent, what is the overall result?",
    parts: parts({ value: 11e6, beta: 1.1, target: 0, price: 1375, multiplier: 250, move: -0.1 }),
  },
  {
    text: "A portfolio has a beta of 1.4 and a value of 7 million dollars. Each futures contract has a notional of 140,000 dollars. What position gives a beta of 0.9?",
    parts: parts({ value: 7e6, beta: 1.4, target: 0.9, price: 140000, multiplier: 1 }),
  },
  {
    text: "Fully hedge Rs 2.25 crore (beta 0.8) with Bank Nifty futures at 45,000, lot 15.",
    parts: parts({ value: 22.5e6, beta: 0.8, target: 0, price: 45000, multiplier: 15 }),
  },
  {
    text: "The trustees hold CHF 60 million in Swiss shares, beta of 0.97. SMI futures are at 11,050 and pay CHF 10 per index point. They want to keep only a quarter of their market risk. How many contracts?",
    parts: parts({ value: 60e6, beta: 0.97, target: 0.2425, price: 11050, multiplier: 10 }),
  },
  {
    text: "A mutual fund worth $36 million tracks small caps and has a beta of 1.2. The index futures contract is priced at $180,000. How many contracts have to be shorted so that the fund no longer reacts to the market?",
    parts: parts({ value: 36e6, beta: 1.2, target: 0, price: 180000, multiplier: 1 }),
  },
];
