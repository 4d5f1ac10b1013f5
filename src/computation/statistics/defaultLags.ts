/**
 * Lags of a Newey–West standard error when none are asked for: `⌊4 × (n ÷ 100)^(2 ÷ 9)⌋`.
 *
 * @see Newey and West, Automatic Lag Selection in Covariance Matrix Estimation, Review of Economic Studies 61 (1994)
 * @example five years of days
 * defaultLags(1260) // 7
 */
export function defaultLags(observations: number): number {
  return Math.floor(4 * (observations / 100) ** (2 / 9));
}
