import { isOffered, relatives, type SizedContract } from "../catalogue/contracts.js";
import type { Reach } from "../computation/contractRange.js";
import { contractValue } from "../computation/contractValue.js";
import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import type { Rounding } from "../computation/wholeContracts.js";
import type { GivenResidual } from "../scenario/hedgeOutcome.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import type { HedgeWords } from "./hedgeOptions.js";
import type { Horizon } from "./horizon.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import type { Percent } from "./quantities.js";
import { checkCurrency, reconcileCurrencies } from "./reconcileCurrencies.js";
import { smallPercents } from "./smallPercents.js";

/** Another contract of the family and its size beside the chosen one. */
export interface Relative {
  readonly contract: SizedContract;
  readonly relativeSize: Decimal;
}

/** A hedge question in full: every default filled in, every assumption noted. */
export interface HedgeRequest extends HedgeInputs {
  readonly contract: ChosenContract;
  readonly portfolioCurrency?: string;
  readonly futuresPrice: Decimal;
  readonly marketMove: Decimal;
  readonly held?: Decimal;
  readonly rounding: Rounding | "mix";
  /** Contracts that a combination may use, the chosen one among them if it still trades; empty for one's own contract. */
  readonly mixSizes: readonly Relative[];
  /** The rest of the family, whether confirmed or not. */
  readonly relatives: readonly Relative[];
  readonly betaStandardError?: Decimal;
  readonly betaReach?: Reach;
  readonly residual?: GivenResidual;
  readonly cost?: Decimal;
  readonly margin?: Decimal;
  /** Trades of at most so many contracts are left alone. */
  readonly band?: number;
  readonly notes: readonly Note[];
}

/** A fall of 5%: what the textbooks' worked examples use. */
const DEFAULT_MOVE: Percent = { fraction: new Decimal("-0.05"), mayBeFraction: false };
const DEFAULT_HORIZON: Horizon = { years: ONE.dividedBy(12), text: "1 month", bare: false };

/**
 * Turns the options, read one by one, into one consistent question.
 *
 * @throws {@link InputError} when options contradict each other or leave something open
 * @example
 * readHedge({ value: { amount: 10e6 }, beta: 1.2, price: { amount: 8000 } }) // SPI 200, target 0, move −5%
 */
export function readHedge(words: HedgeWords): HedgeRequest {
  const notes: Note[] = [];
  const chosen = chooseContract({ ...words, valueCurrency: words.value.currency }, notes);
  if (words.contract === undefined && words.multiplier === undefined && chosen.row !== undefined) {
    notes.push({ code: "default-contract", name: chosen.row.shortName });
  }
  const { portfolioCurrency, fx } = reconcileCurrencies(
    { stated: words.value.currency, contractCurrency: chosen.currency, fx: words.fx },
    notes,
  );
  for (const field of ["price", "multiplier", "cost", "margin"] as const) {
    checkCurrency(field, words[field], chosen.currency);
  }
  notePrice(chosen, words.price.amount, notes);
  const { move, index_vol, residual_vol } = words;
  notes.push(...smallPercents({ move, index_vol, residual_vol }));
  if (words.move === undefined) notes.push({ code: "default-move" });

  const family = familyOf(chosen);
  const mixSizes = family.filter(
    ({ contract, relativeSize }) => isOffered(contract) && relativeSize.lessThanOrEqualTo(1),
  );
  const rounding = roundingFor(words.rounding ?? "nearest", chosen, family, mixSizes, notes);
  const residual = readResidual(words, notes);
  return {
    portfolioValue: words.value.amount,
    beta: words.beta,
    targetBeta: words.target ?? ZERO,
    contractValue: contractValue(words.price.amount, chosen.multiplier),
    futuresBeta: words.futures_beta ?? ONE,
    fx,
    contract: chosen,
    futuresPrice: words.price.amount,
    marketMove: (words.move ?? DEFAULT_MOVE).fraction,
    rounding,
    mixSizes,
    relatives: family.filter(({ contract }) => contract.id !== chosen.row?.id),
    notes,
    ...(portfolioCurrency === undefined ? {} : { portfolioCurrency }),
    ...(words.held === undefined ? {} : { held: words.held }),
    ...(words.beta_se === undefined ? {} : { betaStandardError: words.beta_se }),
    ...(residual === undefined ? {} : { residual }),
    ...(words.cost === undefined ? {} : { cost: words.cost.amount }),
    ...(words.margin === undefined ? {} : { margin: words.margin.amount }),
    ...(words.band === undefined ? {} : { band: words.band }),
  };
}

/** The chosen contract and its relatives by size; nothing for one's own multiplier, which has no family. */
function familyOf({ row, multiplier }: ChosenContract): readonly Relative[] {
  if (row === undefined || !multiplier.equals(row.multiplier)) return [];
  const sized = [row, ...relatives(row)].filter(
    (contract): contract is SizedContract => contract.multiplier !== undefined,
  );
  return sized.map((contract) => ({ contract, relativeSize: new Decimal(contract.multiplier).dividedBy(multiplier) }));
}

function roundingFor(
  wanted: Rounding | "mix",
  { row }: ChosenContract,
  family: readonly Relative[],
  mixSizes: readonly Relative[],
  notes: Note[],
): Rounding | "mix" {
  if (wanted !== "mix" || mixSizes.some(({ relativeSize }) => relativeSize.lessThan(1))) return wanted;
  const unconfirmed = family.find(({ contract, relativeSize }) => relativeSize.lessThan(1) && !isOffered(contract));
  const text = unconfirmed?.contract.note;
  const name = row?.shortName ?? "your own contract";
  const smaller = unconfirmed?.contract.shortName;
  notes.push({
    code: "no-smaller-contract",
    name,
    ...(text === undefined || smaller === undefined ? {} : { smaller, text }),
  });
  return "nearest";
}

function readResidual(words: HedgeWords, notes: Note[]): GivenResidual | undefined {
  const { r2, index_vol, residual_vol } = words;
  if (words.horizon?.bare === true) notes.push({ code: "horizon-days", text: words.horizon.text });
  if (residual_vol === undefined && r2 === undefined) {
    if (index_vol !== undefined) notes.push({ code: "unused", options: "index_vol", why: "it needs r2 beside it" });
    return undefined;
  }
  if (residual_vol !== undefined && index_vol !== undefined) {
    notes.push({ code: "unused", options: "index_vol", why: "residual_vol says it directly" });
  }
  if (residual_vol === undefined && index_vol === undefined) {
    throw new InputError("missing-index-volatility", { add: ["index_vol:16%"] }, "index_vol");
  }
  const horizon = words.horizon ?? DEFAULT_HORIZON;
  if (words.horizon === undefined) notes.push({ code: "default-horizon", text: horizon.text });
  return {
    horizon,
    ...(residual_vol === undefined ? {} : { volatility: residual_vol.fraction }),
    ...(r2 === undefined ? {} : { rSquared: r2 }),
    ...(index_vol === undefined ? {} : { indexVolatility: index_vol.fraction }),
  };
}

const FAR = new Decimal(5);

/** A price five times off the last level seen is more often a slip (or another index) than a market. */
function notePrice({ row }: ChosenContract, futuresPrice: Decimal, notes: Note[]): void {
  if (row?.level === undefined || row.status === "delisted") return;
  const level = new Decimal(row.level.value);
  if (futuresPrice.greaterThan(level.times(FAR)) || futuresPrice.times(FAR).lessThan(level)) {
    notes.push({ code: "price-far", name: row.shortName, level: row.level.value, asOf: row.level.asOf });
  }
}
