import type { Decimal } from "../computation/decimal.js";
import { evaluate } from "./formula.js";
import { InputError } from "./inputError.js";
import type { NumberStyle } from "./literal.js";
import { tokenise } from "./tokens.js";

/** A number as read from text, with the currency that was named beside it, if any. */
export interface NumberRead {
  readonly value: Decimal;
  /** ISO code, or `$` for a dollar that does not say whose. */
  readonly currency?: string;
  /** Whether it is a single percentage, such as `50%`. */
  readonly percent: boolean;
}

/**
 * Reads one number, amount or formula: `A$10m`, `10,000,000`, `2.5 crore`, `1e7`, `0.6*25m`, `60%*25m`.
 *
 * @throws {@link InputError} naming what is wrong; see {@link tokenise} and {@link evaluate}
 * @example
 * readNumber("A$10 million", "amount") // { value: 10000000, currency: "AUD" }
 */
export function readNumber(text: string, style: NumberStyle): NumberRead {
  if (text.trim() === "") throw new InputError("empty");
  const { tokens, currency } = tokenise(text, style);
  const [first, second] = tokens;
  if (first === undefined) throw new InputError("not-a-number");
  const last = tokens.at(-1);
  const percent = tokens.length <= 2 && last?.kind === "number" && last.percent;
  const named = { percent, ...(currency === undefined ? {} : { currency }) };

  if (tokens.length === 1 && first.kind === "number") return { value: first.value, ...named };
  if (tokens.length === 2 && first.kind === "operator" && second?.kind === "number") {
    if (first.sign === "-") return { value: second.value.negated().plus(0), ...named };
    if (first.sign === "+") return { value: second.value, ...named };
  }
  return { value: evaluate(tokens).plus(0), ...named };
}
