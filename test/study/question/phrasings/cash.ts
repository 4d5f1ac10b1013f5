import type { Phrasing } from "./phrasing.js";

const parts = (...list: NonNullable<Phrasing["parts"]>) => list;
const FTSE = "FTSE 100 futures are at 7,500, £10 a point.";
/** 18m ÷ 75,000 = 240. */
const cash = { value: 18e6, beta: 0, target: 1, price: 7500, multiplier: 10 };

/** Cash that is to earn what the index does: told alone, beside a mandate, or as a share of a fund. */
const equitised: readonly Phrasing[] = [
  {
    text: `A manager has £18 million in cash beside a UK equity mandate and wants the cash to earn the return on the FTSE 100 (beta 1) until it is invested. ${FTSE} How many contracts? If the futures rise to 7,650, what is the profit on the futures?`,
    parts: parts(cash, { facts: { futuresPnl: 360_000 } }),
  },
  {
    text: `A manager has £18 million of idle cash alongside her shares and wants that cash to earn the index return. ${FTSE} How many contracts must she buy?`,
    parts: parts(cash),
  },
  {
    text: `A mandate of £250 million benchmarked to the FTSE 100 has £18 million uninvested cash. The manager wants the cash to track the index. ${FTSE} How many futures?`,
    parts: parts(cash),
  },
  {
    text: `A £600 million index fund has 3% of the fund in cash. ${FTSE} What futures position removes the cash drag?`,
    parts: parts(cash),
    told: "is in cash: the futures cover that part alone",
  },
  {
    text: `A £360 million fund keeps 5% in cash; the rest is in shares with a beta of 1. ${FTSE} How many futures remove the drag of the cash?`,
    parts: parts(cash),
  },
  {
    text: `A trust has £18 million in cash and wants it to behave like an equity portfolio with a beta of 1.1. ${FTSE} How many contracts?`,
    parts: parts({ ...cash, target: 1.1 }),
  },
  {
    text: `A trust must hold £18 million cash for a quarter and wants equity exposure with a beta of 1.1. ${FTSE} How many contracts?`,
    parts: parts({ ...cash, target: 1.1 }),
  },
  {
    text: `A £360 million fund has a beta of 1.2 and keeps 5% of the fund in cash. ${FTSE} How many futures remove the cash drag?`,
    asks: "beta",
  },
];

const STOXX = "Stock index futures cost €240,000 each";
/** A tenth of 60m, times 1.2, ÷ 240,000 = 30. */
const out = { value: 6e6, beta: 1.2, target: 0, price: 240_000, multiplier: 1 };

/** Shares of a fund in stocks and in bonds, then and now: the bonds are left aside. */
const allocated: readonly Phrasing[] = [
  {
    text: `A fund has €60 million allocated 70 percent to stocks and 30 percent to bonds. It wants to move to 60 percent stocks and 40 percent bonds. The stocks have a beta of 1.2. ${STOXX}. How many stock index futures should it sell?`,
    parts: parts(out),
  },
  {
    text: `A fund of €60 million has 70% in equities and 30% in bonds and wants 60% in equities and 40% in bonds. The beta of its equities is 1.2 and the stock index futures contract, with a beta of 0.96, is priced at €240,000. How many futures are sold?`,
    parts: parts({ ...out, futuresBeta: 0.96 }),
  },
  {
    text: `A fund of €60 million, 40% in bonds and 60% in stocks, is to be moved to 30% bonds and 70% stocks. The stocks are to have a beta of 1.2. ${STOXX}. How many are bought, ignoring the bond futures?`,
    parts: parts({ ...out, beta: 0, target: 1.2 }),
  },
  {
    text: `A €60 million pension plan is 70% in stocks and 30% in bonds and wants to go to 60% in stocks and 40% in bonds. The stock beta is 1.2. The stock index futures have a beta of 0.96 and a price, including the multiplier, of €40,000. How many are sold? Ignore the bond futures leg.`,
    parts: parts({ ...out, price: 40_000, futuresBeta: 0.96 }),
  },
  {
    text: `A €60 million fund shifts 10% to bonds. Its stocks have a beta of 1.2. ${STOXX}. How many are sold?`,
    asks: "target",
  },
];

export const cashPhrasings: readonly Phrasing[] = [...equitised, ...allocated];
