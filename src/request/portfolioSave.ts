import { currencyTyped, mayMean } from "../catalogue/currencies.js";
import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import type { Holding } from "../computation/portfolioBeta.js";
import type { NewTrade, PortfolioChanges, PortfolioContents, SavedHolding, SavedPortfolio } from "../store/store.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { readHoldingItems, weighHoldings } from "./holdings.js";
import type { HoldingsFileRead } from "./holdingsFile.js";
import { InputError, inField } from "./inputError.js";
import type { Note } from "./note.js";
import { choice, file, flag, newName, optional, price, type RequestOf, required, text, words } from "./option.js";
import { savedHoldings } from "./portfolioContents.js";
import { positionsOf } from "./positions.js";
import type { Money } from "./quantities.js";
import { isIn, tradedContract } from "./tradedContract.js";

const { value, beta, contract, multiplier, held } = hedgeOptions;

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
  price: price("Average price of what is held, where you know it", "8000"),
  note: words("A note to yourself, or to the team", "core equity", NOTE_LENGTH),
  shared: flag("true: everyone's in this server; false: yours; left out: the one that exists, or else yours"),
  normalise: flag("Scale the holdings' weights so that they come to 100%"),
  sheet: words("Sheet of an Excel file by name or number; the first if left out", "1"),
  overwrite: flag("false leaves one that exists as it is"),
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
 * @param known the holdings of the file that was attached, and the contract that is used where none is named
 * @throws {@link InputError} `portfolio-empty`, `portfolio-exists`, `mixed-currencies`, `holdings-and-file` and those of holdings
 * and contracts
 */
export function readPortfolioSave(
  given: PortfolioWords,
  before: SavedPortfolio | undefined,
  { fromFile, defaultContract }: SaveKnown,
): PortfolioSave {
  if (before !== undefined && given.overwrite === false)
    throw new InputError("portfolio-exists", { part: before.name }, "name");
  if (given.holdings !== undefined && fromFile !== undefined) throw new InputError("holdings-and-file", {}, "holdings");
  const notes: Note[] = [];
  const typed = typedHoldings(given.holdings, given.normalise ?? false);
  const holdings = typed?.holdings ?? fromFile?.holdings;
  const stated = oneCurrency([given.value?.currency, given.currency, typed?.currency ?? fromFile?.currency]);
  const chosen =
    given.contract === undefined && given.multiplier === undefined
      ? undefined
      : chooseContract({ contract: given.contract, multiplier: given.multiplier, valueCurrency: stated }, notes);
  const currency = stated ?? bareDollar(given.value, chosen);
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
  const after: PortfolioContents = Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null),
  );
  // Holdings that do not add up are refused when they are saved, not when they are used.
  inField(given.holdings === undefined ? "file" : "holdings", () => savedHoldings(after));
  const trade = statedPosition(given, after, { before, defaultContract, notes });
  const whole = { ...changes, ...(trade === undefined ? {} : { trade }) };
  const says = Object.entries(whole).some(
    ([field, value]) => field !== "note" && field !== "contract" && value !== null,
  );
  if (before === undefined && !says) throw new InputError("portfolio-empty", { add: ["value:10m"] }, "value");
  return { changes: whole, notes };
}

/** What is known besides what was typed. */
interface SaveKnown {
  readonly fromFile: HoldingsFileRead | undefined;
  /** A symbol: the person's default, or the server's. */
  readonly defaultContract: string | undefined;
}

/** `$10m` stays a dollar that does not say whose, unless the contract says it. */
function bareDollar(value: Money | undefined, chosen: ChosenContract | undefined): string | undefined {
  if (value?.currency !== "$") return undefined;
  const { currency } = chosen ?? {};
  return currency !== undefined && mayMean("$", currency) ? currency : "$";
}

function typedHoldings(typed: string | undefined, normalise: boolean) {
  if (typed === undefined) return undefined;
  const items = inField("holdings", () => readHoldingItems(typed));
  if (normalise) {
    const { holdings } = inField("holdings", () => weighHoldings(items, { normalise }));
    return { holdings: wholeWeights(holdings), currency: undefined };
  }
  const holdings: readonly SavedHolding[] = items.map(({ name, beta, percent, money }) => ({
    name,
    beta: beta.toFixed(),
    ...(percent === undefined ? {} : { weight: percent.dividedBy(100).toFixed() }),
    ...(money === undefined ? {} : { amount: money.amount.toFixed() }),
  }));
  return { holdings, currency: oneCurrency(items.map(({ money }) => money?.currency)) };
}

/** Weights to thirty places that come to one exactly: what is cut off the others goes to the last. */
function wholeWeights(holdings: readonly Holding[]): readonly SavedHolding[] {
  const cut = holdings.map(({ weight }) => weight.toDecimalPlaces(30, Decimal.ROUND_DOWN));
  const missing = ONE.minus(cut.reduce((sum, weight) => sum.plus(weight), ZERO));
  return holdings.map(({ name, beta }, at) => {
    const weight = (cut[at] ?? ZERO).plus(at === holdings.length - 1 ? missing : ZERO);
    return { name, weight: weight.toFixed(), beta: beta.toFixed() };
  });
}

function contractOf({ row, multiplier }: ChosenContract): PortfolioChanges {
  const own = row === undefined || !multiplier.equals(row.multiplier);
  return own ? { contract: "own", multiplier: multiplier.toFixed() } : { contract: row.id, multiplier: null };
}

function cleared(field: "value" | "beta" | "holdings" | "contract" | "note"): PortfolioChanges {
  return field === "contract" ? { contract: null, multiplier: null } : { [field]: null };
}

/** `held` states a position as it is, in the portfolio's contract: what was recorded before counts no more. */
function statedPosition(
  { held, clear, price }: PortfolioWords,
  contents: PortfolioContents,
  { before, defaultContract, notes }: Pick<SaveKnown, "defaultContract"> & StatedBeside,
): NewTrade | undefined {
  const contracts = clear === "held" ? ZERO : held;
  if (contracts === undefined) return undefined;
  const traded = tradedContract(contents, defaultContract, notes);
  const now = before === undefined ? undefined : positionsOf(before).find((position) => isIn(position, traded));
  // Stating what is held already must not lose its price.
  if (price === undefined && contracts.equals(now?.contracts ?? ZERO)) return undefined;
  const at = price === undefined ? {} : { price: price.amount.toFixed() };
  return { kind: "set", contracts: contracts.toFixed(), ...at, ...traded };
}

interface StatedBeside {
  readonly before: SavedPortfolio | undefined;
  readonly notes: Note[];
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
