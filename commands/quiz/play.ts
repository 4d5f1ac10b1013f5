import { defineCommand } from "../../src/command.js";
import { recorded } from "../../src/quizMemory.js";
import { quizAnsweredReply } from "../../src/reply/quizAnsweredReply.js";
import { HINTS, type Play } from "../../src/reply/quizPlay.js";
import { quizQuestionReply } from "../../src/reply/quizQuestionReply.js";
import { inField } from "../../src/request/inputError.js";
import { after } from "../../src/request/soon.js";
import { gradeAnswer, OUT_OF } from "../../src/study/quiz/grade.js";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import { keyOf, playOptions } from "../../src/study/quiz/quizOptions.js";

/** `/quiz play topic:full-hedge seed:ab3k`: a question with choices; with an answer its verdict and both workings. */
export default defineCommand({
  name: "quiz play",
  description: "A hedge question with fresh numbers: choose or type, and see which step went wrong",
  options: playOptions,
  examples: [
    "/quiz play",
    "/quiz play topic:target-beta level:2 seed:ab3k",
    "/quiz play topic:full-hedge level:1 seed:ab3k answer:b",
  ],
  editable: ["answer"],
  changes: true,
  hasAmounts: false,
  answer: ({ answer, hints = "none", tally, missed = [], ...words }, context) => {
    const question = makeQuestion(keyOf(words, context.newSeed));
    const play: Play = {
      ...{ question, tally, missed, hints: HINTS.indexOf(hints) },
      keepsTopic: words.topic !== undefined,
    };
    if (answer === undefined) return quizQuestionReply(play);
    const grade = inField("answer", () => gradeAnswer(question, answer, play.hints));
    const { id, topic } = question;
    const { points, verdict } = grade;
    const kept = recorded(context, { question: id, topic, points, outOf: OUT_OF, right: verdict === "right" });
    return after(kept, () => quizAnsweredReply(play, grade, answer));
  },
});
