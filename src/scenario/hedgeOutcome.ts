import { type ContractRange, contractRange } from "../computation/contractRange.js";
import type { Decimal } from "../computation/decimal.js";
import { exactContracts, type HedgeInputs } from "../computation/exactContracts.js";
import { type HedgePosition, hedgePosition, withContracts } from "../computation/hedgePosition.js";
import { type Leg, mixContracts, mixTotal } from "../computation/mixContracts.js";
import { residualMoney, residualVolatility } from "../computation/residualVolatility.js";
import type { Rounding } from "../computation/wholeContracts.js";
import { type Caveat, hedgeCaveats, moneyPerPoint, type Residual } from "./caveats.js";
import { type MoveResult, marketMove } from "./marketMove.js";

/** What a hedge question must hold to be answered; `Contract` is whatever the caller calls a contract. */
export interface HedgeQuestion<Contract> extends HedgeInputs {
  readonly contract: { readonly multiplier: Decimal };
  readonly rounding: Rounding | "mix";
  readonly mixSizes: readonly Pick<Leg<Contract>, "contract" | "relativeSize">[];
  readonly marketMove: Decimal;
  readonly held?: Decimal;
  readonly betaStandardError?: Decimal;
  readonly residual?: {
    readonly volatility?: Decimal;
    readonly rSquared?: Decimal;
    readonly indexVolatility?: Decimal;
    readonly horizon: { readonly years: Decimal; readonly text: string };
  };
  readonly cost?: Decimal;
  readonly margin?: Decimal;
}

/** A sized hedge, what a move does to it, and what stays uncertain. Costs and margins are in contract currency. */
export interface HedgeOutcome<Contract> {
  readonly position: HedgePosition;
  readonly legs: readonly Leg<Contract>[];
  readonly move: MoveResult;
  readonly caveats: readonly Caveat[];
  readonly moneyPerPoint: Decimal;
  /** Contracts to trade from what is held already. */
  readonly trade: Decimal;
  readonly range?: ContractRange;
  readonly residual?: Residual;
  readonly cost?: Decimal;
  readonly margin?: Decimal;
}

/**
 * Answers a hedge question: the count (or combination), its effect on the chosen move, and what it does not remove.
 *
 * @throws {@link DomainError} as {@link exactContracts}
 * @example A$10m at β 1.2 with SPI 200 at 8,000, −5%: 60 short, −600,000 and +600,000
 */
export function hedgeOutcome<Contract>(question: HedgeQuestion<Contract>): HedgeOutcome<Contract> {
  const { rounding, mixSizes, contract } = question;
  const legs = rounding === "mix" ? mixContracts(exactContracts(question), mixSizes) : [];
  const position = rounding === "mix" ? withContracts(question, mixTotal(legs)) : hedgePosition(question, rounding);
  const move = marketMove(position, question.marketMove);
  const residual = residualOf(question);
  const trade = position.contracts.minus(question.held ?? 0);
  const traded = legs.length === 0 || question.held !== undefined ? trade.abs() : count(legs);
  return {
    position,
    legs,
    move,
    caveats: hedgeCaveats(position, move, { multiplier: contract.multiplier, residual }),
    moneyPerPoint: moneyPerPoint(position, contract.multiplier),
    trade,
    ...(residual === undefined ? {} : { residual }),
    ...(question.betaStandardError === undefined ? {} : { range: contractRange(question, question.betaStandardError) }),
    ...(question.cost === undefined ? {} : { cost: traded.times(question.cost) }),
    ...(question.margin === undefined ? {} : { margin: position.contracts.abs().times(question.margin) }),
  };
}

function count(legs: readonly Leg<unknown>[]): Decimal {
  return legs.reduce((total, leg) => total.plus(leg.contracts.abs()), mixTotal([]));
}

function residualOf(question: HedgeQuestion<unknown>): Residual | undefined {
  const { residual, beta, portfolioValue } = question;
  if (residual === undefined) return undefined;
  const { rSquared, indexVolatility, horizon } = residual;
  const volatility =
    residual.volatility ??
    (rSquared !== undefined && indexVolatility !== undefined
      ? residualVolatility({ beta, indexVolatility, rSquared })
      : undefined);
  if (volatility === undefined) return undefined;
  const amount = residualMoney({ portfolioValue, volatility, horizonYears: horizon.years });
  return { volatility, amount, horizon: horizon.text };
}
