import type { SavedPortfolio } from "../store/store.js";
import { chooseContract } from "./chooseContract.js";
import { inField } from "./inputError.js";
import { tradedContract } from "./portfolioSave.js";
import { positionsOf } from "./positions.js";

/**
 * The contract that a price typed for a portfolio is of: the one named, the only one that is held, or the portfolio's own.
 *
 * @param typed a contract as typed
 * @param defaultContract a symbol
 * @returns an id of the catalogue, or `own`
 * @throws {@link InputError} for a contract that is not, or not plainly, in the catalogue
 */
export function pricedContract(
  portfolio: SavedPortfolio,
  typed: string | undefined,
  defaultContract: string | undefined,
): string {
  if (typed !== undefined) return inField("contract", () => chooseContract({ contract: typed }, []).row?.id ?? "own");
  const [only, second] = positionsOf(portfolio);
  if (only !== undefined && second === undefined) return only.contract;
  return tradedContract(portfolio, defaultContract, []).contract;
}
