import { type Phrasing, parts } from "./phrasing.js";

const tracker = { value: 21e6, beta: 1, target: 0, price: 7000, multiplier: 25 };
const hangSeng = { value: 90e6, beta: 1.1, target: 0, price: 18_000, multiplier: 50 };
const dax = { value: 18e6, beta: 1.2, target: 1.5, price: 18_000, multiplier: 25 };
const short = { value: 50e6, beta: 1.2, price: 5000, multiplier: 10 };

/** What parts ask for: one contract's worth, sizes of contracts, contracts that are on, and several results at once. */
export const requests: readonly Phrasing[] = [
  {
    text: "SPI 200 futures trade at 7,000 and pay A$25 per index point. (a) What is the Australian dollar value of one contract? (b) Contracts needed to hedge an A$21 million fund that tracks the index? (c) Market drops 5% - gain on the futures?",
    parts: parts({ facts: { contractValue: 175_000 } }, tracker, { ...tracker, move: -0.05 }),
    title: "(c) futures +A$1,050,000",
  },
  {
    text: "SPI 200 futures trade at 7,000 and pay A$25 per index point. (a) Value of one contract? (b) Contracts needed to hedge an A$21 million fund that tracks the index? (c) Market rises 3% - loss on the futures?",
    parts: parts({ facts: { contractValue: 175_000 } }, tracker, { ...tracker, move: 0.03 }),
    title: "(c) futures −A$630,000",
  },
  {
    text: "HK$90 million of shares have a beta of 1.1. Hang Seng Index futures stand at 18,000 (HK$50 per index point); the Mini-HSI contract is HK$10 per point. (a) How many HSI futures make a full hedge? (b) How many, with Mini-HSI futures only?",
    parts: parts(hangSeng, { ...hangSeng, multiplier: 10 }),
  },
  {
    text: "A bullish foundation has €18m of German shares, beta 1.2, and wants a beta of 1.5 until spring. DAX futures: 18,000, €25 a point. Mini-DAX: €5 a point. (a) How many DAX futures, and long or short? (b) The same with Mini-DAX futures? (c) What beta does the foundation actually end up with if it uses the whole number of DAX futures?",
    parts: parts(dax, { ...dax, multiplier: 5 }, { facts: { contracts: 12, betaAfter: 1.5 } }),
    title: "(c) beta 1.5 with long 12",
  },
  {
    text: "TAIEX futures (TX) 20,000, NT$200 per point; mini (MTX) NT$50 per point. Portfolio NT$600 million, beta 1.1. Target beta 0.6. (1) How many MTX? (2) How many TX instead?",
    parts: parts(
      { value: 600e6, beta: 1.1, target: 0.6, price: 20_000, multiplier: 50 },
      { value: 600e6, beta: 1.1, target: 0.6, price: 20_000, multiplier: 200 },
    ),
  },
  {
    text: "A fund with €50 million of shares (beta 1.2) is already short 200 EURO STOXX 50 futures at 5,000, €10 a point. a. What is the effective beta of the fund, futures included? b. How many further contracts must be sold to get an effective beta of 0.7?",
    parts: parts({ facts: { contracts: -200, betaAfter: 1 } }, { ...short, target: 0.7, trade: -300 }),
  },
  {
    text: "A $40 million portfolio has a beta of 0.9; the S&P 500 and its E-mini futures (multiplier $50) are both at 6,000. The manager fears a slide to 5,700. (a) By how much would the portfolio fall? (b) What is the profit on one short E-mini contract if the futures fall by the same 300 points? (c) How many contracts must be sold so that the profit offsets the loss?",
    parts: parts(
      { facts: { unhedgedPnl: -1.8e6 } },
      { facts: { pnlPerContract: 15_000 } },
      { facts: { contracts: -120, futuresPnl: 1.8e6 } },
    ),
  },
  {
    text: "A Tokyo trust holds ¥7.6 billion of shares with a beta of 0.9. Nikkei 225 futures stand at 38,000, ¥1,000 times the index, and its cash reserve earns 0.4%. (a) What is one contract worth? (b) How many are sold for a full hedge? (c) If the Nikkei and its futures both fall 5 per cent, what does the trust gain or lose overall?",
    parts: parts(
      { facts: { contractValue: 38e6 } },
      { value: 7.6e9, beta: 0.9, target: 0, price: 38_000, multiplier: 1000 },
      { value: 7.6e9, beta: 0.9, target: 0, price: 38_000, multiplier: 1000, move: -0.05 },
    ),
  },
  {
    text: "You own a $90 million portfolio with a beta of 1.1 and want to invest in Treasury bills for six months instead, without selling. S&P 500 futures are at 1,500 and the multiplier is $250. How many contracts should you short?",
    parts: parts({ value: 90e6, beta: 1.1, target: 0, price: 1500, multiplier: 250 }),
  },
  {
    text: "A manager holds £40,000,000 of shares that track the FTSE 100 and wants to turn all of them into synthetic cash. FTSE 100 futures are priced at 8,000, £10 a point. (a) How many does she use, and on which side? (b) After rounding, how much stock has effectively been converted to cash?",
    parts: parts(
      { value: 40e6, beta: 1, target: 0, price: 8000, multiplier: 10 },
      { facts: { contracts: -500, value: 40e6 } },
    ),
  },
  {
    text: "Which position on the index future gives a complete hedge against the following? (i) Share A may fall. A trader has a long position of Rs 60 lakhs in a share whose beta is 1.2. (ii) Share B may rise. A trader has a short position of Rs 30 lakhs in a share whose beta is 0.8.",
    parts: parts({ facts: { value: -7.2e6 } }, { facts: { value: 2.4e6 } }),
  },
  {
    text: "On 3 May a manager with US$16 million in shares sold 55 E-mini S&P 500 futures at 5,900. On 3 August the shares were worth US$15.1 million and the futures were closed out at 5,600. What did portfolio and futures make together?",
    parts: parts({ facts: { contracts: -55, unhedgedPnl: -900_000, futuresPnl: 825_000, hedgedPnl: -75_000 } }),
    notTold: "leaves beta",
  },
  {
    text: "On 7 March an equity manager whose portfolio was worth A$14,000,000 (beta 0.9) sold 70 S&P/ASX 200 (SPI) futures at 7,200. On 15 June the portfolio was worth A$13,300,000 and the contracts were bought back at 6,800. Each point of the SPI is worth A$25. What was the net result of portfolio and futures?",
    parts: parts({ facts: { contracts: -70, unhedgedPnl: -700_000, futuresPnl: 700_000, hedgedPnl: 0 } }),
  },
  {
    text: "A fund is worth $60 million, its beta is 1.1. It has shorted 200 E-mini S&P 500 contracts at 6,000. (a) What is the effective beta? (b) What would be lost overall if the market dropped 10%? (c) How many more contracts would have to be sold for a beta of 0?",
    parts: parts(
      { facts: { contracts: -200, betaAfter: 0.1 } },
      { facts: { hedgedPnl: -600_000 } },
      { value: 60e6, beta: 1.1, target: 0, price: 6000, multiplier: 50, trade: -20 },
    ),
  },
  {
    text: "Standard DAX futures pay €25 a point, Mini-DAX €5 and Micro-DAX €1; all trade at 20,000. A €10 million portfolio has a beta of 0.9. How many of each would hedge it fully?",
    parts: parts(
      { value: 10e6, beta: 0.9, target: 0, price: 20_000, multiplier: 25 },
      { value: 10e6, beta: 0.9, target: 0, price: 20_000, multiplier: 5 },
      { value: 10e6, beta: 0.9, target: 0, price: 20_000, multiplier: 1 },
    ),
  },
  {
    text: "Nifty futures trade at 25,000, lot size 60. What is the contract value? How many lots hedge a Rs 9 crore portfolio of beta 1? If the Nifty drops to 24,000, what is the profit on the futures and the loss on the portfolio?",
    parts: parts(
      { facts: { contractValue: 1.5e6 } },
      { value: 90e6, beta: 1, target: 0, price: 25_000, multiplier: 60 },
      { value: 90e6, beta: 1, target: 0, price: 25_000, multiplier: 60, move: -0.04 },
    ),
    title: "One contract is worth ₹1,500,000; short 60",
  },
  {
    text: "For a £16 million portfolio with beta 1.1 and FTSE 100 futures at 8,000 (£10 per point): (i) one contract's value; (ii) contracts for a perfect hedge; (iii) contracts to lower beta to 0.6; (iv) the futures' profit under (ii) if the market loses 7%.",
    parts: parts(
      { facts: { contractValue: 80_000 } },
      { value: 16e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 },
      { value: 16e6, beta: 1.1, target: 0.6, price: 8000, multiplier: 10 },
      { value: 16e6, beta: 1.1, target: 0, price: 8000, multiplier: 10, move: -0.07 },
    ),
    title: "(iv) futures +£1,232,000",
  },
  {
    text: "You run $20 million with beta 1.3. The E-mini is at 5,000. Compute: number of contracts to cut the beta to 0.9, the beta actually obtained after rounding, and the gain on the futures if the S&P falls 6%.",
    parts: parts({ value: 20e6, beta: 1.3, target: 0.9, price: 5000, multiplier: 50, move: -0.06 }),
    title: "futures +US$480,000; beta 0.9 with short 32",
  },
  {
    text: "A Sydney manager holds A$48 million of shares with a beta of 1.1. SPI 200 futures trade at 8,000, A$25 a point; mini futures are worth A$5 a point. She sells 250 of the standard contracts and covers the rest with minis. How many minis must she sell?",
    parts: parts({ value: 48e6, beta: 1.1, target: 0, price: 8000, multiplier: 5, trade: -70 }),
    told: "“250 standard” contracts count as 1,250 of the mini ones",
  },
  {
    text: "A manager runs $24 million with a beta of 1.1. E-mini S&P 500 futures ($50) and Micro E-minis ($5) both trade at 6,000. (a) How many E-minis hedge the portfolio fully? (b) How many Micro E-minis would do the same? (c) If he sells 87 E-minis, how many micros must he add to complete the hedge?",
    parts: parts(
      { value: 24e6, beta: 1.1, target: 0, price: 6000, multiplier: 50 },
      { value: 24e6, beta: 1.1, target: 0, price: 6000, multiplier: 5 },
      { value: 24e6, beta: 1.1, target: 0, price: 6000, multiplier: 5, trade: -10 },
    ),
  },
  {
    text: "A fund tracking the FTSE 100 has £40 million. Futures are at 8,000, £10 per index point. Work out: one contract's exposure, how many contracts to sell in order to halve market exposure, and what the hedged fund loses if the market drops by 10%.",
    parts: parts(
      { facts: { contractValue: 80_000 } },
      { value: 40e6, beta: 1, target: 0.5, price: 8000, multiplier: 10 },
      { facts: { hedgedPnl: -2e6 } },
    ),
  },
  {
    text: "S&P 500 E-minis are at 5,600. A pension plan with $84 million and beta 0.9 sells 200 contracts. What is its beta now, and how many further contracts would bring it to 0.2?",
    parts: parts(
      { facts: { contracts: -200 } },
      { value: 84e6, beta: 0.9, target: 0.2, price: 5600, multiplier: 50, trade: -10 },
    ),
    title: "Beta 0.2333 with short 200",
  },
  {
    text: "A C$50 million portfolio has a beta of 0.9. TSX 60 futures (C$200 per point) trade at 1,250. Q1. Contracts to hedge? Q2. Contracts to reach beta 1.3? Q3. If the market gains 5% after Q2, total gain?",
    parts: parts(
      { value: 50e6, beta: 0.9, target: 0, price: 1250, multiplier: 200 },
      { value: 50e6, beta: 0.9, target: 1.3, price: 1250, multiplier: 200 },
      { value: 50e6, beta: 0.9, target: 1.3, price: 1250, multiplier: 200, move: 0.05 },
    ),
  },
  {
    text: "Nikkei futures are at 40,000, ¥1,000 a point. You have ¥4 billion, beta 1.2. Calculate the notional value of one futures contract, the number needed to hedge fully and the total notional value of the hedge.",
    parts: parts(
      { facts: { contractValue: 40e6 } },
      { value: 4e9, beta: 1.2, target: 0, price: 40_000, multiplier: 1000 },
      { facts: { contracts: -120, value: 4.8e9 } },
    ),
  },
  {
    text: "What would a fall of 5% cost an unhedged portfolio of $30 million with a beta of 1.2, and what would it cost after selling 60 E-mini S&P 500 futures at 6,000?",
    parts: parts({ facts: { unhedgedPnl: -1.8e6 } }, { facts: { hedgedPnl: -900_000 } }),
    title: "net −US$900,000",
  },
  {
    text: "Portfolio £25m beta 1.1 FTSE futures 8,000 £10/pt. a) lots to hedge b) mkt -6%, futures P/L?",
    parts: parts(
      { value: 25e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 },
      { value: 25e6, beta: 1.1, target: 0, price: 8000, multiplier: 10, move: -0.06 },
    ),
  },
  {
    text: "A manager sold 150 E-mini S&P 500 contracts at 5,800 against a $50 million portfolio with a beta of 0.9. (i) What beta does she have left? (ii) How many more contracts would she have to sell to hedge fully? (iii) If the market falls 4% instead, what does she gain or lose with only the 150 contracts?",
    parts: parts(
      { facts: { contracts: -150, betaAfter: 0.03 } },
      { value: 50e6, beta: 0.9, target: 0, price: 5800, multiplier: 50, trade: -5 },
      { facts: { contracts: -150, hedgedPnl: -60_000 } },
    ),
    title: "(iii) net −US$60,000",
  },
  {
    text: "A bank holds CHF 80 million of Swiss shares, beta 0.95. SMI futures are at 12,000, CHF 10 per point. Determine the number of contracts (a) for a complete hedge, (b) for a hedge of half of the exposure.",
    parts: parts(
      { value: 80e6, beta: 0.95, target: 0, price: 12_000, multiplier: 10 },
      { value: 80e6, beta: 0.95, target: 0.475, price: 12_000, multiplier: 10 },
    ),
  },
  {
    text: "You hold $10 million of stock with a beta of 1.6 and sell 20 E-mini S&P 500 futures at 5,000. What is your beta after the sale? Your gain or loss if the market falls 5%?",
    parts: parts({ facts: { contracts: -20, betaAfter: 1.1 } }, { facts: { hedgedPnl: -550_000 } }),
    title: "Beta 1.1 with short 20; net −US$550,000",
  },
  {
    text: "A fund of $100 million has a beta of 1.0 and is hedged with 300 short E-mini S&P 500 futures at 5,500. The board wants the hedge cut back. How many contracts are bought back?",
    asks: "target",
  },
];
