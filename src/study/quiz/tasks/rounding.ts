import { Decimal } from "../../../computation/decimal.js";
import { type Rounding, wholeContracts } from "../../../computation/wholeContracts.js";
import { contracts } from "../../cards/card.js";
import { signFlipped } from "../../misconceptions/betaMisconceptions.js";
import { roundedUp, roundedWrongSide } from "../../misconceptions/countMisconceptions.js";
import type { Draw } from "../draw.js";
import { drawBasics, drawHedge, wordsOf } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import { hedgeTask, RULES } from "../hedgeTask.js";
import type { Task } from "../task.js";
import { betaLeft, offTarget } from "./betaLeft.js";
import type { MakeTask } from "./makeTask.js";

/** From an exact count to a whole one; what the whole one leaves; the ladder in money, rules of rounding, ties. */
export const rounding: MakeTask = (draw, level) => {
  if (level === 1) return madeWhole(draw);
  if (level === 2) return betaLeft(draw);
  return draw.integer(0, 1) === 0 ? offTarget(draw) : byRule(draw);
};

const ASKED: readonly Rounding[] = ["nearest", "never_over", "at_least"];

/** An exact count, to be made whole. */
function madeWhole(draw: Draw): Task {
  const rule = draw.pick(ASKED);
  const size = new Decimal(draw.integer(5, 180)).plus(
    draw.pick(["0.12", "0.24", "0.33", "0.41", "0.59", "0.67", "0.76", "0.88"]),
  );
  const exact = draw.integer(1, 3) === 1 ? size : size.negated();
  const toOther = (count: Decimal) => {
    const sides = [wholeContracts(count, "never_over"), wholeContracts(count, "at_least")];
    return sides.find((side) => !side.equals(wholeContracts(count, rule))) ?? count;
  };
  return figureTask(
    { exactContracts: contracts("exact N*", exact) },
    {
      asks: "contracts",
      text: `The exact hedge is {exactContracts}. Which position is that? ${RULES[rule]}`,
      formula:
        "Two whole counts lie beside it. Nearest: the closer whole count; never more: cut off; at least: away from zero",
      rounding: rule,
      hint: contracts("nearer to zero", wholeContracts(exact, "never_over")),
      steps: ({ exactContracts }) => [contracts("exact N*", exactContracts)],
      mistakes: [
        { ...roundedWrongSide, steps: ({ exactContracts }) => [contracts("other side", toOther(exactContracts))] },
        { ...signFlipped, steps: ({ exactContracts }) => [contracts("turned round", exactContracts.negated())] },
        {
          id: "other-side-and-sign",
          name: "other side, and sign flipped",
          done: "Rounded to the whole count on the other side, and the direction turned round.",
          right: "Round as the question asks, and leave the direction as it is.",
          steps: ({ exactContracts }) => [contracts("both", toOther(exactContracts).negated())],
        },
      ],
      card: "rounding",
    },
  );
}

/** Betas that an exact half can be made with in round money. */
const BETAS = ["0.5", "0.8", "1.25", "1.6"] as const;

/** A hedge with a rule of rounding; an exact half now and then. */
function byRule(draw: Draw): Task {
  const { market, beta } = drawBasics(draw, 3);
  const rule = draw.pick<Rounding>(["never_over", "at_least"]);
  const words = { ...wordsOf(market, "rounding"), own: [roundedWrongSide.id, roundedUp.id] };
  if (draw.integer(1, 3) > 1) return hedgeTask({ ...drawHedge(draw, 3, market, { beta }), rounding: rule }, words);
  const { futuresPrice, multiplier } = market;
  const evenBeta = new Decimal(draw.pick(BETAS));
  const half = new Decimal(draw.integer(6, 60)).plus("0.5");
  const portfolioValue = futuresPrice.times(multiplier).times(half).dividedBy(evenBeta);
  return hedgeTask({ portfolioValue, beta: evenBeta, futuresPrice, multiplier, rounding: rule }, words);
}
