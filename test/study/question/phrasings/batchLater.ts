import { facts, type Phrasing, parts } from "./phrasing.js";

/** Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5: the table of the hedged portfolio, futures at 902. */
const hull = { contracts: -30, futuresPnl: 810_000, unhedgedPnl: -763_812.5, hedgedPnl: 46_187.5 };

/** Where a hedge ends: the index, the futures, the portfolio and a share, each at a level of its own. */
export const batchLater: readonly Phrasing[] = [
  {
    text: "A trust owns A$45 million of shares with a beta of 1. SPI 200 futures are at 7,500, A$25 a point. (a) How many are sold for a full hedge? (b) By September the shares are worth A$41.9 million and the futures are bought back at 6,900. What was made on the futures? (c) What is the overall result?",
    parts: parts(
      facts({ contracts: -240 }),
      facts({ futuresPnl: 3_600_000 }),
      facts({ unhedgedPnl: -3_100_000, hedgedPnl: 500_000 }),
    ),
    title: "(c) net +A$500,000",
  },
  {
    text: "A fund manager runs £18 million of UK shares with a beta of 1.2. On 4 February the FTSE 100 index is 7,600 and the June futures price is 7,650 (£10 a point). (i) How many futures hedge the fund in full? (ii) On 9 May the index is 8,000 and the futures price is 8,030. What did the shares make and what did the futures lose?",
    parts: parts(
      facts({ contracts: -282 }),
      facts({ futuresPnl: -1_071_600, unhedgedPnl: (1.2 * 18e6 * 400) / 7600, marketMove: 400 / 7600 }),
    ),
  },
  {
    text: "Three months later the hedge is to be looked at. A portfolio of $18 million with a beta of 1.2 was hedged fully with futures at 7,650 and a multiplier of $10, when the index was 7,600. When the hedge is lifted, the futures have risen to 8,030 and the index to 8,000. What is the net gain or loss?",
    parts: parts(facts({ futuresPnl: -1_071_600, unhedgedPnl: (1.2 * 18e6 * 400) / 7600 })),
  },
  {
    text: "A bank has a $21 million share portfolio with a beta of 1.25; index futures are at 3,500 with a multiplier of $100. (1) How many must it sell to be fully hedged? (2) The market drops 6 percent and the futures drop 6 percent. What is the net result? (3) What is the net result if the futures drop by only 5.5 percent?",
    parts: parts(
      facts({ contracts: -75 }),
      facts({ unhedgedPnl: -1_575_000, futuresPnl: 1_575_000, hedgedPnl: 0 }),
      facts({ unhedgedPnl: -1_575_000, futuresPnl: 1_443_750, hedgedPnl: -131_250 }),
    ),
    told: "The index goes by or to “6 percent”, the futures by or to “5.5 percent”",
  },
  {
    text: "You hold 40,000 shares at $62.50 each; their beta is 1.1. Index futures are at 2,200 and each is on $50 times the index. a) How many do you short for a full hedge? b) In November you close out: the share price is $58 and the futures price 2,090. What do you lose on the shares, gain on the futures and make in total?",
    parts: parts(
      facts({ contracts: -25 }),
      facts({ unhedgedPnl: -180_000, futuresPnl: 137_500, hedgedPnl: -42_500, marketMove: -0.05 }),
    ),
    title: "(b) portfolio −$180,000, futures +$137,500, net −$42,500",
  },
  {
    text: "Hull's case: the value of the S&P 500 index is 1,000, its futures price 1,010, the portfolio is worth $5,050,000 and has a beta of 1.5, the risk-free rate is 4% per annum and the dividend yield on the index 1% per annum. A contract with four months to maturity, on $250 times the index, hedges the portfolio fully for three months. (a) How many are shorted? (b) In three months the index is 900 and the futures price 902. What is the gain on the futures? (c) What is the expected value of the portfolio by the capital asset pricing model? (d) What is the expected value of the whole position?",
    parts: parts(
      facts({ contracts: -30 }),
      facts({ futuresPnl: 810_000 }),
      facts({ unhedgedPnl: hull.unhedgedPnl, portfolioValueAfter: 4_286_187.5 }),
      facts({ hedgedPnl: hull.hedgedPnl, hedgedValue: 5_096_187.5 }),
    ),
    title: "(c) portfolio US$4,286,188 (−US$763,813); (d) net US$5,096,188 (+US$46,188)",
    told: "with interest at 4% and dividends of 1% a year over 3 months",
  },
  {
    text: "Using the CAPM, and with a risk-free rate of 4% a year and a dividend yield of 1% a year, a $5,050,000 portfolio of beta 1.5 is hedged fully for three months. The index is at 1,000 and the futures at 1,010 ($250 times the index). (a) How many futures are sold? (b) Three months later the index is at 900 and the futures at 902. What is the return on the portfolio?",
    parts: parts(facts({ contracts: -30 }), facts({ ...hull, portfolioReturn: -0.15125 })),
    title: "portfolio −15.13%",
  },
  {
    text: "A $5,050,000 portfolio of beta 1.5 is hedged fully. The index is at 1,000 and the futures at 1,010 ($250 times the index). (a) How many futures are sold? (b) Three months later the index is at 900 and the futures at 902. What is the net gain or loss?",
    parts: parts(facts({ contracts: -30 }), facts({ unhedgedPnl: -757_500, futuresPnl: 810_000, hedgedPnl: 52_500 })),
  },
  {
    text: "A $30 million portfolio has a beta of 0.9. The index is at 2,000, its futures at 2,010, and one contract is on $100 times the index. The risk-free rate is 5% per annum and the dividend yield 2% per annum. (a) How many contracts remove the market risk for six months? (b) Assume the capital asset pricing model and a futures price that is 0.5% higher than the index then. Find the portfolio's, the futures' and the net gain or loss if the index in six months is 1,800 or 2,200.",
    parts: parts(
      facts({ contracts: -134 }),
      facts({ unhedgedPnl: -2_355_000, futuresPnl: 2_693_400, hedgedPnl: 338_400 }),
      facts({ unhedgedPnl: 3_045_000, futuresPnl: -2_693_400, hedgedPnl: 351_600 }),
    ),
    told: "The futures price then is “0.5%” away from the index.",
  },
  {
    text: "In March a foundation plans to buy 80,000 shares of one company in June. The shares are $25.50 now and have a beta of 1.2; index futures are at 1,700 with a multiplier of $50. (a) What is the full hedge? (b) In June the shares cost $27.00 and the futures are at 1,785. What is the profit on the futures? (c) By how much has the cost of the shares gone up? (d) What was effectively paid per share?",
    parts: parts(
      facts({ contracts: 29 }),
      facts({ futuresPnl: 123_250 }),
      facts({ unhedgedPnl: -120_000 }),
      facts({ hedgedPnl: 3_250, effectivePrice: 25.459375 }),
    ),
    title: "(c) purchase −$120,000; (d) effective price $25.46 a share (net +$3,250)",
  },
  {
    text: "A $12 million portfolio with a beta of 1.1 is hedged fully with index futures at 6,060 ($20 a point); the index itself is at 6,000. (a) How many are sold? (b) At expiry the index stands at 5,700. What do the futures make and what does the portfolio lose?",
    parts: parts(facts({ contracts: -109 }), facts({ futuresPnl: 784_800, unhedgedPnl: -660_000 })),
    told: "At expiry the futures price is the index's level",
  },
  {
    text: "A house wants to move the beta of its $50 million portfolio from 0.90 to 1.20. A stock index futures contract is priced at $200,000 and has a beta of 0.95. A. How many contracts are bought? B. A month later the market is up 4 percent, the stock portfolio has gained 3.5 percent and the futures price is $207,000. Determine the overall value of the position and the effective beta.",
    parts: parts(
      facts({ contracts: 79 }),
      facts({ futuresPnl: 553_000, unhedgedPnl: 1_750_000, hedgedValue: 52_303_000, effectiveBeta: 1.1515 }),
    ),
    title: "(B) net $52,303,000 (+$2,303,000); effective beta 1.1515",
  },
  {
    text: "ETFs worth $240,000 with a beta of 1.1 are hedged with Micro E-mini S&P 500 futures at 4,400 ($5 a point). How many must be sold to be market neutral, and what do the ETFs, the futures and the two together bring if the market falls 6%?",
    parts: parts(facts({ contracts: -12, unhedgedPnl: -15_840, futuresPnl: 15_840 })),
    title: "Short 12 Micro E-mini S&P 500 futures; portfolio −US$15,840, futures +US$15,840, net US$0",
  },
  {
    text: "A fund holds USD 27 million of shares (beta 0.8) and hedged itself by shorting 96 E-mini S&P 500 futures at 4,500. The market then fell 5% and the futures closed at 4,284. If the shares moved as their beta implies, the net result on the hedged fund is:\nA. a loss of USD 43,200\nB. a gain of USD 43,200\nC. a loss of USD 1,080,000",
    parts: parts(facts({ unhedgedPnl: -1_080_000, futuresPnl: 1_036_800, hedgedPnl: -43_200 })),
    title: "Net −US$43,200",
  },
  {
    text: "A $4.4 million portfolio with a beta of 1.15 is hedged fully with E-mini S&P 500 futures at 5,060. (a) How many contracts? (b) Six weeks on, the portfolio stands at $4.15 million and the futures at 4,800. Give the profit on each and overall.",
    parts: parts(facts({ contracts: -20 }), facts({ unhedgedPnl: -250_000, futuresPnl: 260_000, hedgedPnl: 10_000 })),
    title: "(b) portfolio −US$250,000, futures +US$260,000, net +US$10,000",
  },
  {
    text: "On 10 June a manager with a $25 million portfolio, beta 1.2, sells E-mini S&P 500 futures for September at 5,000 for a full hedge. On 10 June the December futures are at 5,050. How many does she sell, and what is her profit if the futures fall 2%?",
    asks: "price",
  },
  {
    text: "On 3 April a $30 million fund with a beta of 1.2 is hedged fully until 7 July with E-mini S&P 500 futures, which are at 6,000. (a) How many are sold? (b) On 7 July the futures price is 5,700. What is the profit on the futures?",
    parts: parts(facts({ contracts: -120 }), facts({ futuresPnl: 1_800_000 })),
  },
  {
    text: "On 3 April a $30 million fund with a beta of 1.2 is to be hedged fully until 7 July with E-mini S&P 500 futures, which are at 6,000. On 7 July the futures price is 5,700. (a) How many are sold? (b) What is the profit on the futures?",
    parts: parts(facts({ contracts: -120 }), facts({ futuresPnl: 1_800_000 })),
  },
  {
    text: "A fund of $30 million, once worth $26 million, has a beta of 1.2 and is hedged fully with E-mini S&P 500 futures at 6,000. It was worth $28 million three years ago. (a) How many are sold? (b) In May the futures are closed out at 5,700. What is the profit on them?",
    parts: parts(facts({ contracts: -120 }), facts({ futuresPnl: 1_800_000 })),
  },
  {
    text: "A $30 million fund with a beta of 1.2 hedges fully. June E-mini S&P 500 futures are at 6,000 and September E-mini futures at 6,050. How many must it sell? What would it make if the market fell by 5%?",
    asks: "price",
  },
  // Prices in eighths are decimals beside numbers of shares with commas; what the shares are worth later is no second value.
  {
    text: "You manage these shares and hedge them fully with E-mini S&P 500 futures, now at 1,250.50.\nShare  Price  Shares  Beta\nAlder  24.375  20,000  1.10\nBirch  81.625  8,000  0.90\nCedar  12.5  30,000  1.50\na. How many contracts do you trade?\nb. On 15 March the shares are worth $1,420,000 in all and the futures price is 1,180.00. Work out the result on the shares, on the futures and overall.",
    parts: parts(facts({ contracts: -27 }), facts({ unhedgedPnl: -95_500, futuresPnl: 95_175, hedgedPnl: -325 })),
  },
];
