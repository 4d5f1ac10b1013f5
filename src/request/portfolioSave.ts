import { DEFAULT_CONTRACT } from "../catalogue/contracts.js";
import { currencyTyped } from "../catalogue/currencies.js";
import type { NewTrade, PortfolioChanges, PortfolioContents, SavedHolding } from "../store/store.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { readHoldingItems } from "./holdings.js";
import type { HoldingsFileRead } from "./holdingsFile.js";
import { InputError, inField } from "./inputError.js";
import type { Note } from "./note.js";
import { choice, file, flag, newName, optional, type RequestOf, required, text, words } from "./option.js";
import { savedHoldings } from "./portfolioContents.js";

const { value, beta, contract, multiplier, held } = hedgeOptions;

type TradedContract = Pick<NewTrade, "contract" | "multiplier" | "currency">;

/** Room for what Discord lets people type. */
const HOLDINGS_LENGTH = 6000;
const NOTE_LENGTH = 500;

/** The options that say what a saved portfolio holds. */
export const portfolioOptions = {
  name: required(newName("What to call it; saving under a name that exists changes that one")),
  value: optional(value),
  beta: optional(beta),
  holdings: words(
    "Name, weight or amount, and beta each: BHP 25% 1.1, CBA 40% 0.9, cash 35% 0",
    "BHP 25% 1.1, CBA 40% 0.9, cash 35% 0",
    HOLDINGS_LENGTH,
  ),
  file: file("Holdings as CSV or Excel: columns for name, weight or amount, and beta", "docs/sample-holdings.csv"),
  currency: text(readCurrency)("Its currency, where the amounts do not say it: AUD, US$", "AUD"),
  contract,
  multiplier,
  held,
  note: words("A note to yourself, or to the team", "core equity", NOTE_LENGTH),
  shared: flag("true keeps it for everyone in this server, false for yourself (default)"),
  clear: choice("Something saved to take away", ["value", "beta", "holdings", "contract", "note", "held"]),
} as const;

type PortfolioWords = RequestOf<typeof portfolioOptions>;

/** What is to be changed, with what was noticed on the way. */
export interface PortfolioSave {
  readonly changes: PortfolioChanges;
  readonly notes: readonly Note[];
}

/**
 * Turns the options into changes of a portfolio: only what was given changes.
 *
 * @param before what it holds now, where it exists
 * @param fromFile the holdings of the file that was attached
 * @throws {@link InputError} `portfolio-empty`, `mixed-currencies`, `holdings-and-file` and those of holdings and contracts
 */
export function readPortfolioSave(
  given: PortfolioWords,
  before: PortfolioContents | undefined,
  fromFile: HoldingsFileRead | undefined,
): PortfolioSave {
  if (given.holdings !== undefined && fromFile !== undefined) throw new InputError("holdings-and-file", {}, "holdings");
  const notes: Note[] = [];
  const typed = typedHoldings(given.holdings);
  const holdings = typed?.holdings ?? fromFile?.holdings;
  const currency = oneCurrency([given.value?.currency, given.currency, typed?.currency ?? fromFile?.currency]);
  const chosen =
    given.contract === undefined && given.multiplier === undefined
      ? undefined
      : chooseContract({ contract: given.contract, multiplier: given.multiplier, valueCurrency: currency }, notes);
  const changes: PortfolioChanges = {
    ...(given.value === undefined ? {} : { value: given.value.amount.toFixed() }),
    ...(currency === undefined ? {} : { currency }),
    ...(given.beta === undefined ? {} : { beta: given.beta.toFixed() }),
    // Holdings bring their own beta: one saved earlier would hide it.
    ...(holdings === undefined ? {} : { holdings, ...(given.beta === undefined ? { beta: null } : {}) }),
    ...(chosen === undefined ? {} : contractOf(chosen)),
    ...(given.note === undefined ? {} : { note: given.note }),
    ...(given.clear === undefined || given.clear === "held" ? {} : cleared(given.clear)),
  };
  const after = { ...before, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null)) };
  // Holdings that do not add up are refused when they are saved, not when they are used.
  inField(given.holdings === undefined ? "file" : "holdings", () => savedHoldings(after));
  const trade = statedPosition(given, after);
  const whole = { ...changes, ...(trade === undefined ? {} : { trade }) };
  const says = Object.entries(whole).some(
    ([field, value]) => field !== "note" && field !== "contract" && value !== null,
  );
  if (before === undefined && !says) throw new InputError("portfolio-empty", { add: ["value:10m"] }, "value");
  return { changes: whole, notes };
}

function typedHoldings(typed: string | undefined) {
  if (typed === undefined) return undefined;
  const items = inField("holdings", () => readHoldingItems(typed));
  const holdings: readonly SavedHolding[] = items.map(({ name, beta, percent, money }) => ({
    name,
    beta: beta.toFixed(),
    ...(percent === undefined ? {} : { weight: percent.dividedBy(100).toFixed() }),
    ...(money === undefined ? {} : { amount: money.amount.toFixed() }),
  }));
  return { holdings, currency: oneCurrency(items.map(({ money }) => money?.currency)) };
}

function contractOf({ row, multiplier }: ChosenContract): PortfolioChanges {
  const own = row === undefined || !multiplier.equals(row.multiplier);
  return own ? { contract: "own", multiplier: multiplier.toFixed() } : { contract: row.id, multiplier: null };
}

function cleared(field: "value" | "beta" | "holdings" | "contract" | "note"): PortfolioChanges {
  return field === "contract" ? { contract: null, multiplier: null } : { [field]: null };
}

/** `held` states a position as it is, in the portfolio's contract: what was recorded before counts no more. */
function statedPosition({ held, clear }: PortfolioWords, contents: PortfolioContents): NewTrade | undefined {
  const contracts = clear === "held" ? "0" : held?.toFixed();
  if (contracts === undefined) return undefined;
  return { kind: "set", contracts, ...tradedContract(contents) };
}

/** The contract that a portfolio is hedged with, as a trade names it. */
export function tradedContract({ contract, multiplier, currency }: PortfolioContents): TradedContract {
  if (contract === "own" && multiplier !== undefined)
    return { contract, multiplier, ...(currency === undefined ? {} : { currency }) };
  return asTraded(chooseContract({ contract: contract ?? DEFAULT_CONTRACT }, []));
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

function readCurrency(typed: string): string {
  const currency = currencyTyped(typed.trim());
  if (currency === undefined || currency === "$") throw new InputError("not-a-currency", { fixes: ["AUD", "USD"] });
  return currency;
}

/** @throws {@link InputError} `mixed-currencies` */
function oneCurrency(named: readonly (string | undefined)[]): string | undefined {
  const currencies = new Set(named.filter((currency) => currency !== undefined && currency !== "$"));
  if (currencies.size > 1) throw new InputError("mixed-currencies", { part: [...currencies].join(", ") }, "currency");
  return [...currencies][0];
}
