import type { Phrasing } from "./phrasing.js";

type Facts = Readonly<Record<string, number>>;
/** A part that comes to these facts. */
const facts = (...list: readonly Facts[]) => list.map((one) => ({ facts: one }));

/** What a part can ask for beside counts and hedged profits. */
export const asks: readonly Phrasing[] = [
  // What a contract is worth.
  {
    text: "E-mini S&P 500 futures are quoted at 5,320. What is the contract size in dollars?",
    parts: facts({ value: 266_000, contracts: 1 }),
    title: "One contract is worth US$266,000",
  },
  {
    text: "FTSE 100 futures trade at 7,415 and each index point is £10. (a) Calculate the notional value of a single contract. (b) How much are seven of them worth?",
    parts: facts({ value: 74_150 }, { value: 519_050, contracts: 7 }),
  },
  {
    text: "You hold a long position in 3 DAX futures at 19,240, multiplier €25. What is the notional value of your position?",
    parts: facts({ value: 1_443_000, contracts: 3 }),
  },
  {
    text: "The index future is at 2,640; its multiplier is $100. How much does one contract represent?",
    parts: facts({ value: 264_000 }),
  },
  { text: "What is the notional value of one SPI 200 futures contract?", asks: "price" },
  {
    text: "A $24m fund, beta 0.9, E-mini S&P 500 futures at 4,800. (a) How many contracts for a full hedge? (b) What is the notional value of those contracts?",
    parts: facts({ contracts: -90 }, { value: 21_600_000 }),
    title: "90 contracts are worth US$21,600,000",
  },
  { text: "SPI 200 futures trade at 7,900. What is the notional value of the whole position?", asks: "contracts" },
  // Ticks and points.
  {
    text: "The multiplier of a stock index future is $25 and its minimum price movement is 0.5 points. What is one tick worth?",
    parts: facts({ value: 12.5 }),
    title: "A tick is worth $12.50",
  },
  {
    text: "A trader is long 8 E-mini S&P 500 futures. What is a tick of 0.25 index points worth on the position?",
    parts: facts({ value: 100, contracts: 8 }),
  },
  {
    text: "How much is one tick of the E-mini S&P 500 future worth?",
    parts: facts({ value: 12.5 }),
    told: "The tick is not said: 0.25 points",
  },
  // The price in points.
  {
    text: "An investor bought four Nifty futures for Rs 20,40,000 in all; the lot size is 25. What is the futures price in index points?",
    parts: facts({ value: 20_400 }),
    title: "20,400 points",
  },
  // Money of the index.
  {
    text: "A $48 million equity fund has a beta of 0.85. What dollar amount of S&P 500 futures must be sold to remove its market risk?",
    parts: facts({ value: -40_800_000, targetBeta: 0 }),
    title: "Sell $40,800,000 of the index",
  },
  {
    text: "A £20 million portfolio has a beta of 0.9. How many pounds' worth of the FTSE 100 should be bought in the futures market to raise beta to 1.2?",
    parts: facts({ value: 6_000_000 }),
  },
  // Beta with futures that are on.
  {
    text: "A$30 million of shares with a beta of 0.95; the desk is short 60 SPI 200 futures at 7,500. What is the overall beta?",
    betaAfter: 0.575,
  },
  {
    text: "A fund of $90 million has a beta of 0.8 and has bought 120 E-mini S&P 500 futures at 5,100. Find its effective beta with the overlay.",
    betaAfter: 1.14,
    title: "Beta 1.14 with long 120",
  },
  {
    text: "The resulting beta of a €25 million portfolio, beta 1.3, that is short 40 DAX futures at 16,000 (€25 a point) is nearest to:",
    betaAfter: 0.66,
  },
  { text: "$10m, beta 1.2. It sold 20 E-minis at 5,000. Net beta?", betaAfter: 0.7, told: "US$50 a point" },
  // What whole contracts leave.
  {
    text: "A $12 million fund has a beta of 1.1; E-mini S&P 500 futures are at 4,900. (a) How many make it market neutral? (b) What beta is left after rounding? (c) How much dollar exposure does the rounding leave? (d) What would a 4% drop in the market and the futures cost?",
    parts: facts(
      { contracts: -54 },
      { betaAfter: -0.0025 },
      { exposureLeft: -30_000 },
      { hedgedPnl: 1200, unhedgedPnl: -528_000 },
    ),
    title: "over-hedged by US$30,000",
  },
  {
    text: "HK$40 million of shares, beta 1.2, hedged in full with Hang Seng futures at 20,000 (HK$50). a) How many contracts? b) By how much is the fund over-hedged or under-hedged because contracts are whole?",
    parts: facts({ contracts: -48 }, { exposureLeft: 0 }),
  },
  // Profits of futures alone.
  {
    text: "I am short 25 SPI 200 futures from 7,800. The market falls 2%. What is my gain?",
    parts: facts({ futuresPnl: 97_500, contracts: -25 }),
    told: "the futures were taken to move with it",
  },
  {
    text: "Long fifteen E-mini S&P 500 futures at 5,050, they settle at 4,990. Profit or loss?",
    parts: facts({ futuresPnl: -45_000, contracts: 15 }),
  },
  {
    text: "A trader buys 6 FTSE 100 futures at 7,620 and closes the position at 7,705. The multiplier is £10. What is the profit?",
    parts: facts({ futuresPnl: 5100 }),
  },
  {
    text: "You sold 10 E-mini S&P 500 futures and the futures price rises by 18 points. How much do you lose?",
    parts: facts({ futuresPnl: -9000 }),
    title: "−US$9,000",
  },
  {
    text: "A speculator goes short 12 DAX futures at 18,600 (€25 per point). (a) What has she made if they fall to 18,350? (b) And what is her loss if instead they rise to 18,900?",
    parts: facts({ futuresPnl: 75_000 }, { futuresPnl: -90_000 }),
  },
  {
    text: "An investor sold five Nifty futures for Rs 27,50,000; the multiplier is 50. At expiry the index stands at 10,800. What is the pay-off?",
    parts: facts({ futuresPnl: 50_000, futuresPrice: 11_000 }),
  },
  {
    text: "A trader has 20 E-mini S&P 500 futures from 5,000; they close at 5,100. What is the profit?",
    asks: "contracts",
  },
  { text: "A trader shorts 20 E-mini S&P 500 futures at 5,000. What is the profit?", asks: "move" },
  {
    text: "A trader takes a short position in 10 FTSE 100 futures (£10 per point). How much does the trader gain on a 25-point fall?",
    parts: facts({ futuresPnl: 2500 }),
  },
  {
    text: "An index future has a multiplier of $10. You short 200 contracts at 2,450; at maturity the index is at 2,389. Compute your total profit.",
    parts: facts({ futuresPnl: 122_000 }),
  },
  {
    text: "What would a trader earn on 30 SPI 200 contracts sold at 7,900 and bought back at 7,815?",
    parts: facts({ futuresPnl: 63_750 }),
  },
  {
    text: "A fund with $30m of shares and beta 1.1 sold 120 E-mini S&P 500 futures at 5,500. The futures are now 5,300. What is the gain on the futures position?",
    parts: facts({ futuresPnl: 1_200_000, contracts: -120 }),
  },
  {
    text: "A $20m fund, beta 1, sells 60 E-mini S&P 500 futures at 5,000. (a) What is the profit on the futures if they drop to 4,800? (b) What is the fund's beta with the futures?",
    parts: facts({ futuresPnl: 600_000 }, { betaAfter: 0.25 }),
  },
  // One contract.
  {
    text: "E-mini S&P 500 futures fall from 5,200 to 5,110. What is the gain on one short contract?",
    parts: facts({ futuresPnl: 4500, contracts: -1 }),
  },
  {
    text: "You go long 30 index futures at 1,480, $250 a point. The price rises to 1,496. What is the profit per contract?",
    parts: facts({ futuresPnl: 4000, contracts: 1 }),
  },
  // Which way.
  {
    text: "A trust owns $60 million of shares, beta 1.05, and fears a fall. (a) Should it buy or sell index futures? Why? (b) Futures are at 4,000, $50 a point. How many hedge it fully?",
    parts: facts({}, { contracts: -315 }),
    direction: "short",
    title: "(a) short",
  },
  {
    text: "A fund will receive $15 million in May and wants to hedge against a rise until then. (a) Would you go long or short index futures? (b) With beta 1 and futures at 3,000, $50 a point, how many?",
    direction: "long",
    title: "(b) long 100",
  },
  {
    text: "A manager with a $35m equity portfolio wants to protect it from a decline. Is a long or a short position in S&P 500 futures appropriate? Explain.",
    direction: "short",
  },
  // Contracts of two sizes.
  {
    text: "A €21 million portfolio has a beta of 1.15. DAX futures trade at 18,000; the full-size contract is €25 a point and the Mini-DAX €5 a point. (a) How many full-size contracts hedge it? (b) How many Mini-DAX contracts would do the same job? (c) For each, what beta remains?",
    parts: facts({ contracts: -54 }, { contracts: -268 }, { betaAfter: -0.15 / 21 }, { betaAfter: 0.03 / 21 }),
  },
  {
    text: "$6.4m fund, beta 1.05, E-mini S&P 500 futures at 5,200 ($50 a point). a) How many E-minis for a full hedge? b) How many Micro E-minis would it take instead?",
    parts: facts({ contracts: -26, multiplier: 50 }, { contracts: -258, multiplier: 5 }),
  },
  {
    text: "HSI futures at 18,000. A HK$30m fund has beta 1. Standard futures are HK$50 a point and minis HK$10. How many minis fully hedge it?",
    parts: facts({ contracts: -167, multiplier: 10 }),
  },
  {
    text: "Index futures stand at 6,000 with ticks of 0.25 points worth $12.50 each. (a) What is one contract worth? (b) A $9m fund with a beta of 1 wants a full hedge. How many contracts?",
    parts: facts({ value: 300_000 }, { contracts: -30 }),
  },
  { text: "How much is 30 points on 12 E-mini S&P 500 contracts?", parts: facts({ value: 18_000 }) },
  {
    text: "You go long 2 S&P 500 futures ($250 multiplier) at 1,100. At the end of the day the settlement price is 1,112. How much have you gained? What if it were 1,090?",
    parts: facts({ futuresPnl: 6000 }, { futuresPnl: -5000 }),
  },
  {
    text: "What's the dollar value of 5 E-mini S&P 500 contracts at 5,150?",
    parts: facts({ value: 1_287_500, contracts: 5 }),
  },
  // How well a hedge did.
  {
    text: "A £9 million portfolio has a beta of 1.1; FTSE 100 futures are at 7,300, £10 a point. (a) How many contracts hedge it fully? (b) If the market falls 6%, what is the hedge efficiency?",
    parts: facts({ contracts: -136 }, { hedgeEfficiency: 992.8 / 990 }),
    title: "hedge efficiency 100.28%",
  },
  {
    text: "A £9 million portfolio, beta 1.1, is hedged with FTSE 100 futures at 7,300 (£10 a point). (a) Find the number of contracts. (b) Two months later the futures are at 6,900 and the portfolio is worth £8.5 million. What is the gain on the futures? (c) How efficient was the hedge?",
    parts: facts({ contracts: -136 }, { futuresPnl: 544_000 }, { hedgeEfficiency: 1.088 }),
  },
];
