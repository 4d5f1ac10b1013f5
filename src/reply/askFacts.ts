import type { QuestionPart } from "../study/question/question.js";
import { ratioOutcome } from "../study/question/ratio/ratioOutcome.js";
import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { endFacts } from "./askEnd.js";
import { fairFactsOf } from "./askFair.js";
import { figureFacts } from "./askFigure.js";
import { ratioFacts } from "./askRatio.js";
import { assumptions } from "./askSections.js";
import { shownFacts } from "./askShown.js";
import { sumFacts } from "./askSum.js";
import { worthFacts } from "./askWorth.js";
import * as format from "./format.js";
import { direction, hedgeFacts } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

/** Everything that was read and answered, for programs. */
export function facts(answer: AskAnswer): Facts {
  const { read, solved } = answer;
  return {
    parts: solved.map(partFacts),
    read: read.read.map(({ field, value, words }) => ({
      field,
      value: format.echo(value, 1500),
      words: format.echo(words, 300),
    })),
    assumptions: assumptions(answer),
    missing: read.missing.map(({ field }) => field),
    notUsed: read.unused.map((words) => format.echo(words)),
  };
}

function partFacts(solved: Solved): Facts {
  const { part } = solved;
  const question = format.echo(part.label, 200);
  switch (solved.kind) {
    case "hedge":
      return {
        question,
        ...(part.ratio === undefined ? {} : ratioFacts(ratioOutcome(part.ratio))),
        ...hedgeFacts(solved.request, solved.outcome),
        asked: part.profits,
        ...endFacts(solved),
        line: solved.line,
        ...shownFacts(solved),
      };
    case "fair":
      return { question, ...fairFactsOf(solved), line: solved.line };
    case "minvar":
      return {
        question,
        ...ratioFacts(solved.outcome),
        ...(solved.want === "beta" && solved.outcome.hedgeRatio !== undefined
          ? { beta: format.exact(solved.outcome.hedgeRatio) }
          : {}),
        asked: solved.want,
        line: solved.line,
      };
    case "beta":
      return { question, beta: format.exact(solved.beta.beta), line: solved.line };
    case "worth":
      return { question, ...worthFacts(solved) };
    case "effect": {
      const { position, move } = solved;
      return {
        question,
        contracts: format.exact(position.contracts),
        direction: direction(position.contracts),
        ...(part.isBetaUnsaid === true
          ? {}
          : { beta: format.exact(position.beta), betaAfter: format.exact(position.betaAfter) }),
        marketMove: format.exact(move.marketMove),
        unhedgedPnl: format.exact(move.unhedgedPnl),
        futuresPnl: format.exact(move.futuresPnl),
        hedgedPnl: format.exact(move.hedgedPnl),
        asked: part.profits,
        ...endFacts(solved),
        ...shownFacts(solved),
        line: solved.line,
      };
    }
    case "direction": {
      const change = solved.target.minus(solved.beta);
      return {
        question,
        direction: direction(change),
        beta: format.exact(solved.beta),
        targetBeta: format.exact(solved.target),
        exposureChange: format.exact(change),
      };
    }
    case "side":
      return { question, direction: solved.why === "fall" ? "short" : "long" };
    case "amount":
      return {
        question,
        direction: direction(solved.amount),
        portfolioValue: format.exact(solved.portfolioValue),
        beta: format.exact(solved.beta),
        targetBeta: format.exact(solved.target),
        value: format.exact(solved.amount),
      };
    case "sum":
      return { question, ...sumFacts(solved.sum) };
    case "figure":
      return { question, ...figureFacts(solved.figure) };
    case "missing":
    case "problem":
      return { question, ...readSoFar(part) };
  }
}

function readSoFar({ options, missing }: QuestionPart): Facts {
  return { ...options, missing: missing.map(({ field }) => field) };
}
