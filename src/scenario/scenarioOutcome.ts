import { type Decimal, ZERO } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { type HedgePosition, hedgePosition, withContracts } from "../computation/hedgePosition.js";
import { type Caveat, hedgeCaveats, type Residual } from "./caveats.js";
import { type GivenResidual, residualOf } from "./hedgeOutcome.js";
import { marketMove } from "./marketMove.js";
import {
  breakEvenMoves,
  type Carry,
  type ScenarioInputs,
  type ScenarioRow,
  type Stress,
  scenarioRow,
} from "./scenario.js";
import { bandReach } from "./uncertaintyBand.js";

/** What a scenario question must hold to be answered. */
export interface ScenarioQuestion {
  readonly hedge: HedgeInputs & {
    readonly futuresPrice: Decimal;
    readonly contract: { readonly multiplier: Decimal };
    readonly betaStandardError?: Decimal;
    readonly residual?: GivenResidual;
  };
  /** Contracts on; sized to the nearest whole number if absent. */
  readonly contracts?: Decimal;
  readonly moves: readonly Decimal[];
  readonly indexLevel?: Decimal;
  readonly carry?: Carry;
  readonly stress: Stress;
}

/** A row, and how far the hedged result may lie from it at 95%, where that is known. */
export interface BandedRow extends ScenarioRow {
  readonly bandReach?: Decimal;
}

/** A scenario table with what people look for in it. */
export interface ScenarioOutcome {
  readonly position: HedgePosition;
  readonly models: readonly ("simple" | "with carry" | "stressed")[];
  readonly rows: readonly BandedRow[];
  /** The row with the largest loss (or smallest gain) of both together. */
  readonly worst: BandedRow;
  readonly breakEven: readonly Decimal[];
  /** The row of any other move, to draw the result between the moves asked for. */
  readonly rowAt: (move: Decimal) => BandedRow;
  readonly residual?: Residual;
  readonly caveats: readonly Caveat[];
}

/**
 * Answers a scenario question: every move, the worst of them, where nothing is gained or lost, and the cash it calls for.
 *
 * @throws {@link DomainError} as {@link scenarioRow}
 * @example A$10m at β 1.2, 60 short at 8,000: nothing is left at any move, +10% calls for A$1.2m in cash
 */
export function scenarioOutcome(question: ScenarioQuestion): ScenarioOutcome {
  const { hedge, contracts, carry, stress } = question;
  const position = contracts === undefined ? hedgePosition(hedge, "nearest") : withContracts(hedge, contracts);
  const inputs: ScenarioInputs = {
    ...hedge,
    contracts: position.contracts,
    multiplier: hedge.contract.multiplier,
    stress,
    ...(carry === undefined ? {} : { carry }),
    ...(question.indexLevel === undefined ? {} : { indexLevel: question.indexLevel }),
  };
  const residual = residualOf(hedge);
  const rowAt = (move: Decimal) => banded(inputs, scenarioRow(inputs, move), hedge.betaStandardError, residual);
  const rows = question.moves.map(rowAt);
  const worst = rows.reduce((low, row) => (row.hedgedPnl.lessThan(low.hedgedPnl) ? row : low));
  return {
    position,
    models: [
      carry === undefined ? "simple" : "with carry",
      ...(Object.keys(stress).length === 0 ? [] : ["stressed" as const]),
    ],
    rows,
    worst,
    breakEven: breakEvenMoves(inputs),
    rowAt,
    ...(residual === undefined ? {} : { residual }),
    caveats: caveatsOf(question, position, worst, residual).concat(cashCaveat(rows)),
  };
}

/** The hedge's caveats on the worst move; a position stated rather than sized misses no target. */
function caveatsOf(
  { hedge, contracts }: ScenarioQuestion,
  position: HedgePosition,
  worst: ScenarioRow,
  residual: Residual | undefined,
): readonly Caveat[] {
  const { multiplier } = hedge.contract;
  const caveats = hedgeCaveats(position, marketMove(position, worst.indexMove), { multiplier, residual });
  const stated = contracts !== undefined;
  return caveats.filter(({ code }) => code !== "variation-margin" && !(stated && code === "rounding"));
}

/** The largest loss on the futures alone over these moves: variation margin to find in cash. */
function cashCaveat(rows: readonly ScenarioRow[]): readonly Caveat[] {
  const [first] = rows;
  if (first === undefined) return [];
  const most = rows.reduce((low, row) => (row.futuresPnl.lessThan(low.futuresPnl) ? row : low), first);
  if (!most.futuresPnl.isNegative()) return [];
  const portfolioGains = most.unhedgedPnl.greaterThan(0);
  return [{ code: "variation-margin", amount: most.futuresPnl.negated(), adverseMove: most.indexMove, portfolioGains }];
}

function banded(
  { portfolioValue, carry }: ScenarioInputs,
  row: ScenarioRow,
  standardError: Decimal | undefined,
  residual: Residual | undefined,
): BandedRow {
  if (standardError === undefined && residual === undefined) return row;
  const riskFree = carry === undefined ? ZERO : carry.rate.times(carry.horizon);
  const excess = row.marketReturn.minus(riskFree);
  return { ...row, bandReach: bandReach({ portfolioValue, excess, standardError, residual: residual?.amount }) };
}
