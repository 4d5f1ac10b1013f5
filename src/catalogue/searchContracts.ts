import type { ContractRow } from "./contractRow.js";
import { contracts, DEFAULT_CONTRACT, isOffered } from "./contracts.js";

/** Where a search word was found; the order is the order of the answers. */
const ranks: readonly ((contract: ContractRow, word: string) => boolean)[] = [
  (contract, word) => contract.symbol.toLowerCase() === word,
  (contract, word) => contract.aliases.includes(word),
  (contract, word) => contract.symbol.toLowerCase().startsWith(word),
  (contract, word) => contract.shortName.toLowerCase().includes(word),
  (contract, word) => contract.aliases.some((alias) => alias.startsWith(word)),
  (contract, word) => contract.underlying.toLowerCase().includes(word),
  (contract, word) => contract.exchange.toLowerCase().includes(word),
  (contract, word) => contract.currency.toLowerCase() === word,
  (contract, word) => contract.name.toLowerCase().includes(word) || contract.id.toLowerCase().includes(word),
];

/**
 * Contracts by symbol, alias, index, exchange or currency: best match first, listed and verified ones before others.
 * Every word typed must be found somewhere; an empty text gives the whole catalogue,
 * the default contract first.
 *
 * @example
 * searchContracts("eurex dax") // FDAX, FDXM, FDXS
 */
export function searchContracts(typed: string): readonly ContractRow[] {
  const whole = typed.trim().toLowerCase();
  const words = whole.split(/\s+/).filter((word) => word !== "");
  return contracts
    .map((contract) => ({ contract, rank: rank(contract, whole, words) }))
    .filter(({ rank }) => rank !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ contract }) => contract);
}

function rank(contract: ContractRow, whole: string, words: readonly string[]): number {
  const doubt = isOffered(contract) ? 0 : 0.5;
  if (words.length === 0) return contract.symbol === DEFAULT_CONTRACT ? -1 : doubt;
  const asWhole = ranks.findIndex((matches) => matches(contract, whole));
  if (asWhole >= 0) return asWhole + doubt;
  const each = words.map((word) => ranks.findIndex((matches) => matches(contract, word)));
  return each.includes(-1) ? Number.POSITIVE_INFINITY : ranks.length + Math.max(...each) + doubt;
}
