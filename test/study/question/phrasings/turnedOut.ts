import { type Phrasing, parts } from "./phrasing.js";

const hedge = { value: 8e6, beta: 1.5, target: 0, price: 6000, multiplier: 50 };
const told =
  "An $8 million portfolio has a beta of 1.5; E-mini S&P 500 futures are at 6,000, $50 a point. (a) How many contracts hedge it fully?";

/** What beta turns out to be after a hedge: the contracts stay as many; numbers worked out apart, in Python. */
export const turnedOut: readonly Phrasing[] = [
  {
    text: `${told} (b) If the beta turns out to be 1.2, what is the net gain or loss when the market falls by 10%?`,
    parts: parts(hedge, { facts: { contracts: -40, unhedgedPnl: -960_000, futuresPnl: 1.2e6, hedgedPnl: 240_000 } }),
    told: "the contracts stay those for 1.5",
  },
  {
    text: `${told} (b) Its true beta was really 1.0. What is the effective beta of the hedged position?`,
    parts: parts(hedge, { facts: { contracts: -40, betaAfter: -0.5 } }),
  },
  {
    text: `${told} (b) How many contracts would be needed if the beta is actually 1.0?`,
    parts: parts(hedge, { ...hedge, beta: 1 }),
  },
];
