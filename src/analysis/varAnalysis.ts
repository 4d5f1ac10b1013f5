import { Decimal, ONE } from "../computation/decimal.js";
import { hedgePosition, withContracts } from "../computation/hedgePosition.js";
import { at } from "../computation/statistics/at.js";
import { type HistoricalLoss, historicalLoss } from "../computation/statistics/historicalLoss.js";
import { simpleRegression } from "../computation/statistics/simpleRegression.js";
import { InputError } from "../request/inputError.js";
import { readSeries } from "../request/series/readSeries.js";
import type { VarFileQuestion } from "../request/varFileRequest.js";
import type { SeriesRead } from "./betaAnalysis.js";

/** What a file says of a portfolio's risk: over one period of the file, as fractions. */
export interface VarAnalysis {
  readonly series: SeriesRead;
  readonly observations: number;
  readonly beta: number;
  readonly rSquared: number;
  readonly residualDeviation: number;
  readonly indexDeviation: number;
  readonly unhedged: HistoricalLoss;
  readonly hedged: HistoricalLoss;
}

/** More digits than any estimate has. */
const DIGITS = 12;
/** Levels that a person may fall back to where the rows are too few, the largest first. */
const LEVELS = ["0.99", "0.975", "0.95", "0.9", "0.8", "0.6"];

/**
 * Reads a file and finds what its returns lost in the worst of times, unhedged and with the hedge on all along. For a
 * thread of its own.
 *
 * @throws {@link InputError} `tail-too-thin` and {@link DomainError} for a file or question that has no answer
 */
export async function analyseVar(bytes: Uint8Array, question: VarFileQuestion): Promise<VarAnalysis> {
  const { dates, assetReturns, indexReturns, ...read } = await readSeries(bytes, question.series);
  const observations = dates.length;
  requireTail(observations, question.level);
  const regression = simpleRegression(indexReturns, assetReturns);
  const beta = new Decimal(regression.slope).toSignificantDigits(DIGITS);
  const off = beta.minus(betaAfter(beta, question)).toNumber();
  const level = Number(question.level);
  const hedgedReturns = assetReturns.map((value, position) => value - off * at(indexReturns, position));
  return {
    series: { ...read, from: dates[0] ?? "", to: dates.at(-1) ?? "" },
    observations,
    beta: beta.toNumber(),
    rSquared: regression.rSquared,
    residualDeviation: regression.residualDeviation,
    indexDeviation: Math.sqrt(regression.xSumOfSquares / (observations - 1)),
    unhedged: historicalLoss(assetReturns, level),
    hedged: historicalLoss(hedgedReturns, level),
  };
}

/** One row at least must be expected in the tail. */
function requireTail(rows: number, level: string): void {
  const isEnough = (other: string) => ONE.minus(other).times(rows).greaterThanOrEqualTo(1);
  if (isEnough(level)) return;
  const limit = ONE.dividedBy(ONE.minus(level)).ceil().toFixed();
  const fix = LEVELS.find(isEnough);
  const fixes = fix === undefined ? [] : [`${new Decimal(fix).times(100).toFixed()}%`];
  throw new InputError("tail-too-thin", { part: `${rows}`, limit, fixes }, "level");
}

/** Beta with the hedge on a portfolio of one. */
function betaAfter(beta: Decimal, { targetBeta, hedge }: VarFileQuestion): Decimal {
  const target = new Decimal(targetBeta);
  if (hedge === undefined) return target;
  const contractValue = new Decimal(hedge.contractShare);
  const inputs = { portfolioValue: ONE, beta, targetBeta: target, contractValue, futuresBeta: ONE, fx: ONE };
  return hedge.held === undefined
    ? hedgePosition(inputs, "nearest").betaAfter
    : withContracts(inputs, new Decimal(hedge.held)).betaAfter;
}
