const TWO_PI = 2 * Math.PI;

/**
 * `x^a y^b ÷ B(a, b)` with `y = 1 − x`: the power before the continued fraction of the incomplete beta function.
 *
 * Written as a binomial density in saddle-point form, because with `a` of 500,000 a difference of log-gammas would
 * leave 9 digits. With `x = ν ÷ (ν + t²)`, `a = ν ÷ 2` and `b = 1 ÷ 2` it is t times the density of Student's t.
 *
 * @param x above 0 and below 1
 * @param y `1 − x`, to as many digits as the caller knows
 * @see Loader, Fast and Accurate Computation of Binomial Probabilities (2000)
 * @example
 * betaWeight(0.3, 2, 5, 0.7) // 0.453789
 */
export function betaWeight(x: number, a: number, b: number, y: number): number {
  const n = a + b;
  const excess = a * y - b * x;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return (
    Math.sqrt((a * b) / (TWO_PI * n)) * Math.exp(exponent - deviance(a, n * x, excess) - deviance(b, n * y, -excess))
  );
}

/** `ln Γ(z + 1) − ln(√(2πz) (z ÷ e)^z)`: the series from 16 on, below it by steps of one. */
function stirlingError(z: number): number {
  let below = 0;
  let shifted = z;
  for (; shifted < 16; shifted++) below += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const inverse = 1 / (shifted * shifted);
  const series = 1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360_360 - inverse / 156));
  return below + (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * series))) / shifted;
}

/** `k ln(k ÷ m) + m − k` with `excess = k − m`, by a series where k and m are close and the terms would cancel. */
function deviance(k: number, m: number, excess: number): number {
  if (Math.abs(excess) > 0.1 * (k + m)) return k * Math.log(k / m) - excess;
  const ratio = excess / (k + m);
  let power = 2 * k * ratio;
  let sum = excess * ratio;
  for (let odd = 3; Math.abs(power) > Number.EPSILON * Math.abs(sum); odd += 2) {
    power *= ratio * ratio;
    sum += power / odd;
  }
  return sum;
}
