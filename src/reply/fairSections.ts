import { Decimal } from "../computation/decimal.js";
import type { FairRequest } from "../request/fairRequest.js";
import type { FuturesHeld } from "../request/futuresHeld.js";
import type { FairOutcome } from "../scenario/fairOutcome.js";
import * as format from "./format.js";
import { futureText } from "./heldFuture.js";
import { type Section, TABLE_WIDTH } from "./reply.js";

/** Fair price and price, what lies between them, and the basis of both. */
export function priceSection(request: FairRequest, { fair, market, mispricing }: FairOutcome): Section {
  const points = (value: Decimal) => format.fixed(value, 2);
  return {
    heading: fair === undefined ? "Price and basis" : "Fair price",
    table: [
      ...(fair === undefined ? [] : [format.row("fair price", points(fair.price))]),
      ...(market === undefined ? [] : [format.row("price", points(market.price))]),
      ...(mispricing === undefined
        ? []
        : [
            format.row("mispricing, points", points(mispricing.points)),
            format.row("of the fair price", format.percent(mispricing.share, 3)),
          ]),
      ...(fair === undefined ? [] : [format.row("fair basis S − F", points(fair.basis))]),
      ...(market === undefined ? [] : [format.row("basis now S − F", points(market.basis))]),
    ],
    lines: mispricing === undefined ? [] : [mispricingLine(mispricing.points, tickOf(request))],
  };
}

/** Whether a price is so near the fair one that no quote tells the difference: within a tick, where that is known. */
export function isFair(mispricing: Decimal, tick?: Decimal): boolean {
  return mispricing.abs().lessThan(tick ?? HUNDREDTH);
}

const HUNDREDTH = new Decimal("0.005");

/** The contract's tick in points. */
export function tickOf({ contract }: FuturesHeld): Decimal | undefined {
  const size = contract?.row?.tickSize;
  return size === undefined ? undefined : new Decimal(size);
}

/** "at its fair price", or within a tick of it. */
export function fairText(mispricing: Decimal, tick: Decimal | undefined): string {
  if (tick === undefined || isFair(mispricing)) return "at its fair price";
  return `within a tick (${format.number(tick)} ${tick.equals(1) ? "point" : "points"}) of its fair price`;
}

function mispricingLine(points: Decimal, tick: Decimal | undefined): string {
  if (isFair(points, tick)) return `The future is ${fairText(points, tick)}.`;
  return points.isNegative()
    ? "Cheap: buying it and selling the shares would earn the difference, before costs."
    : "Dear: selling it and holding the shares would earn the difference, before costs.";
}

/** The financing rate that the price implies, by both ways of compounding, beside the one typed. */
export function impliedSections({ rate, dividend }: FairRequest, { market }: FairOutcome): readonly Section[] {
  if (market === undefined) return [];
  const { implied, impliedDividend } = market;
  const yearly = (fraction: Decimal) => `${format.fixed(fraction.times(100), 3)}%`;
  return [
    {
      heading: "The rate in the price",
      table: [
        format.row("continuous", yearly(implied.continuous)),
        format.row("simple", yearly(implied.simple)),
        ...(rate === undefined ? [] : [format.row("rate typed", yearly(rate))]),
        ...(impliedDividend === undefined ? [] : [format.row("or dividends of", yearly(impliedDividend))]),
      ],
      lines: [
        `r = q + ln(F ÷ S) ÷ T with dividends of ${format.percent(dividend)}: what a long in the future pays for its financing, and a short earns. Simple is the same rate without compounding, (e^(r × T) − 1) ÷ T.`,
      ],
    },
  ];
}

/** What the mispricing is in money, for one contract and for those held. */
export function fairMoneySections({ contract, contracts }: FairRequest, outcome: FairOutcome): readonly Section[] {
  const { perContract, pnl } = outcome.mispricing ?? {};
  if (contract === undefined || perContract === undefined) return [];
  const cash = (amount: Decimal) => format.money(amount.abs(), contract.currency);
  const side = perContract.isZero() ? "neither dear nor cheap" : perContract.isNegative() ? "cheap" : "dear";
  const lines = [`${futureText(contract)}: ${cash(perContract)} a contract ${side}.`];
  if (contracts !== undefined && pnl !== undefined && !pnl.isZero())
    lines.push(
      `${format.titlePosition(contracts)} ${pnl.isNegative() ? "lose" : "gain"} ${cash(pnl)} when it goes to its fair price: N × m × (fair − price).`,
    );
  return [{ heading: "In money", lines }];
}

/** How the basis closes, were the index to stay where it is. */
export function pathSection({ expiryText }: FairRequest, { path }: FairOutcome): Section {
  const width = Math.floor((TABLE_WIDTH - LABEL_WIDTH) / 2) - 1;
  const [first] = path;
  const columns = (["fair", "market"] as const).filter((name) => first?.[name] !== undefined);
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => ` ${cell.padStart(width)}`).join("")}`;
  const head = { fair: "fair", market: "as priced" };
  return {
    heading: "Basis to expiry",
    table: [
      line(
        "time left",
        columns.map((name) => head[name]),
      ),
      ...path.map((row) =>
        line(
          timeText(row.left),
          columns.map((name) => basisText(row[name], width)),
        ),
      ),
    ],
    lines: [
      `Of ${format.restyled(expiryText)}, were the index to stay. A hedge lifted early ends on the basis of that day.`,
    ],
  };
}

const LABEL_WIDTH = 9;

function timeText(left: Decimal): string {
  if (left.isZero()) return "none";
  return left.equals(1) ? "all, now" : format.percent(left, 0);
}

/** Two places; whole, or in powers of ten, where that is too wide. */
function basisText(value: Decimal | undefined, width: number): string {
  if (value === undefined) return "";
  const written = format.fixed(value, 2);
  return written.length <= width ? written : format.fittedWhole(value, width);
}

/** The count that was planned as one of forwards, and what it is not. */
export function tailSections({ contracts, expiryText }: FairRequest, { fair }: FairOutcome): readonly Section[] {
  if (fair?.tailedContracts === undefined || contracts === undefined || contracts.isZero()) return [];
  const factor = format.number(fair.tailingFactor, 5);
  return [
    {
      heading: "Tailing",
      lines: [
        `e^(−r × T) = ${factor}: ${format.position(contracts)} planned as forwards of ${format.restyled(expiryText)} are ${format.position(fair.tailedContracts.toDecimalPlaces(2))} futures, as daily gains earn interest.`,
        "A count of β × V_P ÷ V_F, as /hedge gives it, weighs today's values: leave it as it is.",
      ],
    },
  ];
}
