import { ASKING, requestsApart, SENTENCE } from "./asides.js";
import { asksForOther, wantsCount, wantsGain } from "./partAsks.js";
import type { Divided } from "./partsOf.js";

/** An amount or a level, which a percent and a count of days are not. */
const LEVEL = /(?<![\d.,])\d[\d,.]*\d(?! ?(?:%|per ?cent|pct|days?|weeks?|months?|years?|contracts?\b))(?![\d%])/;
const DATES =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b)/gi;

/** What the sentences of a text are read as. */
interface Reading {
  readonly listsHoldings: () => boolean;
  /** Whether a sentence asks for something of one contract alone. */
  readonly asksFigure: (sentence: string) => boolean;
  /** Whether a request is for what contracts leave or stand for. */
  readonly asksLeft: (request: string) => boolean;
}

/**
 * Divides a question without letters where, after a count is asked for, later levels are told and a profit is asked for;
 * where what is asked for next is neither; and where the beta of listed holdings, or what one contract is worth, is asked for
 * before anything else.
 *
 * @example
 * runOnParts("... How many contracts? In May the futures are at 5,800. What is the gain?").parts.length // 2
 */
export function runOnParts(text: string, { listsHoldings, asksFigure, asksLeft }: Reading): Divided | undefined {
  const { requests: sentences, asides } = requestsApart(text.split(SENTENCE), asksLeft);
  const typed = new Set(text.split(SENTENCE));
  const apart = new Set([...asides, ...sentences.filter((request) => !typed.has(request))]);
  const first = sentences.findIndex((sentence) => ASKING.test(sentence));
  const asked = sentences[first] ?? "";
  const startsWithBeta = asksOwnBeta(asked) && listsHoldings();
  const startsWithFigure = first >= 0 && asksFigure(asked);
  const startsWithCount = wantsCount(asked) && !wantsGain(asked);
  if (first < 0 || !(startsWithBeta || startsWithFigure || startsWithCount || apart.size > 0)) return undefined;
  const parts: string[][] = [];
  sentences.slice(first).forEach((sentence, index, rest) => {
    const afterBeta = index === 1 && (startsWithBeta || startsWithFigure);
    const startsNext =
      index === 0 ||
      afterBeta ||
      apart.has(sentence) ||
      (asides.has(rest[index - 1] ?? "") && rest.slice(index).some((one) => ASKING.test(one))) ||
      startsPart(sentence, rest[index - 1] ?? "", rest.slice(index));
    if (startsNext) parts.push([sentence]);
    else parts.at(-1)?.push(sentence);
  });
  if (parts.length < 2) return undefined;
  return {
    stem: sentences.slice(0, first).join(" "),
    parts: parts.map((list, index) => ({ label: `Question ${index + 1}`, text: list.join(" ") })),
  };
}

/**
 * A question that asks for a count with answers to choose from, and for something else behind them, in these two parts;
 * nothing where it asks for no count first.
 */
export function behindChoices(text: { readonly opening: string; readonly further: string }): Divided | undefined {
  const sentences = text.opening.split(SENTENCE);
  const first = sentences.findLastIndex((sentence) => wantsCount(sentence));
  // "She should? How many contracts?": the goal may stand in the sentence before.
  const start = /^How many contracts\?$/.test(sentences[first] ?? "") ? first - 1 : first;
  if (first < 0 || start < 0) return undefined;
  return {
    stem: sentences.slice(0, start).join(" "),
    parts: [
      { label: "Question 1", text: sentences.slice(start).join(" ") },
      { label: "Question 2", text: text.further },
    ],
  };
}

/** Whether a sentence asks for a portfolio's own beta and for nothing else. */
function asksOwnBeta(sentence: string): boolean {
  const isBeta =
    /\b(?:portfolio|fund|account|holdings?|trust|endowment|scheme|plan|foundation)(?:'s)? beta\b|\bbeta of (?:the|this|his|her|its|your|their|my) (?:\w+ )?(?:portfolio|fund|account|holdings?|trust|endowment|scheme|plan|foundation|shares|stocks)\b/i;
  return (
    isBeta.test(sentence) &&
    !wantsCount(sentence) &&
    !/\b(?:contracts?|futures|hedged?|reduce|raise|lower|increase|to)\b/i.test(sentence)
  );
}

function startsPart(sentence: string, before: string, rest: readonly string[]): boolean {
  if (!ASKING.test(before)) return false;
  if (ASKING.test(sentence) && asksForOther(sentence)) return true;
  const at = rest.findIndex((one) => ASKING.test(one));
  const told = rest.slice(0, at + 1);
  const asked = told.at(-1) ?? "";
  return wantsGain(asked) && !wantsCount(asked) && LEVEL.test(told.join(" ").replace(DATES, ""));
}
