import { blackScholes, type OptionTerms, type OptionValue } from "../computation/blackScholes.js";
import { type Decimal, quotient, ZERO } from "../computation/decimal.js";
import { deltaNeutralPuts } from "../computation/deltaNeutralPuts.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { floorStrike } from "../computation/floorStrike.js";
import { protectivePuts } from "../computation/protectivePuts.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import { zeroCostStrike } from "../computation/zeroCostStrike.js";
import { type Collar, type Expiry, type PutRow, putRows } from "./putRows.js";

/** What a question about protective puts must hold to be answered. */
export interface PutQuestion {
  readonly hedge: HedgeInputs & {
    readonly futuresPrice: Decimal;
    readonly contract: { readonly multiplier: Decimal };
  };
  readonly indexLevel: Decimal;
  /** Puts to buy; the exact count rounded up if absent. */
  readonly contracts?: Decimal;
  /** Of one put, where it is known without a price. */
  readonly delta?: Decimal;
  readonly plan?: {
    readonly strike: Decimal;
    readonly floor?: Decimal;
    readonly rate: Decimal;
    readonly dividend: Decimal;
    readonly expiry: { readonly years: Decimal };
    readonly pricing?: { readonly volatility: Decimal; readonly premium?: Decimal };
    readonly callStrike?: Decimal;
    readonly moves: readonly Decimal[];
  };
}

/** Counts of puts, positive for bought: for a floor, and, the other question, for a delta of nothing today. */
interface PutCounts {
  readonly exactContracts: Decimal;
  readonly contracts: Decimal;
  /** Exact; absent where no delta is known, or it is next to nothing. */
  readonly deltaNeutralContracts?: Decimal;
}

/** What the puts cost and give, per put in index points, in all in the portfolio's currency. */
export interface PutCost {
  readonly value: OptionValue;
  /** The premium typed, else the model's price. */
  readonly optionPrice: Decimal;
  readonly cost: Decimal;
  readonly costFraction: Decimal;
  readonly netFloor: Decimal;
  /** Index level at expiry below which the puts have paid for themselves; absent where it is not above zero. */
  readonly paidBelow?: Decimal;
  /** Index level from which on the portfolio, with the premium paid, is worth today's value; absent within the puts' reach. */
  readonly earnedFrom?: Decimal;
}

/** Puts with a strike: what they are worth, and portfolio, futures, puts and collar at expiry. */
export interface PutProtection {
  readonly strike: Decimal;
  /** Portfolio at the strike, before the premium. */
  readonly floor: Decimal;
  readonly cost?: PutCost;
  readonly collar?: Collar;
  /** Futures that take beta to nothing, exactly; negative for short. */
  readonly futuresContracts: Decimal;
  readonly rows: readonly PutRow[];
  /** The row of any other move. */
  readonly rowAt: (move: Decimal) => PutRow;
}

export interface PutOutcome extends PutCounts {
  readonly protection?: PutProtection;
}

/** A smaller delta would call for puts without end. */
const LEAST_DELTA = "0.0001";

/**
 * Answers a question about protective puts: how many, at which cost, and what they make of the portfolio at expiry, by the
 * market model of {@link scenarioRow}.
 *
 * @throws {@link DomainError} `not-positive`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1
 * @example US$500,000 at β 2, index 1,000, strike 960, US$100 a point: 10 puts, floor US$450,000
 */
export function putOutcome(question: PutQuestion): PutOutcome {
  const { hedge, indexLevel, plan } = question;
  const multiplier = hedge.contract.multiplier.times(hedge.fx);
  const sizes = { portfolioValue: hedge.portfolioValue, beta: hedge.beta, indexLevel, multiplier };
  const exactContracts = protectivePuts(sizes);
  const contracts = question.contracts ?? wholeContracts(exactContracts, "at_least");
  const protection = plan === undefined ? undefined : protectionOf({ ...question, plan }, contracts);
  const delta = protection?.cost?.value.delta ?? question.delta;
  const isTold = delta?.abs().greaterThanOrEqualTo(LEAST_DELTA) === true;
  return {
    exactContracts,
    contracts,
    ...(delta === undefined || !isTold ? {} : { deltaNeutralContracts: deltaNeutralPuts(sizes, delta) }),
    ...(protection === undefined ? {} : { protection }),
  };
}

type Planned = PutQuestion & { readonly plan: NonNullable<PutQuestion["plan"]> };

function protectionOf(question: Planned, contracts: Decimal): PutProtection {
  const { hedge, indexLevel, plan } = question;
  const { strike, pricing, rate, dividend } = plan;
  const perPoint = contracts.times(hedge.contract.multiplier).times(hedge.fx);
  const terms: OptionTerms = { kind: "put", indexLevel, strike, rate, dividend, expiry: plan.expiry.years };
  const value = pricing === undefined ? undefined : blackScholes(terms, pricing.volatility);
  const optionPrice = pricing?.premium ?? value?.optionPrice;
  const premium = optionPrice?.times(perPoint);
  const collar = collarOf(plan, terms, optionPrice, perPoint);
  const expiry: Expiry = { ...hedge, indexLevel, rate, dividend, years: plan.expiry.years, strike, perPoint };
  const { rowAt, futuresContracts } = putRows(expiry, premium, collar);
  const floor = plan.floor ?? rowAt(quotient(strike, indexLevel).minus(1)).unhedgedValue;
  const cost =
    value === undefined || optionPrice === undefined
      ? undefined
      : { value, optionPrice, ...costOf(expiry, floor, optionPrice) };
  return {
    strike,
    floor,
    ...(cost === undefined ? {} : { cost }),
    ...(collar === undefined ? {} : { collar }),
    futuresContracts,
    rows: plan.moves.map(rowAt),
    rowAt,
  };
}

function costOf(expiry: Expiry, floor: Decimal, optionPrice: Decimal): Omit<PutCost, "value" | "optionPrice"> {
  const { portfolioValue, strike, years, perPoint } = expiry;
  const cost = optionPrice.times(perPoint);
  const paidBelow = strike.minus(optionPrice);
  const earnedFrom = floorStrike({ ...expiry, floor: portfolioValue.plus(cost), horizon: years });
  return {
    cost,
    costFraction: quotient(cost, portfolioValue),
    netFloor: floor.minus(cost),
    ...(paidBelow.greaterThan(0) ? { paidBelow } : {}),
    ...(earnedFrom.greaterThanOrEqualTo(strike) ? { earnedFrom } : {}),
  };
}

/** The collar with the call typed, or with the call that pays for the put; none without either. */
function collarOf(
  plan: Planned["plan"],
  terms: OptionTerms,
  putPrice: Decimal | undefined,
  perPoint: Decimal,
): Collar | undefined {
  const volatility = plan.pricing?.volatility;
  const found = volatility === undefined ? undefined : zeroCostStrike(terms, volatility);
  const callStrike = plan.callStrike ?? found;
  if (callStrike === undefined) return undefined;
  const isFound = plan.callStrike === undefined;
  if (volatility === undefined || putPrice === undefined) return { callStrike, isFound };
  // The strike was found so, as near as 64-bit numbers come: what they miss by is no cost.
  if (isFound) return { callStrike, isFound, callPrice: putPrice, cost: ZERO };
  const { optionPrice: callPrice } = blackScholes({ ...terms, kind: "call", strike: callStrike }, volatility);
  const cost = putPrice.minus(callPrice).times(perPoint);
  return { callStrike, isFound, callPrice, cost };
}
