import { writeCommandLine } from "../request/commandLine.js";
import type { Scores } from "../store/quizTypes.js";
import { makeQuestion } from "../study/quiz/makeQuestion.js";
import { readQuestionId } from "../study/quiz/questionId.js";
import { quizQuestionReply } from "./quizQuestionReply.js";
import type { Draft } from "./reply.js";

/** The latest question that a person missed, asked again; answering it leads on to the others. */
export function quizReviewReply({ since, missed }: Scores): Draft {
  const [first, ...others] = missed.flatMap((id) => readQuestionId(id) ?? []);
  if (first === undefined) return nothingMissed(since !== undefined);
  const question = makeQuestion(first);
  const reply = quizQuestionReply({ question, hints: 0, missed: others, keepsTopic: false });
  const many = others.length === 0 ? "Nothing else is left to go over." : `${others.length} more to go over.`;
  return { ...reply, title: `Missed before: ${reply.title}`, summary: [...reply.summary, many] };
}

function nothingMissed(kept: boolean): Draft {
  const keep = writeCommandLine("quiz scores", { keep: "true" });
  return {
    title: kept ? "Nothing to go over" : "Nothing is known of what you missed",
    summary: [
      kept
        ? "You have answered every question right, or none yet."
        : `Answers are kept only for those who say so: ${keep}. Without that, Review under an answer has what you missed since /quiz play.`,
    ],
    sections: [{ heading: "A question", commands: [writeCommandLine("quiz play", {})] }],
    facts: { missed: [] },
    receipt: writeCommandLine("quiz review", {}),
  };
}
