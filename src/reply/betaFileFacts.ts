import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import type { BetaEstimate } from "../scenario/betaEstimate.js";
import * as format from "./format.js";
import { exact } from "./measured.js";
import type { Facts } from "./reply.js";

/** Every number of a regression by name: fractions, volatility a year, `alpha` a period. */
export function betaFileFacts(analysis: BetaAnalysis, estimate: BetaEstimate): Facts {
  const { regression, interval, hac, bull, bear, halves, dimson, scholesWilliams, rolling, series } = analysis;
  return {
    beta: exact(regression.slope),
    standardError: exact(regression.slopeError),
    interval: { low: exact(interval.low), high: exact(interval.high), level: exact(interval.level) },
    alpha: exact(regression.intercept),
    alphaStandardError: exact(regression.interceptError),
    rSquared: exact(regression.rSquared),
    residualDeviation: exact(regression.residualDeviation),
    residualVolatility:
      estimate.residualVolatility === undefined ? undefined : format.exact(estimate.residualVolatility),
    volatilityLeft: exact(analysis.volatilityLeft),
    observations: regression.observations,
    frequency: series.frequency,
    from: series.from,
    to: series.to,
    asset: format.echo(series.asset.name),
    index: format.echo(series.index.name),
    dropped: series.counts.missing,
    adjustedBeta: estimate.adjusted ? format.exact(estimate.beta) : undefined,
    hacStandardError: exact(hac.standardError),
    hacLags: hac.lags,
    bullBeta: bull === undefined ? undefined : exact(bull.beta),
    bearBeta: bear === undefined ? undefined : exact(bear.beta),
    dimsonBeta: dimson === undefined ? undefined : exact(dimson.beta),
    scholesWilliamsBeta: scholesWilliams === undefined ? undefined : exact(scholesWilliams.beta),
    stability:
      halves === undefined
        ? undefined
        : {
            firstBeta: exact(halves.first.beta),
            secondBeta: exact(halves.second.beta),
            fStatistic: exact(halves.fStatistic),
            pValue: exact(halves.pValue),
          },
    influential: analysis.influential.map((pair) => ({
      date: pair.date,
      index: exact(pair.index),
      asset: exact(pair.asset),
      betaWithout: exact(pair.betaWithout),
    })),
    rollingWindow: rolling?.window,
    rolling: rolling?.points.map(({ date, beta, low, high }) => ({
      date,
      beta: exact(beta),
      low: exact(low),
      high: exact(high),
    })),
  };
}
