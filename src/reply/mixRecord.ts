import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import { writeCommandLine } from "../request/commandLine.js";
import * as format from "./format.js";
import { hedgeFacts } from "./hedgeFacts.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import { exact } from "./measured.js";
import type { MixAnswer } from "./mixReply.js";
import type { Facts } from "./reply.js";

/** What a hedge's facts are told of either future; the second's names end in 2. */
const OF_EACH = [
  "exactContracts",
  "contracts",
  "direction",
  "contract",
  "contractStatus",
  "multiplier",
  "contractCurrency",
  "futuresPrice",
  "contractValue",
  "fx",
  "beta",
  "targetBeta",
  "betaAfter",
  "ladder",
  "tie",
  "moneyPerPoint",
  "contractRange",
] as const;

/** Every number of a hedge with two futures by name. Money is in `currency`; moves are of the first index, the second, and both. */
export function mixFacts({ request, outcome, analysis }: MixAnswer): Facts {
  const first = hedgeFacts(request.first, outcome.first);
  const second = hedgeFacts(request.second, outcome.second);
  return {
    ...Object.fromEntries(OF_EACH.map((name) => [name, first[name]])),
    ...Object.fromEntries(OF_EACH.map((name) => [`${name}2`, second[name]])),
    portfolioValue: first.portfolioValue,
    currency: first.currency,
    marketMove: first.marketMove,
    moves: outcome.moves.map(({ moved, unhedgedPnl, futuresPnl, hedgedPnl }) => ({
      moved,
      unhedgedPnl: format.exact(unhedgedPnl),
      futuresPnl: format.exact(futuresPnl),
      hedgedPnl: format.exact(hedgedPnl),
    })),
    residualVolatility: first.residualVolatility,
    residualMoney: first.residualMoney,
    ...(analysis === undefined ? {} : fitFacts(analysis)),
  };
}

function fitFacts({ fit, series, quantile }: NonNullable<MixAnswer["analysis"]>): Facts {
  const { betas, alone, sum, intercept } = fit;
  const [first, second] = betas;
  const interval = ({ beta, standardError }: typeof first) => ({
    low: exact(beta - quantile * standardError),
    high: exact(beta + quantile * standardError),
    level: "0.95",
  });
  return {
    standardError: exact(first.standardError),
    standardError2: exact(second.standardError),
    interval: interval(first),
    interval2: interval(second),
    simpleBeta: exact(alone[0].beta),
    simpleBeta2: exact(alone[1].beta),
    betaSum: exact(sum.beta),
    betaSumStandardError: exact(sum.standardError),
    alpha: exact(intercept.estimate * (series.frequency === undefined ? 1 : PERIODS_PER_YEAR[series.frequency])),
    intercept: exact(intercept.estimate),
    interceptStandardError: exact(intercept.standardError),
    rSquared: exact(fit.rSquared),
    residualDeviation: exact(fit.residualDeviation),
    correlation: exact(fit.correlation),
    varianceInflation: exact(fit.varianceInflation),
    conditionNumber: exact(fit.conditionNumber),
    observations: fit.observations,
    frequency: series.frequency,
    from: series.from,
    to: series.to,
  };
}

/** The line that gives the answer again: with the same file, or with the betas as numbers. */
export function mixReceipt({ request, words, analysis }: MixAnswer): string {
  const first = hedgeReceiptOptions(request.first);
  const second = hedgeReceiptOptions(request.second);
  const file = words.file === undefined || analysis === undefined ? undefined : format.echo(words.file.name, 200);
  const beta = (value: string) => (file === undefined ? value : undefined);
  return writeCommandLine("mix", {
    ...{ value: first.value, price: first.price, price2: second.price },
    ...{ beta: beta(first.beta), beta2: beta(second.beta) },
    ...{ contract: first.contract, contract2: second.contract, target: first.target, target2: second.target },
    move: first.move,
    ...{ multiplier: first.multiplier, multiplier2: second.multiplier, fx: first.fx, fx2: second.fx },
    file,
    ...(file === undefined || analysis === undefined ? {} : fileOptions(words, analysis)),
  });
}

/** What was guessed of a file is spelled out. */
function fileOptions(words: MixAnswer["words"], { series }: NonNullable<MixAnswer["analysis"]>) {
  return {
    asset: words.asset ?? series.asset.name,
    index: words.index ?? series.index.name,
    index2: words.index2 ?? series.second?.name,
    frequency: words.frequency ?? series.frequency,
    window: words.window?.typed,
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
  };
}
