import type { Phrasing } from "../study/question/phrasings/phrasing.js";

/** Own words and numbers, in three batches: each was measured before anything was changed for it. */
export const batches: readonly (readonly Phrasing[])[] = [
  [
    {
      text: "Maria runs a $24 million equity fund whose beta is 1.15. Index futures are quoted at 3,200 and each contract is $50 times the index. How many contracts should she trade to hedge completely?",
      parts: [{ value: 24e6, beta: 1.15, target: 0, price: 3200, multiplier: 50 }],
    },
    {
      text: "A pension trust has £85m in UK shares with β = 0.87. FTSE 100 futures trade at 7,640. The trustees want to reduce the portfolio's beta to 0.4. What trade is required?",
      parts: [{ value: 85e6, beta: 0.87, target: 0.4, price: 7640, multiplier: 10 }],
    },
    {
      text: "You manage €12.5 million of German stocks (beta 1.05). DAX futures: 15,800, multiplier €25. Neutralise the market risk.",
      parts: [{ value: 12.5e6, beta: 1.05, target: 0, price: 15800, multiplier: 25 }],
    },
    {
      text: "An investor owns 40,000 shares of a company, each selling at $62.50. The stock's beta is 1.4. The futures price on the market index is 2,500 and the multiplier is $100. What position hedges the market exposure over the next two months?",
      parts: [{ value: 2.5e6, beta: 1.4, target: 0, price: 2500, multiplier: 100 }],
    },
    {
      text: "A fund worth Rs 40 crore has a beta of 0.95 against the Nifty. Nifty 50 futures are at 22,000 with a lot size of 50. How many lots must be sold to bring beta down to 0.25?",
      parts: [{ value: 400e6, beta: 0.95, target: 0.25, price: 22000, multiplier: 50 }],
    },
    {
      text: "Portfolio of Japanese equities worth 3.4 billion yen, beta 1.1. Nikkei 225 futures stand at 38,500 (¥1,000 per point). Fully hedge it. What happens if the market falls 8%?",
      parts: [{ value: 3.4e9, beta: 1.1, target: 0, price: 38500, multiplier: 1000, move: -0.08 }],
    },
    {
      text: "The manager of a USD 100m portfolio expects a rally and wants to raise its beta from 0.9 to 1.1. The E-mini S&P 500 future is priced at 4,450.50. How many contracts?",
      parts: [{ value: 100e6, beta: 0.9, target: 1.1, price: 4450.5, multiplier: 50 }],
    },
    {
      text: "Consider a portfolio with a market value of $7,200,000 and a beta equal to 1.25. One futures contract is worth $180,000. (a) How many contracts eliminate the systematic risk? (b) How many reduce the beta to 0.75? (c) How many increase the beta to 1.5?",
      parts: [0, 0.75, 1.5].map((target) => ({ value: 7.2e6, beta: 1.25, target, price: 180000, multiplier: 1 })),
    },
    {
      text: "A hedge fund holds $60 million of stocks, beta 1.3. It decides to cut its beta by 40 percent. Index futures price 5,000, $20 per index point. Number of contracts?",
      parts: [{ value: 60e6, beta: 1.3, target: 0.78, price: 5000, multiplier: 20 }],
    },
    {
      text: "Halve the beta of an A$30 million portfolio whose beta is now 1.2. The SPI 200 futures are trading at 7,500.",
      parts: [{ value: 30e6, beta: 1.2, target: 0.6, price: 7500, multiplier: 25 }],
    },
    {
      text: "A $15m portfolio is twice as volatile as the market. Futures trade at 2,000 with a $100 multiplier. How many contracts for a full hedge?",
      asks: "beta",
    },
    {
      text: "My portfolio is worth $3m and has a beta of 1.2. How many S&P 500 E-mini contracts should I short to be market neutral?",
      asks: "price",
    },
    {
      text: "A fund has a beta of 1.1 and is worth $18 million. Index futures are at 1,800. How many contracts for a complete hedge?",
      asks: "multiplier",
    },
    {
      text: "To lower portfolio beta from 1.2 to 0.8 with stock index futures, should you be long or short?",
      direction: "short",
    },
    {
      text: "An asset manager holds A$45,000,000 in Australian shares, beta 0.95. She believes the market may weaken and wants to fully neutralise systematic risk with ASX SPI 200 futures at 8,100 (A$25 per point). If the index then drops 10%, what does each leg make?",
      parts: [{ value: 45e6, beta: 0.95, target: 0, price: 8100, multiplier: 25, move: -0.1 }],
    },
    {
      text: "The current index level is 1,000, the index futures price is 1,010, the portfolio is worth $5,050,000 and its beta is 1.5. One contract is for delivery of $250 times the index. The manager wants to hedge. The index turns out to be 900.",
      parts: [{ value: 5.05e6, beta: 1.5, target: 0, price: 1010, multiplier: 250, move: -0.1 }],
    },
    {
      text: "Your portfolio: 40% in Alpha (beta 1.2), 35% in Bravo (beta 0.8) and 25% in Charlie (beta 1.5). What is the portfolio's beta?",
      beta: 1.135,
    },
    {
      text: "An investor has $4 million in Stock A with a beta of 1.2 and $6 million in Stock B with a beta of 0.9. The index future is at 1,500 with a multiplier of $250. How many contracts hedge all market risk?",
      parts: [{ value: 10e6, beta: 1.02, target: 0, price: 1500, multiplier: 250 }],
    },
    {
      text: "A portfolio manager with $50 million and a beta of 0.8 wants to increase the beta by 0.3. S&P 500 futures are at 4,000, and the multiplier is $50.",
      parts: [{ value: 50e6, beta: 0.8, target: 1.1, price: 4000, multiplier: 50 }],
    },
    {
      text: "How many put options with a strike of 900 are needed to protect a $9 million portfolio with beta 1.2 if the index is at 1,000 and each option is on 100 times the index?",
      refused: true,
    },
    {
      text: "The standard deviation of monthly changes in the spot price is 1.2, the standard deviation of monthly changes in the futures price is 1.4, and the correlation between them is 0.7. What is the minimum variance hedge ratio?",
      parts: [{ facts: { hedgeRatio: 0.6 } }],
    },
    {
      text: "A fund’s beta (0.92) is to be trimmed to 0.6 with futures on the S&P/TSX 60 at 1,250.00; multiplier C$200; fund value C$75 million.",
      parts: [{ value: 75e6, beta: 0.92, target: 0.6, price: 1250, multiplier: 200 }],
    },
  ],
  [
    {
      text: "Portfolio: US$8.4 million, beta 1.35. After shorting 30 E-mini S&P 500 contracts at 4,200, what is the portfolio's beta?",
      betaAfter: 1.35 - (30 * 4200 * 50) / 8.4e6,
    },
    {
      text: "A Sydney fund has A$60 million in US stocks (beta 1.1 to the S&P 500) and hedges fully with E-mini futures at 4,800. The exchange rate is A$1.50 per US$1.",
      parts: [{ value: 60e6, beta: 1.1, target: 0, price: 4800, multiplier: 50, fx: 1.5 }],
    },
    {
      text: "A company expects to receive $12 million in three months and plans to invest it in a stock portfolio with a beta of 0.9. Index futures are at 2,400, on $100 times the index. What futures position hedges against a rise in the market?",
      parts: [{ value: 12e6, beta: 0, target: 0.9, price: 2400, multiplier: 100 }],
    },
    {
      text: "A trader is short 25,000 shares of a stock priced at $48 with a beta of 1.6. The index futures price is 1,200 and the multiplier is 50. How does the trader hedge market risk completely?",
      parts: [{ value: 1.2e6, beta: -1.6, target: 0, price: 1200, multiplier: 50 }],
    },
    {
      text: "The S&P 500 is at 3,200. Each futures contract is for $250 times the index. How many contracts does a $40 million portfolio with beta 1.1 need for a full hedge?",
      parts: [{ value: 40e6, beta: 1.1, target: 0, price: 3200, multiplier: 250 }],
    },
    {
      text: "Weights of 50%, 30% and 20% are held in three stocks with betas of 0.8, 1.2 and 1.6, respectively. Compute the portfolio beta.",
      beta: 1.08,
    },
    {
      text: "A $22 million portfolio (β=1.18) is to be hedged. i) How many contracts neutralise it if each contract is worth $275,000? ii) How many would take beta to 0.5? iii) Profit or loss on the futures from ii) if the market rises 4%?",
      parts: [
        { value: 22e6, beta: 1.18, target: 0, price: 275000, multiplier: 1 },
        { value: 22e6, beta: 1.18, target: 0.5, price: 275000, multiplier: 1 },
        { value: 22e6, beta: 1.18, target: 0.5, price: 275000, multiplier: 1, move: 0.04 },
      ],
    },
    {
      text: "Hedge 60% of the market risk of a €30m portfolio, beta 1.1, with EURO STOXX 50 futures at 4,900.",
      parts: [{ value: 30e6, beta: 1.1, target: 0.44, price: 4900, multiplier: 10 }],
    },
    {
      text: "Fund value: $90,000,000\nBeta: 1.05\nTarget beta: 0.70\nFutures price: 4,500\nMultiplier: $50",
      parts: [{ value: 90e6, beta: 1.05, target: 0.7, price: 4500, multiplier: 50 }],
    },
    {
      text: "A portfolio manager wants to reduce her fund's beta by two-thirds. The fund is worth C$48m, its beta is 1.2 and S&P/TSX 60 futures trade at 1,200 with C$200 a point.",
      parts: [{ value: 48e6, beta: 1.2, target: 0.4, price: 1200, multiplier: 200 }],
    },
    {
      text: "You hold HK$50 million of Hong Kong shares with beta 1.15; Hang Seng futures trade at 17,500. You think the market will go up and want beta at 1.5. What do you do?",
      parts: [{ value: 50e6, beta: 1.15, target: 1.5, price: 17500, multiplier: 50 }],
    },
    {
      text: "An index fund of $10 million has a beta of 1. Futures trade at 1.010 and the multiplier is $250. How many contracts for a full hedge?",
      asks: "price",
    },
    {
      text: "A fund wants to change its beta from 1.2 to 0.9. It is worth $36 million. The December index futures price is 1,350 and one point is worth $100.",
      parts: [{ value: 36e6, beta: 1.2, target: 0.9, price: 1350, multiplier: 100 }],
    },
    {
      text: "Suppose an institution's £200 million portfolio has a beta of 0.95 relative to the FTSE 100. The FTSE 100 futures contract, £10 per index point, is at 7,500. The institution fears a 15% fall in the index and hedges fully. What do portfolio and futures make?",
      parts: [{ value: 200e6, beta: 0.95, target: 0, price: 7500, multiplier: 10, move: -0.15 }],
    },
    {
      text: "Explain in your own words why basis risk remains after a beta hedge.",
      refused: true,
    },
    {
      text: "A bank enters a five-year interest rate swap with notional of $10 million, paying 4% fixed. What is its value if rates fall 1%?",
      refused: true,
    },
    {
      text: "A portfolio is worth $2 million. Its beta is 1.2. The index futures price is 400 and each contract is $500 times the index. If the manager wants no systematic risk, how many contracts must be sold?",
      parts: [{ value: 2e6, beta: 1.2, target: 0, price: 400, multiplier: 500 }],
    },
    {
      text: "A manager has $10 million in A with beta 1.4 and $5 million in cash. Index futures at 2,000, multiplier $50. Bring the portfolio's beta to 0.5.",
      parts: [{ value: 15e6, beta: (1.4 * 10) / 15, target: 0.5, price: 2000, multiplier: 50 }],
    },
    {
      text: "What number of Nasdaq-100 E-mini futures, at 18,000, should be used to take a $27 million technology portfolio with a beta of 1.25 (against the Nasdaq-100) down to a beta of 1?",
      parts: [{ value: 27e6, beta: 1.25, target: 1, price: 18000, multiplier: 20 }],
    },
    {
      text: "How many contracts must be shorted if a portfolio worth US$5.6m with beta 0.8 is to be fully hedged, given that the future costs $140,000 per contract?",
      parts: [{ value: 5.6e6, beta: 0.8, target: 0, price: 140000, multiplier: 1 }],
    },
    {
      text: "Portfolio A$25m, β 1.3, SPI 200 at 7,800: no idea what to do.",
      asks: "target",
    },
  ],
  [
    {
      text: "A university endowment of $125 million tracks the market with a beta of 1.08. With index futures at 4,100 and a contract multiplier of $50, find the number of futures needed to remove all market exposure, and say whether to buy or sell.",
      parts: [{ value: 125e6, beta: 1.08, target: 0, price: 4100, multiplier: 50 }],
    },
    {
      text: "The beta of a $6.5 million portfolio is 1.45. Three-month index futures currently trade at 1,625, where each index point represents $100. Determine how many contracts would lower the beta to 0.95.",
      parts: [{ value: 6.5e6, beta: 1.45, target: 0.95, price: 1625, multiplier: 100 }],
    },
    {
      text: "Lena's stocks are worth 9.6 million euros. Relative to the DAX their beta is 1.25. She would like beta to be only 0.5 until the election. Mini-DAX futures trade at 16,000 points. What should she do?",
      parts: [{ value: 9.6e6, beta: 1.25, target: 0.5, price: 16000, multiplier: 5 }],
    },
    {
      text: "On 1 March a fund manager has a $33,000,000 portfolio. Its beta is 0.85. The June futures on the index are at 2,750, and a contract controls $250 × the index. The manager is bullish and wants a beta of 1.25. How many contracts should be bought?",
      parts: [{ value: 33e6, beta: 0.85, target: 1.25, price: 2750, multiplier: 250 }],
    },
    {
      text: "If I own $500,000 of stocks (beta = 0.9), and the micro E-mini S&P 500 trades at 5,000, how many contracts do I short for a 100% hedge?",
      parts: [{ value: 500000, beta: 0.9, target: 0, price: 5000, multiplier: 5 }],
    },
    {
      text: "1) A $14 million portfolio has beta 1.1 and futures are at 1,400 with a $100 multiplier; find the full hedge. 2) What if the beta is to be 1.6 instead?",
      parts: [
        { value: 14e6, beta: 1.1, target: 0, price: 1400, multiplier: 100 },
        { value: 14e6, beta: 1.1, target: 1.6, price: 1400, multiplier: 100 },
      ],
    },
    {
      text: "A fund has stocks worth ZAR 150 million with a beta of 1.2 relative to the JSE Top 40. ALSI futures are at 70,000, R10 per point. Management decides to halve its market exposure. Calculate the trade, then the result on both legs if the Top 40 loses 12%.",
      parts: [{ value: 150e6, beta: 1.2, target: 0.6, price: 70000, multiplier: 10, move: -0.12 }],
    },
    {
      text: "A $20,000,000 portfolio with a beta of 1.5 is hedged by shorting futures. Futures price: 4,000; multiplier: $50. (i) Number of contracts for a beta of 0? (ii) And for a beta of 1?",
      parts: [
        { value: 20e6, beta: 1.5, target: 0, price: 4000, multiplier: 50 },
        { value: 20e6, beta: 1.5, target: 1, price: 4000, multiplier: 50 },
      ],
    },
    {
      text: "An Indian mutual fund has Rs. 1,00,00,000 invested with a beta of 1.3. Nifty futures quote 20,000 and the lot is 50. How many lots to hedge fully?",
      parts: [{ value: 1e7, beta: 1.3, target: 0, price: 20000, multiplier: 50 }],
    },
    {
      text: "The manager of a $70m portfolio (beta 1.0) wants to decrease its beta by 0.35. Russell 2000 E-mini futures are trading at 2,000. How many?",
      parts: [{ value: 70e6, beta: 1, target: 0.65, price: 2000, multiplier: 50 }],
    },
    {
      text: "A portfolio consists of 10,000 shares of X at $50 (beta 1.1) and 20,000 shares of Y at $25 (beta 0.7). Index futures are at 1,000, $250 times the index. How many contracts give a full hedge?",
      parts: [{ value: 1e6, beta: 0.9, target: 0, price: 1000, multiplier: 250 }],
    },
    {
      text: "Company Z has a $100 million portfolio with a beta of 1.2. Futures price 1,000; each contract on $250 times index. It shorts futures to reduce beta to 0.4. Later the index futures price falls from 1,000 to 950. What is the gain on the futures?",
      parts: [{ value: 100e6, beta: 1.2, target: 0.4, price: 1000, multiplier: 250, move: -0.05 }],
    },
    {
      text: "An insurer wants to protect A$80m of equities, beta 1.05, against a fall, using SPI futures trading at 7,920.",
      parts: [{ value: 80e6, beta: 1.05, target: 0, price: 7920, multiplier: 25 }],
    },
    {
      text: "How many futures contracts would reduce a portfolio's beta by half? The portfolio is worth S$16 million with a beta of 1.1; the futures price is 320 and the multiplier S$100.",
      parts: [{ value: 16e6, beta: 1.1, target: 0.55, price: 320, multiplier: 100 }],
    },
    {
      text: "A fund of $42 million whose correlation with the market is 0.8 wants to hedge with index futures at 2,100 ($100 multiplier). How many contracts?",
      asks: "beta",
    },
    {
      text: "I have a 1.3-beta portfolio, $5m. ES at 5,000. Full hedge?",
      parts: [{ value: 5e6, beta: 1.3, target: 0, price: 5000, multiplier: 50 }],
    },
    {
      text: "A manager controls £64 million in large UK companies. The estimated beta against the FTSE 100 index is 1.12. The index stands at 7,450 and the three-month future at 7,480, with a contract size of £10 per point. She seeks to eliminate market risk for the quarter. Find the number of contracts and her profit on them if the index falls to 6,705.",
      parts: [{ value: 64e6, beta: 1.12, target: 0, price: 7480, multiplier: 10, move: 6705 / 7450 - 1 }],
    },
    {
      text: "What return should be expected on a stock with beta 1.3 if the risk-free rate is 3% and the market premium is 5%?",
      refused: true,
    },
    {
      text: "Using index futures, a manager would like to go from a beta of 0.75 to a beta of 1.0. Is the position long or short?",
      direction: "long",
    },
    {
      text: "Investment bank: equity book CHF 28m, beta 1.22, SMI futures 11,600 at CHF 10 per point, currently short 50 contracts. Target beta is 0.3.",
      parts: [{ value: 28e6, beta: 1.22, target: 0.3, price: 11600, multiplier: 10 }],
    },
    {
      text: "A family office holds US$18 million of shares. The S&P 500 fell 3% last week. Its portfolio beta is 1.1, E-mini futures trade at 6,000 and it wants to hedge 50% of the exposure. Contracts?",
      parts: [{ value: 18e6, beta: 1.1, target: 0.55, price: 6000, multiplier: 50 }],
    },
    {
      text: "Portfolio beta is 0.6 and its value is $12.4 million. Suppose the index futures price is 3,100 and the multiplier is $100. What trade triples the beta?",
      parts: [{ value: 12.4e6, beta: 0.6, target: 1.8, price: 3100, multiplier: 100 }],
    },
  ],
  [
    {
      text: "Your client's blue-chip portfolio is valued at A$16.8 million and has an estimated beta of 1.12 against the S&P/ASX 200. SPI 200 futures are trading at 7,700 and are worth A$25 per point. What futures trade would leave her with no market exposure?",
      parts: [{ value: 16.8e6, beta: 1.12, target: 0, price: 7700, multiplier: 25 }],
    },
    {
      text: "Consider an $80 million portfolio whose beta is 1.4. A stock index futures contract has a price of 1,600 and a multiplier of 250. The manager forecasts a market decline of 6% and would like the portfolio beta lowered to 0.9. Find the contracts needed and the gain or loss on them should the forecast come true.",
      parts: [{ value: 80e6, beta: 1.4, target: 0.9, price: 1600, multiplier: 250, move: -0.06 }],
    },
    {
      text: "Calculate the number of index futures required to hedge a $3.6 million position in Acme Corp stock (beta 1.7). The index future trades at 1,440; multiplier is $50.",
      parts: [{ value: 3.6e6, beta: 1.7, target: 0, price: 1440, multiplier: 50 }],
    },
    {
      text: "Hedging exercise. Value of shares: £5,250,000. Beta: 1.2. FTSE 100 future: 7,000. Contract multiplier: £10. Determine the hedge.",
      parts: [{ value: 5.25e6, beta: 1.2, target: 0, price: 7000, multiplier: 10 }],
    },
    {
      text: "The treasurer wants the beta of a €55 million portfolio moved from 1.3 down to 0.65 using EURO STOXX 50 futures priced at 5,000 index points (€10 each).",
      parts: [{ value: 55e6, beta: 1.3, target: 0.65, price: 5000, multiplier: 10 }],
    },
    {
      text: "An equity fund has a market value of $210 million; its beta with respect to the S&P 500 is 0.93. If E-mini S&P 500 futures (multiplier $50) are quoted at 5,250, how many must be sold so that the fund is immune to market movements?",
      parts: [{ value: 210e6, beta: 0.93, target: 0, price: 5250, multiplier: 50 }],
    },
    {
      text: "You have been asked to increase the beta of a $64 million fund from 0.7 to 1.0. The relevant futures contract has a value of $320,000. How many contracts do you buy?",
      parts: [{ value: 64e6, beta: 0.7, target: 1, price: 320000, multiplier: 1 }],
    },
    {
      text: "A $28 million portfolio with a beta of 1.25 is fully hedged with futures at 3,500 ($100 per point). What is the profit on the futures if the index rises by 7 per cent?",
      parts: [{ value: 28e6, beta: 1.25, target: 0, price: 3500, multiplier: 100, move: 0.07 }],
    },
    {
      text: "A portfolio manager oversees ¥12 billion of Tokyo shares. TOPIX futures are at 2,800 with a multiplier of ¥10,000. The portfolio's beta is 1.05 and she wants it at 0.8.",
      parts: [{ value: 12e9, beta: 1.05, target: 0.8, price: 2800, multiplier: 10000 }],
    },
    {
      text: "Suppose that you hold a diversified portfolio worth $1.8 million with beta equal to 0.75. (a) What trade in index futures at 900, each covering $200 times the index, hedges it? (b) What is the portfolio's loss if the market drops 20%? (c) What if the beta were 1.5?",
      parts: [
        { value: 1.8e6, beta: 0.75, target: 0, price: 900, multiplier: 200 },
        { value: 1.8e6, beta: 0.75, target: 0, price: 900, multiplier: 200, move: -0.2 },
        { value: 1.8e6, beta: 1.5, target: 0, price: 900, multiplier: 200 },
      ],
    },
    {
      text: "Twenty million dollars of stock, beta one point one, futures at 2,000. How many contracts?",
      asks: "target",
    },
    {
      text: "How many index futures at 1,950 (multiplier $100) neutralize a $25 million equity portfolio that moves 1.2% for every 1% move in the market?",
      parts: [{ value: 25e6, beta: 1.2, target: 0, price: 1950, multiplier: 100 }],
    },
    {
      text: "The fund is currently short 40 SPI 200 contracts. It holds A$30m of shares with beta 1.0, and SPI futures are at 8,000. It wants to be fully hedged.",
      parts: [{ value: 30e6, beta: 1, target: 0, price: 8000, multiplier: 25 }],
    },
    {
      text: "A portfolio has a beta of 0.8 and a value of $11m. Another has a beta of 1.4 and a value of $5m. Futures trade at 1,100 with a multiplier of $250. How many contracts hedge both together?",
      parts: [{ value: 16e6, beta: (0.8 * 11 + 1.4 * 5) / 16, target: 0, price: 1100, multiplier: 250 }],
    },
    {
      text: "Gamma Fund wishes to remove one third of the systematic risk of its $54 million portfolio. Beta is 1.2, the index futures stand at 3,600, each point being worth $50.",
      parts: [{ value: 54e6, beta: 1.2, target: 0.8, price: 3600, multiplier: 50 }],
    },
    {
      text: "You manage $35 million in US stocks, with β of 1.15 versus the S&P 500, now at 4,950; S&P 500 E-mini futures for March delivery are at 5,000. Reduce market exposure by 25%.",
      parts: [{ value: 35e6, beta: 1.15, target: 0.8625, price: 5000, multiplier: 50 }],
    },
    {
      text: "What position in Treasury bond futures changes the duration of a $100 million bond portfolio from 7 to 5 years?",
      refused: true,
    },
    {
      text: "A stock has beta 1.1 and costs $80. An investor with 30,000 shares hedges with index futures, price 2,200, on 50 dollars times the index. How many contracts, long or short?",
      parts: [{ value: 2.4e6, beta: 1.1, target: 0, price: 2200, multiplier: 50 }],
    },
    {
      text: "Currently the Hang Seng futures are at 20,000 and a fund has HK$180 million in Hong Kong stocks; beta 0.95. Take the beta to 1.3 please.",
      parts: [{ value: 180e6, beta: 0.95, target: 1.3, price: 20000, multiplier: 50 }],
    },
    {
      text: "The manager of a $90 million portfolio with a beta of 1.1 sells 150 futures at 2,500 with a $100 multiplier. What does the beta become?",
      betaAfter: 1.1 - (150 * 250000) / 90e6,
    },
  ],
  [
    {
      text: "On 1 September an investor owns 80,000 shares of a bank. The market price is $25 per share. He is interested in hedging against movements in the market over the next six weeks and decides to use an index futures contract. The index futures price is currently 2,000 and one contract is for delivery of $40 times the index. The beta of the stock is 1.2. What strategy should he follow? Under what circumstances will it be profitable?",
      parts: [{ value: 2e6, beta: 1.2, target: 0, price: 2000, multiplier: 40 }],
    },
    {
      text: "It is mid-June. A company has a portfolio of stocks worth $150 million. The beta of the portfolio is 1.3. The company would like to use the December futures contract on a stock index to change the beta of the portfolio to 0.6 during the period July to November. The index futures price is currently 1,500 and each contract is on $250 times the index. What position should the company take? Suppose that the company changes its mind and decides to increase the beta of the portfolio from 1.3 to 1.6. What position in futures contracts should it take?",
      parts: [
        { value: 150e6, beta: 1.3, target: 0.6, price: 1500, multiplier: 250 },
        { value: 150e6, beta: 1.3, target: 1.6, price: 1500, multiplier: 250 },
      ],
    },
    {
      text: "A fund manager has a portfolio worth $60 million with a beta of 0.92. The manager is concerned about the performance of the market over the next two months and plans to use three-month futures contracts on a well-known index to hedge its risk. The current index level is 1,300, one contract is on 250 times the index, the risk-free rate is 5% per annum, and the dividend yield on the index is 2% per annum. The current 3-month futures price is 1,310. What position should the manager take to eliminate all exposure to the market over the next two months?",
      parts: [{ value: 60e6, beta: 0.92, target: 0, price: 1310, multiplier: 250 }],
    },
    {
      text: "Julia Ortiz manages the equity portion of a pension plan, €140,000,000, with a beta of 1.10. She expects weakness and wants the beta at 0.85. The futures contract she will use has a beta of 0.98 and is priced at €242,500 in total. How many contracts should she sell?",
      parts: [{ value: 140e6, beta: 1.1, target: 0.85, price: 242500, multiplier: 1, futuresBeta: 0.98 }],
    },
    {
      text: "Using index futures with a price of 1,150 and a multiplier of $250, determine the trade that would raise the beta of a $46 million portfolio by 0.25, given a current beta of 0.90.",
      parts: [{ value: 46e6, beta: 0.9, target: 1.15, price: 1150, multiplier: 250 }],
    },
    {
      text: "Which of the following hedges a $9 million portfolio of beta 1.0 against a market decline if futures trade at 1,200 ($50 per point)? A. Buy 150 contracts B. Sell 150 contracts C. Sell 100 contracts",
      parts: [{ value: 9e6, beta: 1, target: 0, price: 1200, multiplier: 50 }],
    },
    {
      text: "An Indian investor holds shares worth ₹24 lakh; portfolio beta 1.25; Nifty futures 24,000; lot size 50. Number of lots for a perfect hedge?",
      parts: [{ value: 2.4e6, beta: 1.25, target: 0, price: 24000, multiplier: 50 }],
    },
    {
      text: "Beta of Ms Rao's portfolio: 1.4. Value: Rs 84,00,000. Index future: 12,000, contract multiplier 100. She wants to (a) completely hedge (b) bring down the beta to 0.7 (c) increase the beta to 2.",
      parts: [0, 0.7, 2].map((target) => ({ value: 8.4e6, beta: 1.4, target, price: 12000, multiplier: 100 })),
    },
    {
      text: "A $75 million growth fund (β 1.35) fears a correction. How many S&P 500 futures ($250 multiplier, currently 3,000) must it short to be beta neutral? If the market then falls 10%, what are the gain on the futures and the loss on the fund?",
      parts: [{ value: 75e6, beta: 1.35, target: 0, price: 3000, multiplier: 250, move: -0.1 }],
    },
    {
      text: "Portfolio A: $5 million, beta 1.6. Portfolio B: $15 million, beta 0.8. Compute the beta of the combined portfolio.",
      beta: 1,
    },
    {
      text: "Your fund is valued at 250 million kronor (SEK) with a beta of 0.9. OMXS30 futures trade at 2,400; the multiplier is SEK 100. Neutralise it.",
      parts: [{ value: 250e6, beta: 0.9, target: 0, price: 2400, multiplier: 100 }],
    },
    {
      text: "A speculator holds no shares but is short $3.2 million of airline stocks with beta 1.5. With index futures at 1,600 × $100, what futures trade removes the market exposure?",
      parts: [{ value: 3.2e6, beta: -1.5, target: 0, price: 1600, multiplier: 100 }],
    },
    {
      text: "We run an A$120m Australian equity book. Beta vs ASX 200: 0.98. We want to take 30% off the market risk into the budget. SPI 200 Sep future: 8,640. Contracts?",
      parts: [{ value: 120e6, beta: 0.98, target: 0.686, price: 8640, multiplier: 25 }],
    },
    {
      text: "A company has a $36 million portfolio with a beta of 1.2. The futures price for a contract on an index is 900. Futures contracts on $250 times the index can be traded. What trade is necessary to achieve the following: (1) eliminate all systematic risk in the portfolio? (2) reduce the beta to 0.9? (3) increase beta to 1.8?",
      parts: [0, 0.9, 1.8].map((target) => ({ value: 36e6, beta: 1.2, target, price: 900, multiplier: 250 })),
    },
    {
      text: "If the futures price is 2,250, the multiplier $100, and a manager has sold 80 contracts against a $24 million portfolio with a beta of 1.25, what is the effective beta of the position?",
      betaAfter: 1.25 - (80 * 225000) / 24e6,
    },
    {
      text: "How would you hedge a $7 million portfolio of technology stocks that tends to swing one and a half times as much as the Nasdaq-100? E-mini Nasdaq futures are at 17,500.",
      asks: "beta",
    },
    {
      text: "A fund has $200 million in equities with a beta of 1.1 and $50 million in cash. Index futures 4,000, multiplier $50. What futures position makes the beta of the whole fund 1.0?",
      parts: [{ value: 250e6, beta: 0.88, target: 1, price: 4000, multiplier: 50 }],
    },
    {
      text: "Assume the index moves from 4,000 to 3,800. A portfolio of $10 million with beta 0.9 is fully hedged with futures at 4,020 and a $50 multiplier. Find the number of contracts, the portfolio's loss and the futures gain.",
      parts: [{ value: 10e6, beta: 0.9, target: 0, price: 4020, multiplier: 50, move: -0.05 }],
    },
    {
      text: "The CAC 40 future is at 7,400. Jacques holds €3.7 million in French shares with a beta of 1.0 and hedges completely. How many contracts does he sell, and what does he make on them if the CAC 40 drops 3 percent?",
      parts: [{ value: 3.7e6, beta: 1, target: 0, price: 7400, multiplier: 10, move: -0.03 }],
    },
    {
      text: "A 20-stock portfolio of $16 million has a beta of 1.05. What is the number of E-mini contracts for a hedge at 5,600?",
      parts: [{ value: 16e6, beta: 1.05, target: 0, price: 5600, multiplier: 50 }],
    },
  ],
  [
    {
      text: "A mutual fund manager oversees a diversified portfolio of US equities with a current market value of $340 million and a portfolio beta of 1.07. Worried about near-term volatility, he wishes to temporarily reduce the beta to 0.50 using E-mini S&P 500 futures, which are currently priced at 4,860 with a multiplier of $50. Calculate the number of contracts required and state whether they should be bought or sold.",
      parts: [{ value: 340e6, beta: 1.07, target: 0.5, price: 4860, multiplier: 50 }],
    },
    {
      text: "Sven holds a stock portfolio worth 45 million Swedish kronor. Its beta is 1.2 measured against the OMXS30. With the index futures at 2,250 and a multiplier of SEK 100, how many contracts does he need to short in order to be fully hedged against market movements?",
      parts: [{ value: 45e6, beta: 1.2, target: 0, price: 2250, multiplier: 100 }],
    },
    {
      text: "Given: V = $18,000,000, β = 1.25, F = 3,000, m = $100. Find N for a full hedge.",
      parts: [{ value: 18e6, beta: 1.25, target: 0, price: 3000, multiplier: 100 }],
    },
    {
      text: "A trust's equity holdings are worth £27.5m and have a beta of 1.08 with the FTSE 100. (a) Calculate the number of FTSE 100 futures, trading at 7,500 and valued at £10 per point, to hedge the holdings. (b) If the FTSE 100 falls by 8%, calculate the change in the value of the holdings and the futures profit.",
      parts: [
        { value: 27.5e6, beta: 1.08, target: 0, price: 7500, multiplier: 10 },
        { value: 27.5e6, beta: 1.08, target: 0, price: 7500, multiplier: 10, move: -0.08 },
      ],
    },
    {
      text: "A portfolio manager wants to lower the sensitivity of a $66 million portfolio to market movements. Its current beta is 1.15 and she would like it to be 0.75. The futures contract's price is $275,000. How many contracts?",
      parts: [{ value: 66e6, beta: 1.15, target: 0.75, price: 275000, multiplier: 1 }],
    },
    {
      text: "Suppose the S&P 500 futures price is 4,000 and the contract size is $250 times the futures price. A manager with a $120 million portfolio and beta 0.85 wants to double the beta. How many contracts should be bought?",
      parts: [{ value: 120e6, beta: 0.85, target: 1.7, price: 4000, multiplier: 250 }],
    },
    {
      text: "Beta hedging: portfolio $32m; portfolio beta 1.3; index future 2,600; multiplier $100; target beta 0.5; expected market move -12%. Number of contracts and P&L?",
      parts: [{ value: 32e6, beta: 1.3, target: 0.5, price: 2600, multiplier: 100, move: -0.12 }],
    },
    {
      text: "A corporate pension fund with A$220 million in domestic shares (beta of 0.92) wants to lift its market exposure to a beta of 1.1 without buying shares. The SPI 200 contract is trading at 8,250. What should it do?",
      parts: [{ value: 220e6, beta: 0.92, target: 1.1, price: 8250, multiplier: 25 }],
    },
    {
      text: "An investor with $1.2 million in shares, whose beta relative to the Nasdaq-100 is 1.35, worries about tech earnings. She can trade Micro E-mini Nasdaq-100 futures at 18,000 ($2 per index point). How many micro contracts hedge 75% of her market exposure?",
      parts: [{ value: 1.2e6, beta: 1.35, target: 0.3375, price: 18000, multiplier: 2 }],
    },
    {
      text: "A portfolio of $40 million has beta of 1. It is hedged by short selling futures with price 2,000, and a point value of $50. What is the number of contracts sold? By how much does the value of the futures position change when the market goes up 2.5%?",
      parts: [{ value: 40e6, beta: 1, target: 0, price: 2000, multiplier: 50, move: 0.025 }],
    },
    {
      text: "Three stocks make up a portfolio: $2 million in P (beta 0.9), $3 million in Q (beta 1.1), and $5 million in R (beta 1.4). Find the portfolio beta, and the number of futures (price 1,250, $100 multiplier) that brings it to zero.",
      parts: [{ facts: { beta: 1.21 } }, { value: 10e6, beta: 1.21, target: 0, price: 1250, multiplier: 100 }],
    },
    {
      text: "The index is 5,000 and futures on it are at 5,025; the contract multiplier is 50. A manager with $75,375,000 of stocks at a beta of 0.8 sells enough futures to leave a beta of 0.3. The index then declines to 4,500. Show contracts and gains.",
      parts: [{ value: 75.375e6, beta: 0.8, target: 0.3, price: 5025, multiplier: 50, move: -0.1 }],
    },
    {
      text: "How can a fund manager with €20 million in Eurozone equities and a beta of 1.1 use EURO STOXX 50 futures (price 4,400, €10 a point) to cut market risk in half?",
      parts: [{ value: 20e6, beta: 1.1, target: 0.55, price: 4400, multiplier: 10 }],
    },
    {
      text: "The price of an index future is 1,020. The multiplier is 250. The portfolio value is $5,100,000. If the portfolio beta is 1.5, how many contracts must be shorted to reduce the portfolio beta to 0.9?",
      parts: [{ value: 5.1e6, beta: 1.5, target: 0.9, price: 1020, multiplier: 250 }],
    },
    {
      text: "Tomoko will invest ¥800 million in Japanese shares (beta 1.0) next month. To lock in today's level she buys Nikkei 225 mini futures at 40,000. How many?",
      parts: [{ value: 800e6, beta: 0, target: 1, price: 40000, multiplier: 100 }],
    },
    {
      text: "Client portfolio: HK$96 million, correlation with the Hang Seng 0.9, volatility 30% against 25% for the index. Futures at 19,000. How many HSI futures for a full hedge?",
      parts: [{ value: 96e6, beta: 1.08, target: 0, price: 19000, multiplier: 50 }],
      told: "taken to be the future's as well",
    },
    {
      text: "Your boss holds $55 million of small caps with a beta of 1.3 to the Russell 2000 and asks you to bring beta to 0.8 with E-mini Russell 2000 futures at 2,200. What do you trade?",
      parts: [{ value: 55e6, beta: 1.3, target: 0.8, price: 2200, multiplier: 50 }],
    },
    {
      text: "A hedger shorted 45 index futures at 2,000 (multiplier $100) against an $11 million portfolio with beta 1.2. What is the beta of the hedged portfolio?",
      betaAfter: 1.2 - (45 * 200000) / 11e6,
    },
    {
      text: "Price a 3-month call option with strike 100 when the stock is at 105.",
      refused: true,
    },
    {
      text: "You're long 10,000 shares of XYZ at $150; XYZ's beta is 1.1. The E-mini S&P is at 5,500. How many E-minis do you sell against it?",
      parts: [{ value: 1.5e6, beta: 1.1, target: 0, price: 5500, multiplier: 50 }],
    },
  ],
  [
    {
      text: "An institution's $88 million equity portfolio has a beta of 1.04. To protect it for the next quarter the institution sells index futures. The futures price is 2,200 and each contract is for $100 times the index level. How many contracts does it sell?",
      parts: [{ value: 88e6, beta: 1.04, target: 0, price: 2200, multiplier: 100 }],
    },
    {
      text: "A manager wishes to reduce the beta of a £150 million portfolio from 1.2 to 0.8 by selling FTSE 100 futures at 7,500 (each point is worth £10). How many futures should be sold, and what if she wished to increase it to 1.4?",
      parts: [
        { value: 150e6, beta: 1.2, target: 0.8, price: 7500, multiplier: 10 },
        { value: 150e6, beta: 1.2, target: 1.4, price: 7500, multiplier: 10 },
      ],
    },
    {
      text: "The value of an investor's portfolio is Rs 60 lakh and its beta is 1.15. Nifty futures are trading at 23,000 (lot size 25). How many lots should he sell to hedge completely? If Nifty falls 10%, find the profit on futures.",
      parts: [{ value: 6e6, beta: 1.15, target: 0, price: 23000, multiplier: 25, move: -0.1 }],
    },
    {
      text: "Suppose you manage a $13.5 million stock fund (beta: 0.9). S&P 500 futures, multiplier $250, trade at 1,350. You turn bullish and would like a beta of 1.4. How many contracts, and which way?",
      parts: [{ value: 13.5e6, beta: 0.9, target: 1.4, price: 1350, multiplier: 250 }],
    },
    {
      text: "What is the number of contracts needed to reduce the market risk of a $45 million, 1.2-beta portfolio to zero? Use a futures price of 1,500 and a multiplier of $100.",
      parts: [{ value: 45e6, beta: 1.2, target: 0, price: 1500, multiplier: 100 }],
    },
    {
      text: "A fund manager is worried the ASX 200 may decline 7.5% over the reporting season. Her A$64m portfolio has β 1.05, and SPI 200 futures are at 7,680. She neutralises beta. Show the profit or loss on each side of the hedge.",
      parts: [{ value: 64e6, beta: 1.05, target: 0, price: 7680, multiplier: 25, move: -0.075 }],
    },
    {
      text: "A bank's trading desk owns a basket of stocks worth 60 million euros with a beta of 0.95 to the DAX; DAX futures: 16,000; 25 euros per point. It sells enough contracts to get to a beta of 0.20.",
      parts: [{ value: 60e6, beta: 0.95, target: 0.2, price: 16000, multiplier: 25 }],
    },
    {
      text: "You have $5 million in an index tracking fund. Each futures contract is currently valued at $250,000. How many contracts to hedge it?",
      parts: [{ value: 5e6, beta: 1, target: 0, price: 250000, multiplier: 1 }],
      told: "was read as beta 1",
    },
    {
      text: "Stock index futures are priced at 1,750 with a multiplier of $50. An all-equity portfolio worth $8.75 million with beta 0.8 needs its systematic risk eliminated. Also find the position that would make its beta 1.2.",
      parts: [
        { value: 8.75e6, beta: 0.8, target: 0, price: 1750, multiplier: 50 },
        { value: 8.75e6, beta: 0.8, target: 1.2, price: 1750, multiplier: 50 },
      ],
    },
    {
      text: "The portfolio's beta is 1.6; management's limit is 1.2. The portfolio is worth $25 million and index futures trade at 2,500 with a multiplier of $100. How many contracts bring it to the limit?",
      asks: "target",
    },
    {
      text: "A portfolio manager of a $500 million fund (beta 1.02) believes the market is about to fall and shorts futures so that the beta of the fund becomes 0.4. If the futures price is 5,000 and the multiplier is 50, how many contracts are shorted?",
      parts: [{ value: 500e6, beta: 1.02, target: 0.4, price: 5000, multiplier: 50 }],
    },
    {
      text: "A charity has £9 million in UK equities. The FTSE 100 index is 7,500 and FTSE 100 futures cost 7,530 (£10 a point). Its shares have a beta of 1.1. How many futures would hedge 100% of it, and how many 50%?",
      parts: [
        { value: 9e6, beta: 1.1, target: 0, price: 7530, multiplier: 10 },
        { value: 9e6, beta: 1.1, target: 0.55, price: 7530, multiplier: 10 },
      ],
    },
    {
      text: "Compute the portfolio's beta when 60% is invested in an index fund with a beta of 1.0, 25% in a utility stock with a beta of 0.5 and 15% in a biotech with a beta of 2.0.",
      beta: 1.025,
    },
    {
      text: "A Canadian investor has C$4.8 million of bank shares with beta 0.9. S&P/TSX 60 mini futures are at 1,200 (C$50 per point). Half of the market exposure is to be removed. Contracts?",
      parts: [{ value: 4.8e6, beta: 0.9, target: 0.45, price: 1200, multiplier: 50 }],
    },
    {
      text: "An American fund has US$30 million of British shares, beta 1.0 against the FTSE 100. FTSE 100 futures are at 7,500 (£10 per point) and the exchange rate is US$1.25 per £1. Fully hedge the market risk.",
      parts: [{ value: 30e6, beta: 1, target: 0, price: 7500, multiplier: 10, fx: 1.25 }],
    },
  ],
];
