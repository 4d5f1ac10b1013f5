import type { Question } from "../../../src/study/quiz/question.js";

/** A fraction of whole numbers: the tests' own exact arithmetic. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(decimal: string): Fraction {
  const [whole = "0", decimals = ""] = decimal.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));
export const by = (a: Fraction, b: Fraction): Fraction =>
  b.over < 0n ? by(negated(a), negated(b)) : { over: a.over * b.under, under: a.under * b.over };

export function toNumber({ over, under }: Fraction): number {
  return Number((over * 10n ** 15n) / under) / 1e15;
}

/** Whole, by the rule that the question's own words name; halves away from zero. */
export function whole({ over, under }: Fraction, text: string): bigint {
  const size = over < 0n ? -over : over;
  const down = size / under;
  const rest = size - down * under;
  const up = text.includes("never more than") ? false : text.includes("at least") ? rest > 0n : 2n * rest >= under;
  const count = down + (up ? 1n : 0n);
  return over < 0n ? -count : count;
}

/** What a question gives, as fractions by name. */
export function givenIn({ given }: Question): (name: string, otherwise?: string) => Fraction {
  return (name, otherwise) => {
    const text = given[name]?.value.toFixed() ?? otherwise;
    if (text === undefined) throw new Error(`${name} is not given`);
    return fraction(text);
  };
}
