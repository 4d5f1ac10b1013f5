import type { Decimal } from "./decimal.js";
import { contractExposure, exactContracts, type HedgeInputs } from "./exactContracts.js";
import { type Hedged, hedged } from "./hedged.js";
import { ladder } from "./ladder.js";
import { isTie, type Rounding, wholeContracts } from "./wholeContracts.js";

/** A sized hedge with every number on the way to it. */
export interface HedgePosition extends HedgeInputs, Hedged {
  /** β_F × V_F × fx: one contract's market exposure in the portfolio's currency. */
  readonly contractExposure: Decimal;
  readonly exactContracts: Decimal;
  readonly ladder: readonly Hedged[];
  /** Exactly half-way between two whole counts. */
  readonly tie: boolean;
}

/**
 * Sizes a hedge and rounds it to whole contracts.
 *
 * @throws {@link DomainError} as {@link exactContracts}
 * @example A$10m at β 1.2 with SPI 200 at 8,000 × A$25
 * hedgePosition(inputs, "nearest") // { exactContracts: -60, contracts: -60, betaAfter: 0, tie: false, ... }
 */
export function hedgePosition(inputs: HedgeInputs, rounding: Rounding): HedgePosition {
  const exact = exactContracts(inputs);
  return sized(inputs, exact, wholeContracts(exact, rounding));
}

/**
 * The same result for a count that is already decided: a position held, or a combination of contract sizes.
 *
 * @param contracts negative for short
 * @throws {@link DomainError} as {@link exactContracts}
 */
export function withContracts(inputs: HedgeInputs, contracts: Decimal): HedgePosition {
  return sized(inputs, exactContracts(inputs), contracts);
}

function sized(inputs: HedgeInputs, exact: Decimal, contracts: Decimal): HedgePosition {
  const { portfolioValue, beta, targetBeta, contractValue, futuresBeta, fx } = inputs;
  const exposure = contractExposure(inputs);
  const portfolio = { portfolioValue, beta, targetBeta, contractExposure: exposure };
  const rungs = ladder(portfolio, exact);
  const chosen = rungs.find((rung) => rung.contracts.equals(contracts)) ?? hedged(portfolio, contracts);
  return {
    portfolioValue,
    beta,
    targetBeta,
    contractExposure: exposure,
    contractValue,
    futuresBeta,
    fx,
    exactContracts: exact,
    contracts,
    betaAfter: chosen.betaAfter,
    exposureOffTarget: chosen.exposureOffTarget,
    ladder: rungs,
    tie: isTie(exact),
  };
}
