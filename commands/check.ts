import { defineCommand } from "../src/command.js";
import { hedgePosition } from "../src/computation/hedgePosition.js";
import { checkReply, sharedCheckReply } from "../src/reply/checkReply.js";
import { workingReply } from "../src/reply/working.js";
import { checkOptions, readCheck } from "../src/request/checkOptions.js";
import { hedgeOutcome } from "../src/scenario/hedgeOutcome.js";
import { checkAnswer } from "../src/study/checkAnswer.js";
import { agreeing, firstDifference } from "../src/study/checkAnswerSteps.js";
import { hedgeCaseOf } from "../src/study/hedgeCaseOf.js";

/** `/check value:10m beta:1.2 price:8000 answer:"50 short"`: not right, beta forgotten, and what 50 would leave. */
export default defineCommand({
  name: "check",
  description: "Is my number right, and if not, where did I go wrong?",
  options: checkOptions,
  examples: [
    '/check value:A$10m beta:1.2 price:8000 answer:"50 short"',
    '/check value:US$10m beta:1.5 price:4500 multiplier:250 answer:"13 or 14"',
    "/check value:A$50m beta:0.9 price:8500 target:0.5 answer:-117.6 contract_value:212,500",
  ],
  answer: (words) => {
    const { request, question, checked } = check(words);
    const position = hedgePosition(request.hedge, question.rounding);
    return checkReply({ request, position, checked, difference: firstDifference(question, request.steps) }, question);
  },
  editable: ["value", "beta", "price", "target", "answer"],
  views: {
    working: (words) => {
      const { hedge } = readCheck(words);
      return workingReply(hedge, hedgeOutcome(hedge));
    },
    shared: (words) => {
      const { request, checked } = check(words);
      return sharedCheckReply({ checked }, request.hedge, hedgeOutcome(request.hedge));
    },
  },
});

function check(words: Parameters<typeof readCheck>[0]) {
  const request = readCheck(words);
  const question = hedgeCaseOf(request);
  const checked = checkAnswer(question, request.answer);
  return { request, question, checked: { ...checked, explanations: agreeing(checked.explanations, request.steps) } };
}
