import type { ContractRow } from "../../catalogue/contractRow.js";
import { findContract } from "../../catalogue/findContract.js";
import type { NameFound } from "./indexNames.js";

/** The future that a question names: one, several to choose from, or none. */
export type NamedContract =
  | { readonly kind: "one"; readonly name: string; readonly row: ContractRow }
  | { readonly kind: "several"; readonly choices: readonly string[] }
  | { readonly kind: "none" };

/**
 * The future that is to be traded: one named as a future before one whose index is named.
 *
 * @param currency of the portfolio, where stated
 */
export function contractOf(names: readonly NameFound[], currency: string | undefined): NamedContract {
  const futures = names.filter(({ asFuture }) => asFuture);
  const found = matches(futures.length > 0 ? futures : names, currency);
  const bySymbol = found.filter(({ name, row }) => name === row.symbol);
  const distinct = [...new Map((bySymbol.length > 0 ? bySymbol : found).map((one) => [one.row.id, one])).values()];
  const [first] = distinct;
  if (first === undefined) return { kind: "none" };
  if (distinct.length === 1 && first.choices.length === 0) return { kind: "one", name: first.name, row: first.row };
  const choices = distinct.flatMap((one) => (one.choices.length > 0 ? one.choices : [one.row.symbol]));
  return { kind: "several", choices: [...new Set(choices)].slice(0, 4) };
}

function matches(names: readonly NameFound[], currency: string | undefined) {
  return names.flatMap(({ name }) => {
    const match = findContract(name, currency === "$" ? undefined : currency);
    if (match.kind === "unknown") return [];
    if (match.kind === "found") return [{ name, row: match.contract, choices: [] as string[] }];
    const [row] = match.candidates;
    return row === undefined ? [] : [{ name, row, choices: match.candidates.map(({ symbol }) => symbol) }];
  });
}
