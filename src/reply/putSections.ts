import type { Decimal } from "../computation/decimal.js";
import type { ProtectionRequest } from "../request/putRequest.js";
import type { PutCost, PutOutcome, PutProtection } from "../scenario/putOutcome.js";
import type { PutRow } from "../scenario/putRows.js";
import * as format from "./format.js";
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
        : [`Break-even of the portfolio: from ${level(earnedFrom)} on it has earned the premium back.`]),
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
      `${format.exactly(exactContracts)} ÷ ${format.number(delta.abs(), 6)} = ${format.exactly(deltaNeutralContracts)} puts cancel the portfolio's market exposure of today.`,
      "They keep it cancelled only while the index stays where it is, and are not the count for a floor.",
    ],
  };
}

const LEVEL_WIDTH = 6;
const VALUE_WIDTH = (TABLE_WIDTH - LEVEL_WIDTH - 2) / 2;

/** The portfolio's value at expiry over index levels, in two tables that fit a phone. */
export function expirySections({ hedge }: ProtectionRequest, protection: PutProtection): readonly Section[] {
  const { rows, cost, collar } = protection;
  const cash = (amount: Decimal | undefined) => (amount === undefined ? "" : valueText(amount, hedge));
  const table = (names: readonly [string, string], values: (row: PutRow) => readonly [string, string]) => [
    tableRow("index", ...names),
    ...rows.map((row) => tableRow(levelText(row.indexLevel), ...values(row))),
  ];
  const paid = cost === undefined ? "Before any premium" : "Premiums paid, without interest on them";
  return [
    {
      heading: "Portfolio at expiry",
      table: table(["unhedged", "with puts"], (row) => [cash(row.unhedgedValue), cash(row.putValue)]),
      lines: [`${paid}; dividends are paid out on top.`],
    },
    {
      heading: collar === undefined ? "With futures" : "With futures, with the collar",
      table: table(["futures", collar === undefined ? "" : "collar"], (row) => [
        cash(row.futuresValue),
        cash(row.collarValue),
      ]),
      lines: [futuresLine(protection), ...(collar === undefined ? [] : [collarLine(protection, hedge)])],
    },
  ];
}

/** A value without a plus sign, which leaves room for one more character. */
function valueText(amount: Decimal, { portfolioCurrency }: ProtectionRequest["hedge"]): string {
  const width = amount.isNegative() ? VALUE_WIDTH : VALUE_WIDTH + 1;
  return format.fittedMoney(amount, portfolioCurrency, width).replace(/^[+]/, "");
}

function tableRow(level: string, first: string, second: string): string {
  return `${level.padStart(LEVEL_WIDTH)} ${first.padStart(VALUE_WIDTH)} ${second.padStart(VALUE_WIDTH)}`.trimEnd();
}

function levelText(level: Decimal): string {
  const near = [2, 1, 0].map((places) => format.number(level, places));
  return near.find((text) => text.length <= LEVEL_WIDTH) ?? format.fittedWhole(level, LEVEL_WIDTH);
}

function futuresLine({ futuresContracts }: PutProtection): string {
  return `${format.titlePosition(futuresContracts.toDecimalPlaces(4))} futures of the same size take beta to 0, before rounding.`;
}

function collarLine({ collar, strike }: PutProtection, { portfolioCurrency }: ProtectionRequest["hedge"]): string {
  if (collar === undefined) return "";
  const { callStrike, callPrice, cost, isFound } = collar;
  const call = `Collar: as many calls sold at ${format.number(callStrike, 2)}, above the puts at ${format.number(strike, 2)}`;
  if (isFound) return `${call}; they pay for the puts in full (zero cost).`;
  if (callPrice === undefined || cost === undefined) return `${call}.`;
  const verb = cost.isNegative() ? "brings" : "costs";
  return `${call}, for ${format.number(callPrice, 4)} points each; together it ${verb} ${format.money(cost.abs(), portfolioCurrency)}.`;
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
