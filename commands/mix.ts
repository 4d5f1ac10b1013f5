import { type Context, defineCommand } from "../src/command.js";
import { type MixAnswer, mixReply } from "../src/reply/mixReply.js";
import { mixWorking, sharedMixReply } from "../src/reply/mixViews.js";
import { type MixWords, mixOptions } from "../src/request/mixOptions.js";
import { isMixFile, readMix, readMixQuestion, typedBetas } from "../src/request/mixRequest.js";
import { after, type Soon } from "../src/request/soon.js";
import { mixEstimate } from "../src/scenario/mixEstimate.js";
import { mixOutcome } from "../src/scenario/mixOutcome.js";

/** `/mix value:A$10m price:8000 beta:0.7 contract2:ES price2:4500 beta2:0.4 fx2:1.5`: two futures, short 35 and short 12. */
export default defineCommand({
  name: "mix",
  description: "A portfolio hedged with the futures of two indices, betas typed or measured together from a file",
  options: mixOptions,
  examples: [
    "/mix value:A$10m price:8000 beta:0.7 contract2:ES price2:4500 beta2:0.4 fx2:1.5",
    "/mix value:US$20m contract:ES price:4500 beta:0.8 target:0.3 contract2:NQ price2:16000 beta2:0.3 move:-10",
  ],
  answer: (words, context) => after(answerOf(words, context), mixReply),
  editable: ["value", "beta", "beta2", "price", "price2"],
  views: {
    working: (words, context) => after(answerOf(words, context), mixWorking),
    shared: (words, context) => after(answerOf(words, context), sharedMixReply),
  },
});

function answerOf(words: MixWords, { analyst }: Context): Soon<MixAnswer> {
  if (!isMixFile(words)) return sized(words, typedBetas(words));
  return analyst.mix(words.file, readMixQuestion(words)).then((analysis) => {
    const betas = mixEstimate({ ...analysis, frequency: analysis.series.frequency });
    return { ...sized(words, betas), analysis };
  });
}

function sized(words: MixWords, betas: ReturnType<typeof typedBetas>): MixAnswer {
  const request = readMix(words, betas);
  return { words, request, outcome: mixOutcome(request) };
}
