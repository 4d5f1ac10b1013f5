import { contractValue } from "../../computation/contractValue.js";
import { Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { exactContracts } from "../../computation/exactContracts.js";
import { isTie } from "../../computation/wholeContracts.js";
import { otherSizes } from "../hedgeCaseOf.js";
import { type Draw, drawUntil } from "./draw.js";
import type { AskedHedge, HedgeWords } from "./hedgeTask.js";
import { drawMarket, type Market } from "./market.js";
import type { Level } from "./topics.js";

/** A drawn hundredth: `hundredths(draw, 40, 180)` is a beta from 0.4 to 1.8. */
export function hundredths(draw: Draw, low: number, high: number): Decimal {
  return new Decimal(draw.integer(low, high)).dividedBy(100);
}

const ROUND_BETAS = ["0.5", "0.6", "0.8", "0.9", "1.1", "1.2", "1.25", "1.4", "1.5"] as const;

/** A beta that is not 1, which would hide that it was forgotten. */
export function drawBeta(draw: Draw, level: Level): Decimal {
  if (level === 1) return new Decimal(draw.pick(ROUND_BETAS));
  return drawUntil(
    () => hundredths(draw, 55, 170),
    (beta) => beta.minus(1).abs().greaterThan("0.04"),
  );
}

/** What a drawn hedge has beside value, beta and price. */
type Extras = Pick<AskedHedge, "beta" | "targetBeta" | "futuresBeta" | "fx">;

/**
 * A portfolio value that needs a sensible number of contracts: round numbers give a whole count to beginners; else three
 * significant digits, which mostly leave a remainder, and no tie.
 */
function drawValue(draw: Draw, level: Level, market: Market, extras: Extras): Decimal {
  const { beta, targetBeta = ZERO, futuresBeta = ONE, fx = ONE } = extras;
  const size = contractValue(market.futuresPrice, market.multiplier);
  if (level === 1) return size.times(fx).times(draw.integer(1, 10) * 20);
  const betaToMove = targetBeta.minus(beta).abs();
  return drawUntil(
    () => size.times(fx).times(futuresBeta).times(draw.integer(12, 240)).dividedBy(betaToMove).toSignificantDigits(3),
    (portfolioValue) => {
      const exact = exactContracts({ portfolioValue, beta, targetBeta, contractValue: size, futuresBeta, fx });
      return !isTie(exact);
    },
  );
}

/** A market with a portfolio to hedge in it. */
export function drawHedge(draw: Draw, level: Level, market: Market, extras: Extras): AskedHedge {
  const { futuresPrice, multiplier } = market;
  return { ...extras, portfolioValue: drawValue(draw, level, market, extras), futuresPrice, multiplier };
}

/** A market to draw a hedge in, and a beta. */
export function drawBasics(draw: Draw, level: Level): { readonly market: Market; readonly beta: Decimal } {
  return { market: drawMarket(draw, level), beta: drawBeta(draw, level) };
}

/** How a market's contract is spoken of. */
export function wordsOf({ contract }: Market, card: string): HedgeWords {
  return {
    card,
    contractName: `${contract.shortName} futures`,
    contract: contract.id,
    currency: contract.currency,
    sizes: otherSizes({ row: contract, multiplier: new Decimal(contract.multiplier) }),
  };
}

/** A future's own beta, well away from 1. */
export function drawFuturesBeta(draw: Draw): Decimal {
  return draw.pick([hundredths(draw, 80, 94), hundredths(draw, 106, 125)]);
}

/** Contracts held already: part of the hedge that is wanted, or too much. */
export function drawHeldFor(draw: Draw, hedge: AskedHedge): Decimal {
  const { futuresPrice, multiplier } = hedge;
  const inputs = {
    targetBeta: ZERO,
    futuresBeta: ONE,
    fx: ONE,
    contractValue: contractValue(futuresPrice, multiplier),
  };
  const share = draw.pick([30, 40, 60, 70, 130, 140]);
  return exactContracts({ ...inputs, ...hedge })
    .times(share)
    .dividedBy(100)
    .toDecimalPlaces(0);
}
