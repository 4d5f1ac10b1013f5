import { type Phrasing, parts } from "./phrasing.js";

/** Inputs however they are put: numbers in words, the short forms of a chat. */
const words: readonly Phrasing[] = [
  {
    text: "An endowment owns eighteen million dollars of shares whose beta is one and a half. Index futures are quoted at three thousand six hundred and each contract is worth fifty dollars times the index. How many contracts hedge it fully?",
    parts: parts({ value: 18e6, beta: 1.5, target: 0, price: 3600, multiplier: 50 }),
  },
  {
    text: "A trust has seven and a half million pounds of UK shares with a beta of point nine. FTSE 100 futures stand at eight thousand and each index point is worth ten pounds. Hedge it fully.",
    parts: parts({ value: 7.5e6, beta: 0.9, target: 0, price: 8000, multiplier: 10 }),
  },
  {
    text: "A fund of one hundred and twenty million euros with a beta of one point one wants a beta of nought point seven. EURO STOXX 50 futures trade at 5,000, ten euros a point. How many contracts?",
    parts: parts({ value: 120e6, beta: 1.1, target: 0.7, price: 5000, multiplier: 10 }),
  },
  {
    text: "Half a million dollars of stock has a beta of two. Micro E-mini S&P 500 futures trade at five thousand, five dollars a point. How many are sold for a full hedge?",
    parts: parts({ value: 5e5, beta: 2, target: 0, price: 5000, multiplier: 5 }),
  },
  {
    text: "One of the two funds, with A$20 million and a beta of 1.25, is to be fully hedged. SPI 200 futures trade at 8,000, A$25 a point; a point up or down matters. How many of them are sold?",
    parts: parts({ value: 20e6, beta: 1.25, target: 0, price: 8000, multiplier: 25 }),
  },
  {
    text: "The committee (five to two) decides to hedge two-thirds of the market risk of a £36 million portfolio with a beta of 0.9. FTSE 100 futures are at 8,100, £10 a point. How many contracts?",
    parts: parts({ value: 36e6, beta: 0.9, target: 0.3, price: 8100, multiplier: 10 }),
  },
];

const chat: readonly Phrasing[] = [
  {
    text: "22m aud, beta 1.1, spi at 8050, how many to hedge fully?",
    parts: parts({ value: 22e6, beta: 1.1, target: 0, price: 8050, multiplier: 25 }),
  },
  {
    text: "port $4.5m w/ beta 1.2, want beta 0.4, es 5,400. n?",
    parts: parts({ value: 4.5e6, beta: 1.2, target: 0.4, price: 5400, multiplier: 50 }),
  },
  {
    text: "€9m, beta .95, dax fut 18,000 at €25 a pt - fully hedged, # of contracts?",
    parts: parts({ value: 9e6, beta: 0.95, target: 0, price: 18000, multiplier: 25 }),
  },
  {
    text: "12 mil usd beta 1.25, spoos at 5000, hedge it all, N pls",
    parts: parts({ value: 12e6, beta: 1.25, target: 0, price: 5000, multiplier: 50 }),
  },
  {
    text: "hsi futs 20,000, ptf HK$50m beta 0.8, fully hedge, how many ctrs?",
    parts: parts({ value: 50e6, beta: 0.8, target: 0, price: 20000, multiplier: 50 }),
  },
];

const implied: readonly Phrasing[] = [
  {
    text: "A scheme has £18 million in UK equities with a beta of 1.1. Its trustees are worried about a slump over the coming quarter. FTSE 100 futures are at 8,000, £10 per point. Calculate the number of contracts and say whether they are bought or sold.",
    parts: parts({ value: 18e6, beta: 1.1, target: 0, price: 8000, multiplier: 10 }),
    told: "How far to hedge is not said",
  },
  {
    text: "Ms Nair holds 3,000 shares of a cement maker at Rs 1,600; their beta is 1.05. She expects weak prices and sells Nifty futures at 24,000, lot size 75. How many lots does she need?",
    parts: parts({ value: 4.8e6, beta: 1.05, target: 0, price: 24000, multiplier: 75 }),
  },
  {
    text: "An investor with A$9 million of shares (beta 1.2) is nervous that the market will fall. SPI 200 futures trade at 7,500. What number of contracts would avoid the market risk?",
    parts: parts({ value: 9e6, beta: 1.2, target: 0, price: 7500, multiplier: 25 }),
  },
  {
    text: "A foundation's shares are worth €12 million, with a beta of 0.9. The board wants them to be protected until October. EURO STOXX 50 futures are at 4,800, €10 a point. Find the number of contracts.",
    parts: parts({ value: 12e6, beta: 0.9, target: 0, price: 4800, multiplier: 10 }),
  },
  {
    text: "A manager of a €20 million fund with a beta of 1.2 fears a correction and wants to take away the market risk. EURO STOXX 50 futures are at 5,000, €10 a point. How many contracts?",
    parts: parts({ value: 20e6, beta: 1.2, target: 0, price: 5000, multiplier: 10 }),
    notTold: "How far to hedge is not said",
  },
  {
    text: "A manager of a €20 million fund with a beta of 1.2 fears a correction and wants to lower the beta somewhat. EURO STOXX 50 futures are at 5,000, €10 a point. How many contracts?",
    asks: "target",
  },
];

const trackers: readonly Phrasing[] = [
  {
    text: "A council's pension scheme has £27 million in a tracker fund. FTSE 100 futures are at 9,000, £10 a point. How many contracts hedge it fully?",
    parts: parts({ value: 27e6, beta: 1, target: 0, price: 9000, multiplier: 10 }),
    told: "was read as beta 1",
  },
  {
    text: "A$36 million of shares mirror the S&P/ASX 200, which stands at 7,150 and yields 3.9% in dividends. SPI 200 futures are at 7,200. Hedge the whole holding.",
    parts: parts({ value: 36e6, beta: 1, target: 0, price: 7200, multiplier: 25 }),
    told: "was read as beta 1",
  },
  {
    text: "A portfolio of $18 million has the same composition as the S&P 500. E-mini futures trade at 4,500. How many are sold to hedge fully?",
    parts: parts({ value: 18e6, beta: 1, target: 0, price: 4500, multiplier: 50 }),
    told: "was read as beta 1",
  },
  {
    text: "A charity's $18 million is in an S&P 500 index fund. (a) How many E-mini S&P 500 futures at 4,500 hedge it fully? (b) And if the beta of the fund is 0.8?",
    parts: parts(
      { value: 18e6, beta: 1, target: 0, price: 4500, multiplier: 50 },
      { value: 18e6, beta: 0.8, target: 0, price: 4500, multiplier: 50 },
    ),
  },
  {
    text: "A $18 million portfolio does not track the S&P 500. E-mini S&P 500 futures trade at 4,500. How many hedge it fully?",
    asks: "beta",
  },
  {
    text: "A $18 million well-diversified portfolio had a tracking error of 3%. E-mini S&P 500 futures, which follow the index, trade at 4,500. How many hedge it fully?",
    asks: "beta",
  },
];

const toCome: readonly Phrasing[] = [
  {
    text: "A college will receive a $24 million gift in ten weeks and wishes to have the money in shares with a beta of 1.05 already now. E-mini S&P 500 futures trade at 4,200. How many contracts should be bought?",
    parts: parts({ value: 24e6, beta: 0, target: 1.05, price: 4200, multiplier: 50 }),
    told: "nothing is held yet",
  },
  {
    text: "A trustee learns that she will have £9 million to invest in June; the money will go into shares with a beta of 0.9. FTSE 100 futures are at 8,100, £10 a point. How many contracts?",
    parts: parts({ value: 9e6, beta: 0, target: 0.9, price: 8100, multiplier: 10 }),
    title: "Long 100",
  },
  {
    text: "In May a treasurer plans to buy 40,000 shares of a brewer in July. The shares are $45.00 today and have a beta of 0.9. E-mini S&P 500 futures are at 4,500. How many contracts cover the purchase?",
    parts: parts({ value: 1.8e6, beta: 0, target: 0.9, price: 4500, multiplier: 50 }),
    title: "Long 7",
  },
  {
    text: "A manager benchmarked to the S&P/ASX 200 is due to receive A$16 million that will take three weeks to place in shares. SPI 200 futures trade at 8,000. How many contracts stand in for the shares?",
    parts: parts({ value: 16e6, beta: 0, target: 1, price: 8000, multiplier: 25 }),
    told: "The beta is not said: 1",
  },
  {
    text: "A fund will receive $16 million in June, to be invested in small biotech stocks. E-mini S&P 500 futures trade at 4,000. How many contracts?",
    asks: "beta",
  },
  {
    text: "A fund of $16 million with a beta of 1.2 plans to buy E-mini S&P 500 futures at 4,000, $50 a point. How many?",
    asks: "target",
  },
];

// What is held today is hedged, whatever is bought later.
const held: readonly Phrasing[] = [
  {
    text: "A manager holds $20 million of stocks, beta 1.1, and $5 million in cash that is to be invested next week. E-mini S&P 500 futures at 5,000. How many contracts hedge the stocks fully?",
    parts: parts({ value: 20e6, beta: 1.1, target: 0, price: 5000, multiplier: 50 }),
  },
  {
    text: "A manager owns $40 million of stocks with beta 1.2. She plans to buy more stocks later in the year but fears a fall first. E-mini S&P 500 futures are at 5,000. How many contracts should she sell to hedge fully?",
    parts: parts({ value: 40e6, beta: 1.2, target: 0, price: 5000, multiplier: 50 }),
  },
];

// The CFA readings count synthetic equity and cash on the value grown at the risk-free rate: V(1 + r)^t ÷ (q × f).
const synthetic: readonly Phrasing[] = [
  {
    text: "How many E-mini S&P 500 futures at 5,000 equitize $25 million of cash?",
    parts: parts({ value: 25e6, beta: 0, target: 1, price: 5000, multiplier: 50 }),
    told: "cash has beta 0",
  },
  {
    text: "A fund has €60 million in cash that it wants to convert into an equity position for six months. The index futures are priced at 5,000 and the multiplier is €10. The risk-free rate is 3 percent and the dividend yield 2 percent. How many contracts?",
    parts: parts({ value: 60893349.39055332, beta: 0, target: 1, price: 5000, multiplier: 10 }),
    told: "with interest to their expiry: 3 percent a year for six months",
  },
  {
    text: "A plan would like to convert $50 million of stock, held in an index fund, into T-bills synthetically for three months. Futures expiring in three months are priced at 4,000 and the multiplier is $50. The risk-free rate is 4 percent. How many contracts are sold?",
    parts: parts({ value: 50492670.32744844, beta: 1, target: 0, price: 4000, multiplier: 50 }),
    title: "Short 252",
  },
  {
    text: "A plan would like to convert $50 million of stock (beta 0.9) into cash synthetically. E-mini S&P 500 futures are at 4,000. How many contracts are sold?",
    parts: parts({ value: 50e6, beta: 0.9, target: 0, price: 4000, multiplier: 50 }),
  },
];

const lots: readonly Phrasing[] = [
  {
    text: "Mr Das fears a fall and would hedge fully his Rs 30 lakh of shares, whose beta is 1.2. The NIFTY value is 14,900; Nifty futures, traded in units of 40 only, are quoted at 15,000. How many lots are sold?",
    parts: parts({ value: 3e6, beta: 1.2, target: 0, price: 15000, multiplier: 40 }),
  },
  {
    text: "A gratuity fund will receive Rs 2 crore in August, to be put into a basket of shares with a beta of 0.9. Nifty futures are at 20,000 with a market lot of 50; MIBOR is 6.5%. (a) Advise on the futures position to be taken. (b) In August the futures settle at 20,600. What is the gain on it?",
    parts: parts({ value: 2e7, beta: 0, target: 0.9, price: 20000, multiplier: 50 }, { facts: { futuresPnl: 540000 } }),
    title: "(b) futures",
  },
];

const shares: readonly Phrasing[] = [
  {
    text: "A hospital has £4 million in UK equities, beta 0.9. Its trustees will live with a third of the market risk. FTSE 100 futures: 8,000, £10 per index point. Calculate the number of contracts.",
    parts: parts({ value: 4e6, beta: 0.9, target: 0.3, price: 8000, multiplier: 10 }),
  },
  {
    text: "A hospital has £4 million in UK equities, beta 0.9. It is prepared to bear 20% of the market risk. FTSE 100 futures: 8,000, £10 per index point. Calculate the number of contracts.",
    parts: parts({ value: 4e6, beta: 0.9, target: 0.18, price: 8000, multiplier: 10 }),
  },
  {
    text: "A plan has 30% of its $400 million in bonds and the remaining 70% in stocks with a beta of 1.1. It wants to reduce the beta of the stock portion to 0.9. The futures contract is priced at $250,000. How many contracts?",
    parts: parts({ value: 280e6, beta: 1.1, target: 0.9, price: 250000, multiplier: 1 }),
  },
];

/** How inputs are put, in own words and numbers. */
export const inputs: readonly Phrasing[] = [
  ...words,
  ...chat,
  ...implied,
  ...trackers,
  ...toCome,
  ...held,
  ...synthetic,
  ...lots,
  ...shares,
];
