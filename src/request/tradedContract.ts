import { DEFAULT_CONTRACT } from "../catalogue/contracts.js";
import type { NewTrade, PortfolioContents } from "../store/store.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import type { Note } from "./note.js";
import type { Position } from "./positions.js";

/** A contract as a trade names it: an id of the catalogue, or `own`, and its size. */
export type TradedContract = Pick<NewTrade, "contract" | "multiplier" | "currency">;

/**
 * The contract that a portfolio is hedged with, as a trade names it; the default, with a note, where none is saved.
 *
 * @param defaultContract a symbol
 */
export function tradedContract(
  { contract, multiplier, currency }: PortfolioContents,
  defaultContract: string | undefined,
  notes: Note[],
): TradedContract {
  if (contract === "own" && multiplier !== undefined)
    return { contract, multiplier, ...(currency === undefined ? {} : { currency }) };
  const chosen = chooseContract({ contract: contract ?? defaultContract ?? DEFAULT_CONTRACT }, []);
  if (contract === undefined) notes.push({ code: "default-contract", name: chosen.row?.shortName ?? "" });
  return asTraded(chosen);
}

/** A chosen contract as a trade names it. */
export function asTraded({ row, multiplier, currency }: ChosenContract): TradedContract {
  const own = row === undefined || !multiplier.equals(row.multiplier);
  return {
    contract: own ? "own" : row.id,
    multiplier: multiplier.toFixed(),
    ...(currency === undefined || currency === "$" ? {} : { currency }),
  };
}

/** Whether a position is in a contract: contracts of one's own are told apart by their size. */
export function isIn(
  position: Position,
  { contract, multiplier }: Pick<TradedContract, "contract" | "multiplier">,
): boolean {
  return position.contract === contract && position.multiplier.equals(multiplier);
}
