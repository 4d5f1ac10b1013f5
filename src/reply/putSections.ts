import type { Decimal } from "../computation/decimal.js";
import type { ProtectionRequest } from "../request/putRequest.js";
import { writeMoney } from "../request/writeOption.js";
import type { PutCost } from "../scenario/putCost.js";
import type { PutOutcome, PutProtection } from "../scenario/putOutcome.js";
import type { PutRow } from "../scenario/putRows.js";
import * as format from "./format.js";
import { collarLines } from "./putCollar.js";
import { futuresLine } from "./putFutures.js";
import { putReceipt } from "./putReceipt.js";
import { pricingLine } from "./putText.js";
import { type Section, TABLE_WIDTH } from "./reply.js";

/** What the puts cost, what that leaves of the floor, and when they pay. */
export function costSection({ hedge, plan }: ProtectionRequest, contracts: Decimal, cost: PutCost): Section {
  const cash = (amount: Decimal) => format.money(amount, hedge.portfolioCurrency);
  const { paidBelow, earnedFrom } = cost;
  const level = (index: Decimal) => format.number(index, 2);
  return {
    heading: "Cost",
    table: [
      format.row("one put, points", format.number(cost.optionPrice, 4)),
      format.row(puts(contracts), cash(cost.cost)),
      format.row("of the value", format.percent(cost.costFraction)),
      format.row("net floor", cash(cost.netFloor)),
    ],
    lines: [
      ...(plan?.pricing === undefined ? [] : [pricingLine(plan.pricing)]),
      ...(paidBelow === undefined
        ? []
        : [`Break-even of the puts at expiry: below an index of ${level(paidBelow)} they have paid for themselves.`]),
      ...(earnedFrom === undefined
        ? []
        : [
            `Break-even of the portfolio, dividends counted: from ${level(earnedFrom)} on it has earned the premium back.`,
          ]),
    ],
  };
}

/** "10 puts". */
export function puts(contracts: Decimal): string {
  return `${format.count(contracts)} ${contracts.equals(1) ? "put" : "puts"}`;
}

/** The count that cancels today's delta, told apart from that for a floor. */
export function deltaSection(
  request: ProtectionRequest,
  { deltaNeutralContracts, exactContracts, protection }: PutOutcome,
): Section | undefined {
  const delta = protection?.cost?.value.delta ?? request.delta;
  if (deltaNeutralContracts === undefined || delta === undefined) return undefined;
  return {
    heading: "The other question: delta-neutral",
    lines: [
      `${format.exactly(exactContracts)} ÷ ${format.number(delta.abs(), 6)} = ${format.number(deltaNeutralContracts, 2)} puts cancel the market exposure of today, only while the index stays where it is: not the count for a floor.`,
    ],
  };
}

const LEVEL_WIDTH = 6;

/** The portfolio's value at expiry over index levels, in one table that fits a phone, and futures in a line. */
export function expirySection(request: ProtectionRequest, protection: PutProtection): Section {
  const { hedge } = request;
  const { rows, cost, collar } = protection;
  const names = ["alone", "puts", ...(collar === undefined ? [] : ["collar"])];
  const values = rows.map((row) => [
    row.unhedgedValue,
    row.putValue,
    ...(row.collarValue === undefined ? [] : [row.collarValue]),
  ]);
  const width = Math.floor((TABLE_WIDTH - LEVEL_WIDTH) / names.length) - 1;
  const column = format.inOneUnit(values.flat(), width);
  const levels = levelTexts(rows.map(({ indexLevel }) => indexLevel));
  const line = (level: string, cells: readonly string[]) =>
    `${level.padStart(LEVEL_WIDTH)}${cells.map((cell) => ` ${cell.padStart(width)}`).join("")}`;
  const unit = `${format.symbol(hedge.portfolioCurrency)}${column.unit}`.trim();
  const paid = cost === undefined ? "Before any premium" : "Premiums paid, without interest on them";
  return {
    heading: `Portfolio at expiry${unit === "" ? "" : `, ${unit}`}`,
    table: [line("index", names), ...values.map((cells, index) => line(levels[index] ?? "", cells.map(column.text)))],
    lines: [
      `${paid}; dividends are paid out on top.`,
      ...collarLines(protection, hedge),
      futuresLine(request, protection),
    ],
  };
}

/** Levels with as many places as all of them have room for. */
function levelTexts(levels: readonly Decimal[]): readonly string[] {
  const needed = Math.min(2, Math.max(0, ...levels.map((level) => level.toDecimalPlaces(2).decimalPlaces())));
  const written = [needed, 1, 0].map((places) => levels.map((level) => format.fixed(level, places)));
  const fitting = written.find((texts) => texts.every((text) => text.length <= LEVEL_WIDTH));
  return fitting ?? levels.map((level) => format.fittedWhole(level, LEVEL_WIDTH));
}

/** The line whose floor is the one wanted, once the premium is paid. */
export function netFloorSection(request: ProtectionRequest, { floor, cost }: PutProtection): Section | undefined {
  const { portfolioCurrency } = request.hedge;
  const before = cost?.floorBeforePremium;
  if (before === undefined) return undefined;
  return {
    heading: `For ${format.money(floor, portfolioCurrency)} after the premium`,
    commands: [putReceipt(request, { floor: writeMoney(before, portfolioCurrency) })],
  };
}

const VALUE_WIDTH = (TABLE_WIDTH - LEVEL_WIDTH - 2) / 2;

function tableRow(level: string, first: string, second: string): string {
  return `${level.padStart(LEVEL_WIDTH)} ${first.padStart(VALUE_WIDTH)} ${second.padStart(VALUE_WIDTH)}`.trimEnd();
}

/** What each way keeps in the worst of the moves, and gives up in the best. */
export function givenUpSection({ hedge }: ProtectionRequest, { rows }: PutProtection): Section | undefined {
  const [worst, best] = [rows[0], rows.at(-1)];
  if (worst === undefined || best === undefined || worst === best) return undefined;
  const cash = (value: Decimal | undefined, row: PutRow) =>
    value === undefined ? "" : format.fittedMoney(value.minus(row.unhedgedValue), hedge.portfolioCurrency, VALUE_WIDTH);
  const line = (name: string, of: (row: PutRow) => Decimal | undefined) =>
    tableRow(name, cash(of(worst), worst), cash(of(best), best));
  const hasCollar = best.collarValue !== undefined;
  const move = (row: PutRow) => format.fittedPercent(row.indexMove.toDecimalPlaces(3), VALUE_WIDTH);
  return {
    heading: "Against unhedged: kept, given up",
    table: [
      tableRow("", move(worst), move(best)),
      line("future", (row) => row.futuresValue),
      line("puts", (row) => row.putValue),
      ...(hasCollar ? [line("collar", (row) => row.collarValue)] : []),
    ],
    lines: [
      `Futures cost no premium and give up gains as well as losses. Puts give up their premium whatever happens.${hasCollar ? " The collar gives up what lies above its call." : ""}`,
    ],
  };
}
