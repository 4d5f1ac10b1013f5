import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import { exactContracts, type HedgeInputs } from "../computation/exactContracts.js";
import { scenarioRow } from "./scenario.js";

/** A put bought and a call sold above it. */
export interface Collar {
  readonly callStrike: Decimal;
  /** Calls sold: never more than the portfolio covers. */
  readonly contracts: Decimal;
  /** Of all calls: count × multiplier × fx. */
  readonly perPoint: Decimal;
  /** Whether it is the strike of no cost, rather than one that was asked for. */
  readonly isFound: boolean;
  /** In index points, where a volatility is known. */
  readonly callPrice?: Decimal;
  /** What put and call cost together, in the portfolio's currency; negative where the call brings more. */
  readonly cost?: Decimal;
}

/** A portfolio and its puts on the way to expiry. */
export interface Expiry extends HedgeInputs {
  readonly futuresPrice: Decimal;
  readonly contract: { readonly multiplier: Decimal };
  readonly indexLevel: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly years: Decimal;
  readonly strike: Decimal;
  /** Of all puts: count × multiplier × fx. */
  readonly perPoint: Decimal;
}

/** What each way makes of the portfolio at one index level at expiry; without the dividends paid until then, premiums paid. */
export interface PutRow {
  readonly indexMove: Decimal;
  readonly indexLevel: Decimal;
  readonly marketReturn: Decimal;
  readonly portfolioReturn: Decimal;
  readonly unhedgedValue: Decimal;
  readonly futuresValue: Decimal;
  readonly putValue: Decimal;
  readonly collarValue?: Decimal;
}

/**
 * The values at expiry of the portfolio alone, with futures to a beta of nothing, with puts, and with a collar.
 *
 * The portfolio follows {@link scenarioRow} with carry; its dividends are paid out. The puts pay `(K − S)` below their
 * strike, the calls take `(S − K_c)` above theirs. Premiums are taken off as paid, without interest; unknown ones are not.
 *
 * @param premium of all puts, in the portfolio's currency
 * @returns the row of any index move, and the futures
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1, tables, and §3.5 for the futures
 * @example Hull: US$500,000 at β 2, 10 puts at 960: 450,000 with an index of 880, where the portfolio alone is at 370,000
 */
export function putRows(
  expiry: Expiry,
  premium: Decimal | undefined,
  collar: Collar | undefined,
): { readonly rowAt: (move: Decimal) => PutRow; readonly futuresContracts: Decimal } {
  const { portfolioValue, contract, indexLevel, strike, perPoint, dividend, rate, years } = expiry;
  const futuresContracts = exactContracts(expiry);
  const carry = { indexLevel, rate, dividend, horizon: years, expiry: years };
  const inputs = { ...expiry, contracts: futuresContracts, multiplier: contract.multiplier, carry };
  const dividends = portfolioValue.times(dividend).times(years);
  const rowAt = (indexMove: Decimal): PutRow => {
    const { marketReturn, portfolioReturn, portfolioValue: value, futuresPnl } = scenarioRow(inputs, indexMove);
    const level = indexLevel.times(ONE.plus(indexMove));
    const unhedgedValue = value.minus(dividends);
    const floored = unhedgedValue.plus(Decimal.max(strike.minus(level), ZERO).times(perPoint));
    return {
      ...{ indexMove, indexLevel: level, marketReturn, portfolioReturn, unhedgedValue },
      futuresValue: unhedgedValue.plus(futuresPnl),
      putValue: floored.minus(premium ?? ZERO),
      ...(collar === undefined ? {} : { collarValue: capped(collar, floored, level) }),
    };
  };
  return { rowAt, futuresContracts };
}

function capped({ callStrike, cost, perPoint }: Collar, floored: Decimal, level: Decimal): Decimal {
  return floored.minus(Decimal.max(level.minus(callStrike), ZERO).times(perPoint)).minus(cost ?? ZERO);
}
