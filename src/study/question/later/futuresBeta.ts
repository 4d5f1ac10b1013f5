import { Decimal } from "../../../computation/decimal.js";
import type { Changes } from "./changes.js";
import type { Outcome } from "./outcomes.js";

/**
 * Outcomes as a market move, where the futures have a beta of their own: a move that is the futures' own stands for one of
 * the market that is larger or smaller by that beta, so that the futures make what their price says.
 *
 * @param typed the futures' beta, as typed
 * @example futures of beta 0.8 that fall 4%
 * overFuturesBeta(outcomes, changes, "0.8") // a market move of −5%
 */
export function overFuturesBeta(
  outcomes: readonly Outcome[],
  changes: Changes,
  typed: string | undefined,
): readonly Outcome[] {
  const beta = new Decimal(typed ?? 1);
  if (beta.equals(1) || beta.isZero()) return outcomes;
  return outcomes.map((outcome) => {
    const isTold = changes.futures.length > 0 || outcome.index !== undefined;
    if (!isTold) return outcome;
    const index = outcome.index ?? changes.index.find(({ size }) => size.equals(outcome.futures.size));
    const { size, text } = outcome.futures;
    const [, number = text, unit = ""] = /^(.*?)(\*100%|%)$/.exec(text) ?? [];
    const percent = unit === "%" ? "*1%" : unit;
    const futures = { size: size.dividedBy(beta), text: `${number}/${beta.toFixed()}${percent}` };
    return { ...outcome, futures, ...(index === undefined ? {} : { index }) };
  });
}
