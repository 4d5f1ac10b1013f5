import { contractById } from "../catalogue/contracts.js";
import type { NewTrade, SavedPortfolio } from "../store/store.js";
import { chooseContract } from "./chooseContract.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { held, portfolioName, price, type RequestOf, required } from "./option.js";
import { asTraded, tradedContract } from "./portfolioSave.js";

/** The options that record a trade. */
export const tradeOptions = {
  name: required(portfolioName("Which portfolio")),
  contracts: required(held("How many: 20 bought, -60 or 60 sold", "-60")),
  price: price("The price it was done at, in index points", "8000"),
  contract: hedgeOptions.contract,
  multiplier: hedgeOptions.multiplier,
} as const;

/**
 * Reads a trade: in the contract named, or else in the portfolio's own.
 *
 * @throws {@link InputError} `not-positive` for a trade of nothing, and those of {@link chooseContract}
 */
export function readTrade(
  given: RequestOf<typeof tradeOptions>,
  portfolio: SavedPortfolio,
): { readonly trade: NewTrade; readonly notes: readonly Note[] } {
  if (given.contracts.isZero()) throw new InputError("no-trade", {}, "contracts");
  const notes: Note[] = [];
  const named = given.contract !== undefined || given.multiplier !== undefined;
  const chosen = named
    ? asTraded(
        chooseContract(
          { contract: given.contract, multiplier: given.multiplier, valueCurrency: portfolio.currency },
          notes,
        ),
      )
    : tradedContract(portfolio);
  if (!named && portfolio.contract === undefined)
    notes.push({ code: "default-contract", name: contractById(chosen.contract)?.shortName ?? chosen.contract });
  return {
    trade: {
      kind: "trade",
      ...chosen,
      contracts: given.contracts.toFixed(),
      ...(given.price === undefined ? {} : { price: given.price.amount.toFixed() }),
    },
    notes,
  };
}
