import { type Phrasing, parts } from "./phrasing.js";

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
    text: `A fund's 3% cash holding, £18 million, is causing cash drag. ${FTSE} How many contracts should be bought to eliminate the drag?`,
    parts: parts(cash),
  },
  {
    text: `A £600 million equity fund with a beta of 1.0 has a cash position of £18 million. ${FTSE} What futures position would eliminate cash drag?`,
    parts: parts(cash),
  },
  {
    text: `A £450 million fund has 96% in stocks with a beta of 1 and 4% in cash. ${FTSE} What futures position makes it behave as if fully invested?`,
    parts: parts(cash),
  },
  {
    text: `A manager keeps £18 million in Treasury bills beside a mandate and wants this money to have the return of the FTSE 100. ${FTSE} How many contracts?`,
    parts: parts(cash),
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
    text: `A €60 million fund is 70% in stocks and 30% in bonds and wants 60% in stocks and 40% in bonds. The stocks have a beta of 1.2, the bonds a duration of 5.5. Stock index futures cost €240,000 each; the bond futures have a duration of 6.5 and cost €105,000. (a) How many stock index futures are sold? (b) How many bond futures are bought?`,
    asks: "question",
    title: "Not understood: (b)",
    told: "(a): short 30",
  },
  {
    text: `A €60 million fund switches €6 million out of its stocks into bonds by futures. The stocks have a beta of 1.2. ${STOXX}. How many are sold? The bond futures are being worked out by a colleague.`,
    parts: parts(out),
    told: "goes out of shares by futures",
  },
  {
    text: `A fund wants to shift €6 million from bonds to stocks using futures. The target beta for the new stock position is 1.2. ${STOXX}. How many?`,
    parts: parts({ ...out, beta: 0, target: 1.2 }),
  },
  {
    text: `A €60 million fund (70% stocks, 30% bonds) moves 10% of the fund from stocks to bonds. The stocks have a beta of 1.2; stock index futures contract value €240,000, beta 1. How many are sold?`,
    parts: parts(out),
  },
  {
    text: `A fund moves €9 million from bonds into stocks and €3 million from stocks into bonds. Beta 1.2. ${STOXX}. How many?`,
    asks: "target",
  },
  {
    text: `A €40 million fund is 50% in stocks (beta 1.2) and 50% in bonds. It would like a stock weight of 65%. ${STOXX}. How many are bought?`,
    parts: parts({ ...out, beta: 0, target: 1.2 }),
  },
  {
    text: `A €60 million fund shifts 10% to bonds. Its stocks have a beta of 1.2. ${STOXX}. How many are sold?`,
    asks: "target",
  },
];

const WISH =
  "A trust will hold £18 million in cash for three months and wants the cash to behave like a share portfolio with a beta of 1.1.";
/** 18m × 1.1 ÷ 75,000 = 264; 264 × 10 × 150 = 396,000; 0.9% of 18m is 162,000. */
const wished = { ...cash, target: 1.1 };
const both = { facts: { unhedgedPnl: 162_000, futuresPnl: 396_000, hedgedPnl: 558_000 } };

/** Interest that cash earns beside the futures: of the time that the hedge lasts, and no rate of a year. */
const interest: readonly Phrasing[] = [
  {
    text: `${WISH} ${FTSE} (a) How many? (b) Three months later the futures are at 7,650 and the cash has earned 0.9%. What is the gain on the futures? (c) What is the total gain, interest included?`,
    parts: parts(wished, { facts: { futuresPnl: 396_000 } }, both),
    title: "net +£558,000",
    told: "is the interest on the cash",
    notTold: "with interest to their expiry",
  },
  {
    text: `${WISH} ${FTSE} (a) How many? (b) The futures end at 7,650. The cash was invested in T-bills at 0.9% for the three months. What is the net result?`,
    parts: parts(wished, both),
  },
  {
    text: `${WISH} ${FTSE} (a) How many? (b) Over the quarter the futures rise 2% and the cash earns 0.9%. What is the total return on the cash plus the futures?`,
    parts: parts(wished, both),
    title: "net +3.1% (+£558,000)",
  },
  {
    text: `${WISH} ${FTSE} (a) How many? (b) The futures end at 7,650 and interest of £162,000 has been received on the cash. Find the interest on the cash and the overall result.`,
    parts: parts(wished, both),
    title: "interest +£162,000, net +£558,000",
  },
  {
    text: `A trust has £18 million in cash and buys 264 FTSE 100 futures, £10 a point, at 7,500. At the end of the quarter they are at 7,650 and the cash has earned 0.9%. What is the total profit, including interest?`,
    parts: parts(both),
  },
  {
    text: `${WISH} ${FTSE} (a) How many? (b) The futures end at 7,650. What is the overall gain?`,
    parts: parts(wished, { facts: { futuresPnl: 396_000, hedgedPnl: 396_000 } }),
    told: "No interest on the cash is told",
  },
  {
    text: `${WISH} ${FTSE} (a) How many? (b) The futures end at 7,650. What is the overall gain, interest included?`,
    asks: "question",
    title: "Not understood: (b)",
  },
  {
    text: `${WISH} The T-bill rate is 4% per annum. ${FTSE} (a) How many are bought? (b) After three months the futures are at 7,650. What is the total gain, including interest?`,
    parts: parts(
      { ...wished, value: 18e6 * 1.04 ** 0.25 },
      { facts: { hedgedPnl: 267 * 1500 + 18e6 * (1.04 ** 0.25 - 1) } },
    ),
  },
  {
    text: `A fund has £90 million in shares with a beta of 1.1 and £10 million in cash. It sold 300 FTSE 100 futures at 7,500, £10 a point. The market falls 4% and the cash earns 0.9% over the quarter. What is the net result?`,
    asks: "move",
  },
];

export const cashPhrasings: readonly Phrasing[] = [...equitised, ...interest, ...allocated];
