import { blackScholes, type OptionTerms } from "../computation/blackScholes.js";
import { blackScholesVolatility } from "../computation/blackScholesVolatility.js";
import { Decimal, ZERO } from "../computation/decimal.js";
import { fairFuturesPrice } from "../computation/fairFuturesPrice.js";
import { ifAnswered } from "../computation/statistics/ifAnswered.js";
import { bareHorizons } from "./bareHorizons.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import type { Horizon } from "./horizon.js";
import { InputError, inField } from "./inputError.js";
import { readMoves } from "./moves.js";
import type { Note } from "./note.js";
import { requireNear } from "./pricesApart.js";
import type { PutWords } from "./putOptions.js";
import { type PutTimes, type StrikePlan, strikeFor } from "./putStrike.js";
import type { Money } from "./quantities.js";
import { checkCurrency } from "./reconcileCurrencies.js";
import { smallPercents } from "./smallPercents.js";

/** What an option is worth something for: a volatility as typed, or the one that a premium implies. */
export interface Pricing {
  readonly volatility: Decimal;
  /** As typed, in points. */
  readonly premium?: Decimal;
}

/** A question about one option, in full. */
export interface OptionRequest {
  readonly asks: "option";
  readonly terms: OptionTerms;
  readonly expiry: Horizon;
  readonly pricing: Pricing;
  /** Currency per point of one contract, where it was typed. */
  readonly multiplier?: Money;
  readonly notes: readonly Note[];
}

/** What is bought for a floor: strike, expiry, price, and the collar and moves to show beside it. */
export interface PutPlan extends PutTimes, StrikePlan {
  readonly pricing?: Pricing;
  readonly callStrike?: Decimal;
  /** Ascending fractions. */
  readonly moves: readonly Decimal[];
  /** As typed, from which the receipt reads them again. */
  readonly movesText: string;
}

/** A question about puts that protect a portfolio, in full. */
export interface ProtectionRequest {
  readonly asks: "protection";
  /** Portfolio, currencies and contract; its futures price is the fair one unless it was typed. */
  readonly hedge: HedgeRequest;
  readonly isPriceTyped: boolean;
  /** Of the future; today's index where no expiry says more. */
  readonly fairPrice: Decimal;
  readonly isMultiplierTyped: boolean;
  readonly indexLevel: Decimal;
  /** Absent where only the counts are asked for, with a delta in place of a strike. */
  readonly plan?: PutPlan;
  /** Delta of one put as typed. */
  readonly delta?: Decimal;
  readonly notes: readonly Note[];
}

const OF_A_PORTFOLIO = ["value", "beta", "floor", "portfolio", "call_strike", "delta", "moves", "price"] as const;
const IN_POINTS = ["index", "spot", "strike", "call_strike"] as const;
const DEFAULT_MOVES = "-30%,-20%,-10%,-5%,0%,5%,10%,20%";

/**
 * Turns the options into one question: about one option where no portfolio is named, else about puts that protect it.
 *
 * @throws {@link InputError} `missing` for what neither can do without, and a {@link PutProblem}
 */
export function readPut(words: PutWords): OptionRequest | ProtectionRequest {
  const { index, spot } = words;
  if (index !== undefined && spot !== undefined) throw new InputError("index-and-spot", { fixes: [""] }, "spot");
  const named = Object.values(words).filter((value) => value !== undefined);
  const portfolio = named.length === 0 || OF_A_PORTFOLIO.some((option) => words[option] !== undefined);
  return portfolio ? readProtection(words) : readOption(words);
}

function readOption(words: PutWords): OptionRequest {
  const indexLevel = need("index", words.index ?? words.spot).amount;
  const strike = need("strike", words.strike).amount;
  const times = timesOf(words);
  const terms = { ...times, kind: words.type ?? "put", indexLevel, strike, expiry: times.expiry.years };
  const pricing = pricingOf(words, terms);
  if (pricing === undefined) throw new InputError("volatility-or-premium", { add: ["volatility:18%"] }, "volatility");
  const { multiplier } = words;
  return {
    asks: "option",
    terms,
    expiry: times.expiry,
    pricing,
    notes: [...notesOf(words), ...unusedAlone(words)],
    ...(multiplier === undefined ? {} : { multiplier }),
  };
}

function readProtection(words: PutWords): ProtectionRequest {
  if (words.type === "call") throw new InputError("calls-alone", { fixes: ["put"] }, "type");
  const [value, beta] = [need("value", words.value), need("beta", words.beta)];
  const indexLevel = need("index", words.index ?? words.spot).amount;
  const { floor, strike, delta, price } = words;
  const counted = floor === undefined && strike === undefined && delta !== undefined;
  const times = counted ? undefined : timesOf(words);
  const fairPrice =
    times === undefined ? indexLevel : fairFuturesPrice({ ...times, indexLevel, expiry: times.expiry.years });
  if (price !== undefined) requireNear("price", price.amount, indexLevel, fairPrice);
  const { contract, multiplier, fx } = words;
  const hedge = readHedge({ value, beta, contract, multiplier, fx, price: price ?? { amount: fairPrice } });
  for (const field of IN_POINTS) checkCurrency(field, words[field], hedge.contract.currency);
  const plan = times === undefined ? undefined : planOf(words, times, { hedge, indexLevel });
  if (delta?.isZero() === true) throw new InputError("delta-zero", {}, "delta");
  return {
    asks: "protection",
    hedge,
    isPriceTyped: price !== undefined,
    fairPrice,
    isMultiplierTyped: multiplier !== undefined,
    indexLevel,
    notes: [...hedge.notes, ...notesOf(words)],
    ...(plan === undefined ? {} : { plan }),
    ...(delta === undefined || plan?.pricing !== undefined ? {} : { delta: delta.abs().negated() }),
  };
}

function planOf(
  words: PutWords,
  times: PutTimes,
  { hedge, indexLevel }: Pick<ProtectionRequest, "hedge" | "indexLevel">,
): PutPlan {
  const bought = strikeFor(words, { hedge, indexLevel, times });
  const terms = { ...times, kind: "put", indexLevel, strike: bought.strike, expiry: times.expiry.years } as const;
  const pricing = pricingOf(words, terms);
  const callStrike = words.call_strike?.amount;
  if (callStrike?.lessThanOrEqualTo(bought.strike) === true) {
    const limit = bought.strike.toDecimalPlaces(2).toFixed();
    throw new InputError("call-strike-low", { limit, fixes: [""] }, "call_strike");
  }
  const movesText = words.moves ?? DEFAULT_MOVES;
  return {
    ...times,
    ...bought,
    moves: inField("moves", () => readMoves(movesText, indexLevel)),
    movesText,
    ...(pricing === undefined ? {} : { pricing }),
    ...(callStrike === undefined ? {} : { callStrike }),
  };
}

function need<Value>(field: string, value: Value | undefined): Value {
  if (value === undefined) throw new InputError("missing", {}, field);
  return value;
}

function timesOf({ rate, dividend, expiry }: PutWords): PutTimes {
  return {
    rate: rate?.fraction ?? ZERO,
    dividend: dividend?.fraction ?? ZERO,
    expiry: need("expiry", expiry),
  };
}

const USUAL = new Decimal("0.2");

/** The volatility typed, or the one that the premium implies; nothing where neither was typed. */
function pricingOf({ volatility, premium }: PutWords, terms: OptionTerms): Pricing | undefined {
  if (premium === undefined) return volatility === undefined ? undefined : { volatility: volatility.fraction };
  if (volatility !== undefined) throw new InputError("premium-and-volatility", { fixes: [""] }, "premium");
  const implied = ifAnswered(() => blackScholesVolatility(terms, premium));
  if (implied !== undefined) return { volatility: implied, premium };
  const usual = blackScholes(terms, USUAL).optionPrice.toSignificantDigits(4);
  const fixes = usual.greaterThanOrEqualTo("0.0001") ? [usual.toDecimalPlaces(4).toFixed()] : [];
  throw new InputError("premium-arbitrage", { about: terms.kind, fixes }, "premium");
}

/** What one option has no use for: it is told in points, and in money where a multiplier is typed. */
function unusedAlone({ contract, fx }: PutWords): readonly Note[] {
  const typed = Object.entries({ contract, fx }).filter(([, value]) => value !== undefined);
  const options = typed.map(([name]) => name).join(", ");
  const why = "one option is told in points; multiplier gives its money, in the currency typed with it";
  return options === "" ? [] : [{ code: "unused", options, why }];
}

function notesOf(words: PutWords): readonly Note[] {
  const { expiry, delta, volatility, premium, rate, dividend } = words;
  const unused: Note = { code: "unused", options: "delta", why: "the volatility gives it" };
  const priced = volatility !== undefined || premium !== undefined;
  return [
    ...smallPercents({ volatility, rate, dividend }),
    ...bareHorizons({ expiry }),
    ...(delta !== undefined && priced ? [unused] : []),
  ];
}
