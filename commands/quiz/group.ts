import { type Context, defineCommand } from "../../src/command.js";
import { chosenInRound, revealedRound, roundSoFar } from "../../src/quizMemory.js";
import { ownAnswerReply, revealedReply } from "../../src/reply/quizGroupAnswers.js";
import { type Audience, chosenReply, groupQuestionReply } from "../../src/reply/quizGroupReply.js";
import { after } from "../../src/request/soon.js";
import { gradeAnswer, OUT_OF } from "../../src/study/quiz/grade.js";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../src/study/quiz/question.js";
import { keyOf, questionOptions } from "../../src/study/quiz/quizOptions.js";

/** `/quiz group topic:full-hedge`: one question for the channel; what each chose is seen when it is revealed. */
export default defineCommand({
  name: "quiz group",
  description: "One question for the channel: everybody answers for themselves, then Reveal shows how all did",
  options: questionOptions,
  examples: ["/quiz group", "/quiz group topic:rounding level:2 seed:ab3k"],
  forChannel: true,
  hasAmounts: false,
  answer: (words, context) => groupQuestionReply(makeQuestion(keyOf(words, context.newSeed)), audienceOf(context)),
  views: {
    choose: (words, context) => {
      const question = makeQuestion(keyOf(words, context.newSeed));
      return after(chosenInRound(context, question.id), (taken) =>
        chosenReply(question, context.pressed?.choice ?? "", taken),
      );
    },
    reveal: (words, context) => {
      const question = makeQuestion(keyOf(words, context.newSeed));
      return after(revealedRound(context, graded(question)), (answers) => revealedReply(question, answers));
    },
    working: (words, context) => {
      const question = makeQuestion(keyOf(words, context.newSeed));
      return after(roundSoFar(context), (answers) => ownAnswerReply(question, answers));
    },
  },
});

function audienceOf({ store, asker }: Context): Audience {
  if (store === undefined || asker === undefined) return "no-store";
  return asker.server === undefined ? "alone" : "server";
}

/** What each choice of a question is worth. */
function graded(question: Question) {
  const { id, topic, choices } = question;
  const grades = choices.map(({ letter }) => [letter, gradeAnswer(question, letter, 0)] as const);
  const right = grades.find(([, { verdict }]) => verdict === "right")?.[0] ?? "";
  const points = Object.fromEntries(grades.map(([letter, grade]) => [letter, grade.points]));
  return { question: id, topic, right, points, outOf: OUT_OF };
}
