import { Decimal } from "../computation/decimal.js";
import type { PricingProblem } from "../request/pricingProblem.js";
import type { Problem } from "../request/problem.js";
import { echo, number } from "./format.js";

/** What is wrong with a question about a fair price, a roll, an expected return or an alpha. */
export const pricingWording: Readonly<Record<PricingProblem, (problem: Problem) => string>> = {
  "prices-apart": ({ typed, about }) =>
    `“${echo(typed ?? "")}” is too far from ${number(new Decimal(about ?? 0))} to be of one index: no rate and no dividend does that. Is a digit missing, or one too many?`,
  "market-or-premium": () =>
    "what does the market return? Type market (its whole return, dividends included) or premium (what it pays above the risk-free rate). Numbers below that you did not type are only examples.",
  "market-and-premium": () => "typed beside market; one says the other. Leave one out.",
  "alpha-inputs-or-file": () =>
    "type what the portfolio returned (return, market, rate and beta), or attach a file of its prices or returns. Numbers below that you did not type are only examples.",
  "alpha-and-file": () => "typed beside a file; the returns come from one of them. Leave one out.",
  "alpha-risk-free": () =>
    "alpha is measured over the risk-free rate. Type a yearly rate, or the file's column of it; with 0% the plain intercept is told, which is no Jensen's alpha unless beta is 1.",
};
