/** Something about hedging that is true, and what is often said in its place. Both fit on a button. */
export interface Statement {
  readonly id: string;
  /** Id of the card to read. */
  readonly card: string;
  readonly right: string;
  readonly wrong: string;
  readonly why: string;
}

/** What people get wrong about hedges, beside arithmetic. */
export const statements: readonly [Statement, ...Statement[]] = [
  {
    id: "hedge-removes-all-risk",
    card: "idiosyncratic-risk",
    right: "A full beta hedge leaves the shares' own risk",
    wrong: "A full beta hedge leaves no risk",
    why: "Index futures take out the market's part. Specific risk, basis risk and the error in beta stay.",
  },
  {
    id: "zero-beta-zero-return",
    card: "zero-beta",
    right: "Hedged to beta 0, expect about the risk-free rate plus alpha",
    wrong: "Hedged to beta 0, expect a return of zero",
    why: "The futures price holds the carry: what is hedged earns about the risk-free rate, and alpha on top.",
  },
  {
    id: "variance-in-half",
    card: "variance",
    right: "Beta from 0.9 to 0.5 cuts the variance due to the market by 69%",
    wrong: "Beta from 0.9 to 0.5 cuts the variance due to the market by half",
    why: "The portfolio's variance that comes from the market goes with the square of beta: 1 − (0.5 ÷ 0.9)².",
  },
  {
    id: "beta-is-volatility",
    card: "not-volatility",
    right: "Beta 1.5 says nothing about moves that are not the market's",
    wrong: "Beta 1.5 means 50% more volatile than the index",
    why: "Volatility relative to the index is beta ÷ correlation; the two agree only at a correlation of 1.",
  },
  {
    id: "beta-is-constant",
    card: "beta-instability",
    right: "A portfolio's beta changes, so a hedge has to be sized again",
    wrong: "Beta is a constant: sized once, a hedge stays right",
    why: "Holdings, companies and markets change; beta is an estimate of what was.",
  },
  {
    id: "futures-sell-shares",
    card: "hedging-or-selling",
    right: "Selling index futures leaves the shares where they are",
    wrong: "Selling index futures sells the portfolio's shares",
    why: "No share changes hands: no sale, no tax on it, and the shares' own news still counts.",
  },
  {
    id: "only-the-excess",
    card: "full-hedge",
    right: "At beta 1.2 a full hedge shorts 1.2 times the value",
    wrong: "At beta 1.2 a full hedge shorts 0.2 times the value",
    why: "All of beta moves with the market, not only what exceeds 1.",
  },
  {
    id: "full-value-short",
    card: "target-beta",
    right: "From beta 1.5 to 0.5, short futures worth the portfolio's value",
    wrong: "From beta 1.5 to 0.5, short futures worth half the value",
    why: "The difference counts: 1.5 − 0.5 = 1.0 times the value.",
  },
  {
    id: "longs-lower-beta",
    card: "target-beta",
    right: "To raise a portfolio's beta, buy index futures",
    wrong: "To lower a portfolio's beta, buy index futures",
    why: "Shorts take beta away, longs add it.",
  },
  {
    id: "correlation-is-beta",
    card: "beta",
    right: "Beta says how far, correlation how tightly two things move together",
    wrong: "Beta and correlation are the same number",
    why: "β = ρ × σ_P ÷ σ_M: equal only where the volatilities are.",
  },
  {
    id: "correlation-is-share",
    card: "cross-hedge",
    right: "A correlation of 0.9 lets a hedge remove 81% of the variance",
    wrong: "A correlation of 0.9 lets a hedge remove 90% of the volatility",
    why: "The hedge of least variance removes ρ² of the variance; √(1 − ρ²) of the volatility stays.",
  },
  {
    id: "spot-locked-in",
    card: "basis",
    right: "A hedge fixes the price but for the basis of the day it ends",
    wrong: "A hedge locks in today's spot price",
    why: "What is received is F₁ + b₂: the futures price is known today, the basis b₂ of that day is not.",
  },
  {
    id: "future-forecasts",
    card: "fair-price",
    right: "A future above the index shows interest above dividends",
    wrong: "A future above the index forecasts a rise",
    why: "F = S × e^((r − q) × T): the difference is carry.",
  },
  {
    id: "roll-spread-is-cost",
    card: "roll",
    right: "A fair roll costs dealing; the spread itself is carry",
    wrong: "Rolling a short to a dearer month earns its spread at once",
    why: "The spread is earned or paid back over the months that follow.",
  },
  {
    id: "hedge-needs-no-cash",
    card: "variation-margin",
    right: "A hedged portfolio can need cash when the market rises",
    wrong: "Fully hedged, a rising market asks for no cash",
    why: "The short's losses are paid daily, the shares' gains only when they are sold.",
  },
  {
    id: "tie-goes-down",
    card: "rounding",
    right: "At exactly 12.5 contracts, 12 and 13 are equally near",
    wrong: "At exactly 12.5 contracts, only 12 is right",
    why: "Both leave beta equally far off the target: one above, one below.",
  },
  {
    id: "futures-beta-multiplies",
    card: "futures-beta",
    right: "A future that moves less than the index is needed in greater number",
    wrong: "A future that moves less than the index is needed in smaller number",
    why: "The count is divided by the future's own beta.",
  },
  {
    id: "low-beta-is-safe",
    card: "liquidity",
    right: "Stale prices make measured beta too low",
    wrong: "A low measured beta shows that a portfolio is safe in a fall",
    why: "Prices that seldom change hide moves; betas with neighbouring days show them.",
  },
];
