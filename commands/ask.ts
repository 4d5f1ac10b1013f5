import { defineCommand } from "../src/command.js";
import { askReply } from "../src/reply/askReply.js";
import { ASK_EXAMPLE } from "../src/reply/askUnanswered.js";
import { required, words } from "../src/request/option.js";
import { readQuestion } from "../src/study/question/readQuestion.js";
import { solvePart } from "../src/study/question/solvePart.js";

const QUESTION_LENGTH = 6000;

/** `/ask question:"A$10m fund, beta 1.2, SPI 200 at 8,000, fully hedge"`: a question in plain English, read and answered. */
export default defineCommand({
  name: "ask",
  description: "A hedge question in plain English: what was read, what was assumed, and the answer of each part",
  options: {
    question: required(
      words("The question as it stands, numbers and all", "Hedge A$10m at beta 1.2, SPI 200 at 8,000", QUESTION_LENGTH),
    ),
  },
  examples: [
    ASK_EXAMPLE,
    '/ask question:"A US$5,050,000 portfolio has a beta of 1.5. Index futures are at 1,010, each on US$250 times the index. What position (a) eliminates the market risk, (b) reduces the beta to 0.75, (c) raises it to 2.0?"',
  ],
  messageMenu: { name: "Answer this hedge question", option: "question" },
  hasAmounts: true,
  answer: ({ question }, { commands }) => {
    const read = readQuestion(question);
    return askReply({ question, read, solved: read.parts.map(solvePart), commands: commands.map(({ name }) => name) });
  },
});
