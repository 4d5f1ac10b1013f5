import type { Decimal } from "../../computation/decimal.js";
import { contracts } from "../cards/card.js";
import { type Mistake, USUAL } from "../misconceptions/misconception.js";
import type { Quantity, Wrong } from "./task.js";

const heldForgotten: Mistake = {
  id: "held-forgotten",
  name: "contracts held forgotten",
  done: "The whole position was traded, as if nothing were held.",
  right: "Trade only what is missing: the position wanted minus the one held.",
  source: USUAL,
};

const heldAdded: Mistake = {
  id: "held-added",
  name: "contracts held added",
  done: "What is held was added to the position wanted.",
  right: "Subtract what is held: the trade leads from the position held to the one wanted.",
  source: USUAL,
};

const tradeFlipped: Mistake = {
  id: "trade-flipped",
  name: "trade turned round",
  done: "The position wanted was taken from the one held.",
  right: "Wanted minus held: negative is to be sold.",
  source: USUAL,
};

/** The mistakes of a task that gives contracts held. */
export const HELD_MISTAKES = [heldForgotten, heldAdded, tradeFlipped].map(({ id }) => id);

/** What goes wrong on the way from the position wanted to the trade. */
export function heldMistakes({
  working,
  whole,
  held,
}: {
  readonly working: readonly Quantity[];
  readonly whole: Decimal;
  readonly held: Decimal;
}): readonly Wrong<Quantity>[] {
  const wrong = (misconception: Mistake, sign: string, trade: Decimal): Wrong<Quantity> => {
    const answer = contracts("= trade", trade);
    return { made: [{ misconception }], answer, working: [...working, contracts(`${sign} held`, held), answer] };
  };
  return [
    wrong(heldForgotten, "without", whole),
    wrong(heldAdded, "+", whole.plus(held)),
    wrong(tradeFlipped, "from", held.minus(whole)),
  ];
}
