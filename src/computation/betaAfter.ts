import type { Decimal } from "./decimal.js";
import { contractExposure, type HedgeInputs } from "./exactContracts.js";

/**
 * Portfolio beta once a number of contracts is held: `β_after = β + N × β_F × V_F × fx ÷ V_P`.
 *
 * @param contracts N, negative for short
 * @throws {@link DomainError} `not-positive`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5 (N* solved for the beta)
 * @example US$10m at β 1.5, 13 short at 4,500 × US$250
 * betaAfter(inputs, -13) // 0.0375
 */
export function betaAfter(inputs: HedgeInputs, contracts: Decimal): Decimal {
  return inputs.beta.plus(contracts.times(contractExposure(inputs)).dividedBy(inputs.portfolioValue));
}
