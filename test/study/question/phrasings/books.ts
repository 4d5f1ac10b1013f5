import { type Phrasing, parts } from "./phrasing.js";

const future = "E-mini S&P 500 futures are at 5,000 ($50 a point).";
const sp = { price: 5000, multiplier: 50 };
const full = { ...sp, target: 0 };

/** Books of holdings: weights in words and ratios, their worth asked for, futures of several months, longs and shorts. */
export const books: readonly Phrasing[] = [
  // The table ends where a sentence with semicolons begins; the question's own target stands in parts that say "hedge".
  {
    text: "These are the shares of Mrs Nair:\nScrips   No. of shares (lakh)   Price per share (Rs.)   Beta\nP Ltd.   1.00   500   1.30\nQ Ltd.   4.00   200   0.90\nR Ltd.   3.50   200   1.60\nShe wants to lower the beta of her portfolio to 0.75 with Nifty futures, which trade at 10000, and each Nifty point is worth Rs. 100. Find: (1) portfolio beta; (2) the number of Nifty contracts to be sold; (3) the net gain or loss on shares and futures together if the Nifty rises 4%; (4) the effective portfolio beta that this leaves.",
    parts: parts(
      { facts: { beta: 1.245 } },
      { value: 2e8, beta: 1.245, target: 0.75, price: 10000, multiplier: 100 },
      { facts: { contracts: -99, hedgedPnl: 6e6 } },
      { facts: { betaAfter: 0.75 } },
    ),
    title: "(4) beta 0.75 with short 99",
  },
  {
    text: "On 1 May Mr Bose holds:\n\nScrip  Price (Rs)  Quantity  Beta\nP  120  2,000  0.9\nQ  450  1,000  1.2\nR  800  500  1.5\n\n(1) The Nifty is at 10,000. (2) Nifty futures trade in lots of 50. (3) Futures for May are quoted at 10,050, for June at 10,120 and for July at 10,200. He wants to be hedged until July. Find (i) the portfolio's beta, (ii) the number of contracts to hedge (a) the whole portfolio, (b) 75% of it.",
    parts: parts(
      { facts: { beta: 1.356 / 1.09 } },
      { value: 1.09e6, beta: 1.356 / 1.09, target: 0, price: 10200, multiplier: 50 },
      { value: 1.09e6, beta: 1.356 / 1.09, target: 0.339 / 1.09, price: 10200, multiplier: 50 },
    ),
    told: "“10,200”, the one for July, was taken",
  },
  {
    text: "A fund of £30 million has a beta of 1.1. FTSE 100 futures (£10 a point) for March trade at 7,480 and for June at 7,510. How many June contracts hedge the fund fully?",
    parts: parts({ value: 30e6, beta: 1.1, target: 0, price: 7510, multiplier: 10 }),
  },
  {
    text: "A fund of £30 million has a beta of 1.1. FTSE 100 futures (£10 a point) for March trade at 7,480 and for June at 7,510. How many contracts hedge the fund fully?",
    asks: "price",
  },
  {
    text: "You hold 10,000 Alder shares at $50 (beta 1.2) and 5,000 Birch shares at $80 (beta 0.9). E-mini S&P 500 futures: 4,500, $50 per point. (a) Value of the holdings? (b) Portfolio beta? (c) Contracts for a full hedge?",
    parts: parts(
      { facts: { portfolioValue: 900_000 } },
      { facts: { beta: 0.96 / 0.9 } },
      { value: 900_000, beta: 0.96 / 0.9, target: 0, price: 4500, multiplier: 50 },
    ),
    title: "(a) portfolio worth $900,000; (b) portfolio beta 1.0667; (c) short 4",
  },
  {
    text: "Compute the market value and the beta of this portfolio: 20,000 shares of Rook at £6.00 (beta 0.8) and 15,000 shares of Pawn at £12.00 (beta 1.3). Then find how many FTSE 100 futures (£10 a point, price 7,500) hedge it in full.",
    parts: parts(
      { facts: { portfolioValue: 300_000, beta: 1.1 } },
      { value: 300_000, beta: 1.1, target: 0, price: 7500, multiplier: 10 },
    ),
    title: "Portfolio worth £300,000, beta 1.1; short 4",
  },
  {
    text: "Assets: $2m Ash (β 1.1), $3m Birch (β 0.7), $5m Cedar (β 1.3). S&P futures 5,000 × $50. (a) What is the total value? (b) What is the weighted beta? (c) How many futures for target beta 0.5?",
    parts: parts(
      { facts: { portfolioValue: 10e6 } },
      { facts: { beta: 1.08 } },
      { ...sp, value: 10e6, beta: 1.08, target: 0.5 },
    ),
  },
  {
    text: `A $10m portfolio is half in Acorn Corp (beta 1.4) and the other half in Bolt Inc (beta 0.8). ${future} How many contracts for a full hedge?`,
    parts: parts({ ...full, value: 10e6, beta: 1.1 }),
  },
  {
    text: "A fund of £20 million is split 50/30/20 between three shares whose betas are 1.2, 0.9 and 1.5. FTSE 100 futures stand at 8,000 (£10 per point). How many futures eliminate the market risk?",
    parts: parts({ value: 20e6, beta: 1.17, target: 0, price: 8000, multiplier: 10 }),
  },
  {
    text: "The weights of three stocks in a €5m portfolio are 0.4, 0.35 and 0.25, and their betas are 1.1, 0.8 and 1.6. EURO STOXX 50 futures at 5,000, €10 a point. How many contracts should be sold to hedge fully?",
    parts: parts({ value: 5e6, beta: 1.12, target: 0, price: 5000, multiplier: 10 }),
  },
  {
    text: `A $5m account is divided 3:2 between a bank with a beta of 1.1 and a miner with a beta of 1.6. ${future} How many futures bring its beta down to 0.5?`,
    parts: parts({ ...sp, value: 5e6, beta: 1.3, target: 0.5 }),
  },
  {
    text: "She has a third each in three funds with betas 0.7, 1.0 and 1.6; together they are worth C$9m. S&P/TSX 60 futures are at 1,500 (C$200 a point). How many contracts make the portfolio market neutral?",
    parts: parts({ value: 9e6, beta: 1.1, target: 0, price: 1500, multiplier: 200 }),
  },
  {
    text: `A trust has put equal amounts into four shares with betas of 0.6, 0.9, 1.3 and 1.6, $16m in all. ${future} How many futures halve the portfolio's beta?`,
    parts: parts({ ...sp, value: 16e6, beta: 1.1, target: 0.55 }),
  },
  {
    text: `A client has 40% of her money in bonds with beta zero, 35% in Delta shares with a beta of 1.4 and the rest in Echo shares with a beta of 0.9. Her account is worth $4m. ${future} How many should she sell to remove all market exposure?`,
    parts: parts({ ...full, value: 4e6, beta: 0.715 }),
  },
  {
    text: `Three quarters of a $24m fund is in growth stocks with beta 1.3 and the remaining quarter in utilities with beta 0.5. ${future} How many futures are needed to lower its beta to 0.7?`,
    parts: parts({ ...sp, value: 24e6, beta: 1.1, target: 0.7 }),
  },
  // Weights that come to more than the whole are none.
  {
    text: `A $24m fund has three quarters in growth stocks with beta 1.3 and a half in utilities with beta 0.5. ${future} How many futures lower its beta to 0.7?`,
    asks: "beta",
  },
  {
    text: `Portfolio of $12m, betas in brackets: Kite 40% (1.2), Larch 35% (0.7), Moss 25% (1.6). ${future} Number of contracts for zero beta?`,
    parts: parts({ ...full, value: 12e6, beta: 1.125 }),
    told: "were read as betas",
  },
  // Longs and shorts of one worth: 6 × 1.2 − 6 × 0.7 = $3m of beta, twelve contracts of $250,000.
  {
    text: `A book is long $6m of stocks with beta 1.2 and short $6m of stocks with beta 0.7. ${future} How many futures make it beta neutral?`,
    parts: parts({ ...full, value: 6e6, beta: 0.5 }),
    told: "the same count for a full hedge",
  },
  {
    text: `A book is long $6m of stocks with beta 1.2 and short $6m of stocks with beta 0.7. ${future} How many futures bring its beta to 0.4?`,
    refused: true,
  },
  // The rest of a total, in money; amounts that leave no rest are asked about.
  {
    text: `The portfolio has $3m in stock A, $2m in stock B and the rest of its $10m value in stock C. The betas are 0.9, 1.4 and 1.1. ${future} Number of contracts for a full hedge?`,
    parts: parts({ ...full, value: 10e6, beta: 1.1 }),
  },
  {
    text: `A fund holds shares worth $40m with beta 1.1, bonds worth $10m with beta 0.1 and cash of $5m. ${future} What is the portfolio beta, and how many futures bring it to 0.5?`,
    parts: parts({ facts: { beta: 45 / 55 } }, { ...sp, value: 55e6, beta: 45 / 55, target: 0.5 }),
  },
  {
    text: "An investor is holding the following portfolio of shares:\nName of share | Quantity | Current market price (Rs.) | Beta\nAster Ltd | 5,000 | 240 | 1.15\nBasil Ltd | 8,000 | 150 | 0.85\nClove Ltd | 3,000 | 400 | 1.45\nTotal | | |\nThe lot size of Nifty futures is 50 units. The Nifty is presently 11,800 while its future for the near month trades at 11,900 and the next month at 11,960. (i) Calculate the value and the beta of the portfolio. (ii) How many near month contracts must be sold for a complete hedge? (iii) How many to reduce the beta to 0.8?",
    parts: parts(
      { facts: { portfolioValue: 3.6e6, beta: 1.15 } },
      { value: 3.6e6, beta: 1.15, target: 0, price: 11900, multiplier: 50 },
      { value: 3.6e6, beta: 1.15, target: 0.8, price: 11900, multiplier: 50 },
    ),
    told: "the one for the near month, was taken",
  },
  {
    text: "Ms Desai's shares: 2,000 shares of P Ltd @ Rs 300, beta 0.8; 1,500 shares of Q Ltd @ Rs 640, beta 1.3; 5,000 shares of R Ltd @ Rs 88, beta 1.1. One lot of Nifty futures (50 units) is at 10,500. Required: (a) Portfolio value; (b) Portfolio beta; (c) Number of lots for (i) full hedge (ii) half hedge.",
    parts: parts(
      { facts: { portfolioValue: 2e6 } },
      { facts: { beta: 1.106 } },
      { value: 2e6, beta: 1.106, target: 0, price: 10500, multiplier: 50 },
      { value: 2e6, beta: 1.106, target: 0.553, price: 10500, multiplier: 50 },
    ),
  },
  {
    text: "On 1 June a fund with $20m and beta 1.15 wants protection until mid-August. S&P 500 E-mini futures: June 5,010, September 5,060, December 5,110. How many contracts should it sell?",
    parts: parts({ value: 20e6, beta: 1.15, target: 0, price: 5060, multiplier: 50 }),
    told: "the one for September, was taken",
  },
  {
    text: "The portfolio, betas in parentheses: Harbor 30% (1.05), Inlet 25% (0.85), Jetty 25% (1.20), Keel 20% (0.70). It is worth Rs. 4 crore. The bank wants to hedge 80% of it with Nifty futures at 16,000, lot size 50. How many lots?",
    parts: parts({ value: 4e7, beta: 0.9675, target: 0.1935, price: 16000, multiplier: 50 }),
  },
];
