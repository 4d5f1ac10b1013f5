import { ZERO } from "../../computation/decimal.js";
import type { Sentence } from "./clauses.js";
import type { Goal } from "./goals.js";

const SALE =
  /\b(?:how many|number of|what number)\b[^.?;]{0,70}\b(?:short(?:ed)?|sell|sold)\b|\b(?:sell|short) how many\b/;
const EITHER =
  /\b(?:(?:buy|bought|long) or (?:to )?(?:go )?(?:sell|sold|short)|(?:sell|sold|short) or (?:to )?(?:go )?(?:buy|bought|long))\b/g;
/** Futures that are sold, no count given: "sells Nifty futures at ...". */
const SELLS = /\b(?:sells?|shorts?|goes short|selling|shorting)\b[^.;?<]{0,20}\b(?:ixfut|futures)\b/;
const SLIDE =
  "(?:falls?|falling|drops?|declin\\w*|slid(?:e|es|ing)|slumps?|crash\\w*|corrections?|bear(?:ish)?|downturn|sell-?off|weak\\w*|setbacks?|loss(?:es)?|dips?|plunge\\w*|go(?:es|ing)? down|turn(?:s|ing)? down|decreas\\w*|downward\\w*|turbulen\\w*|turmoil|volatil\\w*)";
const AHEAD =
  "(?:market|prices|valuations?|outlook|prospects|downside|near (?:future|term)|short[- ]term|coming|next|ahead|months?|weeks?|quarter|year|summer|autumn|winter|spring|elections?)";
/** What would be lost by standing aside. */
const MISSED = "[^.;?<]{0,40}\\bmiss";
const FEARS = new RegExp(
  `\\b(?:fear\\w*|worr(?:y|ies|ied|ying)|afraid|concern(?:ed|s)?|nervous|anxious|uneasy|apprehensive|alarmed|wary|jittery|uncomfortable|cautious)\\b(?!${MISSED})(?:[^.;?<]|<t>){0,80}\\b(?:${SLIDE}|${AHEAD})\\b`,
);
const EXPECTS = new RegExp(
  `\\b(?:expect\\w*|anticipat\\w*|foresees?|predicts?|believes?|thinks?|sees|forecasts?|is of the (?:view|opinion))\\b[^.;?<]{0,60}\\b${SLIDE}\\b`,
);
const BEARISH = /\b(?:bearish|pessimistic)\b/;
/** Shares that are to be sold later, whose price may fall until then. */
const SOLD_LATER =
  /\b(?:will|plans? to|intends? to|expects? to|going to|has to|have to|decides? to|decided to|wants? to|wishes to|obliged to|due to) (?:sell|dispose of|liquidate) (?:<s> shares|(?:them|it|(?:the|its|his|her|their|these|those|this|all) (?:[\w-]+ ){0,3}?(?:shares?|stocks?|holdings?|stake))\b)(?! (?:futures?|ixfut|contracts?)\b)/;
const FORETOLD = [SELLS, FEARS, EXPECTS, BEARISH, SOLD_LATER];
/** Lengths of time, and words of the futures themselves, which are no part of a hedge. */
const QUARTERS =
  /\b(?:(?:the|this|next|coming|following|current|last|a|each|every|per) (?:(?:coming|next|current|first|second|third|fourth|last|following) )?quarter\b(?! of)|quarter[- ]end|end of the quarter)/g;
const IN_PART =
  /\b(?:half|halv\w*|thirds?|quarters?|part(?:s|ly|ial\w*)?|doubl\w*|twice|some|reduc\w*|lower\w*|cut\w*|trim\w*|bring\w*|rais\w*|increas\w*|limit\w*|target\w*)\b/;

/**
 * The hedge that is only implied, taken to be full: how many to sell without a word of how far, or a fall that is feared.
 *
 * @example
 * impliedBy([{ plain: "he fears a fall.", ... }]) // one goal, "weak"
 */
export function impliedBy(sentences: readonly Sentence[]): readonly Goal[] {
  const plain = sentences.map((sentence) => sentence.plain);
  if (plain.some((one) => IN_PART.test(one.replace(QUARTERS, " ")))) return [];
  const sale = plain.findIndex((one) => SALE.test(one.replace(EITHER, "")));
  const sentence = sale >= 0 ? sale : plain.findIndex((one) => FORETOLD.some((pattern) => pattern.test(one)));
  const words = sentences[sentence]?.words;
  return words === undefined ? [] : [{ kind: "weak", value: ZERO, words, sentence }];
}
