import type { Decimal } from "../computation/decimal.js";
import { minimumVarianceContracts } from "../computation/minimumVarianceContracts.js";
import { wholeContracts } from "../computation/wholeContracts.js";

/** A position in units, the size of a contract, and the prices of both. */
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

/** A hedge ratio and what it is of, and the ratio of returns, which weighs values. */
interface Ratios {
  readonly hedgeRatio: Decimal;
  readonly measure: "changes" | "returns";
  readonly ofReturns: Decimal;
}

/**
 * Contracts of least variance for a position in units. A ratio of price changes weighs units, one of returns values:
 * then the count is the tailed one.
 *
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.4
 * @example 2m gallons held, contracts of 42,000, h 0.7777 of changes, spot 1.94, futures 1.99: 37.03 short, tailed 36.10
 */
export function minvarOutcome(
  { position, contractSize, prices }: Position,
  { hedgeRatio, measure, ofReturns }: Ratios,
): MinvarOutcome {
  const tailed =
    prices === undefined
      ? undefined
      : minimumVarianceContracts({
          hedgeRatio: ofReturns,
          position: position.times(prices.spot),
          contractSize: contractSize.times(prices.futures),
        });
  const byUnits = minimumVarianceContracts({ hedgeRatio, position, contractSize });
  const exactContracts = measure === "returns" && tailed !== undefined ? tailed : byUnits;
  const contracts = wholeContracts(exactContracts, "nearest");
  return { exactContracts, contracts, ...(tailed === undefined ? {} : { tailedContracts: tailed }) };
}
