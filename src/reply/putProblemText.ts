import { Decimal } from "../computation/decimal.js";
import type { Problem } from "../request/problem.js";
import type { PutProblem } from "../request/putProblem.js";
import { echo, number, restyled } from "./format.js";

/** What is wrong with a question about puts. */
export const putWording: Readonly<Record<PutProblem, (problem: Problem) => string>> = {
  "floor-or-strike": () =>
    "what is the least value wanted at expiry? Give a floor (an amount, or 90% of the value), or the strike itself.",
  "floor-and-strike": () => "the floor decides the strike; leave one out.",
  "floor-above-value": ({ typed }) =>
    `${typed === undefined ? "the floor" : `“${echo(typed)}”`} is more than the portfolio is worth; puts keep a value, they make none.`,
  "floor-out-of-reach": ({ typed, limit }) =>
    `${typed === undefined ? "it" : `“${echo(typed)}”`} has no strike: by the CAPM, with this beta, even an index of 0 leaves ${restyled(limit ?? "more")} of the value. No put is needed for that floor.`,
  "floor-currency": ({ part, about }) => `typed in ${part ?? ""}, but the portfolio is in ${about ?? ""}.`,
  "premium-and-volatility": () => "one follows from the other; leave one out.",
  "premium-arbitrage": ({ typed, about }) =>
    `${typed === undefined ? "it" : `“${echo(typed)}”`} is a price at which money could be made without risk: ${restyled("no volatility from 0.01% to 1,000%")} gives this ${about ?? "option"} that value. Check strike, index, expiry and units: a premium is in index points.`,
  "premium-in-money": ({ typed }) =>
    `“${echo(typed ?? "")}” is money; a premium is in index points: money for one contract ÷ its multiplier.`,
  "volatility-or-premium": () => "an option's value needs its volatility, or its premium to find it from.",
  "call-strike-low": ({ limit }) =>
    `the call of a collar is sold above the put's strike of ${number(new Decimal(limit ?? 0), 2)}; left out, the one that costs nothing is found.`,
  "delta-zero": () => "a put without delta cancels nothing.",
  "calls-alone": () => "calls put no floor under a portfolio; for a call's own value leave value, beta and floor out.",
  "index-and-spot": () => "both are today's price; keep one.",
};
