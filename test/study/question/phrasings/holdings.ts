import { type Phrasing, parts } from "./phrasing.js";

const future = "E-mini S&P 500 futures are at 5,000 ($50 a point).";
const sp = { price: 5000, multiplier: 50 };

/** Holdings in tables and lists of many layouts, some sold short, some with an end of their own. */
export const holdings: readonly Phrasing[] = [
  {
    text: `My holdings:\nStock | Shares | Price | Beta\nKite Foods | 20,000 | $40.00 | 0.90\nLarch Steel | 10,000 | $95.00 | 1.40\nMinto Power | 25,000 | $50.00 | 0.60\n${future}\n(a) What is the beta of the portfolio?\n(b) How many contracts are sold for a full hedge?`,
    parts: parts({ facts: { beta: 2.8 / 3 } }, { ...sp, value: 3e6, beta: 2.8 / 3, target: 0 }),
    title: "(a) portfolio beta 0.9333; (b) short 11",
  },
  {
    text: `You run this account:\n\nSector      Value ($m)   Beta\nEnergy      12           1.25\nHealth      18           0.75\nBanks       10           1.10\nTotal       40\n\n${future} How many futures bring its beta down to 0.5?`,
    parts: parts({ ...sp, value: 40e6, beta: 0.9875, target: 0.5 }),
  },
  {
    text: `Company Quantity Beta Market price\nVolt Motors 4,000 1.5 $125\nQuill Paper 10,000 0.8 $50\nHarbor Bank 20,000 1.1 $75\n${future} What is the beta of this portfolio? How many futures hedge it completely?`,
    parts: parts({ facts: { beta: 1.12 } }, { ...sp, value: 2.5e6, beta: 1.12, target: 0 }),
    title: "Portfolio beta 1.12; short 11",
  },
  {
    text: `A fund of EUR 20 million is invested as follows:\n\nUbisco 35%, beta 1.10\nVantel 40%, beta 0.85\nWerra 25%, beta 1.50\n\nEURO STOXX 50 futures are at 5,000 (EUR 10 per point).\na) Compute the portfolio beta.\nb) How many futures have to be sold to make the beta zero?`,
    parts: parts({ facts: { beta: 1.1 } }, { value: 20e6, beta: 1.1, target: 0, price: 5000, multiplier: 10 }),
  },
  {
    text: `The endowment is made up as follows (in $ millions):\n\nGrowth shares  50   beta 1.30\nValue shares   30   beta 0.90\nCash           20   beta 0\n\n${future} How many contracts does a full hedge take?`,
    parts: parts({ ...sp, value: 100e6, beta: 0.92, target: 0 }),
  },
  {
    text: "Mr Iyer holds:\nSecurity: P Ltd. market price Rs 120, no. of shares 2,000, beta 1.1\nQ Ltd. Rs 450, 1,000, 0.8\nR Ltd. Rs 62, 5,000, 1.4\nThe Nifty spot is 20,000. Nifty futures are traded in lots of 50 and quoted at 20,200.\n(i) Find the beta of his portfolio. (ii) How many lots does he sell to hedge it fully?",
    parts: parts({ facts: { beta: 1.058 } }, { value: 1e6, beta: 1.058, target: 0, price: 20200, multiplier: 50 }),
  },
  {
    text: `Weights and betas:\nStock   Weight   Beta\nOslo Oil   0.25   1.40\nPico Chips   0.45   1.60\nQuay Water   0.30   0.50\nPortfolio   1.00   1.22\nThe portfolio is worth $8 million. ${future} How many contracts for a full hedge?`,
    parts: parts({ ...sp, value: 8e6, beta: 1.22, target: 0 }),
  },
  {
    text: `             Alba     Brisk    Corso\nShares     5,000    8,000    10,000\nPrice ($)    100       50       60\nBeta        1.20     0.70     1.50\n${future} Find the number of futures for a full hedge.`,
    parts: parts({ ...sp, value: 1.5e6, beta: (0.6 + 0.28 + 0.9) / 1.5, target: 0 }),
  },
  {
    text: `A manager hedges these stocks fully on March 3:\n\nStock          Shares   Mar 3    Beta   Jun 3\nTern Foods     10,000   $60.00   0.80   $57.00\nUlex Mining    20,000   $45.00   1.40   $39.50\n\nE-mini S&P 500 futures, $50 a point, are at 5,000 on March 3 and at 4,750 on June 3.\n(a) What is the portfolio's beta?\n(b) How many futures are sold?\n(c) What is the change in value of the stocks, the gain on the futures and the net result on June 3?`,
    parts: parts(
      { facts: { beta: 1.16 } },
      { ...sp, value: 1.5e6, beta: 1.16, target: 0 },
      { ...sp, value: 1.5e6, beta: 1.16, target: 0, move: -0.05, unhedged: -140_000 },
    ),
    told: "Each holding's own end is told",
  },
  {
    text: "Nadia buys 4,000 shares of Pace Ltd at Rs 250 (beta 1.2) and sells 1,000 shares of Quest Ltd at Rs 400 (beta 1.5). She hedges completely with index futures at Rs 2,000 each. How many does she sell?",
    parts: parts({ value: 600_000, beta: 1, target: 0, price: 2000, multiplier: 1 }),
    told: "2,000 was read as what one contract is worth",
  },
  {
    text: "Omar buys 5,000 shares of Dune Ltd at Rs 100 (beta 1.4) and sells short 2,000 shares of Esker Ltd at Rs 100 (beta 2). He hedges completely with index futures at Rs 1,000 each. Next day Dune Ltd falls 3%, Esker Ltd rises 2% and the futures fall 1%. How many futures does he trade, and what is the overall profit or loss?",
    parts: parts({
      facts: { contracts: -300, futuresPnl: 3000, unhedgedPnl: -19_000, hedgedPnl: -16_000 },
    }),
  },
  {
    text: `The book is long $6 million of Alder stock with a beta of 1.3 and short $2 million of Birch stock with a beta of 0.9. ${future} How many futures make it market neutral?`,
    parts: parts({ ...sp, value: 4e6, beta: 1.5, target: 0 }),
  },
  {
    text: `Stock | Position | Shares | Price | Beta\nCove | Long | 30,000 | $80 | 1.1\nDell Farm | Short | 10,000 | $40 | 1.6\n${future} How many contracts hedge this fully?`,
    parts: parts({ ...sp, value: 2e6, beta: 1, target: 0 }),
  },
  {
    text: `He owns 5,000 Fenix at $100 (beta 1.2), 10,000 Gorse at $30 (beta 0.9) and 4,000 Heath at $50 (beta 1.4). ${future} How many contracts hedge him fully?`,
    parts: parts({ ...sp, value: 1e6, beta: 1.15, target: 0 }),
  },
  {
    text: `Fund | Portfolio value | Beta\nAmber | $20m | 1.1\nBasalt | $30m | 0.9\n${future} How many contracts does each fund need for a full hedge?`,
    asks: "beta",
  },
];
