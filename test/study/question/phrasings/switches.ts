import { type Phrasing, parts } from "./phrasing.js";

const FUND = "A $120 million fund is 60% in stocks and 40% in bonds.";
const BETAS = "The stocks have a beta of 1.2 and the bonds a modified duration of 5.8.";
const PRICE = "One stock index futures contract is worth $240,000 and has a beta of 1.";
/** 15% of the fund, out of stocks: 18m × 1.2 ÷ 240,000 = 90. */
const moved = { value: 18e6, beta: 1.2, target: 0, price: 240000, multiplier: 1 };

/** A mix that is wanted is no share to hedge, and a duration is no beta. */
const mixes: readonly Phrasing[] = [
  {
    text: `${FUND} ${BETAS} The board wants the effective allocation to be 45% stock and 55% bonds. ${PRICE} For the stock side, how many contracts are sold?`,
    parts: [moved],
    told: "goes from “60%” to “45%”",
  },
  {
    text: `${FUND} ${BETAS} The board would like a mix of 45% equities and 55% fixed income. ${PRICE} How many stock contracts?`,
    parts: [moved],
  },
  {
    text: `A $120 million fund is invested 60% in stocks with a beta of 1.2 and 40% in bonds with a duration of 5.8. The board wants an allocation of 55% bonds and 45% stocks. ${PRICE} Cash is taken to have a beta of zero. For the equity leg, how many are sold?`,
    parts: [moved],
  },
  {
    text: `${FUND} ${BETAS} The board prefers a temporary allocation of 75% stocks and 25% bonds. ${PRICE} How many stock contracts are bought?`,
    parts: parts({ ...moved, beta: 0, target: 1.2 }),
  },
];

const base = { value: 48e6, beta: 1.25, target: 0, price: 6000, multiplier: 50 };
const HELD =
  "A fund holds $48 million of shares with a beta of 1.25 and is short one hundred and twenty E-mini S&P 500 futures at 6,000.";

/** Contracts that a part names itself stand before the ones of the part before it. */
const present: readonly Phrasing[] = [
  {
    text: `${HELD} (a) How many more must be sold for a beta of zero? (b) With the existing 120 contracts, what would it gain or lose altogether if the market fell 8%?`,
    parts: parts({ ...base, trade: -80 }, { facts: { hedgedPnl: -48e6 * 1.25 * 0.08 + 120 * 300000 * 0.08 } }),
    title: "(b) net −US$1,920,000",
    notTold: "that of (a) was kept",
  },
  {
    text: `${HELD} (a) How many more must be sold for a beta of zero? (b) With its present position, what would it gain or lose altogether if the market fell 8%?`,
    parts: parts({ ...base, trade: -80 }, { facts: { hedgedPnl: -1920000 } }),
    title: "(b) net −US$1,920,000",
  },
  {
    text: `${HELD} (a) How many more must be sold for a beta of zero? (b) Before any more are sold, what is lost altogether if the market falls 8%?`,
    parts: parts({ ...base, trade: -80 }, { facts: { hedgedPnl: -1920000 } }),
    title: "(b) net −US$1,920,000",
  },
  {
    text: "A $48 million portfolio has a beta of 1.25. E-mini S&P 500 futures are at 6,000. (a) How many reduce the beta to 0.5? (b) If it just sells 64 contracts, what is the effective beta?",
    parts: parts({ ...base, target: 0.5 }, { facts: { betaAfter: 0.85 } }),
    title: "(b) beta 0.85 with short 64",
  },
];

/** Answers to choose from behind an open end, or without a mark behind their letter. */
const choices: readonly Phrasing[] = [
  {
    text: "A $48 million portfolio has a beta of 1.25. E-mini S&P 500 futures are at 6,000. The risk-minimizing position is to sell A) 160 contracts B) 200 contracts C) 250 contracts",
    parts: [base],
    told: "answer B",
  },
  {
    text: "A $48 million portfolio has a beta of 1.25. E-mini S&P 500 futures are at 6,000. For a full hedge you\nA buy 200\nB sell 160\nC sell 200",
    parts: [base],
    told: "answer C",
  },
  {
    text: "An investor holds Rs 25,00,000 of Infosys shares with a beta of 0.9. To hedge their market risk, how much of Nifty futures (by value) should she do?",
    parts: parts({ facts: { value: -2250000 } }),
  },
];

export const switches: readonly Phrasing[] = [...mixes, ...present, ...choices];
