import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { facts } from "./askFacts.js";
import { headline } from "./askResult.js";
import { telling } from "./askSections.js";
import { missingText } from "./askText.js";
import { receipt } from "./askUnanswered.js";
import { workingSection } from "./askWorking.js";
import type { Draft } from "./reply.js";

const isUnread = ({ part }: Solved) => part.missing.some(({ why }) => why === "part-unread");
const isAnswered = ({ kind }: Solved) => kind !== "missing" && kind !== "problem";

/** Whether some parts ask for what is not understood, while all the others are answered. */
export function hasOnlyUnreadGaps(solved: readonly Solved[]): boolean {
  return solved.some(isUnread) && solved.every((one) => isAnswered(one) || isUnread(one));
}

/** The parts that were answered, and those whose request was not understood. */
export function unreadPartsReply(answer: AskAnswer): Draft {
  const { read, solved } = answer;
  const answered = solved.filter(isAnswered);
  const unread = read.missing.filter(({ why }) => why === "part-unread");
  return {
    kind: "question",
    title: `Not understood: ${unread.map(({ field }) => field).join(", ")}`,
    tone: "problem",
    summary: [...answered.map(headline), ...unread.map(missingText)],
    sections: [...answered.map((one) => workingSection(one, true)), ...telling(answer)].filter(
      (section) => section !== undefined,
    ),
    facts: facts(answer),
    receipt: receipt(answer),
    code: "question-part-unread",
    field: "question",
  };
}
