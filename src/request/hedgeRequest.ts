import { isOffered, relatives, type SizedContract } from "../catalogue/contracts.js";
import { contractValue } from "../computation/contractValue.js";
import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import type { Rounding } from "../computation/wholeContracts.js";
import { type ChosenContract, chooseContract } from "./chooseContract.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import {
  beta,
  charge,
  choice,
  contract,
  held,
  horizon,
  money,
  move,
  price,
  rate,
  required,
  rSquared,
  standardError,
  volatility,
} from "./option.js";
import type { Horizon, Money, Percent } from "./quantities.js";
import { checkCurrency, reconcileCurrencies } from "./reconcileCurrencies.js";

/** The options that describe a hedge, shared by every command that sizes one. */
export const hedgeOptions = {
  value: required(money("Portfolio value: 10m, A$10,000,000, 0.6*25m", "10m")),
  beta: required(beta("Portfolio beta against the index", "1.2")),
  price: required(price("Futures price in index points (the future's, not the index level)", "8000")),
  contract: contract("Index future by symbol or name; SPI 200 if left out"),
  multiplier: price("Your own multiplier: currency per index point", "25"),
  target: beta("Beta to move to; 0, a full hedge, if left out", "0.5"),
  move: move("Market move to show, in percent; -5 if left out", "-5"),
  held: held("Contracts held already: -40 or 40 short", "-40"),
  fx: rate("Portfolio currency per unit of contract currency", "1.5"),
  futures_beta: rate("The future's own beta to your index; 1 if left out", "0.95"),
  rounding: choice("How the count becomes whole", ["nearest", "never_over", "at_least", "mix"]),
  beta_se: standardError("Standard error of beta, for the range of contracts", "0.1"),
  r2: rSquared("R² of the portfolio on the index: 0.85 or 85%", "0.85"),
  index_vol: volatility("Index volatility a year, in percent, with r2", "16"),
  residual_vol: volatility("Volatility a year that the index does not explain, in percent", "8"),
  horizon: horizon("How long the hedge stays on: 30d, 3 months; 1 month if left out", "1 month"),
  cost: charge("Cost per contract traded, in contract currency", "5"),
  margin: charge("Initial margin per contract, in contract currency", "12000"),
} as const;

/** What the hedge options hold once each is read. */
export interface HedgeWords {
  readonly value: Money;
  readonly beta: Decimal;
  readonly price: Money;
  readonly contract?: string | undefined;
  readonly multiplier?: Money | undefined;
  readonly target?: Decimal | undefined;
  readonly move?: Percent | undefined;
  readonly held?: Decimal | undefined;
  readonly fx?: Decimal | undefined;
  readonly futures_beta?: Decimal | undefined;
  readonly rounding?: Rounding | "mix" | undefined;
  readonly beta_se?: Decimal | undefined;
  readonly r2?: Decimal | undefined;
  readonly index_vol?: Percent | undefined;
  readonly residual_vol?: Percent | undefined;
  readonly horizon?: Horizon | undefined;
  readonly cost?: Money | undefined;
  readonly margin?: Money | undefined;
}

/** Another contract of the family and its size beside the chosen one. */
export interface Relative {
  readonly contract: SizedContract;
  readonly relativeSize: Decimal;
}

/** What was given about the risk that the index does not explain. */
interface ResidualRisk {
  readonly volatility?: Decimal;
  readonly rSquared?: Decimal;
  readonly indexVolatility?: Decimal;
  readonly horizon: Horizon;
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
  readonly residual?: ResidualRisk;
  readonly cost?: Decimal;
  readonly margin?: Decimal;
  readonly notes: readonly Note[];
}

/** A fall of 5%: what the textbooks' worked examples use. */
const DEFAULT_MOVE: Percent = { fraction: new Decimal("-0.05"), mayBeFraction: false };
const DEFAULT_HORIZON: Horizon = { years: ONE.dividedBy(12), text: "1 month" };

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
  notePercents(words, notes);
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
  notes.push({ code: "no-smaller-contract", name, ...(text === undefined ? {} : { text }) });
  return "nearest";
}

function readResidual(words: HedgeWords, notes: Note[]): ResidualRisk | undefined {
  const { r2, index_vol, residual_vol } = words;
  if (residual_vol === undefined && r2 === undefined) return undefined;
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

/** A price five times off the last level seen is more often a slip (or another index) than a market. */
function notePrice({ row }: ChosenContract, futuresPrice: Decimal, notes: Note[]): void {
  if (row?.level === undefined || row.status === "delisted") return;
  const ratio = futuresPrice.dividedBy(row.level.value);
  if (ratio.greaterThan(5) || ratio.lessThan("0.2")) {
    notes.push({ code: "price-far", name: row.shortName, level: row.level.value, asOf: row.level.asOf });
  }
}

function notePercents(words: HedgeWords, notes: Note[]): void {
  for (const option of ["move", "index_vol", "residual_vol"] as const) {
    const percent = words[option];
    if (percent?.mayBeFraction !== true) continue;
    const read = `${percent.fraction.times(100).toFixed()}%`;
    notes.push({ code: "small-percent", option, read, instead: `${percent.fraction.times(10_000).toFixed()}%` });
  }
}
