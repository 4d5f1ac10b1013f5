import { Decimal, ONE } from "../../../computation/decimal.js";
import { fairFuturesPrice } from "../../../computation/fairFuturesPrice.js";
import { fairRoll, rollPnl } from "../../../scenario/rollOutcome.js";
import { contracts, money, number, percent, pnl, points } from "../../cards/card.js";
import { type Draw, drawUntil } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { drawMarket, type Market } from "../market.js";
import type { Task } from "../task.js";
import { carryMistakes } from "./carryMistakes.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";
import { yearsIn } from "./yearsIn.js";

/** What a roll makes against a fair one: the spread itself is carry. */
export function rolled(draw: Draw): Task {
  const market = drawMarket(draw, 3);
  const { contract, futuresPrice, multiplier } = market;
  const carry = drawCarry(draw);
  const given = {
    contracts: contracts("position N", -draw.integer(20, 240)),
    futuresPrice: points("held F₁", futuresPrice),
    nextPrice: points("later F₂", drawNext(draw, market, carry)),
    multiplier: money("a point, m", multiplier),
    rate: percent("rate r", carry.rate),
    dividend: percent("dividends q", carry.dividend),
    months: number("months between", carry.months),
  };
  type Numbers = { readonly [Name in keyof typeof given]: Decimal };
  const perPoint = ({ contracts: count, multiplier: point }: Numbers) => count.times(point);
  const fairOf = ({ months, ...values }: Numbers) => fairRoll({ ...values, gap: yearsIn(months) });
  const rolls = (label: string, values: Numbers) => {
    const fair = fairOf(values);
    return [
      points("fair F₂ − F₁", fair.spread),
      points("off fair", fair.mispricing),
      pnl(label, rollPnl(perPoint(values), fair)),
    ] as const;
  };
  const steps = (values: Numbers) => rolls("× −N × m", values);
  return figureTask(given, {
    ...{ asks: "rollMispricingPnl", currency: contract.currency, contract: contract.id, card: "roll" },
    text: `A hedge is {contracts} ${contract.shortName} futures at {futuresPrice}, {multiplier} a point. It is rolled into the contract that expires {months} months later, at {nextPrice}. The risk-free rate is {rate} and the dividend yield {dividend} a year, both continuously compounded. What does the roll make against one at fair prices? A loss is negative.`,
    formula: "fair F₂ − F₁ = F₁ × (e^((r − q) × t) − 1); made = −N × m × (F₂ − F₁ − fair); N is negative when short",
    own: ["spread-booked", "sign-flipped"],
    steps,
    mistakes: [
      {
        id: "spread-booked",
        name: "whole spread booked",
        done: "The whole difference of the prices was taken for the result.",
        right: "Most of it is carry, which the months to come pay back: only what differs from fair counts.",
        steps: (values) => {
          const mispricing = values.nextPrice.minus(values.futuresPrice);
          return [points("F₂ − F₁", mispricing), pnl("× −N × m", rollPnl(perPoint(values), { mispricing }))];
        },
      },
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The short was counted as a long.",
        right: "A short sells the later contract: dearer than fair is a gain, cheaper a loss.",
        steps: (values) => rolls("× N × m", { ...values, contracts: values.contracts.negated() }),
      },
      ...carryMistakes<typeof given>(steps),
      {
        id: "multiplier-forgotten",
        name: "multiplier forgotten",
        done: "Points were taken for money.",
        right: "A point of one contract is worth m.",
        steps: (values) => rolls("× −N", { ...values, multiplier: ONE }),
      },
      {
        id: "one-contract",
        name: "one contract only",
        done: "The result of one short contract.",
        right: "Multiply by the number of contracts.",
        steps: (values) => rolls("× m", { ...values, contracts: ONE.negated() }),
      },
    ],
  });
}

type Carry = Readonly<Record<"rate" | "dividend" | "months", Decimal>>;

function drawCarry(draw: Draw): Carry {
  const dividend = tenthsOfPercent(draw, 3, 1, 3);
  const rate = dividend.plus(tenthsOfPercent(draw, 3, 1, 4).times(draw.pick([1, 1, 1, -1])));
  const months = new Decimal(draw.pick([3, 3, 3, 6]));
  return rate.isPositive() ? { rate, dividend, months } : { rate: dividend, dividend: rate.negated(), months };
}

/** A later price on the tick, off its fair one by a good part of the fair spread. */
function drawNext(draw: Draw, { futuresPrice, tickSize }: Market, { months, ...carry }: Carry): Decimal {
  const fair = fairFuturesPrice({ ...carry, indexLevel: futuresPrice, expiry: yearsIn(months) });
  const spread = fair.minus(futuresPrice);
  const off = (price: Decimal) => price.minus(fair).dividedBy(spread).abs();
  return drawUntil(
    () => fair.plus(spread.times(draw.integer(15, 60) * draw.pick([1, -1])).dividedBy(100)).toNearest(tickSize),
    (price) => off(price).greaterThan("0.1") && off(price).lessThan("0.8"),
  );
}
