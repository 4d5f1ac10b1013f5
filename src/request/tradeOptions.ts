import type { NewTrade, SavedPortfolio } from "../store/store.js";
import { chooseContract } from "./chooseContract.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { held, portfolioName, price, type RequestOf, required } from "./option.js";
import { asTraded, tradedContract } from "./tradedContract.js";

/** The options that record a trade. */
export const tradeOptions = {
  name: required(portfolioName("Which portfolio")),
  contracts: required(held("How many: 20 bought, -60 or 60 sold", "-60")),
  price: price("The price it was done at, in index points", "8000"),
  contract: hedgeOptions.contract,
  multiplier: hedgeOptions.multiplier,
} as const;

/**
 * Reads a trade: in the contract named, or else in the portfolio's own, or the default.
 *
 * @param defaultContract a symbol
 * @throws {@link InputError} `no-trade` for a trade of nothing, and those of {@link chooseContract}
 */
export function readTrade(
  { contracts, price, contract, multiplier }: RequestOf<typeof tradeOptions>,
  portfolio: SavedPortfolio,
  defaultContract: string | undefined,
): { readonly trade: NewTrade; readonly notes: readonly Note[] } {
  if (contracts.isZero()) throw new InputError("no-trade", {}, "contracts");
  const notes: Note[] = [];
  const { currency } = portfolio;
  const chosen =
    contract === undefined && multiplier === undefined
      ? tradedContract(portfolio, defaultContract, notes)
      : asTraded(chooseContract({ contract, multiplier, valueCurrency: currency }, notes));
  const at = price === undefined ? {} : { price: price.amount.toFixed() };
  return { trade: { kind: "trade", ...chosen, contracts: contracts.toFixed(), ...at }, notes };
}
