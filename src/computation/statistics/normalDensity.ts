const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * Density of the standard normal distribution: `φ(z) = e^(−z² ÷ 2) ÷ √(2π)`; 0 where it is too small for a number.
 *
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.1
 * @example
 * normalDensity(0) // 0.398942
 */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;
}
