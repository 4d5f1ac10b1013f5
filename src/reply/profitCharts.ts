import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { ScenarioRequest } from "../request/scenarioRequest.js";
import type { Residual } from "../scenario/caveats.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import type { ScenarioOutcome } from "../scenario/scenarioOutcome.js";
import { bandReach } from "../scenario/uncertaintyBand.js";
import type { ProfitChart, ProfitLine } from "./chart.js";
import * as format from "./format.js";

const STEPS = 8;
const AT_LEAST = new Decimal("0.1");

/** Profit and loss of a hedge on either side of the chosen move, with the band of what is uncertain. */
export function hedgeChart(request: HedgeRequest, { position, move, residual }: HedgeOutcome<unknown>): ProfitChart {
  const reach = Decimal.max(move.marketMove.abs().times(2), AT_LEAST);
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, step) => reach.times(step - STEPS).dividedBy(STEPS));
  // The chosen move is a point of its own, so that its amounts can be marked.
  const moves = [...steps.filter((at) => !at.equals(move.marketMove)), move.marketMove].sort((a, b) => a.comparedTo(b));
  const perMove = {
    unhedged: position.beta.times(position.portfolioValue),
    futures: position.contracts.times(position.contractExposure),
  };
  const line = (name: string, role: ProfitLine["role"], each: Decimal): ProfitLine => ({
    name,
    role,
    points: moves.map((at) => [at.toNumber(), at.times(each).toNumber()]),
  });
  const hedged = perMove.unhedged.plus(perMove.futures);
  const band = bandOf(
    moves.map((at) => ({ at, hedged: at.times(hedged), excess: at })),
    { portfolioValue: position.portfolioValue, standardError: request.betaStandardError, residual },
  );
  const cash = (amount: Decimal) => format.signedMoney(amount, request.portfolioCurrency);
  return {
    kind: "profit",
    fileName: "hedge-profit.png",
    title: `${format.titlePosition(position.contracts)} ${request.contract.row?.shortName ?? "futures"}`,
    subtitle: `beta ${format.beta(position.beta)} to ${format.beta(position.betaAfter)}`,
    description: `Profit and loss over market moves of ${format.percent(reach.negated())} to ${format.signedPercent(reach)}. At ${format.signedPercent(move.marketMove)}: portfolio ${cash(move.unhedgedPnl)}, futures ${cash(move.futuresPnl)}, hedged ${cash(move.hedgedPnl)}.`,
    unit: format.symbol(request.portfolioCurrency),
    lines: [
      line("unhedged", "unhedged", perMove.unhedged),
      line("futures", "futures", perMove.futures),
      line("hedged", "hedged", hedged),
    ],
    marked: { move: move.marketMove.toNumber(), label: format.signedPercent(move.marketMove) },
    ...(band === undefined ? {} : { band }),
  };
}

/** Profit and loss over a scenario's own moves; the worst of them is marked. */
export function scenarioChart({ hedge, stress }: ScenarioRequest, outcome: ScenarioOutcome): ProfitChart {
  const { rows, worst, position } = outcome;
  const curve = curveOf(outcome);
  const stressed = Object.keys(stress).length > 0;
  const line = (
    name: string,
    role: ProfitLine["role"],
    money: (row: (typeof rows)[number]) => Decimal,
  ): ProfitLine => ({
    name,
    role,
    points: curve.map((row) => [row.indexMove.toNumber(), money(row).toNumber()]),
  });
  const cash = (amount: Decimal) => format.signedMoney(amount, hedge.portfolioCurrency);
  const banded = curve.flatMap(({ indexMove, hedgedPnl, bandReach }) =>
    bandReach === undefined ? [] : [edges(indexMove, hedgedPnl, bandReach)],
  );
  const ends = [rows[0], rows.at(-1)].filter((row) => row !== undefined);
  const told = ends.map((row) => {
    const band = row.bandReach === undefined ? "" : ` ± ${format.money(row.bandReach, hedge.portfolioCurrency)} at 95%`;
    return `at ${format.signedPercent(row.indexMove.toDecimalPlaces(3))} unhedged ${cash(row.unhedgedPnl)}, hedged ${cash(row.hedgedPnl)}${band}`;
  });
  return {
    kind: "profit",
    fileName: "scenario-profit.png",
    title: `${format.titlePosition(position.contracts)} ${hedge.contract.row?.shortName ?? "futures"}`,
    subtitle: `model: ${outcome.models.join(", ")}`,
    description: `Profit and loss over ${rows.length} index moves: ${told.join("; ")}. Worst of these ${format.signedPercent(worst.indexMove.toDecimalPlaces(3))}: ${cash(worst.hedgedPnl)} hedged.`,
    unit: format.symbol(hedge.portfolioCurrency),
    lines: [
      line("unhedged", "unhedged", (row) => row.unhedgedPnl),
      line("futures", "futures", (row) => row.futuresPnl),
      line(stressed ? "hedged, stressed" : "hedged", stressed ? "stressed" : "hedged", (row) => row.hedgedPnl),
    ],
    marked: {
      move: worst.indexMove.toNumber(),
      label: `worst ${format.signedPercent(worst.indexMove.toDecimalPlaces(3))}`,
    },
    ...(banded.length === 0 ? {} : { band: { name: BAND, points: banded } }),
  };
}

/** Points between the moves asked for, and both sides of zero, where a second beta may take over. */
function curveOf({ rows, rowAt }: ScenarioOutcome): ScenarioOutcome["rows"] {
  const [first, last] = [rows[0]?.indexMove, rows.at(-1)?.indexMove];
  if (first === undefined || last === undefined || first.equals(last)) return rows;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) =>
    first.plus(last.minus(first).times(step).dividedBy(STEPS)),
  );
  const aroundZero = [new Decimal("-1e-9"), new Decimal(0)].filter((at) => at.greaterThan(first) && at.lessThan(last));
  const asked = new Set(rows.map((row) => row.indexMove.toFixed()));
  const between = [...steps, ...aroundZero].filter((at) => !asked.has(at.toFixed())).map(rowAt);
  return [...rows, ...between].sort((a, b) => a.indexMove.comparedTo(b.indexMove));
}

const BAND = "95% band";

function bandOf(
  points: readonly { readonly at: Decimal; readonly hedged: Decimal; readonly excess: Decimal }[],
  known: {
    readonly portfolioValue: Decimal;
    readonly standardError: Decimal | undefined;
    readonly residual: Residual | undefined;
  },
): ProfitChart["band"] {
  const { portfolioValue, standardError, residual } = known;
  if (standardError === undefined && residual === undefined) return undefined;
  const reach = (excess: Decimal) => bandReach({ portfolioValue, excess, standardError, residual: residual?.amount });
  return { name: BAND, points: points.map(({ at, hedged, excess }) => edges(at, hedged, reach(excess))) };
}

function edges(at: Decimal, middle: Decimal, reach: Decimal): readonly [number, number, number] {
  return [at.toNumber(), middle.minus(reach).toNumber(), middle.plus(reach).toNumber()];
}
