import { plainText, problemsIn } from "./plainText.js";
import type { QuestionRead } from "./question.js";
import { NOTHING, readProblem } from "./readProblem.js";
import { MOST_PARTS } from "./stretches.js";

/**
 * Reads a hedge question in plain English into requests: what each part asks for as options to run, the words that each
 * input came from, what was assumed, and what is missing. Never throws; what is not understood is missing or unused.
 *
 * @example
 * readQuestion("A$10m fund, beta 1.2. SPI 200 futures are at 8,000. Fully hedge.").parts[0]?.options
 * // { value: "A$10000000", beta: "1.2", price: "8000", contract: "AP", target: "0" }
 */
export function readQuestion(typed: string): QuestionRead {
  const problems = problemsIn(plainText(typed));
  const every = problems
    .slice(0, MOST_PARTS)
    .map((problem, index) => readProblem(problem, problems.length > 1 ? `${index + 1}` : ""));
  const asking = every.filter(({ parts }) => parts.length > 0);
  const all = asking.length > 0 ? asking : every;
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? NOTHING;
  const outOfScope = all.find((one) => one.parts.length === 0)?.outOfScope;
  const readings = all.find((one) => one.readings !== undefined)?.readings;
  const parts = all.flatMap(({ parts }) => parts);
  const cut = Math.max(problems.length, parts.length) > MOST_PARTS;
  return {
    parts: parts.slice(0, MOST_PARTS),
    read: all.flatMap(({ read }) => read),
    assumptions: [...all.flatMap(({ assumptions }) => assumptions), ...(cut ? [{ code: "parts-cut" } as const] : [])],
    missing: all.flatMap(({ missing }) => missing),
    unused: all.flatMap(({ unused }) => unused),
    ...(readings === undefined ? {} : { readings }),
    ...(outOfScope === undefined ? {} : { outOfScope }),
  };
}
