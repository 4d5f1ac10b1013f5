import { writeCommandLine } from "../request/commandLine.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import type { BetaFileAnswer } from "./betaFileReply.js";
import * as format from "./format.js";

/** The line that gives the answer again with the same file: what was guessed of it is spelled out. */
export function betaFileReceipt({ words, analysis, hedge }: BetaFileAnswer): string {
  const { series } = analysis;
  const contract = hedge?.request.contract;
  const own = contract !== undefined && contract.row === undefined;
  return writeCommandLine("beta", {
    file: format.echo(words.file.name, 200),
    asset: words.asset ?? series.asset.name,
    index: words.index ?? series.index.name,
    value:
      words.value === undefined
        ? undefined
        : writeMoney(words.value.amount, hedge?.request.portfolioCurrency ?? words.value.currency),
    price: words.price === undefined ? undefined : writeNumber(words.price.amount),
    contract: contract?.row?.symbol ?? words.contract,
    frequency: words.frequency ?? series.frequency,
    window: words.window?.typed,
    risk_free: words.risk_free,
    adjust: words.adjust === "none" ? undefined : words.adjust,
    prior_sd: words.prior_sd === undefined ? undefined : writeCoefficient(words.prior_sd),
    level: words.level === undefined ? undefined : writePercent(words.level),
    lags: words.lags?.toString(),
    rolling: words.rolling?.toString(),
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
    multiplier: own ? writeMoney(contract.multiplier, contract.currency) : undefined,
    fx: words.fx === undefined ? undefined : writeCoefficient(words.fx),
    target: words.target === undefined ? undefined : writeCoefficient(words.target),
    normalise: words.normalise === true ? "true" : undefined,
    chart: words.chart === "scatter" ? undefined : words.chart,
  });
}

/** The `/hedge` line that the estimate leads to; value and price are examples where they were not given. */
export function hedgeLine({ words, estimate, hedge }: BetaFileAnswer): string {
  const { residualVolatility } = estimate;
  const measurable = residualVolatility?.greaterThan(0) === true;
  return writeCommandLine("hedge", {
    value:
      words.value === undefined
        ? "10m"
        : writeMoney(words.value.amount, hedge?.request.portfolioCurrency ?? words.value.currency),
    beta: writeCoefficient(estimate.beta),
    price: words.price === undefined ? "8000" : writeNumber(words.price.amount),
    contract: hedge?.request.contract.row?.symbol ?? words.contract,
    multiplier:
      words.multiplier === undefined ? undefined : writeMoney(words.multiplier.amount, words.multiplier.currency),
    target: words.target === undefined ? undefined : writeCoefficient(words.target),
    fx: words.fx === undefined ? undefined : writeCoefficient(words.fx),
    beta_se: estimate.standardError === undefined ? undefined : writeCoefficient(estimate.standardError),
    r2:
      measurable && !estimate.adjusted && estimate.rSquared.greaterThan(0)
        ? writeCoefficient(estimate.rSquared)
        : undefined,
    residual_vol: measurable ? writePercent(residualVolatility) : undefined,
  });
}
