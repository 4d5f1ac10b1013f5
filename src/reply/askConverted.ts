import { Decimal, quotient } from "../computation/decimal.js";
import type { Solved } from "../study/question/solvePart.js";
import * as format from "./format.js";

type Sized = Extract<Solved, { readonly kind: "hedge" | "effect" }>;

const positionOf = (solved: Sized) => (solved.kind === "hedge" ? solved.outcome.position : solved.position);

/** What whole contracts are worth together at the futures price, in their own currency. */
function worth(solved: Sized): Decimal {
  const { contracts, contractValue } = positionOf(solved);
  return contracts.abs().times(contractValue);
}

/**
 * The money that whole contracts turn into cash, or cash into shares: `|N| V_F ÷ (1 + r)^t` where rate and time are told,
 * else what the contracts are worth. Never negative.
 *
 * @example
 * convertedAmount(solved) // 24917389.99 for 95 contracts of $265,000, at 4.2% for three months
 */
export function convertedAmount(solved: Sized): Decimal {
  const { growth } = solved.part;
  return growth === undefined ? worth(solved) : quotient(worth(solved), new Decimal(growth));
}

const money = (amount: Decimal, { request }: Sized) => format.money(amount, request.contract.currency);

/** That amount in a few words. */
export function convertedText(solved: Sized): string {
  const amount = money(convertedAmount(solved), solved);
  const contracts = `${format.count(positionOf(solved).contracts)} contracts`;
  if (solved.part.growth === undefined) return `${amount} converted, what ${contracts} are worth`;
  return `${amount} converted today by ${contracts}`;
}

/** How it is worked out. */
export function convertedLines(solved: Sized): readonly string[] {
  const { contracts, contractValue } = positionOf(solved);
  const { growth } = solved.part;
  const whole = `${format.count(contracts)} × ${money(contractValue, solved)} = ${money(worth(solved), solved)}`;
  if (growth === undefined) return [`${whole}.`];
  const factor = format.number(new Decimal(growth).toSignificantDigits(7));
  return [
    `${whole} when the futures expire; ÷ ${factor} for interest: ${money(convertedAmount(solved), solved)} today.`,
  ];
}
