import { type Phrasing, parts } from "./phrasing.js";

const SMI = "SMI futures are at 12,000, CHF 10 a point.";
const LOT = "Nifty futures trade at 18,000 in lots of 50.";
/** 5,000 × 900 = 45 lakh; 45 lakh × 1.4 ÷ 9 lakh = 7. */
const lots = { value: 4_500_000, beta: 1.4, target: 0, price: 18_000, multiplier: 50 };
/** 100,000 × 36 = 3.6m. */
const swiss = { value: 3.6e6, beta: 1.2, target: 0, price: 12_000, multiplier: 10 };

/** What shares were bought for long ago has no part in a hedge: today's price counts. */
export const costs: readonly Phrasing[] = [
  {
    text: `Mrs Bose bought 5,000 shares of a mill at Rs 300 two years back. The share now quotes at Rs 900, with a beta of 1.4. ${LOT} What hedge protects the holding?`,
    parts: parts(lots),
    told: "taken to make no difference: Rs 300",
  },
  {
    text: `Mrs Bose holds 5,000 shares of a mill. She acquired them at Rs 300 per share in 2016; the market price is Rs 900 today. Beta is 1.4. ${LOT} How many lots must she sell to hedge fully?`,
    parts: parts(lots),
  },
  {
    text: `Mrs Bose owns 5,000 shares of a mill whose purchase price was Rs 300 and whose current market price is Rs 900. Beta is 1.4. ${LOT} How many lots must she sell to hedge?`,
    parts: parts(lots),
  },
  {
    text: `Mrs Bose holds 5,000 shares at Rs 900, originally acquired at Rs 300 per share. Their beta is 1.4. ${LOT} How many lots give a full hedge?`,
    parts: parts(lots),
  },
  {
    text: `She bought 5,000 shares at Rs 300. The shares now trade at Rs 900 and have a beta of 1.4. ${LOT} How many lots must be sold to hedge them?`,
    parts: parts(lots),
  },
  {
    text: `A fund holds 100,000 shares bought at CHF 20 and now worth CHF 36 each. Beta 1.2. ${SMI} How many futures neutralise the market risk?`,
    parts: parts(swiss),
  },
  {
    text: `A fund holds 100,000 shares with a current price of CHF 36, for which it paid CHF 20. Beta 1.2. ${SMI} How many contracts for a full hedge?`,
    parts: parts(swiss),
  },
  {
    text: `A fund owns 100,000 shares, which cost it CHF 20 a share originally and are quoted today at CHF 36. The beta is 1.2. ${SMI} How many contracts hedge them?`,
    parts: parts(swiss),
  },
  {
    text: `A share portfolio that cost CHF 2 million has a market value of CHF 3.6 million now. Its beta is 1.2. ${SMI} How many contracts hedge it fully?`,
    parts: parts(swiss),
  },
  {
    text: `A fund holds 100,000 shares bought at CHF 36. Beta 1.2. ${SMI} How many contracts for a full hedge?`,
    parts: parts(swiss),
  },
  {
    text: `Mrs Bose paid Rs 300 a share for 5,000 shares of a mill five years ago. They are now quoted at Rs 900 and their beta is 1.4. ${LOT} How many lots hedge the holding?`,
    parts: parts(lots),
  },
  {
    text: `Mrs Bose holds 5,000 shares of a mill currently quoting at Rs 900. She had bought these at Rs 300. Beta is 1.4. ${LOT} How many lots should she sell to hedge?`,
    parts: parts(lots),
  },
  {
    text: `Mrs Bose purchased 5,000 shares at Rs 300 (cost) and the market price is Rs 900. Beta 1.4. ${LOT} How many lots must be sold to hedge?`,
    parts: parts(lots),
  },
  {
    text: `A fund holds 100,000 shares bought with a beta of 1.2, now worth CHF 36 each. ${SMI} How many contracts for a full hedge?`,
    parts: parts(swiss),
  },
  {
    text: "She sold 40 SMI futures at 12,200 that she had bought originally at 12,000, CHF 10 a point. What was her profit?",
    parts: parts({ facts: { futuresPnl: 80_000 } }),
  },
  {
    text: `Mrs Bose holds 5,000 shares of a mill currently quoting at Rs 900. She had bought these at Rs 300. Beta is 1.4. ${LOT} (a) How many lots should she sell to hedge? (b) Later the share is at Rs 810 and the futures at 16,740. Find the net gain or loss.`,
    parts: parts(lots, { facts: { unhedgedPnl: -450_000, futuresPnl: 441_000 } }),
  },
  {
    text: `A fund bought 100,000 shares at CHF 36, with a beta of 1.2, and sold SMI futures at 12,000, CHF 10 a point, to hedge them. Later the shares are at CHF 33 and the futures at 11,000. How many contracts did it sell, and what is the net result?`,
    parts: parts({ facts: { contracts: -36, unhedgedPnl: -300_000, futuresPnl: 360_000 } }),
  },
  {
    text: `A fund bought 100,000 shares at CHF 36, beta 1.2, and hedged them with SMI futures at 12,000, CHF 10 a point. The shares are now worth CHF 33 and the futures are at 11,000. What is the net result?`,
    asks: "price",
  },
  {
    text: `A fund has 100,000 shares, some at CHF 20 and some at CHF 36. Beta 1.2. ${SMI} How many contracts for a full hedge?`,
    asks: "value",
  },
];

const DAX = "DAX futures are at 18,000, €25 a point.";
const SHARES = "200,000 shares of Alder AG";
/** 200,000 × 45 = 9m; 9m × 1.25 ÷ 450,000 = 25; the futures gain 25 × 25 × 720 = 450,000. */
const bought = { value: 9e6, beta: 0, target: 1.25, price: 18_000, multiplier: 25 };
const sold = { value: 9e6, beta: 1.25, target: 0, price: 18_000, multiplier: 25 };
const STOCK = `The stock is at €45 with a beta of 1.25. ${DAX}`;
const LATER = "(b) On 1 July the stock is at €48 and the futures are at 18,720. Find the profit on the futures.";

/** Shares that are bought or sold later: what to do in futures, what these made, and the price paid or received in effect. */
export const laterTrades: readonly Phrasing[] = [
  {
    text: `On 1 May a firm decides to buy ${SHARES}; the money will be available on 1 July. ${STOCK} (a) What futures transaction should it enter? ${LATER} (c) What is the effective price paid per share?`,
    parts: parts(
      bought,
      { facts: { futuresPnl: 450_000 } },
      { facts: { effectivePrice: (200_000 * 48 - 450_000) / 200_000 } },
    ),
    title: "effective price €45.75 a share",
  },
  {
    text: `A firm expects to purchase ${SHARES} in two months. ${STOCK} (a) What course of action do you recommend with index futures? ${LATER} (c) What effective price per share does it pay?`,
    parts: parts(bought, { facts: { futuresPnl: 450_000 } }, { facts: { effectivePrice: 45.75 } }),
  },
  {
    text: `On 1 May she learns that €9,000,000 will be available on 1 July, with which she will buy ${SHARES}. ${STOCK} (a) Recommend a futures transaction. ${LATER}`,
    parts: parts(bought, { facts: { futuresPnl: 450_000 } }),
  },
  {
    text: `An investor holds ${SHARES} and will sell them on 1 July. ${STOCK} (a) What should she do? ${LATER} (c) What effective price per share does she receive?`,
    parts: parts(sold, { facts: { futuresPnl: -450_000 } }, { facts: { effectivePrice: 45.75 } }),
    direction: "short",
  },
  {
    text: `On 1 May a bidder resolves to take a stake of 200,000 shares in Alder AG as soon as its loan is drawn. Alder trades at €45 with a beta of 1.25. ${DAX} (a) What transaction in futures is appropriate? (b) On 1 July Alder is at €48 and the futures at 18,720. Determine the profit on the transaction. (c) What is the net cost per share after the futures profit?`,
    parts: parts(bought, { facts: { futuresPnl: 450_000 } }, { facts: { effectivePrice: 45.75 } }),
  },
  {
    text: `She plans to buy ${SHARES} on 1 July. The stock is now at 45, and its beta is 1.25. ${DAX} Construct a hedge. Evaluate the outcome of the hedge if on 1 July the futures price is 18,720 and the stock price is 48.`,
    parts: parts({ facts: { futuresPnl: 450_000, unhedgedPnl: -600_000 } }),
  },
  {
    text: `A firm holds ${SHARES}. ${STOCK} What should it do?`,
    asks: "target",
  },
];
