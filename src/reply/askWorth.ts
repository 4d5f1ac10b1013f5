import type { Decimal } from "../computation/decimal.js";
import type { Solved } from "../study/question/solvePart.js";
import * as format from "./format.js";
import type { Facts } from "./reply.js";

type WorthSolved = Extract<Solved, { readonly kind: "worth" }>;

const LONGEST_LIST = 12;

/** What a portfolio is worth, and its beta where that is asked for with it. */
export function worthText({ value, beta, part }: WorthSolved): string {
  const worth = `portfolio worth ${format.money(value.amount, value.currency)}`;
  return beta === undefined || part.withBeta !== true ? worth : `${worth}, beta ${format.beta(beta.beta)}`;
}

/** What each holding is worth, and its beta where that is asked for with it. */
export function worthLines(solved: WorthSolved): readonly string[] {
  const { value, beta, part } = solved;
  const cash = (amount: Decimal) => format.money(amount, value.currency);
  const own = (one: Decimal) => (part.withBeta === true ? ` × beta ${format.beta(one)}` : "");
  const lines = (beta?.holdings ?? []).map(
    ({ name, weight, beta: slope }) => `${format.echo(name)}: ${cash(weight.times(value.amount))}${own(slope)}`,
  );
  return [...lines.slice(0, LONGEST_LIST), `${capitalised(worthText(solved))}.`];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same for programs. */
export function worthFacts({ value, beta, part }: WorthSolved): Facts {
  return {
    portfolioValue: format.exact(value.amount),
    currency: value.currency === "$" ? undefined : value.currency,
    ...(beta === undefined || part.withBeta !== true ? {} : { beta: format.exact(beta.beta) }),
  };
}
