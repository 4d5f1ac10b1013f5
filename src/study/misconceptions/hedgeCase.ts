import { type Decimal, quotient } from "../../computation/decimal.js";
import type { Rounding } from "../../computation/wholeContracts.js";

/** Another contract that the one in question may be taken for. */
export interface ContractSize {
  readonly name: string;
  /** Contract currency per index point. */
  readonly multiplier: Decimal;
}

/** Every number that the count of contracts is worked out from: `(β* − β) × V_P ÷ (F × m × β_F × fx) − held`. */
export interface Working {
  /** β* − β; negative where beta comes down. */
  readonly betaChange: Decimal;
  readonly portfolioValue: Decimal;
  readonly futuresPrice: Decimal;
  readonly multiplier: Decimal;
  readonly futuresBeta: Decimal;
  /** Portfolio currency per unit of contract currency. */
  readonly fx: Decimal;
  /** What the count is multiplied by for daily settlement; 1 in a right working. */
  readonly tail: Decimal;
  /** How the count becomes whole on the way to an answer; absent where it is left as it is. */
  readonly whole?: "up" | "wrong-side";
  /** Contracts that are on already, negative for short: what is asked for is the trade from there. */
  readonly held: Decimal;
}

/** A hedge question whose right count is known, and what a wrong count may have been worked out with. */
export interface HedgeCase extends Omit<Working, "betaChange" | "tail" | "whole" | "held"> {
  readonly beta: Decimal;
  readonly targetBeta: Decimal;
  readonly rounding: Rounding;
  readonly held?: Decimal;
  /** The family's other contracts, delisted ones too. */
  readonly sizes: readonly ContractSize[];
  readonly indexLevel?: Decimal;
  /** e^(−rT), where a rate and a time are part of the question. */
  readonly tailFactor?: Decimal;
}

/** One contract's market exposure in the portfolio's currency, as a working has it: `β_F × F × m × fx`. */
export function exposureIn({ futuresBeta, futuresPrice, multiplier, fx }: Working): Decimal {
  return futuresBeta.times(futuresPrice).times(multiplier).times(fx);
}

/** What divisions on the way may have left in the last of 40 digits is not kept: 13.5 must be a tie. */
const KEPT_DIGITS = 30;

/** The exact position that a working comes to, before it becomes whole and without what is held, to 30 digits; negative for short. */
export function exactCountIn(working: Working): Decimal {
  return rawCountIn(working).toSignificantDigits(KEPT_DIGITS);
}

/** The same to 40 digits, to be worked on. */
export function rawCountIn(working: Working): Decimal {
  const { betaChange, portfolioValue, tail } = working;
  return quotient(betaChange.times(portfolioValue).times(tail), exposureIn(working));
}
