import { type Decimal, ZERO } from "../../computation/decimal.js";
import { hedged } from "../../computation/hedged.js";
import { hedgeOptions } from "../../request/hedgeOptions.js";
import { inField } from "../../request/inputError.js";
import { readBeta } from "../../request/quantities.js";
import type { OptionTexts } from "./question.js";

/** Money of the index to trade, and what it follows from. */
export interface IndexAmount {
  readonly portfolioValue: Decimal;
  readonly currency: string | undefined;
  readonly beta: Decimal;
  readonly target: Decimal;
  /** Negative is to be sold. */
  readonly amount: Decimal;
}

/**
 * How much of the index futures move a portfolio to its target: `(β* − β) × V_P`, whatever they cost.
 *
 * @example
 * indexAmount({ value: "$1000000", beta: "1.25", target: "0" }).amount // -1250000
 */
export function indexAmount({ value = "", beta = "", target = "0" }: OptionTexts): IndexAmount {
  const worth = inField("value", () => hedgeOptions.value.read(value));
  const [own, wanted] = [readBeta(beta), readBeta(target)];
  const portfolio = { portfolioValue: worth.amount, beta: own, targetBeta: wanted, contractExposure: ZERO };
  const amount = hedged(portfolio, ZERO).exposureOffTarget.negated();
  return { portfolioValue: worth.amount, currency: worth.currency, beta: own, target: wanted, amount };
}
