import type { RollRequest } from "../request/rollRequest.js";
import type { RollOutcome } from "../scenario/rollOutcome.js";
import { isFair } from "./fairSections.js";
import * as format from "./format.js";
import { futureText } from "./heldFuture.js";
import type { Facts, Section } from "./reply.js";

type Roll = Omit<RollRequest, "notes">;

/** The two prices, what lies between them, and whom it pays. */
export function spreadSection({ futuresPrice, nextPrice, gapText }: Roll, outcome: RollOutcome): Section {
  const { spread, carry, implied } = outcome;
  return {
    heading: "The spread",
    table: [
      format.row("held F₁", format.number(futuresPrice, 2)),
      format.row("later F₂", format.number(nextPrice, 2)),
      format.row("F₂ − F₁, points", format.number(spread, 2)),
      format.row("of F₁", format.percent(spread.dividedBy(futuresPrice), 3)),
      format.row("a year, simple", format.percent(carry.simple, 2)),
      format.row("a year, continuous", format.percent(carry.continuous, 2)),
      ...(implied === undefined ? [] : [format.row("implied rate", format.percent(implied.continuous, 2))]),
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
      `Rolling ${format.position(contracts)}: N × m × (F₂ − F₁) = ${cash(rollCost)}, ${rollCost.isZero() ? "nothing" : rollCost.isNegative() ? "received" : "paid"} over the life of the new future.`,
    );
  if (tradingCost !== undefined) lines.push(`Trading, out of the one and into the other: ${cash(tradingCost)}.`);
  return [{ heading: "In money", lines }];
}

/** The spread beside the fair one, where a rate is known. */
export function fairRollSections(request: Roll, { spread, fair }: RollOutcome): readonly Section[] {
  if (fair === undefined) return [];
  const { pnl, mispricing } = fair;
  const money =
    pnl === undefined || pnl.isZero()
      ? ""
      : ` For your contracts that is ${format.money(pnl.abs(), request.contract?.currency)} ${pnl.isNegative() ? "lost" : "gained"}.`;
  return [
    {
      heading: "Against the fair roll",
      table: [
        format.row("F₂ − F₁", format.number(spread, 2)),
        format.row("fair", format.number(fair.spread, 2)),
        format.row("beyond fair", format.number(mispricing, 2)),
      ],
      lines: [
        isFair(mispricing)
          ? "The roll is at its fair price."
          : `${mispricing.isNegative() ? "Cheaper" : "Dearer"} than fair: rolling ${mispricing.isNegative() ? "favours a long" : "favours a short"} by ${format.number(mispricing.abs(), 2)} points.${money}`,
      ],
    },
  ];
}

/** Every number of a roll by name; `rollCost` is paid where positive, received where negative. */
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
