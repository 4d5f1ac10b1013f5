import { contractValue } from "../../../computation/contractValue.js";
import { ONE, ZERO } from "../../../computation/decimal.js";
import { hedgeReview } from "../../../scenario/hedgeReview.js";
import { type Card, change, contracts, example, money, number, pnl, points } from "../card.js";
import { hedgeOf } from "../hedgeOf.js";
import { BKM_FACTORS, HULL_BASIS, HULL_INDEX } from "../sources.js";

/** One portfolio, two indices, two futures. */
export const twoIndices: Card = {
  id: "two-indices",
  group: "Sizing a hedge",
  title: "Two indices at once",
  aliases: [
    "two futures",
    "mix",
    "two factors",
    "two betas",
    "partial beta",
    "collinearity",
    "multicollinearity",
    "vif",
  ],
  meaning:
    "A portfolio may follow two indices. Both betas come from one regression; each is what one index does while the other stands still, and each future hedges its own.",
  formula: ["R = α + β₁ R₁ + β₂ R₂ + ε", "Nᵢ = (β*ᵢ − βᵢ) × V_P ÷ V_Fᵢ"],
  example: example(
    {
      portfolioValue: money("portfolio V_P", 20e6),
      beta: number("beta to the first", "0.8"),
      futuresPrice: points("first future", 4500),
      multiplier: money("a point of it", 50),
      beta2: number("beta to the second", "0.3"),
      futuresPrice2: points("second future", 16000),
      multiplier2: money("a point", 20),
      slope: number("second per first", "1.1"),
    },
    {
      currency: "USD",
      results: ({ portfolioValue, beta, futuresPrice, multiplier, beta2, futuresPrice2, multiplier2 }) => {
        const other = { portfolioValue, beta: beta2, futuresPrice: futuresPrice2, multiplier: multiplier2 };
        return {
          contracts: contracts("first", hedgeOf({ portfolioValue, beta, futuresPrice, multiplier }).contracts),
          contracts2: contracts("second", hedgeOf(other).contracts),
        };
      },
      mistaken: ({ portfolioValue, beta, futuresPrice, multiplier, beta2, slope }) => {
        const alone = beta.plus(beta2.times(slope));
        const { contracts: count } = hedgeOf({ portfolioValue, beta: alone, futuresPrice, multiplier });
        return { simpleBeta: number("beta alone", alone), firstAlone: contracts("first by it", count) };
      },
    },
  ),
  mistake: {
    text: "Hedging each index by its beta measured alone: what the indices share is hedged twice. Where they move together, both betas are unsure and only their sum is known.",
  },
  sources: [BKM_FACTORS, "Belsley, Kuh and Welsch, Regression Diagnostics, ch. 3 (collinearity)"],
  tryIt: "/mix value:US$20m contract:ES price:4500 beta:0.8 contract2:NQ price2:16000 beta2:0.3",
  related: ["single-factor", "full-hedge", "cross-hedge"],
};

/** A hedge after the fact. */
export const hedgeInReview: Card = {
  id: "hedge-review",
  group: "Sizing a hedge",
  title: "A hedge after the fact",
  aliases: ["review", "attribution", "hedge attribution", "realised beta", "post mortem", "after the fact"],
  meaning:
    "What a hedge missed its plan by has four parts: the portfolio off β × index, the future off the index, contracts off the exact count, and cost. They sum to the miss.",
  formula: ["plan = β* × V_P × r", "V_P (R − β r) + N m (F₁ − F₀ (1 + r)) + (N − N*) V_F r − cost"],
  example: example(
    {
      portfolioValue: money("portfolio V_P", 10e6),
      beta: number("beta β", "1.2"),
      futuresPrice: points("entry F₀", 8000),
      multiplier: money("a point, m", 25),
      contracts: contracts("held N", -60),
      indexReturn: change("index r", "-0.05"),
      portfolioReturn: change("portfolio R", "-0.0675"),
      exitPrice: points("exit F₁", 7610),
    },
    {
      currency: "AUD",
      results: ({ portfolioValue, futuresPrice, multiplier, portfolioReturn, beta, ...happened }) => {
        const review = hedgeReview({
          ...happened,
          plan: {
            ...{ portfolioValue, beta, targetBeta: ZERO, futuresBeta: ONE, fx: ONE, futuresPrice },
            contractValue: contractValue(futuresPrice, multiplier),
            contract: { multiplier },
          },
          portfolioPnl: portfolioValue.times(portfolioReturn),
          cost: ZERO,
        });
        return {
          missBetaAlpha: pnl("beta/alpha", review.missBetaAlpha),
          missBasis: pnl("basis", review.missBasis),
          missTotal: pnl("miss", review.missTotal),
        };
      },
    },
  ),
  mistake: {
    text: "“The hedge was too small.” The count was the plan's; the portfolio fell by more than β × index. One period cannot say whether that was beta or alpha.",
  },
  sources: [HULL_INDEX, HULL_BASIS],
  tryIt: "/review value:A$10m beta:1.2 price:8000 exit_price:7610 index_return:-5 portfolio_return:-6.75",
  related: ["basis-risk", "beta-instability", "rounding"],
};
