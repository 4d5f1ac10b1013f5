import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import { echo, exact } from "./format.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import * as measured from "./measured.js";
import type { Facts } from "./reply.js";
import type { Past, VarAnswer } from "./varAnswer.js";

const optional = (value: Decimal | undefined) => (value === undefined ? undefined : exact(value));

/** Every number of a value at risk by name. Losses are positive, in `currency`; volatilities are a year. */
export function varFacts({ request, outcome, past }: VarAnswer): Facts {
  const { unhedged, hedged, position } = outcome;
  const { hedge } = request;
  return {
    valueAtRisk: exact(unhedged.total.valueAtRisk),
    expectedShortfall: exact(unhedged.total.expectedShortfall),
    hedgedValueAtRisk: exact(hedged.total.valueAtRisk),
    hedgedExpectedShortfall: exact(hedged.total.expectedShortfall),
    marketPart: exact(unhedged.market.valueAtRisk),
    specificPart: optional(unhedged.specific?.valueAtRisk),
    hedgedMarketPart: exact(hedged.market.valueAtRisk),
    reduction: optional(outcome.reduction),
    method: "parametric",
    level: exact(request.level),
    horizonYears: exact(request.horizon.years),
    currency: request.currency === "$" ? undefined : request.currency,
    portfolioValue: exact(request.portfolioValue),
    beta: exact(request.beta),
    betaAfter: exact(outcome.betaAfter),
    indexVolatility: exact(request.indexVolatility),
    residualVolatility: optional(request.residualVolatility),
    rSquared: optional(request.rSquared),
    volatility: exact(unhedged.volatility),
    hedgedVolatility: exact(hedged.volatility),
    contracts: optional(position?.contracts),
    // Both are of a hedge that is sized.
    ...(hedge?.held === undefined
      ? { targetBeta: exact(request.targetBeta), exactContracts: optional(position?.exactContracts) }
      : {}),
    held: optional(hedge?.held),
    contract: hedge?.contract.row?.symbol,
    multiplier: optional(hedge?.contract.multiplier),
    futuresPrice: optional(hedge?.futuresPrice),
    contractValue: optional(hedge?.contractValue),
    futuresBeta: optional(hedge?.futuresBeta),
    fx: optional(hedge?.fx),
    historical: past === undefined ? undefined : pastFacts(past),
  };
}

function pastFacts({ analysis, periods, unhedged, hedged }: Past): Facts {
  const { series } = analysis;
  return {
    valueAtRisk: exact(unhedged.valueAtRisk),
    expectedShortfall: exact(unhedged.expectedShortfall),
    hedgedValueAtRisk: exact(hedged.valueAtRisk),
    hedgedExpectedShortfall: exact(hedged.expectedShortfall),
    periodValueAtRisk: measured.exact(analysis.unhedged.valueAtRisk),
    periodExpectedShortfall: measured.exact(analysis.unhedged.expectedShortfall),
    quantileType: 7,
    observations: analysis.observations,
    tailCount: analysis.unhedged.tailCount,
    periods: exact(periods),
    frequency: series.frequency,
    from: series.from,
    to: series.to,
  };
}

/** The line that gives the answer again, whatever the defaults are by then. */
export function varReceipt({ request, past }: VarAnswer): string {
  const { hedge } = request;
  const given = (value: Decimal | undefined, write: (value: Decimal) => string) =>
    value === undefined ? undefined : write(value);
  const typed = past === undefined;
  const future = hedge === undefined ? undefined : hedgeReceiptOptions(hedge);
  return writeCommandLine("var", {
    value: writeMoney(request.portfolioValue, request.currency),
    beta: typed ? writeCoefficient(request.beta) : undefined,
    index_vol: typed ? writePercent(request.indexVolatility) : undefined,
    r2: typed ? given(request.rSquared, writeCoefficient) : undefined,
    residual_vol: typed && request.rSquared === undefined ? given(request.residualVolatility, writePercent) : undefined,
    level: writePercent(request.level),
    horizon: request.horizon.text.replace(" ", ""),
    price: future?.price,
    held: given(hedge?.held, writeNumber),
    target: hedge?.held === undefined ? writeCoefficient(request.targetBeta) : undefined,
    contract: future?.contract,
    multiplier: future?.multiplier,
    fx: future?.fx,
    futures_beta: future?.futures_beta,
    ...(past === undefined ? {} : fileOptions(past)),
  });
}

/** What was guessed of the file is spelled out. */
function fileOptions({ words, analysis }: Past) {
  const { series } = analysis;
  return {
    file: echo(words.file.name, 200),
    asset: words.asset ?? series.asset.name,
    index: words.index ?? series.index.name,
    frequency: words.frequency ?? series.frequency,
    window: words.window?.typed,
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
  };
}
