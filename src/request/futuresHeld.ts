import type { Decimal } from "../computation/decimal.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import type { Note } from "./note.js";
import type { Money } from "./quantities.js";
import { checkCurrency } from "./reconcileCurrencies.js";

/** The future that a question about prices is in, and how many are held; nothing where it is about points alone. */
export interface FuturesHeld {
  readonly contract?: ChosenContract;
  /** Negative for short. */
  readonly contracts?: Decimal;
  /** Of trading one contract once, in its currency. */
  readonly cost?: Decimal;
}

/**
 * The same question in points alone, for others to see: a count, and money, would tell the position's size.
 *
 * @example
 * inPoints(request for 60 short SPI 200) // the same prices, no contract, no count
 */
export function inPoints<Question extends FuturesHeld & { readonly multiplier?: Decimal }>(
  question: Question,
): Omit<Question, "contract" | "contracts" | "cost" | "multiplier"> {
  const { contract: _contract, contracts: _contracts, cost: _cost, multiplier: _multiplier, ...open } = question;
  return open;
}

/** What was typed that decides it. */
interface FuturesWords {
  readonly contract?: string | undefined;
  readonly multiplier?: Money | undefined;
  readonly contracts?: Decimal | undefined;
  readonly cost?: Money | undefined;
}

/**
 * The future, where a contract, a multiplier, a count or a cost makes it a question of money.
 *
 * @param prices what was typed in index points, each by its option; a currency beside one must be the contract's
 * @throws {@link InputError} as {@link chooseContract} and {@link checkCurrency}
 */
export function readFuturesHeld(
  words: FuturesWords,
  prices: Readonly<Record<string, Money | undefined>>,
  notes: Note[],
): FuturesHeld {
  const { contract, multiplier, contracts, cost } = words;
  if (contract === undefined && multiplier === undefined && contracts === undefined && cost === undefined) return {};
  const chosen = chooseContract({ contract, multiplier }, notes);
  if (contract === undefined && multiplier === undefined && chosen.row !== undefined)
    notes.push({ code: "default-contract", name: chosen.row.shortName });
  for (const [field, money] of Object.entries({ ...prices, multiplier, cost }))
    checkCurrency(field, money, chosen.currency);
  return {
    contract: chosen,
    ...(contracts === undefined ? {} : { contracts }),
    ...(cost === undefined ? {} : { cost: cost.amount }),
  };
}
