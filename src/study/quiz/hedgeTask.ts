import { contractValue } from "../../computation/contractValue.js";
import { type Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { contractExposure, exactContracts } from "../../computation/exactContracts.js";
import { type Rounding, wholeContracts } from "../../computation/wholeContracts.js";
import { contracts, money, number, points } from "../cards/card.js";
import type { ContractSize, HedgeCase } from "../misconceptions/hedgeCase.js";
import { rightWorking } from "../misconceptions/rightWorking.js";
import { singleSlips } from "../misconceptions/wrongCounts.js";
import { hedgeSteps, wrongCountOf } from "./hedgeSteps.js";
import { heldMistakes } from "./heldMistakes.js";
import type { Quantity, SoughtCount, Task, Wrong } from "./task.js";

/** A hedge to ask about. */
export interface AskedHedge {
  readonly portfolioValue: Decimal;
  readonly beta: Decimal;
  /** A full hedge where there is none. */
  readonly targetBeta?: Decimal;
  readonly futuresPrice: Decimal;
  readonly multiplier: Decimal;
  readonly futuresBeta?: Decimal;
  /** Portfolio currency per unit of contract currency. */
  readonly fx?: Decimal;
  readonly indexLevel?: Decimal;
  /** Contracts that are there already, of the same future: what is asked for is the trade. */
  readonly held?: Decimal;
  readonly rounding?: Rounding;
}

/** What a hedge is about, in words. */
export interface HedgeWords {
  readonly card: string;
  /** "E-mini S&P 500 futures"; without a name, an index future. */
  readonly contractName?: string;
  readonly contract?: string;
  readonly currency?: string;
  /** Of the contract, where it is another. */
  readonly contractCurrency?: string;
  /** The family's other contracts. */
  readonly sizes?: readonly ContractSize[];
  readonly source?: string;
  /** Ids of the mistakes that the task is about. */
  readonly own?: readonly string[];
}

/** A task that asks for a count of contracts, its wrong answers those of the misconceptions. */
export function hedgeTask(asked: AskedHedge, words: HedgeWords): Task {
  const { card, contract, currency, source, own } = words;
  const hedge = caseOf(asked, words);
  const inputs = { ...hedge, contractValue: contractValue(hedge.futuresPrice, hedge.multiplier) };
  const named = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    asks: asked.held === undefined ? "contracts" : "trade",
    text: textOf(asked, words),
    given: givenOf(asked, words),
    ...{ ...named("currency", currency), ...named("contract", contract), ...named("source", source) },
    sought: soughtOf(asked, hedge, exactContracts(inputs)),
    hints: [formulaOf(asked), money("value of one contract", contractExposure({ ...inputs, futuresBeta: ONE }))],
    ...(own === undefined ? {} : { own }),
    card,
  };
}

function caseOf(asked: AskedHedge, { sizes = [] }: HedgeWords): HedgeCase {
  const { held: _held, indexLevel, ...hedge } = asked;
  const usual = { targetBeta: ZERO, futuresBeta: ONE, fx: ONE, rounding: "nearest" } as const;
  return { ...usual, ...hedge, sizes, ...(indexLevel === undefined ? {} : { indexLevel }) };
}

function soughtOf({ held }: AskedHedge, hedge: HedgeCase, exact: Decimal): SoughtCount {
  const { rounding } = hedge;
  const whole = wholeContracts(exact, rounding);
  const working = hedgeSteps(rightWorking(hedge), hedge);
  const wrong = singleSlips(hedge).map((slip) => wrongCountOf(slip, hedge));
  if (held === undefined) {
    return { kind: "count", right: contracts("whole", whole), exact, rounding, hedge, working, wrong };
  }
  const trade = contracts("= trade", whole.minus(held));
  const toTrade = (hedged: Wrong<Quantity>): Wrong<Quantity> => {
    const after = [contracts("− held", held), contracts("= trade", hedged.answer.value.minus(held))] as const;
    return { ...hedged, answer: after[1], working: [...hedged.working, ...after] };
  };
  return {
    kind: "count",
    right: trade,
    exact: exact.minus(held),
    rounding,
    working: [...working, contracts("whole", whole), contracts("− held", held), trade],
    wrong: [...heldMistakes({ working, whole, held }), ...wrong.map(toTrade)],
  };
}

function givenOf(asked: AskedHedge, { currency, contractCurrency = currency }: HedgeWords): Task["given"] {
  const { portfolioValue, beta, targetBeta, futuresPrice, multiplier, futuresBeta, fx, indexLevel, held } = asked;
  const own = contractCurrency === undefined ? {} : { currency: contractCurrency };
  const optional = (name: string, make: (value: Decimal) => Quantity, value: Decimal | undefined) =>
    value === undefined ? {} : { [name]: make(value) };
  return {
    portfolioValue: money("portfolio V_P", portfolioValue),
    beta: number("beta β", beta),
    ...optional("targetBeta", (value) => number("target β*", value), targetBeta),
    futuresPrice: points("futures price F", futuresPrice),
    multiplier: { ...money("a point, m", multiplier), ...own },
    ...optional("futuresBeta", (value) => number("futures beta β_F", value), futuresBeta),
    ...optional("fx", (value) => number("fx", value), fx),
    ...optional("indexLevel", (value) => points("index level", value), indexLevel),
    ...optional("held", (value) => contracts("held", value), held),
  };
}

function formulaOf({ targetBeta, futuresBeta, fx, held }: AskedHedge): string {
  const betaToMove = targetBeta === undefined ? "−β" : "(β* − β)";
  const divisors = [...(futuresBeta === undefined ? [] : ["β_F"]), "F", "m", ...(fx === undefined ? [] : ["fx"])];
  const sized = `N* = ${betaToMove} × V_P ÷ (${divisors.join(" × ")})`;
  return held === undefined ? sized : `${sized}; trade = N* − held`;
}

/** How each rule of rounding is asked for. */
export const RULES: Readonly<Record<Rounding, string>> = {
  nearest: "In whole contracts, to the nearest.",
  never_over: "In whole contracts, never more than the exact hedge.",
  at_least: "In whole contracts, at least the exact hedge.",
};

function textOf(asked: AskedHedge, { contractName, currency, contractCurrency }: HedgeWords): string {
  const { targetBeta, futuresBeta, fx, indexLevel, held, rounding = "nearest" } = asked;
  const said = (sentence: string, value: Decimal | undefined) => (value === undefined ? [] : [sentence]);
  const goal = targetBeta === undefined ? "its beta to 0" : "its beta to {targetBeta}";
  return [
    "A portfolio of {portfolioValue} has a beta of {beta}.",
    `${contractName ?? "An index future"} ${contractName === undefined ? "trades" : "trade"} at {futuresPrice}; a point of one contract is worth {multiplier}.`,
    ...said("The index itself stands at {indexLevel}.", indexLevel),
    ...said(`One ${contractCurrency} costs {fx} ${currency}.`, fx),
    ...said("The future's own beta to the portfolio's index is {futuresBeta}.", futuresBeta),
    ...said("Already held of these futures: {held}.", held),
    `${held === undefined ? "Which position" : "Which trade"} brings ${goal}?`,
    RULES[rounding],
  ].join(" ");
}
