import type { MixProblem } from "../request/mixProblem.js";
import type { Problem } from "../request/problem.js";
import { echo } from "./format.js";

/** What is wrong with a question about two indices at once. */
export const mixWording: Readonly<Record<MixProblem, (problem: Problem) => string>> = {
  "second-future": () =>
    "which future is the second index hedged with? Name it, or give its multiplier in multiplier2.",
  "same-future": ({ part = "" }) =>
    `both futures are on one index, the ${part}: two indices need two; the one below is only an example. For one index, use /hedge.`,
  "betas-or-file": () =>
    "type beta and beta2, measured together, or attach a file with the portfolio and both indices in columns.",
  "betas-and-file": () => "typed beside a file; the betas come from one of them. Leave one out.",
  "columns-without-file": () => "it names a part of a file, but none is attached. Leave it out, or attach the file.",
  "same-index": ({ part = "" }) =>
    `“${echo(part)}” is taken already: portfolio, index and index2 must be three different columns.`,
  "indices-as-one": ({ part = "", about = "" }) =>
    `“${echo(part, 30)}” and “${echo(about, 30)}” move as one over these rows, so the portfolio's betas to them cannot be told apart. Hedge with one of the two: /beta with the file, then /hedge. Or name another column.`,
};
