import type { Decimal } from "../computation/decimal.js";
import type { RollRequest } from "../request/rollRequest.js";
import type { RollOutcome } from "../scenario/rollOutcome.js";
import { fairText, isFair, tickOf } from "./fairSections.js";
import * as format from "./format.js";
import { futureText } from "./heldFuture.js";
import type { Facts, Section } from "./reply.js";

type Roll = Omit<RollRequest, "notes">;

/** The two prices, what lies between them, and whom it pays. */
export function spreadSection({ futuresPrice, nextPrice, gapText }: Roll, outcome: RollOutcome): Section {
  const { spread, carry, implied } = outcome;
  const points = (value: Decimal) => format.fixed(value, 2);
  const share = (fraction: Decimal) => `${format.fixed(fraction.times(100), 3)}%`;
  return {
    heading: "The spread",
    table: [
      format.row("held F₁", points(futuresPrice)),
      format.row("later F₂", points(nextPrice)),
      format.row("F₂ − F₁, points", points(spread)),
      format.row("of F₁", share(spread.dividedBy(futuresPrice))),
      format.row("a year, simple", share(carry.simple)),
      format.row("a year, continuous", share(carry.continuous)),
      ...(implied === undefined ? [] : [format.row("implied rate", share(implied.continuous))]),
    ],
    lines: [paidLine(outcome), `Over ${format.restyled(gapText)}; the continuous rate is r − q where both are fair.`],
  };
}

/** Which side the spread pays. */
function paidLine({ spread }: RollOutcome): string {
  if (spread.isZero()) return "Both cost the same: the roll pays neither side.";
  const points = format.number(spread.abs(), 2);
  const [paid, paying] = spread.isNegative() ? ["long", "short"] : ["short", "long"];
  const than = spread.isNegative() ? "cheaper" : "dearer";
  return `The later future is ${points} points ${than}: a ${paid} earns them over the new future's life, a ${paying} pays them.`;
}

/** The roll in money, for one contract and for those held. */
export function rollMoneySections(request: Roll, outcome: RollOutcome): readonly Section[] {
  const { contract, contracts } = request;
  const { perContract, rollCost, tradingCost } = outcome;
  if (contract === undefined || perContract === undefined) return [];
  const cash = (amount: typeof perContract) => format.money(amount, contract.currency);
  const lines = [`${futureText(contract)}: ${cash(perContract.abs())} a contract.`];
  if (contracts !== undefined && rollCost !== undefined && !contracts.isZero())
    lines.push(
      `Rolling ${format.position(contracts)}: N × m × (F₂ − F₁) = ${cash(rollCost)}: ${rollCost.isZero() ? "no carry" : rollCost.isNegative() ? "carry in your favour" : "carry against you"} over the life of the new future. No cash changes hands at the roll.`,
    );
  if (tradingCost !== undefined) lines.push(`Trading, out of the one and into the other: ${cash(tradingCost)}.`);
  return [{ heading: "In money", lines }];
}

/** The spread beside the fair one, where a rate is known. */
export function fairRollSections(request: Roll, { spread, fair }: RollOutcome): readonly Section[] {
  if (fair === undefined) return [];
  const { pnl, mispricing } = fair;
  const tick = tickOf(request);
  const money =
    pnl === undefined || pnl.isZero()
      ? ""
      : ` For your contracts that is ${format.money(pnl.abs(), request.contract?.currency)} ${pnl.isNegative() ? "lost" : "gained"}.`;
  return [
    {
      heading: "Against the fair roll",
      table: [
        format.row("F₂ − F₁", format.fixed(spread, 2)),
        format.row("fair", format.fixed(fair.spread, 2)),
        format.row("beyond fair", format.fixed(mispricing, 2)),
      ],
      lines: [
        isFair(mispricing, tick)
          ? `The roll is ${fairText(mispricing, tick)}.`
          : `${mispricing.isNegative() ? "Cheaper" : "Dearer"} than fair: rolling ${mispricing.isNegative() ? "favours a long" : "favours a short"} by ${format.number(mispricing.abs(), 2)} points.${money}`,
      ],
    },
  ];
}

/** Every number of a roll by name; `rollCost` is carry: against the position where positive, in its favour where negative. */
export function rollFacts({ nextPrice, gap }: Roll, outcome: RollOutcome): Facts {
  const { exact } = format;
  const { spread, carry, implied, fair, perContract, rollCost, tradingCost } = outcome;
  const optional = (value: typeof rollCost) => (value === undefined ? undefined : exact(value));
  return {
    nextPrice: exact(nextPrice),
    gapYears: exact(gap),
    rollSpread: exact(spread),
    annualRoll: exact(carry.simple),
    annualRollContinuous: exact(carry.continuous),
    rollImpliedRate: optional(implied?.continuous),
    fairSpread: optional(fair?.spread),
    rollMispricing: optional(fair?.mispricing),
    rollMispricingPnl: optional(fair?.pnl),
    rollPerContract: optional(perContract),
    rollCost: optional(rollCost),
    tradingCost: optional(tradingCost),
  };
}
