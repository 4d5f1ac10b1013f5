import { type Phrasing, parts } from "./phrasing.js";

/** Written before the reading of questions was looked at; measured after batch 6 was mended for. */
export const batch7: readonly Phrasing[] = [
  {
    text: "Orchard Partners oversees $132 million of equities that, measured against the S&P 500, have a beta of 1.22. How many E-mini contracts at 4,400 must Orchard short in order to hedge away all systematic risk?",
    parts: parts({ value: 132e6, beta: 1.22, target: 0, price: 4400, multiplier: 50 }),
  },
  {
    text: "Lars would like the beta of his SEK 90 million portfolio to drop from 1.3 to 0.9. The OMXS30 future costs 2,250 and its multiplier is SEK 100. Number of contracts, please.",
    parts: parts({ value: 90e6, beta: 1.3, target: 0.9, price: 2250, multiplier: 100 }),
  },
  {
    text: "A fund manager with an equity portfolio of £64 million (beta: 1.1) anticipates a rise in share prices over the next month and intends to increase the portfolio's beta to 1.5. FTSE 100 index futures are currently at 7,040. What should the manager do?",
    parts: parts({ value: 64e6, beta: 1.1, target: 1.5, price: 7040, multiplier: 10 }),
  },
  {
    text: "Q7. Current portfolio: $8,400,000. Beta vs index: 1.25. Nearby futures: 2,100.00 (x $100). a) How many futures for a beta of nil? b) How many for a beta of 0.5? c) What if the index goes up by 4%: gain or loss on the futures in a)?",
    parts: parts(
      { value: 8.4e6, beta: 1.25, target: 0, price: 2100, multiplier: 100 },
      { value: 8.4e6, beta: 1.25, target: 0.5, price: 2100, multiplier: 100 },
      { value: 8.4e6, beta: 1.25, target: 0, price: 2100, multiplier: 100, move: 0.04 },
    ),
  },
  {
    text: "Kapoor & Co. hold equities of Rs. 3.6 crores with an overall beta of 0.9. They fear a crash after the elections. With Nifty futures at Rs 22,500 and a lot of 50, find how many lots give them a perfect hedge.",
    parts: parts({ value: 36e6, beta: 0.9, target: 0, price: 22500, multiplier: 50 }),
  },
  {
    text: "Without selling any shares, a manager wants to get rid of 40% of the market risk in a $50 million portfolio, beta 1.2. The index future is priced 4,000 and has a value of $50 a point. How many contracts does the manager sell?",
    parts: parts({ value: 50e6, beta: 1.2, target: 0.72, price: 4000, multiplier: 50 }),
  },
  {
    text: "Suppose the beta coefficient of your stocks is 1.6 and their worth is $480,000. Micro E-mini S&P 500 futures (multiplier: $5) are quoted at 4,800. What number of micros offsets the market exposure?",
    parts: parts({ value: 480000, beta: 1.6, target: 0, price: 4800, multiplier: 5 }),
  },
  {
    text: "A portfolio with a beta of 0.85 is worth $17 million. The manager sells 20 index futures at 3,400 with a $50 multiplier. What is the new beta of the portfolio?",
    betaAfter: 0.85 - (20 * 3400 * 50) / 17e6,
  },
  {
    text: "With Dow futures ($5 multiplier, E-mini) at 34,000 and a $10.2 million portfolio of Dow stocks with a beta of 1, determine how many contracts to sell to be perfectly hedged.",
    parts: parts({ value: 10.2e6, beta: 1, target: 0, price: 34000, multiplier: 5 }),
  },
  {
    text: "A family office has USD 18 million in US small caps, with a beta of 1.15 against the Russell 2000. It wants its beta at 0.6. E-mini Russell 2000 futures are at 1,950. How many contracts?",
    parts: parts({ value: 18e6, beta: 1.15, target: 0.6, price: 1950, multiplier: 50 }),
  },
  {
    text: "Stock A: $2 million, beta 0.9. Stock B: $1 million, beta 1.5. Stock C: $3 million, beta 1.1. To hedge the lot with a futures contract on 250 times an index standing at 1,200, how many contracts should be sold?",
    parts: parts({ value: 6e6, beta: (1.8 + 1.5 + 3.3) / 6, target: 0, price: 1200, multiplier: 250 }),
  },
  {
    text: "Your $3,600,000 portfolio of technology shares has a beta of 1.45 with the Nasdaq-100. E-mini Nasdaq futures are quoted at 18,000.00 (contract multiplier $20; initial margin $17,600; maintenance margin $16,000). How many contracts should be shorted to reduce the beta to zero?",
    parts: parts({ value: 3.6e6, beta: 1.45, target: 0, price: 18000, multiplier: 20 }),
  },
  {
    text: "A manager is worried about a portfolio of €32 million that has a beta of 1.12 against the DAX. She'd like to be protected in full. FDAX stands at 16,000, €25 per point.",
    parts: parts({ value: 32e6, beta: 1.12, target: 0, price: 16000, multiplier: 25 }),
  },
  {
    text: "A risk committee caps the beta of a $24m portfolio at 0.9; it is at present 1.35. How many contracts of a future worth $216,000 each have to be sold?",
    parts: parts({ value: 24e6, beta: 1.35, target: 0.9, price: 216000, multiplier: 1 }),
  },
  {
    text: "An investor holds shares worth $1.5 million with a beta of 1.1 and sells futures on 10 March at 2,200 to be fully hedged; the multiplier is $50. He closes the position on 10 June at 2,090. What are the number of contracts and the gain on the futures?",
    parts: parts({ value: 1.5e6, beta: 1.1, target: 0, price: 2200, multiplier: 50, move: -0.05 }),
  },
  {
    text: "A fund expects to receive $6 million in two months, to be invested in shares with a beta of 1.2. To lock in today's level it uses futures at 1,500, multiplier $250. How many contracts and which way?",
    parts: parts({ value: 6e6, beta: 0, target: 1.2, price: 1500, multiplier: 250 }),
  },
  {
    text: "What is the fair price of a three-month index futures contract when the index is at 1,200, the risk-free rate 6% and the dividend yield 2%?",
    parts: parts({ facts: { fairPrice: 1212 } }),
    told: "Compounded continuously",
  },
  {
    text: "A portfolio returned 14% with a beta of 1.2 while the market returned 10% and T-bills 3%. What was Jensen's alpha?",
    refused: true,
  },
  {
    text: "My stocks are worth AUD 275k and swing about 1.3 times as much as the ASX. How many mini SPI contracts (AUD 5 per point, now 7,900) kill the market risk?",
    asks: "beta",
  },
  {
    text: "In order to protect the portfolio 70%, how many futures contracts should be shorted? Portfolio: HK$88 million; beta: 0.95; futures: 19,000; HK$50 per point.",
    parts: parts({ value: 88e6, beta: 0.95, target: 0.285, price: 19000, multiplier: 50 }),
  },
  {
    text: "Total equity: $54.6m. Beta: 1.05 (R-squared 0.92). Futures are trading at a premium of 10 points to the index, which is at 4,190. One point is $50. How many contracts hedge it in full?",
    parts: parts({ value: 54.6e6, beta: 1.05, target: 0, price: 4200, multiplier: 50 }),
  },
  {
    text: "A Canadian plan owns US shares worth US$77 million whose beta is 1.05. It thinks that the US market is overpriced and wants to lower that beta by 0.3 with E-mini S&P 500 futures at 5,500. How many contracts?",
    parts: parts({ value: 77e6, beta: 1.05, target: 0.75, price: 5500, multiplier: 50 }),
  },
  {
    text: "Index futures multiplier: 100. Price: 3,150. Equity portfolio worth 25,200,000 with a beta of 0.9. If a crash of 20% comes, what would an unhedged and a fully hedged investor lose or gain?",
    parts: parts({ value: 25.2e6, beta: 0.9, target: 0, price: 3150, multiplier: 100, move: -0.2 }),
  },
  {
    text: "Ted's retirement account, $412,000, tracks the S&P 500 (beta 1.0). How many Micro E-minis at 5,150 would he have to sell to be out of the market without selling the funds?",
    parts: parts({ value: 412000, beta: 1, target: 0, price: 5150, multiplier: 5 }),
  },
  {
    text: "Find the number of index futures contracts necessary to change the beta of a $12.5 million portfolio from 1.4 to 2.0. Contract: 2,500 x $100.",
    parts: parts({ value: 12.5e6, beta: 1.4, target: 2, price: 2500, multiplier: 100 }),
  },
];
