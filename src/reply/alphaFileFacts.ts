import { Decimal } from "../computation/decimal.js";
import type { AlphaFileAnswer } from "./alphaFileReply.js";
import * as format from "./format.js";
import { exact } from "./measured.js";
import type { Facts } from "./reply.js";

/** Every number of a file's alpha by name: fractions, `alpha` and its errors a period, `annual` ones × `periodsPerYear`. */
export function alphaFileFacts({ words, analysis, estimate }: AlphaFileAnswer): Facts {
  const { regression, interval, hac, series } = analysis;
  const { perPeriod, perYear, robustError, test } = estimate;
  const optional = (value: number | undefined) => (value === undefined ? undefined : exact(value));
  const span = ({ low, high }: typeof perPeriod) => ({
    low: exact(low),
    high: exact(high),
    level: exact(interval.level),
  });
  return {
    alpha: exact(perPeriod.alpha),
    standardError: exact(perPeriod.standardError),
    hacStandardError: exact(robustError),
    hacLags: hac.lags,
    tStatistic: optional(test?.tStatistic),
    pValue: optional(test?.pValue),
    interval: span(perPeriod),
    annualAlpha: optional(perYear?.alpha),
    annualInterval: perYear === undefined ? undefined : span(perYear),
    periodsPerYear: perYear?.periods,
    yearsToTell: optional(perYear?.yearsToTell),
    expectedReturn: optional(perYear?.expectedReturn),
    beta: exact(regression.slope),
    betaStandardError: exact(regression.slopeError),
    rSquared: exact(regression.rSquared),
    riskFreeRate: optional(series.riskFree?.yearlyRate),
    observations: regression.observations,
    frequency: series.frequency,
    from: series.from,
    to: series.to,
    asset: format.echo(series.asset.name),
    index: format.echo(series.index.name),
    portfolioValue: words.value === undefined ? undefined : format.exact(words.value.amount),
    currency: words.value?.currency === "$" ? undefined : words.value?.currency,
    alphaMoney:
      words.value === undefined || perYear === undefined
        ? undefined
        : format.exact(words.value.amount.times(new Decimal(perYear.alpha))),
  };
}
