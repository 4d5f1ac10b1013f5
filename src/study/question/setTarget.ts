import { Decimal } from "../../computation/decimal.js";
import type { Asked } from "./askedParts.js";
import { type Goal, targetText } from "./goals.js";
import type { Inputs } from "./inputs.js";
import { boughtLater } from "./moneyToCome.js";
import type { Assumption, ReadWords } from "./question.js";
import { rolesIn, wordsOf } from "./slot.js";
import { equitisedCash } from "./synthetic.js";
import { isShort } from "./valueSlot.js";

interface Targeting {
  readonly goal: Goal;
  readonly beta: string;
  readonly text: string;
  readonly asked: Asked;
  readonly assumptions: Assumption[];
  readonly read: ReadWords[];
  readonly inputs: Inputs;
}

/** Beta and target of a goal: what is still to be bought has no beta today, what was sold short a negative one. */
export function setTarget(
  typed: Record<string, string>,
  { goal, beta, text, asked, assumptions, read, inputs }: Targeting,
): void {
  const values = rolesIn(asked.segments, "value");
  const shares = rolesIn(asked.segments, "shares");
  const sold = isShort(values.length > 0 ? values : shares);
  const own = new Decimal(beta);
  if (sold) typed.beta = own.negated().toFixed();
  if (inputs.shift?.isUp === true) {
    typed.beta = "0";
    typed.target = beta;
    return;
  }
  const cash = equitisedCash(text);
  const words = cash ?? boughtLater(text);
  // What a purchase is to have is both, where it is said twice.
  const isSame = goal.kind === "to" && goal.value.equals(own);
  if (words !== undefined && inputs.shift === undefined && (goal.kind === "weak" || goal.kind === "full" || isSame)) {
    typed.beta = "0";
    typed.target = beta;
    assumptions.push({ code: cash === undefined ? "future-purchase" : "cash-equitised", words });
    return;
  }
  const target = targetText(goal, sold ? own.negated() : own);
  typed.target = target;
  if (goal.assumed === true)
    assumptions.push({ code: "target-from-question", words: goal.quantity?.words ?? goal.words });
  if (goal.kind === "weak") assumptions.push({ code: "full-hedge", words: goal.words });
  if (goal.kind === "times") assumptions.push({ code: "share-of-beta", words: goal.words, target });
  read.push({
    field: "target",
    value: target,
    words: goal.quantity === undefined ? goal.words : wordsOf([goal.quantity]),
  });
  if (inputs.options.holdings !== undefined) delete typed.beta;
}
