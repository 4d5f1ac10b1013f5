import { Decimal, quotient, ZERO } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/** A trade, or a position as someone states it; all of one contract. */
export interface PositionEntry {
  /** `trade` adds to what is held. `set` takes its place, without profit or loss on what was held. */
  readonly kind: "trade" | "set";
  /** Signed: negative is sold, or held short. */
  readonly contracts: Decimal;
  /** In points; absent where it is not known. */
  readonly price?: Decimal;
}

/** Why there is no realised profit or loss: contracts were closed that came in, or went, at a price not known. */
type RealisedUnknown = "opened-without-price" | "closed-without-price";

/** What is held after some trades, and what those that closed contracts made. */
export interface FuturesPosition {
  /** Contract currency per point. */
  readonly multiplier: Decimal;
  /** Signed: negative is short. */
  readonly contracts: Decimal;
  /** Σ contracts × price of what is open, in points and signed; absent when one of them came in without a price. */
  readonly openCost?: Decimal;
  /** Of what is open, in points, to 40 digits; absent when flat, too. */
  readonly averagePrice?: Decimal;
  /** Contract currency, before costs. */
  readonly realisedPnl?: Decimal;
  /** There when `realisedPnl` is not. */
  readonly realisedUnknown?: RealisedUnknown;
}

/** The average price as a fraction, `cost ÷ contracts`: closing contracts leaves it as it is, and rounds nothing. */
interface Average {
  readonly contracts: Decimal;
  readonly cost: Decimal;
}

interface State {
  readonly contracts: Decimal;
  /** Absent when an open contract came in without a price. */
  readonly average: Average | undefined;
  /** In points × contracts. */
  readonly realised: Decimal | RealisedUnknown;
}

const NOTHING: Average = { contracts: ZERO, cost: ZERO };
const FLAT: State = { contracts: ZERO, average: NOTHING, realised: ZERO };

/**
 * A futures position from its trades, by the average-cost method.
 *
 * Adding: `average = Σ (contracts × price) ÷ Σ contracts`. Reducing keeps the average and realises
 * `(price − average) × contracts closed × m`, contracts closed being positive for a long and negative for a short.
 * Crossing zero realises all that was held; the rest opens at the trade's price. A set keeps what was realised before it.
 *
 * @param entries oldest first
 * @param multiplier m, contract currency per point
 * @throws {@link DomainError} `not-positive` for `multiplier`
 * @see Trading Technologies, X_TRADER help, Understanding P&L calculations (as NautilusTrader's tests give it): bought 12
 * at 100 and 17 at 99, sold 9 at 101 and 4 at 105, bought 3 at 103: 19 at 99.98003629…, 36.62068965… realised (m = 1)
 * @example Hull, Options, Futures, and Other Derivatives, §2.4: two gold contracts of 100 oz, bought at 1,450.00, closed at 1,426.90
 * futuresPosition([{ kind: "trade", contracts: 2, price: 1450 }, { kind: "trade", contracts: -2, price: 1426.9 }], 100)
 * // { contracts: 0, realisedPnl: -4620, ... }
 */
export function futuresPosition(entries: readonly PositionEntry[], multiplier: Decimal): FuturesPosition {
  requirePositive({ multiplier });
  const { contracts, average, realised } = entries.reduce(
    (state, entry) => (entry.kind === "set" ? stated(state, entry) : traded(state, entry)),
    FLAT,
  );
  return {
    multiplier,
    contracts,
    ...(average === undefined ? {} : { openCost: costOf(contracts, average) }),
    ...(average === undefined || contracts.isZero() ? {} : { averagePrice: quotient(average.cost, average.contracts) }),
    ...(typeof realised === "string" ? { realisedUnknown: realised } : { realisedPnl: realised.times(multiplier) }),
  };
}

/**
 * What closing the open contracts at a price would make: `(contracts × price − Σ contracts × price paid) × m`.
 *
 * Realised and unrealised together are the sum of the cash flows, exactly: `Σ −contracts × price × m` of the trades
 * and of a sale of what is open, where no position was set.
 *
 * @param price in points
 * @returns contract currency; 0 when flat; undefined when an open contract came in without a price
 * @see CME Group, Calculating Futures Contract Profit or Loss: one WTI contract of 1,000 barrels
 * @example bought at 53.60, now at 54.00
 * unrealisedPnl(position, 54) // 400
 */
export function unrealisedPnl(position: FuturesPosition, price: Decimal): Decimal | undefined {
  const { contracts, openCost, multiplier } = position;
  return openCost && contracts.times(price).minus(openCost).times(multiplier);
}

/** What is stated takes the place of what was held; what was realised stays. */
function stated({ realised }: State, { contracts, price }: PositionEntry): State {
  return { contracts, average: opened(contracts, price), realised };
}

function traded(state: State, { contracts, price }: PositionEntry): State {
  if (contracts.isZero()) return state;
  const after = { contracts: state.contracts.plus(contracts), average: averageAfter(state, contracts, price) };
  if (!opposite(state.contracts, contracts)) return { ...after, realised: state.realised };
  return { ...after, realised: realisedAfter(state, after, price) };
}

function averageAfter({ contracts: held, average }: State, traded: Decimal, price?: Decimal): Average | undefined {
  const contracts = held.plus(traded);
  if (contracts.isZero() || opposite(held, contracts)) return opened(contracts, price);
  if (opposite(held, traded)) return average;
  if (average === undefined || price === undefined) return undefined;
  return { contracts, cost: costOf(held, average).plus(traded.times(price)) };
}

/** A position that starts at one price. */
function opened(contracts: Decimal, price?: Decimal): Average | undefined {
  if (contracts.isZero()) return NOTHING;
  return price && { contracts, cost: contracts.times(price) };
}

/** The cash of the trade and what left the open cost; as both are sums, nothing is lost by a rounded cost. */
function realisedAfter(before: State, after: Omit<State, "realised">, price?: Decimal): State["realised"] {
  if (typeof before.realised === "string") return before.realised;
  if (before.average === undefined) return "opened-without-price";
  if (price === undefined || after.average === undefined) return "closed-without-price";
  const cash = before.contracts.minus(after.contracts).times(price);
  const costChange = costOf(after.contracts, after.average).minus(costOf(before.contracts, before.average));
  return before.realised.plus(cash).plus(costChange);
}

/** To 40 digits where a part was closed, as a number of 120 again, so that sums of costs stay exact. */
function costOf(contracts: Decimal, average: Average): Decimal {
  if (contracts.equals(average.contracts)) return average.cost;
  return new Decimal(quotient(average.cost.times(contracts), average.contracts));
}

function opposite(a: Decimal, b: Decimal): boolean {
  return a.times(b).lessThan(0);
}
