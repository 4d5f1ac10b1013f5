import { type Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { wholeContracts } from "../../computation/wholeContracts.js";
import { exactCountIn, type HedgeCase, type Working } from "./hedgeCase.js";

/** The right working of a question. @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5 */
export function rightWorking(question: HedgeCase): Working {
  const { beta, targetBeta, portfolioValue, futuresPrice, multiplier, futuresBeta, fx } = question;
  const betaChange = targetBeta.minus(beta);
  return {
    betaChange,
    portfolioValue,
    futuresPrice,
    multiplier,
    futuresBeta,
    fx,
    tail: ONE,
    held: question.held ?? ZERO,
  };
}

/**
 * The trade that a working comes to: its position, made whole where the working says how, less what is held.
 *
 * @example 13.33 short, always rounded up
 * countIn({ ...working, whole: "up" }, question) // -14
 */
export function countIn(working: Working, { rounding }: Pick<HedgeCase, "rounding">): Decimal {
  return positionIn(working, rounding).minus(working.held);
}

function positionIn(working: Working, rounding: HedgeCase["rounding"]): Decimal {
  const exact = exactCountIn(working);
  if (working.whole === undefined) return exact;
  const up = wholeContracts(exact, "at_least");
  if (working.whole === "up") return up;
  const down = wholeContracts(exact, "never_over");
  return wholeContracts(exact, rounding).equals(up) ? down : up;
}
