import { type Phrasing, parts } from "./phrasing.js";

/** McDonald, Derivatives Markets, ch. 5: the margin is a share of the notional value, or so much for each contract. */
const margins: readonly Phrasing[] = [
  {
    text: "You go long five E-mini S&P 500 futures at 4,200 ($50 multiplier). The initial margin is 12%. What is the initial margin?",
    parts: parts({ facts: { contracts: 5, initialMargin: 126000 } }),
    title: "Initial margin US$126,000 for 5 contracts",
  },
  {
    text: "A trader sells 12 DAX futures at 18,400, €25 a point. The exchange asks for an initial margin of 8% of the notional value. How much margin must she deposit?",
    parts: parts({ facts: { initialMargin: 441600 } }),
  },
  {
    text: "An investor takes a short position in 15 Nikkei futures at 38,000, ¥1,000 a point. The initial margin requirement is ¥1,500,000 per contract. How much initial margin must be deposited in total?",
    parts: parts({ facts: { initialMargin: 22500000 } }),
  },
  {
    text: "She buys 6 DAX futures at 18,000 (€25 a point). If the initial margin is 10% of the notional value, how much must she deposit as margin?",
    parts: parts({ facts: { initialMargin: 270000 } }),
  },
  {
    text: "The March S&P 500 futures contract settles at 1,150; the multiplier is $250. Margin is 8% of the contract's value. You sell three contracts. a. What is the notional value of your position and what initial margin must you put up? b. What do you gain if the futures fall to 1,120?",
    parts: parts({ facts: { value: 862500 } }, { facts: { initialMargin: 69000 } }, { facts: { futuresPnl: 22500 } }),
  },
  {
    text: "Suppose you buy 4 S&P 500 futures contracts at 1,200 with a $250 multiplier. What is the notional value of the position and the initial margin if margin is 5%?",
    parts: parts({ facts: { value: 1200000 } }, { facts: { initialMargin: 60000 } }),
  },
  {
    text: "The initial margin on a futures contract is 5%. A trader is long 30 Nifty futures at 22,000, lot size 65. Compute the notional value of the contracts and the initial margin payable.",
    parts: parts({ facts: { value: 42900000 } }, { facts: { initialMargin: 2145000 } }),
  },
  {
    text: "A treasurer wants to hedge a £12 million portfolio with a beta of 1.15 fully using FTSE 100 futures at 7,500, £10 per point. The exchange charges an initial margin of £4,000 for each contract. (i) How many contracts must be sold? (ii) Calculate the total initial margin.",
    parts: parts(
      { value: 12e6, beta: 1.15, target: 0, price: 7500, multiplier: 10 },
      { facts: { initialMargin: 736000 } },
    ),
  },
  {
    text: "A £24 million fund with beta 1.25 wants a beta of 1. FTSE 100 futures are at 8,000, £10 a point. How many contracts should be sold? How much margin is needed at £5,000 per contract?",
    parts: parts(
      { value: 24e6, beta: 1.25, target: 1, price: 8000, multiplier: 10 },
      { facts: { initialMargin: 375000 } },
    ),
  },
  {
    text: "A fund worth $90 million with beta 0.9 is hedged fully with S&P 500 futures at 1,500 ($250 multiplier). Margin of $20,000 per contract must be posted. How much cash is tied up as margin?",
    parts: parts({ facts: { contracts: -216, initialMargin: 4320000 } }),
  },
  {
    text: "Hedging a $6.5 million portfolio with beta 1.2 with E-mini S&P 500 futures at 5,200 ($50 multiplier). The broker requires 9% initial margin. How many contracts are needed for a full hedge, and how much margin does the hedge tie up?",
    parts: parts(
      { value: 6.5e6, beta: 1.2, target: 0, price: 5200, multiplier: 50 },
      { facts: { initialMargin: 702000 } },
    ),
  },
  {
    text: "The S&P 500 futures price is 1,000 and the multiplier is $250. The margin requirement is 15%. You buy one contract. What is the margin? If the price falls 5%, what is your loss?",
    parts: parts({ facts: { initialMargin: 37500 } }, { facts: { futuresPnl: -12500 } }),
  },
  {
    text: "An S&P 500 futures contract at 1,400 ($250 per point) requires an initial margin of $28,000 and a maintenance margin of $22,400. You short 5 contracts. What is the total initial margin?",
    parts: parts({ facts: { initialMargin: 140000 } }),
  },
  {
    text: "What is the total exposure of 14 E-mini S&P 500 futures at 5,100, and how much initial margin at $12,500 each does a trader post?",
    parts: parts({ facts: { value: 3570000 } }, { facts: { initialMargin: 175000 } }),
  },
  { text: "You short 20 E-mini futures at 5,000, $50 multiplier. What initial margin must you post?", asks: "margin" },
  {
    text: "You short 20 E-mini futures at 5,000, $50 multiplier. The initial margin is $11,000 a contract and the maintenance margin $10,000 a contract. (a) What is the total initial margin? (b) At what futures price will you get a margin call?",
    asks: "question",
    told: "initial margin US$220,000 for 20 contracts",
  },
  {
    text: "Each E-mini S&P 500 contract ($50 multiplier, price 5,000) requires $12,500 of initial margin. A manager sells 24 contracts. What is the initial margin, and what is it as a percentage of the notional value?",
    asks: "question",
    told: "initial margin US$300,000",
  },
];

const FUND = "A $3.1 million portfolio has beta 1.2. E-mini S&P 500 futures are at 5,100 ($50 multiplier).";
const CHARITY =
  "A charity has €9.4 million of shares, beta 1.08; EURO STOXX 50 futures stand at 4,850 with €10 a point.";
const charity = { value: 9.4e6, beta: 1.08, target: 0, price: 4850, multiplier: 10 };
const full = { value: 3.1e6, beta: 1.2, target: 0, price: 5100, multiplier: 50 };
const half = { ...full, target: 0.5 };

/** What whole contracts leave, in money and as a beta; money of beta is no beta. */
const left: readonly Phrasing[] = [
  {
    text: `${CHARITY} a) How many contracts hedge it fully? b) Give the market exposure that is left over after rounding, both in euros and as a portfolio beta.`,
    parts: parts(charity, { facts: { exposureLeft: 15500, betaAfter: 15500 / 9.4e6 } }),
    title: "(b) €15,500 of exposure left unhedged; beta 0.0016",
  },
  {
    text: `${CHARITY} (1) How many contracts hedge it fully? (2) State the residual beta and the residual exposure in euros.`,
    parts: parts(charity, { facts: { exposureLeft: 15500 } }),
    title: "€15,500 of exposure left unhedged; beta 0.0016",
  },
  {
    text: `${FUND} How many contracts for a full hedge, and how much exposure is left unhedged in dollars and as a beta?`,
    parts: parts(full, { facts: { exposureLeft: -105000, betaAfter: -105000 / 3.1e6 } }),
    title: "over-hedged by US$105,000; beta −0.0339",
  },
  {
    text: `${FUND} How many contracts for a full hedge? What beta is left after rounding?`,
    parts: parts(full, { facts: { betaAfter: -105000 / 3.1e6 } }),
    title: "; beta −0.0339 with short 15",
  },
  {
    text: `${FUND} a. How many contracts to hedge fully? b. What is the net dollar beta after the hedge?`,
    parts: parts(full, { facts: { dollarBeta: -105000 } }),
    title: "(b) beta in money −US$105,000",
  },
  {
    text: `${FUND} a. How many contracts to cut beta to 0.5? b. What is the dollar beta of the portfolio before the hedge?`,
    parts: parts(half, { facts: { value: 3720000 } }),
  },
  { text: `${FUND} (1) How many contracts hedge it fully? (2) What is the dollar beta?`, asks: "question" },
  {
    text: `${FUND} a. How many contracts to cut beta to 0.5? b. What is the notional value and the effective beta of the position?`,
    parts: parts(half, { facts: { value: 2295000, betaAfter: 1425000 / 3.1e6 } }),
    title: "(b) 9 contracts are worth US$2,295,000; beta 0.4597",
  },
  {
    text: `${FUND} How many contracts for a full hedge? What is their notional value?`,
    parts: parts(full, { facts: { value: 3825000 } }),
  },
  {
    text: `${FUND} a. How many contracts to cut beta to 0.5? b. If the market falls 10%, what would it lose altogether?`,
    asks: "question",
  },
  { text: `${FUND} How many futures bring beta to 0.5?`, parts: parts(half) },
  {
    text: `${FUND} Reduce beta to 0.5. (a) How many futures? (b) What exposure and what beta remain after rounding?`,
    parts: parts(half, { facts: { exposureLeft: -125000, betaAfter: 1425000 / 3.1e6 } }),
    title: "past the target by US$125,000 of exposure, US$1,425,000 in all; beta 0.4597",
  },
  {
    text: `${FUND} Reduce beta to 0.5. (a) How many futures? (b) What is the beta-adjusted exposure after the hedge, in dollars?`,
    parts: parts(half, { facts: { dollarBeta: 1425000 } }),
  },
  {
    text: `${FUND} (a) What is its dollar beta? (b) How many futures hedge it fully? (c) What is the dollar beta of the futures position?`,
    asks: "question",
  },
  {
    text: `${FUND} The fund is hedged fully. How many contracts are sold, and what does the fund lose and what exposure is left if the index falls 5%?`,
    asks: "question",
  },
];

/** What stands in place of futures: V × (1 − β* ÷ β) of shares sold, as in the ICAI's study material, or a fund on the index. */
const instead: readonly Phrasing[] = [
  {
    text: "A portfolio of $40 million has a beta of 1.25. The manager wants a beta of 0.8. S&P 500 futures are at 5,000 with a $250 multiplier. (a) How much stock would have to be sold and put into Treasury bills? (b) How many futures contracts would do the same?",
    parts: parts(
      { facts: { value: 14400000 } },
      { value: 40e6, beta: 1.25, target: 0.8, price: 5000, multiplier: 250 },
    ),
    title: "(a) sell $14,400,000 of shares (36%)",
  },
  {
    text: "An investor holds shares worth Rs 80 lakhs with a beta of 1.6 and wants to reduce the beta to 1.2 either by selling part of the shares and buying risk free securities or with Nifty futures at 20,000, lot size 50. Find (i) the value of risk-free securities to be bought and (ii) the number of contracts.",
    parts: parts({ facts: { value: 2000000 } }, { value: 8e6, beta: 1.6, target: 1.2, price: 20000, multiplier: 50 }),
  },
  {
    text: "Mr Rao's portfolio of Rs 50 lakhs has a beta of 1.5. He wishes to bring the beta down to 1.2. What amount of the portfolio should be sold and invested in risk-free securities?",
    parts: parts({ facts: { value: 1000000 } }),
  },
  {
    text: "A €30m equity fund has beta 1.1 and the target beta is 0.66. DAX futures are at 18,000, €25 a point. (a) How many futures? (b) Alternatively, how much of the portfolio would have to be liquidated and held in cash?",
    parts: parts(
      { value: 30e6, beta: 1.1, target: 0.66, price: 18000, multiplier: 25 },
      { facts: { value: 12000000 } },
    ),
  },
  {
    text: "A $25 million fund has beta 0.9 and wants 1.2. How much would have to be invested in risk-free assets?",
    asks: "question",
  },
  {
    text: "An account has shares of Rs 60 lakhs with a beta of 1.5 and shares of Rs 40 lakhs with a beta of 1.25. It is to reduce its beta to 0.7. Nifty futures are at 20,000, Rs 50 a point. (1) What is the portfolio's beta? (2) What is the value of risk-free securities to be acquired? (3) How many Nifty contracts are to be sold? (4) Find the value of portfolio beta for a 3% rise in Nifty.",
    parts: parts(
      { facts: { beta: 1.4 } },
      { facts: { value: 5000000 } },
      { value: 10e6, beta: 1.4, target: 0.7, price: 20000, multiplier: 50 },
      { facts: { betaAfter: 0.7, hedgedPnl: 210000, hedgedReturn: 0.021 } },
    ),
  },
  {
    text: "A $7.2 million portfolio has a beta of 1.1. How many units of an index ETF priced at $90 must be sold short to bring beta down to 0.6?",
    parts: parts({ facts: { shares: -40000 } }),
  },
  {
    text: "A $7.2 million portfolio has a beta of 1.1. Rather than futures, the manager could short shares of an S&P 500 ETF trading at $480. How many shares must be shorted for a full hedge?",
    parts: parts({ facts: { shares: -16500 } }),
    told: "The fund on the index was taken to have beta 1.",
  },
  {
    text: "A $7.2 million portfolio has a beta of 1.1. E-mini S&P 500 futures are at 4,800, $50 a point, and SPY trades at $479. How many futures would hedge it fully, and how many shares of SPY would she short instead?",
    parts: parts({ value: 7.2e6, beta: 1.1, target: 0, price: 4800, multiplier: 50 }, { facts: { shares: -16534 } }),
  },
  {
    text: "A $5 million portfolio has a beta of 1.2. E-mini S&P 500 futures are at 5,000 ($50 a point). (a) How many futures to cut beta to 0.4? (b) An index tracker trades at $125 a unit: how many units must be sold short for the same effect?",
    parts: parts({ value: 5e6, beta: 1.2, target: 0.4, price: 5000, multiplier: 50 }, { facts: { shares: -32000 } }),
  },
  {
    text: "To reduce the beta of a $30 million portfolio from 1.2 to 0.8 the manager can sell futures or short SPDRs at $450 each. How many SPDR shares should be sold short?",
    parts: parts({ facts: { shares: -26667 } }),
  },
  {
    text: "A client holds €5.5 million of equities, beta 1.25, and wants to lower the beta to 1.0 by selling shares and buying T-bills. How much should be sold?",
    parts: parts({ facts: { value: 1100000 } }),
  },
  {
    text: "A $7.2 million portfolio has a beta of 1.1. How many shares of a 2x leveraged S&P 500 ETF at $90 must be shorted to hedge it?",
    asks: "question",
  },
  {
    text: "An investor owns 20,000 shares of an S&P 500 ETF at $500 each. How many E-mini S&P 500 futures at 5,000 hedge it fully?",
    parts: parts({ value: 10e6, beta: 1, target: 0, price: 5000, multiplier: 50 }),
  },
];

/** The beta of an endowment is asked for as that of a fund is. */
const owners: readonly Phrasing[] = [
  {
    text: "An endowment has $12 million in stocks (beta 1.05) and $4 million in T-bills. What is the beta of the endowment? How many E-mini S&P 500 futures at 5,000 bring the beta to 0.5?",
    parts: parts({ facts: { beta: 0.7875 } }, { value: 16e6, beta: 0.7875, target: 0.5, price: 5000, multiplier: 50 }),
  },
];

/** Futures told in money, and an index counted in units. */
const told: readonly Phrasing[] = [
  {
    text: "A portfolio has shares of Rs 60 lakhs with a beta of 1.4 and cash of Rs 20 lakhs. (a) What is the portfolio's beta? (b) What is its beta if the manager buys Nifty futures worth Rs 30 lakhs?",
    parts: parts({ facts: { beta: 1.05 } }, { facts: { betaAfter: 1.425 } }),
  },
  {
    text: "A portfolio is worth $50 million with beta 1.1. The manager shorts S&P 500 futures with a notional of $20 million. What is the new beta?",
    parts: parts({ facts: { betaAfter: 0.7 } }),
  },
  {
    text: "A manager holds $40 million of shares with beta 1.2. If she goes short $10 million of S&P 500 futures, what is the beta of the portfolio?",
    parts: parts({ facts: { betaAfter: 0.95 } }),
  },
  {
    text: "A manager holds $40 million of shares with beta 1.2 and buys S&P 500 futures worth €10 million. What is the new beta?",
    asks: "question",
  },
  {
    text: "A trader hedges 12,000 shares bought at Rs 25 by shorting 300 Nifties at Rs 1,100 each. The shares drop 2% and the Nifty future drops 1.5%. What is his overall profit or loss?",
    parts: parts({ facts: { unhedgedPnl: -6000, futuresPnl: 4950, hedgedPnl: -1050 } }),
  },
  {
    text: "An investor buys 5,000 shares at Rs 40 each and hedges by shorting 180 Nifties at Rs 1,200 each. The share falls 4% and the Nifty future falls 3%. What is the overall profit or loss?",
    parts: parts({ facts: { hedgedPnl: -8000 + 6480 } }),
  },
];

/** What is asked for beside a count of futures, or in place of one. */
export const besides: readonly Phrasing[] = [...margins, ...left, ...instead, ...owners, ...told];
