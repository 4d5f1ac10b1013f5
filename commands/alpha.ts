import { type Context, defineCommand } from "../src/command.js";
import { type AlphaFileAnswer, alphaFileReply, sharedAlphaFileReply } from "../src/reply/alphaFileReply.js";
import { alphaReply } from "../src/reply/alphaReply.js";
import { withoutValue } from "../src/reply/capmReply.js";
import { forOthers } from "../src/reply/figureButtons.js";
import {
  type AlphaFileWords,
  type AlphaRequest,
  alphaOptions,
  isAlphaFile,
  readAlpha,
  readAlphaQuestion,
} from "../src/request/alphaRequest.js";
import { alphaEstimate } from "../src/scenario/alphaEstimate.js";
import { alphaOutcome } from "../src/scenario/alphaOutcome.js";

/** `/alpha return:35 market:28 rate:6 beta:1.2`: 2.6% more than beta explains. */
export default defineCommand({
  name: "alpha",
  description: "Jensen's alpha: return beyond what beta explains, from numbers or from a file with its t",
  options: alphaOptions,
  examples: [
    "/alpha return:35 market:28 rate:6 beta:1.2",
    "/alpha return:9 market:7 rate:4 beta:1.2 value:A$10m",
    '/alpha file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index" risk_free:4% frequency:monthly',
  ],
  answer: (words, context) =>
    isAlphaFile(words) ? fromFile(words, context).then(alphaFileReply) : fromNumbers(readAlpha(words)),
  editable: ["return", "market", "rate", "beta", "value"],
  views: {
    shared: (words, context) =>
      isAlphaFile(words)
        ? fromFile(words, context).then(sharedAlphaFileReply)
        : forOthers(fromNumbers(withoutValue(readAlpha(words)))),
  },
});

function fromNumbers(request: AlphaRequest) {
  return alphaReply(request, alphaOutcome(request));
}

async function fromFile(words: AlphaFileWords, { analyst }: Context): Promise<AlphaFileAnswer> {
  const analysis = await analyst.beta(words.file, readAlphaQuestion(words));
  const { frequency, riskFree } = analysis.series;
  return { words, analysis, estimate: alphaEstimate(analysis, frequency, riskFree?.yearlyRate) };
}
