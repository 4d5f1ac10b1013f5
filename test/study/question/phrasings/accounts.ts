import { type Phrasing, parts } from "./phrasing.js";

const north = { value: 45e6, beta: 1.2, target: 0, price: 6000, multiplier: 50 };
const south = { value: 36e6, beta: 0.75, target: 0, price: 6000, multiplier: 50 };
const both = { ...north, value: 81e6, beta: 1 };
const table =
  "Account | Market value | Beta\nLarge caps | $90 million | 0.95\nSmall caps | $30 million | 1.6\nE-mini S&P 500 futures trade at 6,000 and pay $50 a point.";
const funds =
  "North Fund is worth $45 million and has a beta of 1.2; South Fund is worth $36 million and has a beta of 0.75. E-mini S&P 500 futures trade at 6,000, $50 a point.";

/** Several accounts, of which a question hedges one by its name; numbers worked out apart, in Python. */
export const accounts: readonly Phrasing[] = [
  {
    text: `An adviser runs two accounts.\n${table} 1. How many contracts lower the beta of the large caps account to 0.55? 2. How many contracts take all market exposure off the small caps account?`,
    parts: parts({ ...north, value: 90e6, beta: 0.95, target: 0.55 }, { ...north, value: 30e6, beta: 1.6 }),
    told: "“Small caps” was taken alone",
  },
  {
    text: `${funds} (a) How many contracts fully hedge North Fund? (b) How many contracts fully hedge South Fund? (c) How many contracts fully hedge the two funds together?`,
    parts: parts(north, south, both),
  },
  {
    text: `${funds} (a) How many contracts hedge South Fund? (b) What is the overall gain or loss if the market falls by 4%?`,
    parts: parts(south, { ...south, move: -0.04 }),
  },
  {
    text: `${funds} (a) How many contracts lower the beta of North Fund to 0.8? (b) How many contracts fully hedge South Fund? (c) How many contracts is that in total?`,
    asks: "value",
  },
  {
    text: "Fund A is worth £24 million (beta 1.25) and Fund B £16 million (beta 0.8). FTSE 100 futures are at 8,000, £10 a point. How many contracts are sold to hedge Fund A?",
    parts: parts({ value: 24e6, beta: 1.25, target: 0, price: 8000, multiplier: 10 }),
    direction: "short",
  },
  {
    text: "A trust runs a £24 million growth portfolio with a beta of 1.25 and a £16 million income portfolio with a beta of 0.8. FTSE 100 futures are at 8,000, £10 a point. How many contracts fully hedge the income portfolio?",
    parts: parts({ value: 16e6, beta: 0.8, target: 0, price: 8000, multiplier: 10 }),
  },
  {
    text: "An investor has Rs 2 crore in Cement (beta 0.9) and Rs 3 crore in Steel (beta 1.2). Nifty futures are at 20,000 with a lot size of 50. (a) How many contracts hedge his position in Steel? (b) How many hedge the portfolio?",
    parts: parts(
      { value: 3e7, beta: 1.2, target: 0, price: 20_000, multiplier: 50 },
      { value: 5e7, beta: 1.08, target: 0, price: 20_000, multiplier: 50 },
    ),
  },
  {
    text: "A pension plan of $100 million has 60% in Fund A (beta 1.5) and 40% in Fund B (beta 0.8). E-mini S&P 500 futures are at 5,000. How many contracts hedge Fund A?",
    asks: "value",
  },
  {
    text: "A manager runs three equity sleeves: value (£40 million, beta 0.9), growth (£60 million, beta 1.3) and small cap (£20 million, beta 1.6). FTSE 100 futures are at 8,000, £10 a point. How many contracts hedge the growth sleeve fully?",
    parts: parts({ value: 60e6, beta: 1.3, target: 0, price: 8000, multiplier: 10 }),
    told: "“growth” was taken alone",
  },
];
