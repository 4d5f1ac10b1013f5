import type { Decimal } from "../computation/decimal.js";
import type { ProtectionRequest } from "../request/putRequest.js";
import type { PutProtection } from "../scenario/putOutcome.js";
import type { PutRow } from "../scenario/putRows.js";
import type { ProfitChart, ProfitLine } from "./chart.js";
import * as format from "./format.js";
import { puts } from "./putSections.js";

type Hedge = ProtectionRequest["hedge"];

/** Profit and loss at expiry over index moves: alone, with futures, with puts and with the collar; the strike is marked. */
export function putChart(request: ProtectionRequest, protection: PutProtection, contracts: Decimal): ProfitChart {
  const { hedge, indexLevel } = request;
  const { strike, rows, collar, cost } = protection;
  const { portfolioValue, portfolioCurrency } = hedge;
  const strikes = [strike, collar?.callStrike].flatMap((level) => level?.dividedBy(indexLevel).minus(1) ?? []);
  const curve = curveOf(protection, strikes);
  const [marked] = strikes;
  const line = (name: string, role: ProfitLine["role"], value: (row: PutRow) => Decimal): ProfitLine => ({
    name,
    role,
    points: curve.map((row) => [row.indexMove.toNumber(), value(row).minus(portfolioValue).toNumber()]),
  });
  return {
    kind: "profit",
    fileName: "protective-puts.png",
    title: `${puts(contracts)} at ${format.number(strike, 2)}`,
    subtitle: `profit and loss at expiry, ${cost === undefined ? "before any premium" : "premiums paid"}, without dividends`,
    description: description(rows, hedge),
    unit: format.symbol(portfolioCurrency),
    lines: [
      line("unhedged", "unhedged", (row) => row.unhedgedValue),
      line("futures", "futures", (row) => row.futuresValue),
      line("puts", "hedged", (row) => row.putValue),
      ...(collar === undefined
        ? []
        : [line("collar", "stressed", ({ collarValue, putValue }) => collarValue ?? putValue)]),
    ],
    ...(marked === undefined || !curve.some((row) => row.indexMove.equals(marked))
      ? {}
      : { marked: { move: marked.toNumber(), label: `strike ${format.number(strike, 2)}` } }),
  };
}

/** The rows, and between them the strikes, where the lines turn. */
function curveOf({ rows, rowAt }: PutProtection, strikes: readonly Decimal[]): readonly PutRow[] {
  const [first, last] = [rows[0]?.indexMove, rows.at(-1)?.indexMove];
  if (first === undefined || last === undefined) return rows;
  const inside = strikes.filter((at) => at.greaterThan(first) && at.lessThan(last));
  const more = inside.filter((at) => !rows.some(({ indexMove }) => indexMove.equals(at))).map(rowAt);
  return [...rows, ...more].sort((a, b) => a.indexMove.comparedTo(b.indexMove));
}

function description(rows: readonly PutRow[], hedge: Hedge): string {
  const cash = (value: Decimal) => format.signedMoney(value.minus(hedge.portfolioValue), hedge.portfolioCurrency);
  const told = [rows[0], rows.at(-1)].flatMap((row) =>
    row === undefined
      ? []
      : [
          `at ${format.signedPercent(row.indexMove.toDecimalPlaces(3))} unhedged ${cash(row.unhedgedValue)}, futures ${cash(row.futuresValue)}, puts ${cash(row.putValue)}${row.collarValue === undefined ? "" : `, collar ${cash(row.collarValue)}`}`,
        ],
  );
  return `Profit and loss at expiry over ${rows.length} index moves: ${told.join("; ")}.`;
}
