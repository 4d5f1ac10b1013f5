import { type ContractRange, contractRange, type Reach } from "../computation/contractRange.js";
import { type Decimal, ZERO } from "../computation/decimal.js";
import { exactContracts, type HedgeInputs } from "../computation/exactContracts.js";
import { type HedgePosition, hedgePosition, withContracts } from "../computation/hedgePosition.js";
import { type Leg, mixContracts, mixTotal } from "../computation/mixContracts.js";
import { residualMoney, residualVolatility } from "../computation/residualVolatility.js";
import { isTie, type Rounding } from "../computation/wholeContracts.js";
import { type Caveat, hedgeCaveats, moneyPerPoint, type Residual } from "./caveats.js";
import { type MoveResult, marketMove } from "./marketMove.js";

/** What was given about the risk that the index does not explain. */
export interface GivenResidual {
  readonly volatility?: Decimal;
  readonly rSquared?: Decimal;
  readonly indexVolatility?: Decimal;
  readonly horizon: { readonly years: Decimal; readonly text: string };
}

/** What a hedge question must hold to be answered; `Contract` is whatever the caller calls a contract. */
export interface HedgeQuestion<Contract> extends HedgeInputs {
  readonly contract: { readonly multiplier: Decimal };
  readonly rounding: Rounding | "mix";
  readonly mixSizes: readonly Pick<Leg<Contract>, "contract" | "relativeSize">[];
  readonly marketMove: Decimal;
  readonly held?: Decimal;
  readonly betaStandardError?: Decimal;
  /** How far beta's interval reaches, where a regression has said so. */
  readonly betaReach?: Reach;
  readonly residual?: GivenResidual;
  readonly cost?: Decimal;
  readonly margin?: Decimal;
}

/** Contracts of one kind to sell (negative) or buy; no kind where it is the one asked for. */
interface Order<Contract> {
  readonly contract?: Contract;
  readonly contracts: Decimal;
}

/** A sized hedge, what a move does to it, and what stays uncertain. Costs and margins are in contract currency. */
export interface HedgeOutcome<Contract> {
  readonly position: HedgePosition;
  readonly legs: readonly Leg<Contract>[];
  readonly move: MoveResult;
  readonly caveats: readonly Caveat[];
  readonly moneyPerPoint: Decimal;
  /** What to trade from the contracts held, one order for each kind; none where nothing is to be done. */
  readonly orders: readonly Order<Contract>[];
  /** The order in the contract that was asked for. */
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
  const position = rounding === "mix" ? mixed(question, legs) : hedgePosition(question, rounding);
  const move = marketMove(position, question.marketMove);
  const residual = residualOf(question);
  const orders = ordersFor(question, position.contracts, legs);
  const traded = orders.reduce((total, order) => total.plus(order.contracts.abs()), ZERO);
  return {
    position,
    legs,
    move,
    caveats: hedgeCaveats(position, move, { multiplier: contract.multiplier, residual }),
    moneyPerPoint: moneyPerPoint(position, contract.multiplier),
    orders,
    trade: orders.find(({ contract }) => contract === undefined)?.contracts ?? ZERO,
    ...(residual === undefined ? {} : { residual }),
    ...(question.betaStandardError === undefined
      ? {}
      : { range: contractRange(question, question.betaStandardError, question.betaReach) }),
    ...(question.cost === undefined ? {} : { cost: traded.times(question.cost) }),
    ...(question.margin === undefined ? {} : { margin: position.contracts.abs().times(question.margin) }),
  };
}

/** A combination ties when two counts of its smallest contract are equally near. */
function mixed(question: HedgeQuestion<unknown>, legs: readonly Leg<unknown>[]): HedgePosition {
  const position = withContracts(question, mixTotal(legs));
  const sizes = question.mixSizes.map(({ relativeSize }) => relativeSize);
  const smallest = sizes.reduce((least, size) => (size.lessThan(least) ? size : least));
  return { ...position, tie: isTie(position.exactContracts.dividedBy(smallest)) };
}

/** What is held is in the contract asked for; a combination closes or completes it and adds its smaller legs. */
function ordersFor<Contract>(
  { held = ZERO, rounding, mixSizes }: HedgeQuestion<Contract>,
  contracts: Decimal,
  legs: readonly Leg<Contract>[],
): readonly Order<Contract>[] {
  const named = mixSizes.find(({ relativeSize }) => relativeSize.equals(1))?.contract;
  const wanted = rounding !== "mix" ? contracts : (legs.find(({ contract }) => contract === named)?.contracts ?? ZERO);
  const others = legs.filter(({ contract }) => contract !== named);
  const orders: readonly Order<Contract>[] = [
    { contracts: wanted.minus(held) },
    ...others.map(({ contract, contracts }) => ({ contract, contracts })),
  ];
  return orders.filter((order) => !order.contracts.isZero());
}

/** The residual risk in money, where enough is given to size it. */
export function residualOf(
  question: Pick<HedgeInputs, "beta" | "portfolioValue"> & { readonly residual?: GivenResidual },
): Residual | undefined {
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
  return { volatility, amount, horizon: horizon.text, ...(rSquared === undefined ? {} : { rSquared }) };
}
