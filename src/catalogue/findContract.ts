import { aliasClashes, SWISS_SPI_NOTE } from "./aliasClashes.js";
import { closest } from "./closest.js";
import type { ContractRow } from "./contractRow.js";
import { contractById, contracts } from "./contracts.js";

/** What a typed contract name turned out to mean. */
export type ContractMatch =
  | { readonly kind: "found"; readonly contract: ContractRow; readonly note?: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly ContractRow[]; readonly note: string }
  | { readonly kind: "unknown"; readonly suggestions: readonly ContractRow[] };

/** Letters and digits alone, so that `S&P 500`, `s&p500` and `S & P-500` are one name. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\bfutures?\b|\bindex\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Written as the exchange writes it, a symbol means nothing else: NIFTY is NSE's, whatever the portfolio's currency. */
const exactSymbol = new Map(contracts.map((contract) => [contract.symbol, contract]));
const bySymbol = new Map(contracts.map((contract) => [contract.symbol.toLowerCase(), contract]));
const byName = new Map<string, ContractRow>();
for (const contract of contracts) {
  for (const name of [contract.id, contract.shortName, contract.name, ...contract.aliases]) {
    const key = plain(name);
    if (!byName.has(key)) byName.set(key, contract);
  }
}
const byClash = new Map(aliasClashes.flatMap((clash) => clash.typed.map((typed) => [plain(typed), clash] as const)));

/** Names worth a "did you mean": long enough that a slip of the finger cannot turn one code into another. */
const guessable = [...byName.keys()].filter((name) => name.length >= 3);

/**
 * The contract that a typed symbol, name or alias means. Short codes count only as exact symbols; a name that
 * several contracts go by is decided by the portfolio's currency or asked back; a near miss is only suggested.
 *
 * @param portfolioCurrency ISO code when the person stated one
 * @example
 * findContract("spi") // { kind: "found", contract: ASX:AP }
 * findContract("stoxx 50") // { kind: "ambiguous", candidates: [FESX, FSTX] }
 * findContract("nadsaq") // { kind: "unknown", suggestions: [CME:NQ] }
 */
export function findContract(typed: string, portfolioCurrency?: string): ContractMatch {
  const key = plain(typed);
  const exact = exactSymbol.get(typed.trim());
  if (exact !== undefined) return { kind: "found", contract: exact };
  if (key === "spi" && portfolioCurrency === "CHF") {
    return { kind: "ambiguous", candidates: rows(["Eurex:FSMI", "ASX:AP"]), note: SWISS_SPI_NOTE };
  }
  const clash = byClash.get(key);
  if (clash !== undefined) {
    const candidates = rows(clash.means);
    const first = candidates.find((contract) => contract.currency === portfolioCurrency) ?? candidates[0];
    if (clash.decide === "ask" || first === undefined) return { kind: "ambiguous", candidates, note: clash.note };
    return { kind: "found", contract: first, note: clash.note };
  }
  const found = bySymbol.get(typed.trim().toLowerCase()) ?? byName.get(key);
  if (found !== undefined && key !== "") return { kind: "found", contract: found };
  return { kind: "unknown", suggestions: suggestions(key, typed) };
}

function rows(ids: readonly string[]): readonly ContractRow[] {
  return ids.map(contractById).filter((row) => row !== undefined);
}

/** A symbol with a slash before it or a delivery month behind it: `/ES`, `ESZ5`, `APM26`. */
const DATED = /^\/?(?<symbol>[A-Z0-9]+?)(?:[FGHJKMNQUVXZ]\d{1,2})?$/;

function suggestions(key: string, typed: string): readonly ContractRow[] {
  const undated = exactSymbol.get(DATED.exec(typed.trim().toUpperCase())?.groups?.symbol ?? "");
  if (undated !== undefined) return [undated];
  if (key.length < 3) return [];
  const named = closest(key.slice(0, 40), guessable).map((name) => byName.get(name));
  const containing = guessable.filter((name) => name.includes(key)).map((name) => byName.get(name));
  return [...new Set([...named, ...containing])].filter((row) => row !== undefined).slice(0, 5);
}
