import { facts, type Phrasing, parts } from "./phrasing.js";

/** What came of a hedge: ends of futures that only a trade names, the beta that turned out, and dearer shares. */
export const results: readonly Phrasing[] = [
  {
    text: "A fund of Australian shares worth A$24 million has a beta of 0.9. The S&P/ASX 200 is at 7,175 and the SPI 200 futures, A$25 a point, are at 7,200. (a) How many futures hedge it in full? (b) In August the fund is worth A$23.1 million and the manager closes out at 6,840. What was made on the futures, and what is the net result?",
    parts: parts(
      facts({ contracts: -120 }),
      facts({ futuresPnl: 1_080_000, unhedgedPnl: -900_000, hedgedPnl: 180_000 }),
    ),
    title: "(b) futures +A$1,080,000, net +A$180,000",
  },
  {
    text: "A fund of Australian shares worth A$24 million has a beta of 0.9. The S&P/ASX 200 is at 7,175 and the SPI 200 futures, A$25 a point, are at 7,200. (a) How many futures hedge it in full? (b) In August the shares are worth A$23.1 million and the position is bought back at 6,840. What is the net result?",
    parts: parts(facts({ contracts: -120 }), facts({ futuresPnl: 1_080_000, hedgedPnl: 180_000 })),
  },
  {
    text: "On 3 March a trust learns that $5 million will become available in June, all for shares with a beta of 1.2; it fears that prices rise before that. Index futures stand at 1,500, $250 a point. (a) What futures position should it take, and how many contracts? (b) In June the futures price is 1,560. What is the profit on the futures? (c) The shares cost 4.5% more than in March. What is the net effect of the higher cost and the futures?",
    parts: parts(
      facts({ contracts: 16 }),
      facts({ futuresPnl: 240_000 }),
      facts({ futuresPnl: 240_000, unhedgedPnl: -225_000, hedgedPnl: 15_000 }),
    ),
    title: "(c) purchase −US$225,000, futures +US$240,000, net +US$15,000",
  },
  {
    text: "A bequest of $5 million will be paid over in June and is to buy shares with a beta of 1.2. Index futures stand at 1,500, $250 a point. (a) How many futures hedge the purchase? (b) In June the futures price is 1,440 and the shares have become 5% cheaper. What is the net result?",
    parts: parts(facts({ contracts: 16 }), facts({ futuresPnl: -240_000, unhedgedPnl: 250_000, hedgedPnl: 10_000 })),
  },
  {
    text: "A US$30,000,000 share portfolio has a beta of 1.1, which is to be lowered to 0.7. The futures are at 1,200 with a multiplier of $250 and a beta of 0.9. (A) How many futures? (B) Two months later the market is up 5 percent, the portfolio is worth US$31,200,000 and the futures price is 1,244. What is the overall gain or loss? (C) What was the effective beta over the two months?",
    parts: parts(
      facts({ contracts: -44 }),
      facts({ futuresPnl: -484_000, hedgedPnl: 716_000 }),
      facts({ effectiveBeta: 716_000 / 30e6 / 0.05 }),
    ),
    title: "(C) effective beta 0.4773",
  },
  {
    text: "A £20 million portfolio is to have its beta raised from 0.80 to 1.10. The futures contract is priced at £75,000 (the multiplier is in that price) with a beta of 0.96. (1) How many contracts? (2) At the horizon the market is up 2 percent, the portfolio is up 1.8 percent and the futures are priced at £76,500. What is the profit on the futures? (3) What beta was actually achieved: find the realised beta of portfolio and futures together.",
    parts: parts(
      facts({ contracts: 83, contractValue: 75_000 }),
      facts({ futuresPnl: 124_500 }),
      facts({ effectiveBeta: 484_500 / 20e6 / 0.02 }),
    ),
  },
  {
    text: "A C$18 million fund has a beta of 1. S&P/TSX 60 futures are at 1,250 and one is C$200 times the index. How many futures take its beta to zero, and what are the gains on the shares, on the futures and in total if the market, futures included, climbs by six percent?",
    parts: parts(facts({ contracts: -72, futuresPnl: -1_080_000, unhedgedPnl: 1_080_000, hedgedPnl: 0 })),
  },
  {
    text: "An insurer owns shares worth $45 million with a beta of 1.2; the rest of its $400 million of assets are bonds and loans. E-mini S&P 500 futures are at 4,500. (a) How many hedge the shares in full? (b) If market and futures both fall by 3 percent, what is the change in value of the shares and of the futures position, and what is left over?",
    parts: parts(facts({ contracts: -240 }), facts({ unhedgedPnl: -1_620_000, futuresPnl: 1_620_000, hedgedPnl: 0 })),
    title: "net",
  },
  {
    text: "A pension scheme has £40 million in a FTSE 100 tracker and wants to turn it into synthetic cash for six months. FTSE 100 futures that expire in six months are at 8,000, £10 a point; the risk-free rate is 4% a year and the dividend yield 3% a year. (a) How many futures, and are they bought or sold? (b) As contracts cannot be split, what amount is effectively converted into cash today?",
    parts: parts(facts({ contracts: -510 }), facts({ value: (510 * 80_000) / 1.04 ** 0.5 })),
    title: "converted today by 510 contracts",
  },
  {
    text: "A manager has $20 million in cash that is to be turned into an equity position for three months with E-mini S&P 500 futures at 5,000. The risk-free rate is 3 percent a year. (1) How many contracts? (2) How much money is placed in bonds today to pay for the futures at expiry?",
    parts: parts(facts({ contracts: 81 }), facts({ value: (81 * 250_000) / 1.03 ** 0.25 })),
  },
  {
    text: "A college has received $26 million in cash, which should behave like an equity portfolio with a beta of 1.0 until managers are found. E-mini S&P 500 futures are at 5,200 and later at 5,350. How many contracts should be bought or sold, and what was made or lost on them?",
    parts: parts(facts({ contracts: 100, futuresPnl: 750_000 })),
  },
  {
    text: "A museum expects a donation of ten million dollars in two months, which will be placed in shares with a beta of 1.2. Futures are at 1,000 with a multiplier of $250. How many contracts cover it, and on which side? Suppose the futures price is 1,040 when the money comes in: what has the overlay earned?",
    parts: parts(facts({ contracts: 48 }), facts({ futuresPnl: 480_000 })),
  },
  {
    text: "A $30 million portfolio has a beta of 0.8. E-mini S&P 500 futures are at 6,000. (a) How many bring its beta to 0.4? (b) The index then rises by 3 percent and the futures by 2.8 percent. What is made on the portfolio, on the futures and in total?",
    parts: parts(
      facts({ contracts: -40 }),
      facts({ unhedgedPnl: 720_000, futuresPnl: -336_000, hedgedPnl: 384_000, marketMove: 0.03 }),
    ),
  },
  {
    text: "A scheme of $24 million with a beta of 1.0 is fully hedged with index futures at 1,600, multiplier $250. After a quarter the futures price is 1,480 and the fund has returned minus 8 percent. Compute the gain or loss on the fund, on the futures and in total.",
    parts: parts(facts({ unhedgedPnl: -1_920_000, futuresPnl: 1_800_000, hedgedPnl: -120_000 })),
  },
  {
    text: "The index stands at 4,000 and futures on it at 4,060, $250 a point. A fund of $20.3 million has a beta of 1.2. The risk-free rate is 6% a year and the index yields dividends of 2% a year. The fund is fully hedged for three months. (a) How many contracts does it short? (b) After three months the index is at 3,600 and the futures are at 3,630: what did the futures earn? (c) What return does CAPM predict for the fund?",
    parts: parts(
      facts({ contracts: -24 }),
      facts({ futuresPnl: 2_580_000 }),
      facts({ unhedgedPnl: 20_300_000 * (0.015 + 1.2 * (-0.1 + 0.005 - 0.015)) }),
    ),
    title: "(c) portfolio −11.7%",
  },
  // A move told again without its direction is the one of before: 1,617,600 ÷ 24m ÷ 6%.
  {
    text: "A $24 million fund with a beta of 0.9 goes to a beta of 1.1 with a stock index futures contract priced at $200,000 that has a beta of 1. A. How many contracts does it buy? B. Three months later the market is up 6 percent, the fund is up 5.5 percent and the futures price is $212,400. What is the overall gain? C. What was the effective beta, relative to the 6 percent market move?",
    parts: parts(facts({ contracts: 24 }), facts({ hedgedPnl: 1_617_600 }), facts({ effectiveBeta: 1.123333333 })),
  },
  {
    text: "The optimal hedge ratio for a $14 million portfolio of shares against E-mini S&P 500 futures was found by a regression of weekly returns to be 0.9. The futures price is 4,200. How many contracts should be sold?",
    parts: parts(facts({ contracts: -60 })),
  },
  { text: "“With a hedge ratio of 1.0 a hedge is always perfect.” Is this statement correct? Explain.", refused: true },
];
