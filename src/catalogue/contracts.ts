import type { ContractRow } from "./contractRow.js";
import { americas } from "./rows/americas.js";
import { asiaPacific } from "./rows/asiaPacific.js";
import { europeAndAfrica } from "./rows/europeAndAfrica.js";

/** A contract whose multiplier is known, so that a hedge can be sized with it. */
export type SizedContract = ContractRow & { readonly multiplier: string };

/** Every index future that the product knows. */
export const contracts: readonly ContractRow[] = [...americas, ...europeAndAfrica, ...asiaPacific];

const byId = new Map(contracts.map((contract) => [contract.id, contract]));

/** What a hedge uses when no contract is named: SPI 200. */
export const DEFAULT_CONTRACT = "AP";

/** The contract with this id, if the catalogue has it. */
export function contractById(id: string): ContractRow | undefined {
  return byId.get(id);
}

export function isSized(contract: ContractRow): contract is SizedContract {
  return contract.multiplier !== undefined;
}

/** Whether a row's figures may be acted on: listed today and read in independent sources. */
export function isOffered(contract: ContractRow): boolean {
  return contract.status === "active" && contract.verified && isSized(contract);
}

/** Contracts on the same index in the same market and currency, largest first, the given one left out. */
export function relatives(contract: ContractRow): readonly ContractRow[] {
  return contracts
    .filter((other) => other.family === contract.family && other.id !== contract.id)
    .sort((a, b) => Number(b.multiplier ?? 0) - Number(a.multiplier ?? 0));
}
