import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { quizReviewReply } from "../../src/reply/quizReviewReply.js";

/** `/quiz review`: the questions that you missed, asked again until you answer them right. */
export default defineCommand({
  name: "quiz review",
  description: "Questions that you missed, asked again; for those whose scores are kept",
  options: {},
  examples: ["/quiz review"],
  personal: true,
  hasAmounts: false,
  answer: async (_, context) => quizReviewReply(await storeOf(context).scores(askerOf(context))),
});
