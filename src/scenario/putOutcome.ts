import { blackScholes, type OptionTerms } from "../computation/blackScholes.js";
import { type Decimal, quotient } from "../computation/decimal.js";
import { deltaNeutralPuts } from "../computation/deltaNeutralPuts.js";
import type { HedgeInputs } from "../computation/exactContracts.js";
import { protectivePuts } from "../computation/protectivePuts.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import { type NoCollar, putCollar } from "./putCollar.js";
import { type PutCost, putCost } from "./putCost.js";
import type { PutPlanned } from "./putPlanned.js";
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
  readonly plan?: PutPlanned;
}

/** Counts of puts, positive for bought: for a floor, and, the other question, for a delta of nothing today. */
interface PutCounts {
  readonly exactContracts: Decimal;
  readonly contracts: Decimal;
  /** Exact; absent where no delta is known, or it is next to nothing. */
  readonly deltaNeutralContracts?: Decimal;
}

/** Puts with a strike: what they are worth, and portfolio, futures, puts and collar at expiry. */
export interface PutProtection {
  readonly strike: Decimal;
  /** Portfolio at the strike, before the premium. */
  readonly floor: Decimal;
  readonly cost?: PutCost;
  readonly collar?: Collar;
  readonly noCollar?: NoCollar;
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
  const calls = question.contracts ?? wholeContracts(exactContracts, "never_over");
  const protection = plan === undefined ? undefined : protectionOf({ ...question, plan }, contracts, calls);
  const delta = protection?.cost?.value.delta ?? question.delta;
  const isTold = delta?.abs().greaterThanOrEqualTo(LEAST_DELTA) === true;
  return {
    exactContracts,
    contracts,
    ...(delta === undefined || !isTold ? {} : { deltaNeutralContracts: deltaNeutralPuts(sizes, delta) }),
    ...(protection === undefined ? {} : { protection }),
  };
}

type Planned = PutQuestion & { readonly plan: PutPlanned };

function protectionOf({ hedge, indexLevel, plan }: Planned, contracts: Decimal, calls: Decimal): PutProtection {
  const { strike, rate, dividend } = plan;
  const perContract = hedge.contract.multiplier.times(hedge.fx);
  const perPoint = contracts.times(perContract);
  const terms: OptionTerms = { kind: "put", indexLevel, strike, rate, dividend, expiry: plan.expiry.years };
  const priced = pricedPut(plan, terms);
  const premium = priced?.optionPrice.times(perPoint);
  const collar = putCollar(plan, terms, { optionPrice: priced?.optionPrice, contracts, calls, perContract });
  const expiry: Expiry = { ...hedge, indexLevel, rate, dividend, years: plan.expiry.years, strike, perPoint };
  const { rowAt, futuresContracts } = putRows(expiry, premium, collar.collar);
  const floor = plan.floor ?? rowAt(quotient(strike, indexLevel).minus(1)).unhedgedValue;
  return {
    strike,
    floor,
    ...(priced === undefined ? {} : { cost: { ...priced, ...putCost(expiry, plan, floor, priced.optionPrice) } }),
    ...collar,
    futuresContracts,
    rows: plan.moves.map(rowAt),
    rowAt,
  };
}

/** The put's value at its volatility, and the premium typed in place of its price. */
function pricedPut({ pricing }: PutPlanned, terms: OptionTerms): Pick<PutCost, "value" | "optionPrice"> | undefined {
  if (pricing === undefined) return undefined;
  const value = blackScholes(terms, pricing.volatility);
  return { value, optionPrice: pricing.premium ?? value.optionPrice };
}
