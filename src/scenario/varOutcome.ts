import { type Decimal, ONE, quotient, ZERO } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { type HedgePosition, hedgePosition, withContracts } from "../computation/hedgePosition.js";
import { type Loss, normalLoss } from "../computation/normalLoss.js";
import { residualMoney } from "../computation/residualVolatility.js";
import { volatilityParts } from "../computation/volatilityParts.js";

/** A portfolio in the single-index model, and the hedge that is on or to be put on. Volatilities are fractions a year. */
export interface VarQuestion {
  readonly portfolioValue: Decimal;
  readonly beta: Decimal;
  readonly indexVolatility: Decimal;
  /** σ_ε; absent where nothing is known of it. */
  readonly residualVolatility?: Decimal;
  /** One-sided confidence level as a fraction. */
  readonly level: Decimal;
  readonly horizon: { readonly years: Decimal };
  readonly targetBeta: Decimal;
  /** The future and what is held of it; without one the hedge is exactly to the target. */
  readonly hedge?: HedgeInputs & { readonly held?: Decimal };
}

/** What may be lost, in money over the horizon: by the market, by what is specific, and together. */
interface RiskParts {
  /** A year, as a fraction. */
  readonly volatility: Decimal;
  readonly market: Loss;
  readonly specific?: Loss;
  readonly total: Loss;
}

/** Value at risk and expected shortfall before and after the hedge. */
export interface VarOutcome {
  readonly position?: HedgePosition;
  readonly betaAfter: Decimal;
  readonly unhedged: RiskParts;
  readonly hedged: RiskParts;
  /** The share of the value at risk that the hedge takes away; absent where there was none. */
  readonly reduction?: Decimal;
}

/**
 * Parametric value at risk and expected shortfall of a portfolio, unhedged and hedged: normal returns of mean zero, by the
 * square root of time. The market part is `z × |β| × σ_M × V_P × √T`, the specific part `z × σ_ε × V_P × √T`; their squares
 * add. The hedge puts β_after in the place of β and leaves the specific part as it is.
 *
 * @throws {@link DomainError} as {@link normalLoss} and {@link hedgePosition}
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §22.3 and §22.4 (the linear model)
 * @example A$10m at β 1.2, σ_M 16%, σ_ε 8%, ten days of 252 at 99%, hedged to beta 0
 * varOutcome(question) // { unhedged: { total: 963_913 }, hedged: { market: 0, total: 370_736 }, reduction: 0.615, ... }
 */
export function varOutcome(question: VarQuestion): VarOutcome {
  const { hedge, beta, targetBeta } = question;
  const position = hedge === undefined ? undefined : positionOf(hedge);
  const betaAfter = position?.betaAfter ?? targetBeta;
  const [unhedged, hedged] = [riskAt(question, beta), riskAt(question, betaAfter)];
  const before = unhedged.total.valueAtRisk;
  return {
    ...(position === undefined ? {} : { position }),
    betaAfter,
    unhedged,
    hedged,
    ...(before.isZero() ? {} : { reduction: ONE.minus(quotient(hedged.total.valueAtRisk, before)) }),
  };
}

function positionOf({ held, ...inputs }: NonNullable<VarQuestion["hedge"]>): HedgePosition {
  return held === undefined ? hedgePosition(inputs, "nearest") : withContracts(inputs, held);
}

function riskAt({ portfolioValue, level, horizon, ...question }: VarQuestion, beta: Decimal): RiskParts {
  const { indexVolatility, residualVolatility } = question;
  const { market, specific, total } = parts(beta, indexVolatility, residualVolatility ?? ZERO);
  const loss = (volatility: Decimal) =>
    normalLoss(residualMoney({ portfolioValue, volatility, horizonYears: horizon.years }), level);
  return {
    volatility: total,
    market: loss(market),
    ...(residualVolatility === undefined ? {} : { specific: loss(specific) }),
    total: loss(total),
  };
}

/** A full hedge of what has no specific risk leaves nothing, which has no R². */
function parts(beta: Decimal, indexVolatility: Decimal, residualVolatility: Decimal) {
  if (beta.isZero() && residualVolatility.isZero()) return { market: ZERO, specific: ZERO, total: ZERO };
  return volatilityParts({ beta, indexVolatility, residualVolatility });
}
