import type { Context, View } from "../src/command.js";
import { defineCommand } from "../src/command.js";
import { type BetaFileAnswer, betaFileReply } from "../src/reply/betaFileReply.js";
import { betaReply } from "../src/reply/betaReply.js";
import { betaCsvReply, sharedBetaFileReply } from "../src/reply/betaViews.js";
import { type BetaFileWords, hedgeOfEstimate, isFromFile, readBetaQuestion } from "../src/request/betaFileRequest.js";
import { type BetaWords, betaOptions } from "../src/request/betaOptions.js";
import { readBetaRequest } from "../src/request/betaRequest.js";
import { betaEstimate } from "../src/scenario/betaEstimate.js";
import { hedgeOutcome } from "../src/scenario/hedgeOutcome.js";

/** `/beta file:returns.csv asset:Fund index:Index`, or `/beta holdings:"BHP 25% 1.1, cash 75% 0"`: a portfolio's beta. */
export default defineCommand({
  name: "beta",
  description: "A portfolio's beta from a file of prices or returns, or its holdings; and its hedge",
  options: betaOptions,
  examples: [
    '/beta file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"',
    '/beta file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index" frequency:weekly value:A$10m price:8000',
    '/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0" value:A$10m price:8000',
    '/beta holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m"',
  ],
  answer: (words, context) =>
    isFromFile(words) ? fromFile(words, context, "answer").then(betaFileReply) : fromHoldings(words),
  editable: ["asset", "index", "window", "value", "price"],
  views: {
    shared: (words, context) =>
      isFromFile(words) ? fromFile(words, context, "shared").then(sharedBetaFileReply) : fromHoldings(words),
    csv: (words, context) =>
      isFromFile(words) ? fromFile(words, context, "csv").then(betaCsvReply) : fromHoldings(words),
  },
});

function fromHoldings(words: BetaWords) {
  const request = readBetaRequest(words);
  const outcome = request.hedge === undefined ? undefined : hedgeOutcome(request.hedge);
  return betaReply(request, { typed: words, outcome });
}

async function fromFile(words: BetaFileWords, { analyst }: Context, view: View): Promise<BetaFileAnswer> {
  const analysis = await analyst.beta(words.file, readBetaQuestion(words, view === "csv"));
  const { frequency } = analysis.series;
  const estimate = betaEstimate(analysis, {
    adjust: words.adjust ?? "none",
    frequency,
    ...(words.prior_sd === undefined ? {} : { priorDeviation: words.prior_sd.toNumber() }),
  });
  const request = hedgeOfEstimate(words, estimate);
  return {
    words,
    analysis,
    estimate,
    ...(request === undefined ? {} : { hedge: { request, outcome: hedgeOutcome(request) } }),
  };
}
