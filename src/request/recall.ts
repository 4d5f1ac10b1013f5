import { findContract } from "../catalogue/findContract.js";
import { Decimal } from "../computation/decimal.js";
import type { SavedPortfolio, Settings } from "../store/store.js";
import { chooseContract } from "./chooseContract.js";
import { InputError, inField } from "./inputError.js";
import type { Option, Options } from "./option.js";
import { savedBeta, savedValue } from "./portfolioContents.js";
import { type Position, positionsOf } from "./positions.js";
import { readMoney, readPrice } from "./quantities.js";
import { asTraded, isIn, type TradedContract } from "./tradedContract.js";
import { writeCoefficient, writeMoney, writeNumber } from "./writeOption.js";

/** What is known when a request is read: the portfolio that it names, and the defaults of the person and the server. */
export interface Memory {
  readonly portfolio?: SavedPortfolio;
  readonly person: Settings;
  readonly server: Settings;
}

/** Where an option came from that was not typed. */
export type Source = "portfolio" | "person" | "server";

/** An option that was filled in, as it would be typed. */
export interface Recalled {
  readonly option: string;
  readonly text: string;
  readonly source: Source;
}

/** A saved input that a typed one stands in place of. */
interface Overridden {
  readonly option: string;
  readonly saved: string;
  readonly typed: string;
}

/** What filling in came to. */
export interface Memories {
  readonly recalled: readonly Recalled[];
  readonly overridden: readonly Overridden[];
  /** Positions of the portfolio in other contracts than the one that is asked about. */
  readonly elsewhere: readonly Position[];
}

/** Options that a person or a server may have a default for. */
const DEFAULTED = ["contract", "move", "rounding", "band"] as const;

/**
 * Fills in what was not typed: first from the portfolio named, then from the person's defaults, then from the server's.
 *
 * A contract of one's own size typed leaves no room for a saved contract, and the other way round. A default contract
 * is for hedges, so it is filled in only beside a price. What is held is that in the contract that is asked about.
 *
 * @param typed options as typed
 * @throws {@link InputError} where a value typed is less than what the saved holdings come to
 */
export function recall(
  typed: Readonly<Record<string, string | number | boolean>>,
  options: Options,
  memory: Memory,
): Memories {
  const { portfolio } = memory;
  const has = (option: string) => Object.hasOwn(options, option);
  const given = new Map(Object.entries(typed).map(([option, value]) => [option, String(value)]));
  const recalled: Recalled[] = [];
  const fill = (source: Source, option: string, text: string | undefined) => {
    if (text === undefined || !has(option) || given.has(option)) return;
    given.set(option, text);
    recalled.push({ option, text, source });
  };
  const saved = portfolio === undefined ? {} : inputsOf(portfolio, given.get("value"));
  const ownSize = given.has("contract") || given.has("multiplier");
  for (const [option, text] of Object.entries(saved)) {
    if (!(ownSize && (option === "contract" || option === "multiplier"))) fill("portfolio", option, text);
  }
  // Defaults are for questions about a portfolio: a command that sets them must not take them for typed.
  for (const option of has("portfolio") ? DEFAULTED : []) {
    const sized = given.has("price") || (given.has("index") && given.has("value"));
    if (option === "contract" && (!sized || given.has("multiplier"))) continue;
    fill("person", option, memory.person[option]);
    fill("server", option, memory.server[option]);
  }
  if (portfolio === undefined) return { recalled, overridden: [], elsewhere: [] };
  const asked = contractOf(given);
  const open = positionsOf(portfolio).filter(({ contracts }) => !contracts.isZero());
  const held = asked === undefined ? undefined : open.find((position) => isIn(position, asked));
  // A scenario is about the hedge that is on; a hedge about the trade from there.
  fill("portfolio", has("held") ? "held" : "contracts", held === undefined ? undefined : writeNumber(held.contracts));
  return {
    recalled,
    overridden: overriddenBy(typed, saved, options),
    elsewhere: open.filter((position) => position !== held),
  };
}

/** Saved inputs that were typed otherwise; the same amount written otherwise is no other. */
function overriddenBy(
  typed: Readonly<Record<string, string | number | boolean>>,
  saved: Readonly<Record<string, string | undefined>>,
  options: Options,
): readonly Overridden[] {
  return Object.entries(saved).flatMap(([option, text]) => {
    const instead = Object.hasOwn(typed, option) ? String(typed[option]) : undefined;
    const known = options[option];
    if (instead === undefined || text === undefined || known === undefined) return [];
    const same = option === "contract" ? sameContract(text, instead) : readAlike(known, text, instead);
    return same ? [] : [{ option, saved: text, typed: instead }];
  });
}

function sameContract(saved: string, typed: string): boolean {
  const [one, other] = [saved, typed].map((contract) => contractOf(new Map([["contract", contract]]))?.contract);
  return one !== undefined && one === other;
}

function readAlike({ read }: Option, saved: string, typed: string): boolean {
  const [one, other] = [saved, typed].map((text) => readable(() => JSON.stringify(read(text))));
  return one !== undefined && one === other;
}

/** What a portfolio gives other commands, as it would be typed; its beta for the value that is typed, if one is. */
function inputsOf(
  portfolio: SavedPortfolio,
  typedValue: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const { currency, contract, multiplier } = portfolio;
  const value = savedValue(portfolio);
  const worth = typedValue === undefined ? undefined : readable(() => readMoney(typedValue).amount);
  const beta = inField("value", () =>
    savedBeta(worth === undefined ? portfolio : { ...portfolio, value: worth.toFixed() }),
  );
  const own = contract === "own" && multiplier !== undefined;
  return {
    value: value === undefined ? undefined : writeMoney(value, currency),
    beta: beta === undefined ? undefined : writeCoefficient(beta),
    contract: contract === undefined || contract === "own" ? undefined : symbolOf(contract),
    multiplier: own ? writeNumber(new Decimal(multiplier)) : undefined,
  };
}

/** What cannot be read is told when the option itself is read. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** A contract's symbol where that finds it again; its id otherwise. */
function symbolOf(id: string): string {
  const match = findContract(id);
  return match.kind === "found" ? match.contract.symbol : id;
}

/** The contract that the options mean, as a hedge reads them; what is wrong with them is told there. */
function contractOf(given: ReadonlyMap<string, string>): TradedContract | undefined {
  return readable(() => {
    const [contract, multiplier, value] = ["contract", "multiplier", "value"].map((option) => given.get(option));
    const words = { contract, multiplier: multiplier === undefined ? undefined : readPrice(multiplier) };
    const valueCurrency = value === undefined ? undefined : readMoney(value).currency;
    return asTraded(chooseContract({ ...words, valueCurrency }, []));
  });
}
