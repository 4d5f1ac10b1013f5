import { DomainError } from "../domainError.js";

/** What beta is believed to be before the data are seen. */
export interface VasicekInputs {
  readonly beta: number;
  /** Of beta, from its regression; zero or more. */
  readonly standardError: number;
  /** Mean of the betas of comparable assets: 1 unless given. */
  readonly priorBeta?: number;
  /** Standard deviation of the betas of comparable assets, above zero. */
  readonly priorDeviation: number;
}

/**
 * Vasicek's adjusted beta, the mean of prior and estimate weighted by their precision:
 * `(β ÷ s² + β₀ ÷ σ₀²) ÷ (1 ÷ s² + 1 ÷ σ₀²)`.
 *
 * @throws {@link DomainError} `not-positive` for `priorDeviation`, `out-of-range` for a negative `standardError`
 * @see Vasicek, A Note on Using Cross-Sectional Information in Bayesian Estimation of Security Betas, Journal of
 *   Finance 28 (1973)
 * @example an error as large as the prior's deviation: half-way
 * vasicekBeta({ beta: 1.4, standardError: 0.25, priorDeviation: 0.25 }) // 1.2
 */
export function vasicekBeta({ beta, standardError, priorBeta = 1, priorDeviation }: VasicekInputs): number {
  if (!(priorDeviation > 0)) throw new DomainError("not-positive", "priorDeviation");
  if (!(standardError >= 0)) throw new DomainError("out-of-range", "standardError");
  const weightOfPrior = standardError ** 2 / (standardError ** 2 + priorDeviation ** 2);
  return beta + weightOfPrior * (priorBeta - beta);
}
