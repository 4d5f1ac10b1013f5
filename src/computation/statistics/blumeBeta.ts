/**
 * Blume's adjusted beta: `2/3 × β + 1/3`, a fixed third of the way to 1.
 *
 * @see Blume, Betas and Their Regression Tendencies, Journal of Finance 30 (1975); the weights are those that data
 *   services publish as "adjusted beta"
 * @example
 * blumeBeta(1.3) // 1.2
 */
export function blumeBeta(beta: number): number {
  return (2 * beta + 1) / 3;
}
