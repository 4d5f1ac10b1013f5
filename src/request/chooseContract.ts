import type { ContractRow } from "../catalogue/contractRow.js";
import { contracts, DEFAULT_CONTRACT, isOffered, isSized, type SizedContract } from "../catalogue/contracts.js";
import { mayMean } from "../catalogue/currencies.js";
import { findContract } from "../catalogue/findContract.js";
import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import type { Money } from "./quantities.js";

/** The contract a hedge is sized with: a row of the catalogue, or the person's own multiplier. */
export interface ChosenContract {
  readonly row?: SizedContract;
  readonly multiplier: Decimal;
  /** ISO code; `$` where a dollar did not say whose; absent where nothing was said. */
  readonly currency?: string;
}

/** What was typed that decides the contract. */
export interface ContractWords {
  readonly contract?: string | undefined;
  readonly multiplier?: Money | undefined;
  /** Currency stated beside the portfolio value. */
  readonly valueCurrency?: string | undefined;
}

/**
 * The contract that the options mean, with a note for everything that was assumed.
 *
 * A named contract wins; a multiplier beside it picks the family member of that size, or overrides the catalogue and
 * says so. A multiplier alone is the default contract's, a delisted textbook contract's, or the person's own.
 *
 * @throws {@link InputError} `unknown-contract`, `ambiguous-contract`, `no-multiplier`
 * @example
 * chooseContract({ contract: "S&P 500", multiplier: { amount: 250 } }, notes) // CME:SP, noting that it is delisted
 */
export function chooseContract(words: ContractWords, notes: Note[]): ChosenContract {
  const row = words.contract === undefined ? byMultiplier(words) : named(words.contract, words, notes);
  const { multiplier } = words;
  if (row === undefined) {
    if (multiplier !== undefined) return ownContract(multiplier, words.valueCurrency);
    return chooseContract({ ...words, contract: DEFAULT_CONTRACT }, notes);
  }
  if (multiplier !== undefined && !multiplier.amount.equals(row.multiplier)) {
    notes.push({ code: "multiplier-override", name: row.shortName, catalogue: row.multiplier });
    return { row, multiplier: multiplier.amount, currency: row.currency };
  }
  noteDoubts(row, notes);
  return { row, multiplier: new Decimal(row.multiplier), currency: row.currency };
}

function ownContract(multiplier: Money, valueCurrency: string | undefined): ChosenContract {
  const bare = multiplier.currency === undefined || multiplier.currency === "$";
  const currency = bare && valueCurrency !== undefined ? valueCurrency : multiplier.currency;
  return { multiplier: multiplier.amount, ...(currency === undefined ? {} : { currency }) };
}

function named(typed: string, words: ContractWords, notes: Note[]): SizedContract {
  const match = findContract(typed, words.valueCurrency);
  if (match.kind === "unknown") {
    const fixes = match.suggestions.map((contract) => contract.symbol);
    const about = match.suggestions.map(({ symbol, shortName }) => `${symbol} (${shortName})`).join(", ");
    throw new InputError("unknown-contract", { part: typed, fixes, about }, "contract");
  }
  if (match.kind === "ambiguous") {
    const symbols = match.candidates.map((contract) => contract.symbol);
    throw new InputError("ambiguous-contract", { part: typed, fixes: symbols, about: match.note }, "contract");
  }
  if (match.note !== undefined) notes.push({ code: "clash", text: match.note });
  return resized(match.contract, words.multiplier, notes);
}

/** The family member with the multiplier typed, where there is one: `dax` with 5 is the Mini-DAX. */
function resized(contract: ContractRow, multiplier: Money | undefined, notes: Note[]): SizedContract {
  const sibling = contracts.find(
    (other) =>
      other.family === contract.family &&
      other.currency === contract.currency &&
      other.multiplier !== undefined &&
      multiplier?.amount.equals(other.multiplier),
  );
  const row = sibling ?? contract;
  if (!isSized(row)) {
    if (multiplier !== undefined) return { ...row, multiplier: multiplier.amount.toFixed() };
    throw new InputError(
      "no-multiplier",
      { part: row.shortName, about: row.note ?? "", add: ["multiplier:25"] },
      "contract",
    );
  }
  if (row.id !== contract.id) {
    notes.push({ code: "contract-by-multiplier", name: row.shortName, multiplier: row.multiplier });
  }
  return row;
}

/** A multiplier without a name: the default contract's, or one that only a delisted textbook contract has. */
function byMultiplier({ multiplier, valueCurrency }: ContractWords): SizedContract | undefined {
  if (multiplier === undefined) return undefined;
  const stated = multiplier.currency ?? valueCurrency;
  const sameSize = contracts
    .filter(isSized)
    .filter((row) => multiplier.amount.equals(row.multiplier))
    .filter((row) => stated === undefined || mayMean(stated, row.currency));
  const [first, second] = sameSize;
  if (first?.status === "delisted" && second === undefined) return first;
  return sameSize.find((row) => row.symbol === DEFAULT_CONTRACT);
}

function noteDoubts(row: SizedContract, notes: Note[]): void {
  if (row.status === "delisted") notes.push({ code: "delisted", name: row.shortName, text: row.note ?? "" });
  else if (!isOffered(row)) notes.push({ code: "unverified", name: row.shortName, text: row.note ?? "" });
}
