import type { SavedPortfolio } from "../store/store.js";
import { chooseContract } from "./chooseContract.js";
import { inField } from "./inputError.js";
import { positionsOf } from "./positions.js";
import { asTraded, type TradedContract, tradedContract } from "./tradedContract.js";

/**
 * The contract that a price typed for a portfolio is of: the one named, the only one that is held, or the portfolio's own.
 *
 * @param typed a contract as typed
 * @param defaultContract a symbol
 * @throws {@link InputError} for a contract that is not, or not plainly, in the catalogue
 */
export function pricedContract(
  portfolio: SavedPortfolio,
  typed: string | undefined,
  defaultContract: string | undefined,
): TradedContract {
  if (typed !== undefined) return inField("contract", () => asTraded(chooseContract({ contract: typed }, [])));
  const [only, second] = positionsOf(portfolio);
  if (only !== undefined && second === undefined) return { ...only, multiplier: only.multiplier.toFixed() };
  return tradedContract(portfolio, defaultContract, []);
}
