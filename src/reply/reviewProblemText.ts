import { Decimal } from "../computation/decimal.js";
import type { Problem } from "../request/problem.js";
import type { ReviewProblem } from "../request/reviewProblem.js";
import { echo, number, restyled } from "./format.js";

/** What is wrong with a hedge after the fact. */
export const reviewWording: Readonly<Record<ReviewProblem, (problem: Problem) => string>> = {
  "returns-differ": ({ typed, part = "" }) =>
    `“${echo(typed ?? "")}” is not what the two ends give, ${restyled(part.replaceAll("-", "−"))}. Both must be of the same days; leave one out, or correct it.`,
  "return-as-fraction": ({ typed, part = "", about = "" }) =>
    `“${echo(typed ?? "")}” is a percentage here, far from the ${restyled(part.replaceAll("-", "−"))} of ${about}. Was a fraction meant?`,
  "contracts-side": ({ part = "0" }) =>
    `${number(new Decimal(part))} contracts without a side, where the plan sells futures: sold (a minus) or bought?`,
  "exit-currency": ({ part = "", about = "" }) =>
    `typed in ${part}, but the portfolio is in ${about}; give both in one currency.`,
};
