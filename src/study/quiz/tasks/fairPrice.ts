import { basis } from "../../../computation/basis.js";
import { Decimal } from "../../../computation/decimal.js";
import { fairFuturesPrice } from "../../../computation/fairFuturesPrice.js";
import { change, number, percent, points } from "../../cards/card.js";
import { HULL_FAIR } from "../../cards/sources.js";
import { type Draw, drawUntil } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { drawMarket } from "../market.js";
import type { Quantity, Task } from "../task.js";
import { carryMistakes } from "./carryMistakes.js";
import type { MakeTask } from "./makeTask.js";
import { isPublishedNow } from "./publishedNow.js";
import { rolled } from "./rolled.js";
import { tailedForwards } from "./tailedForwards.js";
import { tenthsOfPercent } from "./tenthsOfPercent.js";
import { yearsIn } from "./yearsIn.js";

/** What a future must cost; its basis; a roll against its fair price, and a count of forwards as one of futures. */
export const fairPrice: MakeTask = (draw, level) => {
  if (level === 1) return isPublishedNow(draw) ? publishedPrice(draw) : price(drawRound(draw));
  if (level === 2) return fairBasis(draw);
  return draw.integer(0, 1) === 0 ? rolled(draw) : tailedForwards(draw);
};

type Given = Readonly<Record<"indexLevel" | "rate" | "dividend" | "months", Quantity>>;
type Numbers = { readonly [Name in keyof Given]: Decimal };

function givenOf(values: { readonly [Name in keyof Given]: Decimal | number | string }): Given {
  return {
    indexLevel: points("index S", values.indexLevel),
    rate: percent("rate r", values.rate),
    dividend: percent("dividends q", values.dividend),
    months: number("months", values.months),
  };
}

/** Hull's index futures: 354.70, 152.88 and 1,313.07. */
const PUBLISHED: readonly Given[] = [
  givenOf({ indexLevel: 350, rate: "0.08", dividend: "0.04", months: 4 }),
  givenOf({ indexLevel: 150, rate: "0.07", dividend: "0.032", months: 6 }),
  givenOf({ indexLevel: 1300, rate: "0.05", dividend: "0.01", months: 3 }),
];

function publishedPrice(draw: Draw): Task {
  return { ...price(draw.pick(PUBLISHED)), source: HULL_FAIR };
}

function drawRound(draw: Draw): Given {
  const rate = draw.integer(4, 8);
  const dividend = draw.integer(1, rate - 2);
  return givenOf({
    indexLevel: drawMarket(draw, 1).futuresPrice,
    rate: new Decimal(rate).dividedBy(100),
    dividend: new Decimal(dividend).dividedBy(100),
    months: draw.pick([3, 4, 6, 9]),
  });
}

function fairOf({ months, ...values }: Numbers): Decimal {
  return fairFuturesPrice({ ...values, expiry: yearsIn(months) });
}

function carryOf({ rate, dividend, months }: Numbers): Quantity {
  return change("(r − q) × T", rate.minus(dividend).times(yearsIn(months)));
}

function price(given: Given): Task {
  const steps = (values: Numbers) => [carryOf(values), points("F", fairOf(values))] as const;
  return figureTask(given, {
    ...{ asks: "fairPrice", card: "fair-price", from: given.indexLevel },
    text: "An index stands at {indexLevel}. The risk-free rate is {rate} and the dividend yield {dividend} a year, both continuously compounded. What is the fair price of its future that expires in {months} months, to two decimal places?",
    formula: "F = S × e^((r − q) × T)",
    own: ["dividend-added", "dividend-forgotten", "carry-turned-round"],
    steps,
    mistakes: [
      ...carryMistakes<Given>(steps),
      {
        id: "index-for-future",
        name: "index taken for its future",
        done: "The level of the index itself.",
        right: "Until expiry the future costs interest on top, and is without the dividends.",
        steps: ({ indexLevel }) => [points("S", indexLevel)],
      },
    ],
  });
}

/** Closer together, rate and dividends leave a basis of too few digits to be typed back. */
const LEAST_CARRY = "0.01";

function fairBasis(draw: Draw): Task {
  const [rate, dividend] = drawUntil(
    () => [tenthsOfPercent(draw, 2, 1, 6), tenthsOfPercent(draw, 2, 1, 5)] as const,
    ([interest, paid]) => interest.minus(paid).abs().greaterThanOrEqualTo(LEAST_CARRY),
  );
  const given = givenOf({
    ...{ indexLevel: drawMarket(draw, 2).futuresPrice, rate, dividend },
    months: draw.pick([2, 3, 4, 5, 6, 7, 8, 9, 11]),
  });
  const steps = (values: Numbers) => {
    const fair = fairOf(values);
    return [carryOf(values), points("F", fair), points("S − F", basis(values.indexLevel, fair))] as const;
  };
  return figureTask(given, {
    ...{ asks: "fairBasis", card: "basis" },
    text: "An index stands at {indexLevel}. The risk-free rate is {rate} and the dividend yield {dividend} a year, both continuously compounded. What is the basis, index minus future, of a fairly priced future that expires in {months} months, in points with its sign?",
    formula: "b = S − F, with F = S × e^((r − q) × T)",
    own: ["sign-flipped", "dividend-forgotten"],
    steps,
    mistakes: [
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The index was taken from the future.",
        right: "The basis is index minus future: below zero where interest exceeds dividends.",
        steps: (values) => [points("F − S", basis(fairOf(values), values.indexLevel))],
      },
      ...carryMistakes<Given>(steps),
    ],
  });
}
