import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { hedged } from "../../../computation/hedged.js";
import { valueToSell } from "../../../computation/valueToSell.js";
import { wholeContracts } from "../../../computation/wholeContracts.js";
import { hedgeOptions } from "../../../request/hedgeOptions.js";
import { inField } from "../../../request/inputError.js";
import { indexAmount } from "../indexAmount.js";
import type { OptionTexts } from "../question.js";
import type { SumKind } from "./sumAsked.js";

/** What a part asks for of a portfolio, with the numbers it is worked out from. */
export type Sum = {
  readonly portfolioValue: Decimal;
  readonly currency: string | undefined;
  readonly beta: Decimal;
} & (
  | { readonly kind: "shares-to-sell"; readonly target: Decimal; readonly amount: Decimal }
  | {
      readonly kind: "index-shares";
      readonly target: Decimal;
      readonly price: Decimal;
      /** Negative is to be sold short. */
      readonly exact: Decimal;
      readonly shares: Decimal;
    }
  | { readonly kind: "dollar-beta"; readonly amount: Decimal }
  /** Negative is short. */
  | { readonly kind: "beta-with-futures"; readonly notional: Decimal; readonly betaAfter: Decimal }
);

/**
 * Works a sum out from the options of its part.
 *
 * @example
 * solveSum("shares-to-sell", { value: "£60000000", beta: "1.2", target: "0.9" }) // { amount: 15000000, ... }
 */
export function solveSum(kind: SumKind, options: OptionTexts): Sum {
  const { portfolioValue, currency, beta, target, amount } = indexAmount(options);
  const portfolio = { portfolioValue, currency, beta };
  switch (kind) {
    case "shares-to-sell":
      return { ...portfolio, kind, target, amount: valueToSell({ portfolioValue, beta, targetBeta: target }) };
    case "index-shares": {
      const price = inField("price", () => hedgeOptions.price.read(options.price ?? "")).amount;
      const exact = quotient(amount, price);
      return { ...portfolio, kind, target, price, exact, shares: wholeContracts(exact, "nearest") };
    }
    case "dollar-beta":
      return { ...portfolio, kind, amount: beta.times(portfolioValue) };
    case "beta-with-futures": {
      const [, sign, size = ""] = /^(.*?)(\d.*)$/.exec(options.notional ?? "") ?? [];
      const worth = new Decimal(size);
      const notional = sign?.includes("-") === true ? worth.negated() : worth;
      const exposed = { portfolioValue, beta, targetBeta: ZERO, contractExposure: notional };
      return { ...portfolio, kind, notional, betaAfter: hedged(exposed, ONE).betaAfter };
    }
  }
}
