/**
 * Cards, by id, whose formulas share a part, or are one formula written in two ways: asked for one of them, the other
 * would fit as well.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ["full-hedge", "target-beta", "futures-beta", "two-indices", "hedging-or-selling", "hedge-drift", "protective-put"],
  ["full-hedge", "contract-value"],
  ["minimum-variance", "cross-hedge", "tailing", "beta", "not-volatility"],
  ["cross-hedge", "index-choice"],
  ["systematic-risk", "idiosyncratic-risk", "value-at-risk", "estimation-window"],
  ["capm", "jensens-alpha", "zero-beta"],
  ["linearity", "single-factor", "two-indices"],
  ["beta-instability", "hedge-drift", "stress-tests", "liquidity", "variation-margin", "hedge-review"],
  ["basis", "basis-risk", "roll", "fair-price", "hedge-review"],
];

/** Whether two cards' formulas have a part in common. @example shareFormula("full-hedge", "contract-value") // true */
export function shareFormula(one: string, other: string): boolean {
  return FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
