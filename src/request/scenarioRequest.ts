import { fallOf, findFall, type HistoricalFall, historicalFalls } from "../catalogue/historicalFalls.js";
import { Decimal, ZERO } from "../computation/decimal.js";
import type { Carry, Stress } from "../scenario/scenario.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import type { Horizon } from "./horizon.js";
import { InputError, inField } from "./inputError.js";
import { MAX_MOVES, readMoves } from "./moves.js";
import type { Note } from "./note.js";
import { basisShock, beta, held, horizon, preset, price, type RequestOf, words, yearly } from "./option.js";
import { smallPercent, smallPercents } from "./smallPercents.js";

const {
  rounding: _rounding,
  held: _held,
  move: _move,
  cost: _cost,
  margin: _margin,
  band: _band,
  ...shared
} = hedgeOptions;

/** Room for 25 moves or levels as people write them. */
const MOVES_LENGTH = 500;

/** The options of a scenario: the hedge's, then the moves and what else may happen. Discord allows 25 in all. */
export const scenarioOptions = {
  ...shared,
  contracts: held("A hedge already on, -60 or 60 short; sized to the nearest if left out", "-60"),
  moves: words("Moves in percent, or index levels: -20%,-10%,-5%,5%", "-20%,-10%,-5%,5%,10%", MOVES_LENGTH),
  preset: preset("A historical fall to add to the moves"),
  index: price("Index level now, for moves given as levels and for carry", "8000"),
  rate: yearly("Risk-free rate a year, in percent: turns carry on", "4"),
  dividend: yearly("Dividend yield a year, in percent", "3.5"),
  expiry: horizon("Time to the future's expiry: 4 months", "4 months"),
  basis_shock: basisShock("The future ends dearer (+) or cheaper (−) than its model: 10 points or 0.5%", "10"),
  beta_stress: beta("Beta in falls, in place of beta", "1.5"),
  specific_shock: yearly("The portfolio's own gain or loss, in percent", "-2"),
} as const;

/** What the scenario options hold once each is read. */
export type ScenarioWords = RequestOf<typeof scenarioOptions>;

/** A scenario question in full. */
export interface ScenarioRequest {
  readonly hedge: HedgeRequest;
  /** Contracts on, where they were stated; else they are sized. */
  readonly contracts?: Decimal;
  /** Ascending fractions. */
  readonly moves: readonly Decimal[];
  /** The moves as typed, from which the receipt reads them again: levels keep their digits so. */
  readonly movesText: string;
  readonly preset?: HistoricalFall;
  readonly indexLevel?: Decimal;
  readonly carry?: Carry & {
    readonly horizonText: string;
    readonly expiryText: string;
    readonly indexAssumed: boolean;
  };
  readonly stress: Stress;
}

const DEFAULT_MOVES = "-20%,-10%,-5%,0%,5%,10%";

/**
 * Turns the options into one consistent scenario question.
 *
 * @throws {@link InputError} as {@link readHedge} and {@link readMoves}; `unknown-preset`, `missing-horizon`, `expiry-before-horizon`
 * @example
 * readScenario({ value: { amount: 10e6 }, beta: 1.2, price: { amount: 8000 } }).moves // −20% to +10%
 */
export function readScenario(given: ScenarioWords): ScenarioRequest {
  const hedge = readHedge({ ...given, horizon: given.horizon });
  const fall = given.preset === undefined ? undefined : presetOf(given.preset);
  const indexLevel = given.index?.amount;
  const typed = inField("moves", () => readMoves(given.moves ?? DEFAULT_MOVES, indexLevel));
  const moves = fall === undefined ? typed : [...typed, fallOf(fall)].sort((a, b) => a.comparedTo(b));
  if (moves.length > MAX_MOVES)
    throw new InputError("too-many-moves", { part: `${moves.length}`, limit: `${MAX_MOVES}` }, "moves");
  const carry = readCarry(given, hedge);
  const stress = readStress(given);
  return {
    hedge: { ...hedge, notes: [...hedge.notes.filter(({ code }) => code !== "default-move"), ...percentNotes(given)] },
    moves,
    movesText: given.moves ?? DEFAULT_MOVES,
    stress,
    ...(given.contracts === undefined ? {} : { contracts: given.contracts }),
    ...(fall === undefined ? {} : { preset: fall }),
    ...(indexLevel === undefined ? {} : { indexLevel }),
    ...(carry === undefined ? {} : { carry }),
  };
}

/** Percent options, and moves, typed so small that a fraction may have been meant. */
function percentNotes({ rate, dividend, specific_shock, moves }: ScenarioWords): readonly Note[] {
  const options = smallPercents({ rate, dividend, specific_shock });
  const move = /(?:^|[,;\s])([-+−]?0?\.\d+)(?=[,;\s]|$)/u.exec(moves ?? "")?.[1];
  return move === undefined ? options : [...options, smallPercent("moves", new Decimal(move.replace("−", "-")))];
}

function presetOf(typed: string): HistoricalFall {
  const match = findFall(typed);
  if (match.kind === "found") return match.fall;
  const about = historicalFalls.map(({ id }) => id).join(", ");
  throw new InputError(
    "unknown-preset",
    { part: typed, about, fixes: match.suggestions.map(({ id }) => id) },
    "preset",
  );
}

/** Carry is on as soon as a rate, a dividend or an expiry is given; what is missing of it is filled in openly. */
function readCarry(given: ScenarioWords, hedge: HedgeRequest): ScenarioRequest["carry"] {
  const { rate, dividend, expiry } = given;
  if (rate === undefined && dividend === undefined && expiry === undefined) return undefined;
  if (given.horizon === undefined) throw new InputError("missing-horizon", { add: ["horizon:1month"] }, "horizon");
  const end: Horizon = expiry ?? given.horizon;
  if (end.years.lessThan(given.horizon.years)) {
    throw new InputError(
      "expiry-before-horizon",
      { part: end.text, fixes: [given.horizon.text.replace(" ", "")] },
      "expiry",
    );
  }
  const fractions = { rate: rate?.fraction ?? ZERO, dividend: dividend?.fraction ?? ZERO };
  const implied = () => impliedIndex(hedge.futuresPrice, fractions, end.years);
  return {
    ...fractions,
    indexLevel: given.index?.amount ?? implied(),
    indexAssumed: given.index === undefined,
    horizon: given.horizon.years,
    horizonText: given.horizon.text,
    expiry: end.years,
    expiryText: end.text,
  };
}

/** The index at which the future is fairly priced: `S = F e^{−(r − q) T}`. */
function impliedIndex(futuresPrice: Decimal, carry: Pick<Carry, "rate" | "dividend">, years: Decimal): Decimal {
  const growth = carry.rate.minus(carry.dividend).times(years).toSignificantDigits(40).exp();
  return futuresPrice.dividedBy(growth);
}

function readStress({ beta_stress, basis_shock, specific_shock }: ScenarioWords): Stress {
  return {
    ...(beta_stress === undefined ? {} : { betaInFalls: beta_stress }),
    ...basis_shock,
    ...(specific_shock === undefined ? {} : { specific: specific_shock.fraction }),
  };
}
