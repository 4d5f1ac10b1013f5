import type { Decimal } from "../computation/decimal.js";
import { minimumVarianceContracts } from "../computation/minimumVarianceContracts.js";
import { wholeContracts } from "../computation/wholeContracts.js";

/** A position in units, the size of a contract, and the prices where the count is tailed too. */
interface Position {
  readonly position: Decimal;
  readonly contractSize: Decimal;
  readonly prices?: { readonly spot: Decimal; readonly futures: Decimal };
}

/** Counts of a minimum-variance hedge, negative for short. */
export interface MinvarOutcome {
  readonly exactContracts: Decimal;
  readonly contracts: Decimal;
  /** With values in place of units, for daily settlement. */
  readonly tailedContracts?: Decimal;
}

/**
 * Contracts of least variance for a position in units, tailed too where prices are known.
 *
 * @param ratios of the changes or returns asked for, and of returns for the tailed count
 * @example 2m gallons held, contracts of 42,000, h 0.7777, spot 1.94, futures 1.99: 37.03 short, tailed 36.10
 */
export function minvarOutcome(
  { position, contractSize, prices }: Position,
  ratios: { readonly hedgeRatio: Decimal; readonly ofReturns: Decimal },
): MinvarOutcome {
  const exact = minimumVarianceContracts({ hedgeRatio: ratios.hedgeRatio, position, contractSize });
  const contracts = wholeContracts(exact, "nearest");
  if (prices === undefined) return { exactContracts: exact, contracts };
  const tailedContracts = minimumVarianceContracts({
    hedgeRatio: ratios.ofReturns,
    position: position.times(prices.spot),
    contractSize: contractSize.times(prices.futures),
  });
  return { exactContracts: exact, contracts, tailedContracts };
}
