import { type Decimal, ONE } from "../computation/decimal.js";
import type { DriftRequest } from "../request/driftRequest.js";
import type { DriftOutcome } from "../scenario/driftOutcome.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

/** "sell 5", "buy 1", "none". */
function order(contracts: Decimal): string {
  if (contracts.isZero()) return "none";
  return `${contracts.isNegative() ? "sell" : "buy"} ${format.fittedWhole(contracts.abs(), 12)}`;
}

/** What is held, what is needed, and the trade between them. */
export function tradeSection(
  { held, rounding }: DriftRequest,
  { now, after, trade, exactTrade }: DriftOutcome,
): Section {
  const table = [
    format.row("held", format.position(held)),
    format.row("needed, exact", format.number(now.exactContracts)),
    format.row("needed, whole", format.position(after.contracts)),
    format.row("trade, exact", format.number(exactTrade)),
    format.row("trade, whole", order(trade)),
  ];
  const rounded = rounding === "nearest" ? [] : [`Whole contracts: ${rounding.replaceAll("_", " ")}.`];
  const tie = after.tie ? ["A tie: two whole counts miss the target by the same amount."] : [];
  return { heading: "The trade", table, lines: [...rounded, ...tie] };
}

/** Beta as it is, and as the trade would leave it. */
export function betaSection({ hedge }: DriftRequest, { now, after }: DriftOutcome): Section {
  const rows = [
    ["now", now.betaAfter],
    ["after the trade", after.betaAfter],
    ["target", hedge.targetBeta],
  ] as const;
  return { heading: "Beta", table: rows.map(([label, beta]) => format.row(label, format.fittedBeta(beta, 12))) };
}

/** The trades that are too small to make. */
export function bandSection(
  { band }: DriftRequest,
  { bandBeta, insideBand, trade, exactTrade }: DriftOutcome,
): Section {
  const contracts = `${format.number(band)} ${band.lessThanOrEqualTo(ONE) ? "contract" : "contracts"}`;
  const half = band.equals("0.5") ? " It is what rounding leaves anyway; band:2 sets another." : "";
  const verdict = insideBand
    ? trade.isZero()
      ? `No whole contract is to be traded (exactly ${format.exactly(exactTrade)}).`
      : `The trade, to ${order(trade)}, is inside: it can wait.`
    : `The trade, to ${order(trade)}, is outside.`;
  return {
    heading: "No-trade band",
    lines: [`${contracts} either way, which is ${format.beta(bandBeta)} of beta.${half}`, verdict],
  };
}

/** What it costs to wait, and to trade. */
export function waitingSection(request: DriftRequest, outcome: DriftOutcome): Section {
  const { hedge } = request;
  const { waitingCostPerPercent, hurtBy, cost, payingMove, after } = outcome;
  const cash = (amount: Decimal) => format.money(amount, hedge.portfolioCurrency);
  const other = hurtBy === "fall" ? "rise" : "fall";
  const percent = format.percent(ONE.dividedBy(100));
  const waiting =
    hurtBy === "none"
      ? "Nothing is off the target, so waiting costs nothing."
      : `Each ${percent} ${hurtBy} of the index makes ${cash(waitingCostPerPercent)} less than on target, each ${percent} ${other} as much more.`;
  const left = after.exposureOffTarget.abs().dividedBy(100);
  const paid = payingMove === undefined ? "" : ` An index move of ${format.percent(payingMove, 4)} makes up for it.`;
  return {
    heading: "What waiting costs",
    lines: [
      waiting,
      ...(outcome.trade.isZero() ? [] : [`After the trade it is ${cash(left)} for each ${percent}.`]),
      ...carryLines(request, outcome),
      ...(cost === undefined ? [] : [`Trading costs ${format.money(cost, hedge.contract.currency)}.${paid}`]),
    ],
  };
}

/** Of contracts too many or too few: short ones earn r − q as time goes by, long ones pay it. */
function carryLines(
  { hedge, carry, held }: DriftRequest,
  { carryPerDay, exactTrade, now }: DriftOutcome,
): readonly string[] {
  if (carryPerDay === undefined || carry === undefined) return [];
  const rates = `rate ${format.percent(carry.rate)}, dividend ${format.percent(carry.dividend)}`;
  if (carryPerDay.isZero()) return [`Carry: a day of waiting makes no difference (${rates}).`];
  const verb = carryPerDay.isNegative() ? "costs" : "earns";
  const amount = format.money(carryPerDay.abs(), hedge.portfolioCurrency);
  const { exactContracts: needed } = now;
  const isExtra = exactTrade.isNegative()
    ? held.greaterThan(0) && !needed.isNegative()
    : held.isNegative() && !needed.greaterThan(0);
  const isShort = exactTrade.isNegative() !== isExtra;
  const [more, less] = carry.rate.greaterThan(carry.dividend) ? ["r", "q"] : ["q", "r"];
  const does = isShort === (more === "r") ? "earn" : "pay";
  const who = `${format.number(exactTrade.abs(), 2)} ${isExtra ? "extra" : "missing"} ${isShort ? "shorts" : "longs"}`;
  return [
    `Carry: waiting a day ${verb} ${amount}: the ${who} ${isExtra ? "" : "would "}${does} ${more} − ${less} (${rates}), at fair prices and if the index stands still.`,
  ];
}
