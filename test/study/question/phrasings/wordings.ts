import { facts, type Phrasing, parts } from "./phrasing.js";

/** What exams ask for in words of their own, sizes and tables as they print them, and targets told in passing. */
export const wordings: readonly Phrasing[] = [
  {
    text: "A trader owns 30,000 shares at $52 each with a beta of 1.25 and wants to hedge them against the market. Mini S&P 500 futures are at 2,600, $50 times the index.\n(a) What strategy should the trader follow?\n(b) A month later the share is at $49 and the futures price is 2,470. What is the overall gain or loss?",
    parts: parts(facts({ contracts: -15 }), facts({ hedgedPnl: 7_500 })),
  },
  {
    text: "A has 9,000 shares at Rs 310 with a beta of 1.2 and 4,000 shares of B at Rs 620 with a beta of 0.7. Nifty futures trade at 7,500 and have a minimum trade lot requirement of 75 units. How many lots are sold for a full hedge?",
    parts: parts(facts({ contracts: -9 })),
  },
  {
    text: "A fund of $24 million has a beta of 0.90; 70 percent of its market risk is to be removed by E-mini S&P 500 futures at 2,400. a) How many contracts? b) What is the beta of the fund once these are in place?",
    parts: parts(facts({ contracts: -126 }), facts({ betaAfter: 0.27 })),
  },
  {
    text: "These stocks are held and will be sold on December 31.\nStock: shares, price 10/1, beta, price 12/31\nP. Q. Alder: 12,000, 21.00, 0.90, 22.50\nBirch: 5,500, 64.00, 1.20, 60.00\nCedar & Co: 7,000, 38.00, 1.05, 37.00\nIndex futures with a $500 multiplier are at 412.50 on October 1 and at 396.00 on December 31. Find the portfolio beta, the number of contracts for a full hedge, and the overall profit.",
    parts: parts(facts({ beta: 1.0672413793 }), facts({ contracts: -5, hedgedPnl: 30_250 })),
  },
  {
    text: "Stock / Number of shares / Price / Beta\nAlder / 12,000 / $21.00 / 0.90\nBirch / 5,500 / $64.00 / 1.20\nCedar / 7,000 / $38.00 / 1.05\nIndex futures with a $500 multiplier are at 412.50. How many hedge these shares in full?",
    parts: parts(facts({ contracts: -5 })),
  },
  {
    text: "A fund with R90 million of JSE shares and a beta of 0.95 hedges two-fifths of it with ALSI Top 40 futures at 60,000 (R10 per point). (a) How many contracts are sold? (b) The futures then close at 61,800 and the portfolio rises by its beta times 3%. State the gain or loss on the futures and on the portfolio.",
    parts: parts(facts({ contracts: -57 }), facts({ futuresPnl: -1_026_000, unhedgedPnl: 2_565_000 })),
  },
  {
    text: "A regression of the returns of a CHF 26 million portfolio on those of SMI futures gives an intercept of 0.0007, a slope of 1.3 and an R-squared of 0.77. The future is at 8,000, CHF 10 a point. The variance-minimising position is to A) sell 325 contracts B) sell 423 contracts C) buy 423 contracts",
    parts: parts(facts({ exactContracts: -422.5 })),
  },
  {
    text: "A HK$66 million fund has a beta of 0.9 and would like one of 1.3. Hang Seng futures are at 20,000, HK$50 per point. It should: A. buy 26 contracts B. buy 86 contracts C. sell 26 contracts. And what would it have done for a beta of zero?",
    parts: parts(facts({ exactContracts: 26.4 }), facts({ exactContracts: -59.4 })),
  },
  {
    text: "An insurer has shares of USD 12,000,000 with a beta of 1.4. S&P 500 futures are at 1,500 and the contract is 250 times the index. How many contracts must be sold so that no market risk is left, and how many if the beta is only to come down to 0.55?",
    parts: parts(facts({ exactContracts: -44.8 }), facts({ exactContracts: -27.2 })),
  },
  {
    text: "A C$20 million portfolio is 30% in banks (beta 0.9), 45% in energy (beta 1.2) and 25% in technology (beta 1.4). S&P/TSX 60 futures are at 800, C$200 times the index. What is the beta of the portfolio? How many contracts hedge it completely, and how many take the beta only as far as 0.6?",
    parts: parts(facts({ beta: 1.16 }), facts({ contracts: -145 }), facts({ contracts: -70 })),
  },
  // Two things are asked for, of which one is shown.
  {
    text: "A manager has $2 million of stocks with a beta of 1.25. How many dollars' worth of the index should she sell to minimize the volatility of her position? If E-mini S&P 500 futures are at 2,500, how many contracts is that?",
    asks: "question",
  },
  // A company's name between a count and its shares.
  {
    text: "In March she owns 16,000 Boeing shares, each worth $75, with a beta of 1.15, and wants protection against a fall in the market. The June S&P 500 futures price is 1,500 and each contract is on 250 times the index. How many contracts should she short? In May the share price is $90 and the futures price is 1,725. What is her gain or loss on the shares, on the futures, and in total?",
    parts: parts(facts({ contracts: -4 }), facts({ unhedgedPnl: 240_000, futuresPnl: -225_000, hedgedPnl: 15_000 })),
  },
  {
    text: "Rs 4.8 crore are in three shares: 35% in a bank (beta 1.3), 40% in cement (beta 0.8) and 25% in steel (beta 1.1). Nifty and its futures are both at 22,000. Lot size is 75. (i) How many lots hedge them in full? (ii) On the expiry day Nifty closes 500 points lower. Find the profit on the futures.",
    parts: parts(facts({ contracts: -31 }), facts({ futuresPnl: 1_162_500 })),
  },
  {
    text: "An insurer holds ¥250 million of shares (beta 0.9) and wants to take away seventy per cent of the market risk with TOPIX futures at 30,000, multiplier ¥100. How many contracts?",
    parts: parts(facts({ exactContracts: -52.5 })),
  },
  // A dash before an amount is no sign.
  {
    text: "A portfolio is:\nA Ltd. - 2.00 lakh shares, Rs. 400 per share, Beta 1.50\nB Ltd. - 3.00 lakh shares, Rs. 600 per share, Beta 1.10\nNifty futures are at 8,000 and each point is worth Rs. 200. How many bring the beta to 0.80?",
    parts: parts(facts({ exactContracts: -68.75 })),
  },
  {
    text: "A client has HK$36 million of shares with a beta of 0.95. Hang Seng futures trade at 18,000, HK$50 a point; the broker asks HK$80 commission a contract. How many hedge the shares?",
    parts: parts(facts({ contracts: -38 })),
  },
  // "In part (a)" leaves out what a later part supposed.
  {
    text: "A $15.6 million fund tracks the S&P 500. E-mini S&P 500 futures are at 2,080 with a $50 multiplier. (a) How many futures hedge it? (b) How does the answer change if the beta is 0.75? (c) The market drops 6 percent and the futures with it. What do the contracts in part (a) earn?",
    parts: parts(facts({ contracts: -150 }), facts({ exactContracts: -112.5 }), facts({ futuresPnl: 936_000 })),
  },
  // A fall of the futures in points beside one of the index in percent.
  {
    text: "Trustees have £28 million in UK equities with a beta of 1.1 and fear a fall in share prices. FTSE futures are priced at 4,200, £25 per index point. (a) Advise on the number of contracts. (b) Estimate the net gain or loss if the FTSE 100 falls by 5% and the futures by 180 points.",
    parts: parts(facts({ contracts: -293 }), facts({ futuresPnl: 1_318_500, hedgedPnl: -221_500 })),
  },
  // Points of an exam.
  {
    text: "(4 points) A stock portfolio of $16 million has a beta of 1.2. S&P 500 futures are at 1,400, $250 times the index. a. (1.5 points) Describe the trade that lowers the beta to 0.50, with the number of contracts. b. (2.5 marks) Describe the trade that would raise it to 1.50 instead.",
    parts: parts(facts({ contracts: -32 }), facts({ exactContracts: 13.714285714 })),
  },
  {
    text: "You hold a $9.6 million portfolio with a beta of 1.0. The index is at 1,200, the futures, multiplier $250, at 1,212 for delivery in three months. (a) How many futures hedge it in full? (b) At the end of the quarter the index stands at 1,140 and the contract expires at that level. What is the profit on the futures?",
    parts: parts(facts({ contracts: -32 }), facts({ futuresPnl: 576_000 })),
  },
  {
    text: "An account of A$12.4 million, beta 0.9, is hedged in full with SPI 200 futures at 5,200, A$25 a point. How many? Later the shares are worth A$11.9 million and the futures are bought back at 4,990. State the loss on the shares, the profit on the futures and the overall outcome, ignoring costs, margins and dividends.",
    parts: parts(facts({ contracts: -86 }), facts({ unhedgedPnl: -500_000, futuresPnl: 451_500, hedgedPnl: -48_500 })),
  },
  {
    text: "A fund of GBP 42 million has a beta of 1.1. FTSE 100 futures are at 6,900, GBP 10 a point. (i) How many contracts hedge it in full? (ii) The manager has in fact sold only 300 contracts. What is the beta of fund plus futures?",
    parts: parts(facts({ exactContracts: -669.5652174 }), facts({ betaAfter: 0.6071428571 })),
  },
  {
    text: "A fund has $30 million of stocks with a beta of .9 and wants to act as if its beta were 1.4. S&P 500 futures trade at 1,250, $250 times the index. How many contracts should be bought?",
    parts: parts(facts({ contracts: 48 })),
  },
  // Asked for and not shown: the second of two counts, and the share of the risk that is hedged.
  {
    text: "Mrs Ho holds 20,000 shares of A at HK$60 (beta 0.9) and 15,000 of B at HK$200 (beta 1.3). Hang Seng futures stand at 18,000, HK$50 per point. Find the number of contracts that removes all market risk, and the number that cuts the beta in half.",
    asks: "question",
  },
  {
    text: "A fund of $24 million has a beta of 1.1. E-mini S&P 500 futures are at 4,800. (i) How many hedge it in full? (ii) What percentage of the fund's market risk has been hedged by 50 contracts?",
    asks: "question",
  },
  // Choices on lines of their own, of which none is an amount.
  {
    text: "A fund's beta is 1.2 and is to be cut to 0.8 with SMI futures at 11,000, CHF 10 a point. The number of contracts to sell is:\nA. fewer than 100\nB. between 100 and 200\nC. more than 200",
    asks: "value",
  },
  {
    text: "She buys 9,000 shares of Y Ltd. at Rs. 30 per share and obtains a complete hedge of shorting 200 Nifty at Rs. 1,300 each. The next day the share has dropped 3% and the Nifty future has dropped 2%. What is the overall profit or loss of these transactions?",
    parts: parts(facts({ hedgedPnl: -2_900 })),
  },
  {
    text: "A portfolio of shares is worth Rs. 20,00,000 with a beta of 1.3. For a complete hedge, Nifty futures of what value should be sold?\n(a) Rs. 15,38,462\n(b) Rs. 20,00,000\n(c) Rs. 26,00,000",
    parts: parts(facts({ beta: 1.3, targetBeta: 0 })),
    title: "₹2,600,000",
  },
  {
    text: "A HK$90 million fund has a beta of 0.9. The HSI closes at 19,900 and the next-month HSI futures at 20,000, HK$50 per point. (a) How many contracts make the fund market neutral? (b) How many would instead raise the beta to 1.2? (c) Suppose he did (a), and the market and the futures price both drop six per cent. What is the gain or loss on the fund and on the futures?",
    parts: parts(
      facts({ contracts: -81 }),
      facts({ contracts: 27 }),
      facts({ unhedgedPnl: -4_860_000, futuresPnl: 4_860_000 }),
    ),
  },
];
