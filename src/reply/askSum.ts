import { quotient } from "../computation/decimal.js";
import type { Sum } from "../study/question/sums/solveSum.js";
import * as format from "./format.js";
import { direction } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

/** What is asked for of a portfolio, in a few words. */
export function sumText(sum: Sum): string {
  const { currency, portfolioValue } = sum;
  switch (sum.kind) {
    case "shares-to-sell": {
      const share = format.percent(quotient(sum.amount, portfolioValue));
      return `sell ${format.money(sum.amount, currency)} of shares (${share}) for risk-free securities`;
    }
    case "index-shares": {
      if (sum.shares.isZero()) return "no share of the fund";
      return `${sum.shares.isNegative() ? "short" : "buy"} ${format.number(sum.shares.abs())} shares of the fund`;
    }
    case "dollar-beta":
      return `beta in money ${format.money(sum.amount, currency)}`;
    case "beta-with-futures":
      return `beta ${format.beta(sum.betaAfter)} with the futures`;
  }
}

/** How it is worked out. */
export function sumLines(sum: Sum): readonly string[] {
  const { currency, portfolioValue } = sum;
  const [value, own] = [format.money(portfolioValue, currency), format.input(sum.beta)];
  switch (sum.kind) {
    case "shares-to-sell":
      return [
        `V × (1 − β* ÷ β) = ${value} × (1 − ${format.input(sum.target)} ÷ ${own}) = ${format.money(sum.amount, currency)}.`,
      ];
    case "index-shares":
      return [
        `(β* − β) × V ÷ price = (${format.input(sum.target)} − ${own}) × ${value} ÷ ${format.money(sum.price, currency)} = ${format.exactly(sum.exact)}.`,
      ];
    case "dollar-beta":
      return [`β × V = ${own} × ${value} = ${format.money(sum.amount, currency)}.`];
    case "beta-with-futures":
      return [
        `(β × V + futures) ÷ V = (${own} × ${value} ${sum.notional.isNegative() ? "−" : "+"} ${format.money(sum.notional.abs(), currency)}) ÷ ${value} = ${format.beta(sum.betaAfter)}.`,
      ];
  }
}

/** The same for programs. */
export function sumFacts(sum: Sum): Facts {
  const portfolio = { portfolioValue: format.exact(sum.portfolioValue), beta: format.exact(sum.beta) };
  switch (sum.kind) {
    case "shares-to-sell":
      return { ...portfolio, targetBeta: format.exact(sum.target), value: format.exact(sum.amount) };
    case "index-shares":
      return {
        ...portfolio,
        targetBeta: format.exact(sum.target),
        direction: direction(sum.shares),
        sharePrice: format.exact(sum.price),
        exactShares: format.exact(sum.exact),
        shares: format.exact(sum.shares),
      };
    case "dollar-beta":
      return { ...portfolio, value: format.exact(sum.amount) };
    case "beta-with-futures":
      return { ...portfolio, notional: format.exact(sum.notional), betaAfter: format.exact(sum.betaAfter) };
  }
}
