import { DEFAULT_CONTRACT } from "../catalogue/contracts.js";
import { findContract } from "../catalogue/findContract.js";
import { Decimal } from "../computation/decimal.js";
import type { SavedPortfolio, Settings } from "../store/store.js";
import { savedBeta, savedValue } from "./portfolioContents.js";
import { positionsOf } from "./positions.js";
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
export interface Overridden {
  readonly option: string;
  readonly saved: string;
  readonly typed: string;
}

/** Options that a person or a server may have a default for. */
const DEFAULTED = ["contract", "move", "rounding", "band"] as const;

/**
 * Fills in what was not typed: first from the portfolio named, then from the person's defaults, then from the server's.
 *
 * A contract of one's own size typed leaves no room for a saved contract, and the other way round. A default contract
 * is for hedges, so it is filled in only beside a price.
 *
 * @param typed options as typed
 * @param has whether the command has an option
 */
export function recall(
  typed: Readonly<Record<string, string | number | boolean>>,
  has: (option: string) => boolean,
  memory: Memory,
): { readonly recalled: readonly Recalled[]; readonly overridden: readonly Overridden[] } {
  const given = new Map(Object.entries(typed).map(([option, value]) => [option, String(value)]));
  const recalled: Recalled[] = [];
  const overridden: Overridden[] = [];
  const fill = (source: Source, option: string, text: string | undefined) => {
    if (text === undefined || !has(option) || given.has(option)) return;
    given.set(option, text);
    recalled.push({ option, text, source });
  };
  const { portfolio } = memory;
  if (portfolio !== undefined) {
    const ownSize = given.has("contract") || given.has("multiplier");
    for (const [option, text] of Object.entries(inputsOf(portfolio))) {
      const settled = (option === "contract" || option === "multiplier") && ownSize;
      if (!settled) fill("portfolio", option, text);
      const instead = Object.hasOwn(typed, option) ? String(typed[option]) : undefined;
      if (instead !== undefined && text !== undefined && instead !== text && has(option))
        overridden.push({ option, saved: text, typed: instead });
    }
    fill("portfolio", "held", heldIn(portfolio, given.get("contract"), given.get("multiplier")));
  }
  // Defaults are for questions about a portfolio: a command that sets them must not take them for typed.
  for (const option of has("portfolio") ? DEFAULTED : []) {
    const forHedges = option !== "contract" || (given.has("price") && !given.has("multiplier"));
    if (!forHedges) continue;
    fill("person", option, memory.person[option]);
    fill("server", option, memory.server[option]);
  }
  return { recalled, overridden };
}

/** What a portfolio gives other commands, as it would be typed. */
function inputsOf(portfolio: SavedPortfolio): Readonly<Record<string, string | undefined>> {
  const { currency, contract, multiplier } = portfolio;
  const value = savedValue(portfolio);
  const beta = savedBeta(portfolio);
  const own = contract === "own" && multiplier !== undefined;
  return {
    value: value === undefined ? undefined : writeMoney(value, currency),
    beta: beta === undefined ? undefined : writeCoefficient(beta),
    contract: contract === undefined || contract === "own" ? undefined : symbolOf(contract),
    multiplier: own ? writeNumber(new Decimal(multiplier)) : undefined,
  };
}

/** A contract's symbol where that finds it again; its id otherwise. */
function symbolOf(id: string): string {
  const match = findContract(id);
  return match.kind === "found" ? match.contract.symbol : id;
}

/** The position in the contract that the hedge is to be in; none where it is flat. */
function heldIn(
  portfolio: SavedPortfolio,
  contract: string | undefined,
  multiplier: string | undefined,
): string | undefined {
  const wanted = contractId(contract, multiplier);
  const held = positionsOf(portfolio).find((position) => position.contract === wanted)?.contracts;
  return held === undefined || held.isZero() ? undefined : writeNumber(held);
}

function contractId(contract: string | undefined, multiplier: string | undefined): string {
  if (contract === undefined && multiplier !== undefined) return "own";
  const match = findContract(contract ?? DEFAULT_CONTRACT);
  return match.kind === "found" ? match.contract.id : "";
}
