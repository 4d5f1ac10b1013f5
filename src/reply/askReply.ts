import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { choiceLines } from "./askChoice.js";
import { facts } from "./askFacts.js";
import { capital, headline, labelOf, result } from "./askResult.js";
import { telling } from "./askSections.js";
import { missingReply, outOfScopeReply, problemReply, readingsReply, receipt, unreadReply } from "./askUnanswered.js";
import { hasOnlyUnreadGaps, unreadPartsReply } from "./askUnreadParts.js";
import { workingSection } from "./askWorking.js";
import { caveatText } from "./caveatText.js";
import { toneOf } from "./hedgeFacts.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";

/** The answer of `/ask`: each part's count with its working, what was read from which words, and what was assumed. */
export function askReply(answer: AskAnswer): Draft {
  const { read, solved } = answer;
  const { outOfScope, readings } = read;
  if (outOfScope !== undefined) return outOfScopeReply(answer, outOfScope);
  if (solved.length === 0) return unreadReply(answer);
  if (readings !== undefined && read.missing.length === 0) return readingsReply(answer, readings);
  if (readings === undefined && hasOnlyUnreadGaps(solved)) return unreadPartsReply(answer);
  if (solved.some(({ kind }) => kind === "missing")) return missingReply(answer);
  const problem = solved.find((one) => one.kind === "problem");
  if (problem !== undefined) return problemReply(answer, problem);
  const [first] = solved;
  return {
    title: title(solved),
    tone: first?.kind === "hedge" ? toneOf(first.outcome.position.contracts) : "neutral",
    summary: [...(solved.length > 1 ? solved.map(headline) : []), ...choiceLines(answer)],
    sections: [...solved.map((one) => workingSection(one, solved.length > 1)), ...telling(answer)].filter(
      (section) => section !== undefined,
    ),
    caveats: solved.length === 1 && first?.kind === "hedge" ? caveatsOf(first) : [],
    facts: facts(answer),
    receipt: receipt(answer),
    footer: EDUCATION_FOOTER,
  };
}

type HedgeSolved = Extract<Solved, { readonly kind: "hedge" }>;

function caveatsOf({ request, outcome }: HedgeSolved) {
  const setting = { currency: request.portfolioCurrency, underlying: request.contract.row?.underlying };
  return outcome.caveats.map((caveat) => caveatText(caveat, setting));
}

function title(solved: readonly Solved[]): string {
  const [only, another] = solved;
  if (only !== undefined && another === undefined) return `${capital(result(only))}`;
  const results = solved.slice(0, 4).map((one) => `${labelOf(one)}${result(one)}`);
  return capital(results.join("; "));
}
