import { isOffered, type SizedContract } from "../catalogue/contracts.js";
import { Decimal, ONE, quotient } from "../computation/decimal.js";
import { marketVarianceCut } from "../computation/marketVarianceCut.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import type { HedgeRequest, Relative } from "../request/hedgeRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import * as format from "./format.js";
import { type Section, TABLE_WIDTH } from "./reply.js";

type Outcome = HedgeOutcome<SizedContract>;

const ONE_PERCENT = new Decimal("0.01");
const ALMOST_ALL = new Decimal("0.9995");

/** The whole counts beside the exact one: beta left and money left per 1% of market move; `>` marks the chosen one. */
export function ladderSection(request: HedgeRequest, { position, legs }: Outcome): Section | undefined {
  if (position.exactContracts.isZero()) return undefined;
  const { portfolioCurrency } = request;
  const rungs = legs.length === 0 ? position.ladder : [...position.ladder, position];
  const rows = rungs.map((rung) => {
    const chosen = rung.contracts.equals(position.contracts) ? ">" : " ";
    const left = rung.exposureOffTarget.times(ONE_PERCENT);
    const label = `${chosen}${rung === position ? "mix" : format.count(rung.contracts)}`;
    const beta = format.fittedBeta(rung.betaAfter, BETA_WIDTH);
    // A count of ten digits leaves no room for money, and is a slip of units anyway.
    if (label.length > 10) return format.row(label, beta);
    const money = format.fittedMoney(left, portfolioCurrency, TABLE_WIDTH - labelWidth(label) - BETA_WIDTH - 2);
    return ladderRow(label, beta, money);
  });
  const direction = position.exactContracts.isNegative() ? "short" : "long";
  const used = legs.length > 0 ? "mix" : format.count(position.contracts);
  const lines = [
    `> is the count used; off per 1% is money off the target on a market move of 1%.`,
    ...(position.tie
      ? [`A tie: two counts miss the target by the same amount; the figures below are for ${used}.`]
      : []),
  ];
  return { heading: "Whole contracts", table: [ladderRow(` ${direction}`, "beta", "off per 1%"), ...rows], lines };
}

function ladderRow(label: string, beta: string, money: string): string {
  const width = labelWidth(label);
  return `${label.padEnd(width)} ${beta.padStart(BETA_WIDTH)} ${money.padStart(TABLE_WIDTH - width - BETA_WIDTH - 2)}`;
}

const BETA_WIDTH = 9;

function labelWidth(label: string): number {
  return Math.max(label.length, 6);
}

/** Portfolio, futures and both together on the chosen move, and what that does to variance. */
export function moveSection(request: HedgeRequest, { position, move }: Outcome): Section {
  const cash = (amount: Decimal) => format.fittedMoney(amount, request.portfolioCurrency, 18);
  const table = [
    format.row("portfolio", cash(move.unhedgedPnl)),
    format.row("futures", cash(move.futuresPnl)),
    format.row("net", cash(move.hedgedPnl)),
    ...(move.offset === undefined ? [] : [format.row("offset", format.percent(move.offset, 1))]),
  ];
  return { heading: `Market ${format.signedPercent(move.marketMove)}`, table, lines: varianceLines(position) };
}

function varianceLines({ beta, betaAfter }: Outcome["position"]): readonly string[] {
  if (beta.isZero() || betaAfter.abs().equals(beta.abs())) return [];
  if (betaAfter.isZero()) return ["No market-driven variance is left."];
  const variance = marketVarianceCut(beta, betaAfter);
  const volatility = ONE.minus(quotient(betaAfter, beta).abs());
  const verb = variance.isNegative() ? "rises" : "falls";
  const [ofVariance, ofVolatility] = [variance, volatility].map(cutText);
  return [`Market-driven variance ${verb} by ${ofVariance}, volatility by ${ofVolatility}.`];
}

/** A cut that only rounds to 100% is not told as a whole one. */
function cutText(cut: Decimal): string {
  const almostAll = cut.lessThan(ONE) && cut.greaterThanOrEqualTo(ALMOST_ALL);
  return almostAll ? format.restyled("more than 99.9%") : format.percent(cut.abs(), 1);
}

/** What to trade from the contracts held, and what trading and holding cost. */
export function tradeSection(request: HedgeRequest, outcome: Outcome): Section | undefined {
  const { cost, margin, position } = outcome;
  const cash = (amount: Decimal) => format.money(amount, request.contract.currency);
  const lines: string[] = [];
  if (request.held !== undefined) {
    const orders = outcome.orders.map(
      ({ contract, contracts }) =>
        `${contracts.isNegative() ? "sell" : "buy"} ${format.count(contracts)}${contract === undefined ? "" : ` ${contract.symbol}`}`,
    );
    const order = orders.length === 0 ? "nothing to trade" : orders.join(", ");
    lines.push(
      `${order.charAt(0).toUpperCase()}${order.slice(1)}: from ${format.position(request.held)} to ${format.position(position.contracts)}.`,
    );
  }
  const inside = insideBand(request, outcome);
  if (inside === true)
    lines.push(
      `Inside your no-trade band of ${format.number(new Decimal(request.band ?? 0))}: it can be left as it is.`,
    );
  if (cost !== undefined) lines.push(`Cost of trading: ${cash(cost)}.`);
  const inProportion = outcome.legs.length === 0 ? "" : ", smaller contracts in proportion";
  if (margin !== undefined) lines.push(`Initial margin: ${cash(margin)}${inProportion}.`);
  const heading = request.held === undefined ? "Cost and margin" : `Against ${format.position(request.held)} held`;
  return lines.length === 0 ? undefined : { heading, lines };
}

/** Whether the trade from what is held is small enough to be left alone; nothing where no band or position is known. */
export function insideBand({ band, held }: HedgeRequest, { trade }: Outcome): boolean | undefined {
  return band === undefined || held === undefined ? undefined : trade.abs().lessThanOrEqualTo(band);
}

/** The contracts that beta's own error allows, beside what rounding can do. */
export function rangeSection(request: HedgeRequest, { range }: Outcome): Section | undefined {
  if (range === undefined || request.betaStandardError === undefined || range.low.equals(range.high)) return undefined;
  const [low, high] = [wholeContracts(range.low, "nearest"), wholeContracts(range.high, "nearest")];
  const oneSide = !low.isZero() && !high.isZero() && low.isNegative() === high.isNegative();
  const [near, far] = low.isNegative() && oneSide ? [high, low] : [low, high];
  const span = oneSide
    ? `${format.position(near)} to ${format.count(far)}`
    : `${format.position(low)} to ${format.position(high)}`;
  const reach = range.high.minus(range.low).dividedBy(2);
  const beta = `${format.beta(request.beta)} ± ${format.beta(request.betaStandardError)}`;
  return {
    heading: "How sure is the count",
    lines: [
      `Beta ${beta} (standard error) means ${span} contracts at ${format.percent(range.level)}.`,
      `That is ±${format.number(reach, 1)} from beta's error against ${format.restyled("±0.5")} from rounding.`,
    ],
  };
}

/** The same hedge in the family's other sizes: where the chosen contract is delisted, or too large for it. */
export function familySection(request: HedgeRequest, { position }: Outcome): Section | undefined {
  const { row } = request.contract;
  const tooLarge = position.exactContracts.abs().lessThan(1) && !position.exactContracts.isZero();
  if (row?.status !== "delisted" && !tooLarge) return undefined;
  const inSize = ({ contract, relativeSize }: Relative) => {
    const count = position.exactContracts.dividedBy(relativeSize);
    const whole = wholeContracts(count, "nearest");
    const doubt = isOffered(contract) ? "" : " (not confirmed as listed)";
    return `${contract.shortName} (${contract.symbol}): exactly ${format.exactly(count)}, ${whole.isZero() ? "no whole one" : `whole ${format.position(whole)}`}${doubt}.`;
  };
  const usable = request.relatives.filter(
    ({ relativeSize, contract }) => relativeSize.lessThan(1) && contract.status !== "delisted",
  );
  if (row?.status === "delisted") {
    return usable.length === 0 ? undefined : { heading: "The same hedge today", lines: usable.map(inSize) };
  }
  const name = row === undefined ? "One contract" : `One ${row.shortName} future`;
  const whole = `${name} (${format.money(position.contractExposure, request.portfolioCurrency)}) is more than this hedge needs.`;
  const none = "The catalogue has no smaller contract of this family.";
  return { heading: "Less than one contract", lines: [whole, ...(usable.length === 0 ? [none] : usable.map(inSize))] };
}
