import { type Phrasing, parts } from "./phrasing.js";

const ratio = (hedgeRatio: number, more: Readonly<Record<string, number>> = {}) => ({ facts: { hedgeRatio, ...more } });

/** Hedges of least variance, by whatever gives the ratio; numbers worked out apart, in Python. */
export const minimumVariance: readonly Phrasing[] = [
  {
    // Hull, Options, Futures, and Other Derivatives, 11th ed., example 3.3, asked of shares: 0.928 × 0.0263 ÷ 0.0313.
    text: "Changes in the value of a share basket have a standard deviation of 0.0263, those of the index future one of 0.0313; their correlation is 0.928. What is the minimum variance hedge ratio, and what is the hedge effectiveness?",
    parts: parts(ratio(0.779757188498403), ratio(0.779757188498403, { effectiveness: 0.861184 })),
    title: "86.12% of the variance removed",
  },
  {
    text: "A mutual fund of $84 million in mid-cap shares is to be hedged for two weeks with E-mini S&P 500 futures at 4,200. Returns of the fund have an annual volatility of 24%, those of the futures 20%, with a correlation of 0.9 between them. (i) What is the optimal hedge ratio? (ii) How many contracts minimise the variance? (iii) By how much, as a share, is the variance cut?",
    parts: parts(
      ratio(1.08),
      { value: 84e6, beta: 1.08, target: 0, price: 4200, multiplier: 50 },
      ratio(1.08, { effectiveness: 0.81 }),
    ),
    title: "(iii) 81% of the variance removed",
  },
  {
    text: "Given: σ_S = 15%, σ_F = 12%, ρ = 0.8. A trust with £36 million of shares uses FTSE 100 futures at 7,500 (£10 a point). Find the minimum-variance number of contracts.",
    parts: parts({ value: 36e6, beta: 1, target: 0, price: 7500, multiplier: 10 }),
  },
  {
    text: "The standard deviations of the portfolio and the futures are 30% and 24% respectively and the coefficient of correlation is 0.72. What is the hedge ratio that minimizes variance? What volatility is left in the hedged portfolio?",
    parts: parts(ratio(0.9), ratio(0.9, { residualVolatility: 0.208192219 })),
    title: "volatility 20.82% left",
  },
  {
    text: "vol of fund 18%, vol of futures 15%, rho 0.75. hedge ratio?",
    parts: parts(ratio(0.9)),
    title: "Hedge ratio 0.9",
  },
  {
    text: "A fund's returns have a covariance of 0.027 with those of a stock index future, whose variance is 0.03. The fund is worth €20 million; EURO STOXX 50 futures are at 5,000. (a) Compute the minimum variance hedge ratio. (b) How many futures should be sold?",
    parts: parts(ratio(0.9), { value: 20e6, beta: 0.9, target: 0, price: 5000, multiplier: 10 }),
  },
  {
    text: "The covariance of a portfolio with the index futures is 0.0288, the variance of the futures is 0.04 and the variance of the portfolio is 0.0324. Find the optimal hedge ratio and the percentage of variance eliminated by the hedge.",
    parts: parts(ratio(0.72), ratio(0.72, { effectiveness: 0.64 })),
  },
  {
    text: "A share fund has a volatility of 25% and an index future one of 20%. The R-squared between the two is 0.64. What is the minimum-variance hedge ratio?",
    parts: parts(ratio(1)),
    told: "taken as positive",
  },
  {
    text: "Regressing the returns of a £15 million portfolio on those of FTSE 100 futures gives a slope of 0.95 and an R-squared of 0.81. (a) What is the hedge ratio of minimum variance? (b) What is the hedge effectiveness? (c) How many futures at 7,600 (£10 per point) are to be sold?",
    parts: parts(ratio(0.95), ratio(0.95, { effectiveness: 0.81 }), {
      value: 15e6,
      beta: 0.95,
      target: 0,
      price: 7600,
      multiplier: 10,
    }),
    told: "is a slope",
  },
  {
    text: "The risk desk says the optimal hedge ratio is 0.92. We hold A$33 million of shares and SPI 200 futures trade at 8,000. How many contracts do we sell?",
    parts: parts({ value: 33e6, beta: 0.92, target: 0, price: 8000, multiplier: 25 }),
    direction: "short",
  },
  {
    text: "With a minimum-variance hedge ratio of 1.15, what number of index futures at 4,000 ($50 per point) should the manager of a $26 million equity fund short, and what do they gain if the index drops 4%?",
    parts: parts({ value: 26e6, beta: 1.15, target: 0, price: 4000, multiplier: 50, move: -0.04 }),
  },
  {
    text: "h* = 0.75; shares worth 8m chf; smi futures at 12,000, 10 chf a point. N?",
    parts: parts({ value: 8e6, beta: 0.75, target: 0, price: 12000, multiplier: 10 }),
  },
  {
    text: "The standard deviation of weekly changes in a fund's unit price is £0.42, that of an index futures price £0.56, and the correlation is 0.9. What is the optimal hedge ratio? A. 0.675 B. 0.9 C. 1.2",
    parts: parts(ratio(0.675)),
    told: "answer A",
  },
  {
    text: "Yearly figures: standard deviation of the fund's return 18%, standard deviation of the future's return 15%, correlation 0.95. The fund holds €12 million; one future is worth €57,000. How many should be shorted for the least variance?",
    parts: parts({ value: 12e6, beta: 1.14, target: 0, price: 57000, multiplier: 1 }),
  },
  {
    text: "The standard deviation of monthly changes in a tracker fund's price is €0.90, for an index futures contract it is €1.20, and the coefficient of correlation is 0.8. Find the optimal hedge ratio.",
    parts: parts(ratio(0.6)),
    notTold: "Still needed",
  },
  {
    text: "Cov(fund, futures) = 0.0216 and Var(futures) = 0.024. What is the minimum variance hedge ratio?",
    parts: parts(ratio(0.9)),
  },
  {
    text: "If an equity fund's correlation with index futures is 0.7, what share of its variance does the best hedge remove?",
    parts: parts({ facts: { effectiveness: 0.49 } }),
  },
  {
    text: "The optimal hedge ratio of a fund of €14 million is 80%. Index futures are at 5,600, €10 a point. How many contracts are shorted?",
    parts: parts({ value: 14e6, beta: 0.8, target: 0, price: 5600, multiplier: 10 }),
  },
  {
    text: "A trust will invest £12m in shares in a month. Volatility of the shares: 21%; of FTSE 100 futures, now at 8,000: 20%; their correlation is 0.8. What number of futures gives the least variance?",
    asks: "futures_vol",
  },
  {
    text: "A trust will invest £12m in shares in a month. The volatility of the shares is 21%, of the FTSE 100 futures 20%, and the correlation is 0.8. The futures are at 8,000. How many futures give the least variance?",
    parts: parts({ value: 12e6, beta: 0, target: 0.84, price: 8000, multiplier: 10 }),
    direction: "long",
  },
  {
    text: "The correlation between an equity portfolio and index futures is 0.6. What percentage of the portfolio's volatility does a minimum-variance hedge eliminate if the portfolio's volatility is 20% and the futures' 16%?",
    parts: parts(ratio(0.75)),
    title: "Volatility lower by 20%",
  },
  {
    text: "A portfolio has a volatility of 22% a year and its correlation with the market is 0.8. The volatility of the market is 16%. What is the beta of the portfolio?",
    parts: parts({ facts: { beta: 1.1 } }),
  },
  {
    text: "A $10 million portfolio is hedged with index futures at 2,000, $50 a point. The portfolio's volatility is 20% and its correlation with the futures 0.9. How many contracts give the minimum variance?",
    asks: "futures_vol",
  },
  {
    text: "The annual volatility of a fund is 20%, the monthly volatility of the index futures is 5%, their correlation 0.9. What is the optimal hedge ratio?",
    asks: "futures_vol",
  },
  {
    text: "The standard deviation of monthly changes is $0.5 for the fund's unit price and $0.6 for the futures price, their correlation 0.9. The fund is worth $12 million; the futures are at 1,200, $50 per point. How many contracts minimise the variance?",
    asks: "spot_vol",
  },
  {
    text: "A fund of $30 million with a beta of 1.1 uses a hedge ratio of 0.8 and E-mini S&P 500 futures at 5,000. How many contracts?",
    asks: "target",
  },
  {
    text: "A mill hedges wheat: standard deviation of spot price changes 4%, of futures price changes 5%, correlation 0.85. What is the optimal hedge ratio?",
    refused: true,
    offers: "/minvar spot_vol:4% futures_vol:5% correlation:0.85",
  },
  {
    text: "In your own words, when is a hedge of minimum variance better than one with a hedge ratio of one?",
    refused: true,
    told: "/explain",
  },
];
