import type { MinvarAnalysis } from "../src/analysis/minvarAnalysis.js";
import { type Context, defineCommand } from "../src/command.js";
import { Decimal } from "../src/computation/decimal.js";
import { type MinvarAnswer, minvarReply } from "../src/reply/minvarReply.js";
import { type MinvarWords, minvarOptions } from "../src/request/minvarOptions.js";
import {
  hedgeOfRatio,
  isMinvarFile,
  type MinvarFileWords,
  type MinvarRatio,
  readMinvarQuestion,
  typedMeasure,
  typedRatio,
  unitPosition,
} from "../src/request/minvarRequest.js";
import { hedgeOutcome } from "../src/scenario/hedgeOutcome.js";
import { minvarOutcome } from "../src/scenario/minvarOutcome.js";

/** `/minvar spot_vol:2.63 futures_vol:3.13 correlation:0.928 position:-2m contract_size:42000`: ratio and contracts. */
export default defineCommand({
  name: "minvar",
  description: "Minimum-variance hedge: ratio, contracts and effectiveness, from a file or from volatilities",
  options: minvarOptions,
  examples: [
    "/minvar spot_vol:2.63% futures_vol:3.13% correlation:0.928 position:-2m contract_size:42000 spot_price:1.94 price:1.99",
    '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index" frequency:weekly',
  ],
  hasAmounts: true,
  answer: (words, context) =>
    isMinvarFile(words)
      ? fromFile(words, context)
      : minvarReply(answerOf(words, typedRatio(words), typedMeasure(words))),
  editable: ["spot", "futures", "window", "position", "contract_size"],
});

async function fromFile(words: MinvarFileWords, { analyst }: Context) {
  const analysis = await analyst.minvar(words.file, readMinvarQuestion(words));
  const { hedgeRatio, correlation, spotDeviation, futuresDeviation, series } = analysis.asked;
  const ratio: MinvarRatio = {
    hedgeRatio: new Decimal(hedgeRatio),
    correlation: new Decimal(correlation),
    spotVolatility: new Decimal(spotDeviation),
    futuresVolatility: new Decimal(futuresDeviation),
  };
  return minvarReply(answerOf(words, ratio, series.measure, analysis));
}

/** The ratio with the counts that it leads to. */
function answerOf(
  words: MinvarWords,
  ratio: MinvarRatio,
  measure: MinvarAnswer["measure"],
  analysis?: MinvarAnalysis,
): MinvarAnswer {
  const ofReturns = analysis === undefined ? ratio.hedgeRatio : new Decimal(analysis.returns.hedgeRatio);
  const position = unitPosition(words, measure, analysis?.asked.series.lastPrices);
  const request = hedgeOfRatio(words, ofReturns);
  const ratios = { hedgeRatio: ratio.hedgeRatio, measure, ofReturns };
  return {
    words,
    ratio,
    measure,
    ...(analysis === undefined ? {} : { analysis }),
    ...(position === undefined ? {} : { units: { ...position, ...minvarOutcome(position, ratios) } }),
    ...(request === undefined ? {} : { hedge: { request, outcome: hedgeOutcome(request) } }),
  };
}
