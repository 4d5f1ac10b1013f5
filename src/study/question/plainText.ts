import { inFull } from "./chatWords.js";
import { inDigits } from "./numberWords.js";
import { withoutTables } from "./tables.js";

const FRACTIONS: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

/** What pasted mathematics leaves behind, in plain words: each pattern and what stands in its place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\\times|\\cdot|×|∙|⋅/g, "*"],
  [/\\%/g, "%"],
  [/\\([$&_#])/g, "$1"],
  // What a part of an exam is worth: "(3 points)", "[5 marks]".
  [/(?<=(?:^|[.?!:;)\n])\s{0,2})[([]\s?\d{1,2}(?:\.\d{1,2})?\s?(?:points?|marks?|pts?)\.?\s?[)\]]/gi, " "],
  [/\bS and P\b/g, "S&P"],
  // "20,000 IBM shares"
  [
    /(?<![$€£¥₹\d.,]\s?|\b[A-Z]{2,3}\s?)\b(\d{1,3}(?:,\d{3})+|\d{2,6}) ((?!Index|Futures?|Contracts?)\p{Lu}[\p{L}&]{1,15}(?: (?!Index|Futures?)\p{Lu}[\p{L}&]{1,15})?) shares\b/gu,
    "$1 shares of $2",
  ],
  [/\{,\}/g, ","],
  [/\\beta|β|ß(?=\s*[=*^_])/giu, " beta "],
  [/beta\s*\^?\s*[*∗⋆★]|beta\s*\^\s*\{[*∗]\}/giu, " target-beta "],
  [/beta\s*_?\s*\{?(?:p|P|S|s)\}?(?=\s*(?:=|of|is))/g, " beta "],
  [/beta\s*_\s*\{?(?:t|T|target|new|desired)\}?(?=\s*(?:=|of|is))/g, " target-beta "],
  [/\\?(?:\bsigma|σ)\s?[_^]?\s?\{?\(?(?:futures?|F|f)\b\)?\}?(?=\s*(?:=|of|is|:|\d))/g, " futures volatility "],
  [
    /\\?(?:\bsigma|σ)\s?[_^]?\s?\{?\(?(?:portfolio|spot|stock|S|s|P|p|A)\b\)?\}?(?=\s*(?:=|of|is|:|\d))/g,
    " portfolio volatility ",
  ],
  [/\\sigma\b|σ/g, " standard deviation "],
  [/\\rho|ρ/g, " correlation "],
  [/\bcorr\.?\s?(?=\()/gi, "correlation "],
  [/\bvar\s?(?=\(\s?\p{L})/giu, "variance of "],
  [/\s*(?:→|⇒|➜|-+>|=>)\s*/g, " to "],
  [/\bbeta (of|to|at|is|equal to|equals) unity\b/gi, "beta $1 1"],
  [/÷/g, "/"],
  [/\b1\/2(?= of\b)/g, "one half"],
  [/\b1\/3(?= of\b)/g, "one third"],
  [/\b2\/3(?= of\b)/g, "two thirds"],
  [/\b1\/4(?= of\b)/g, "one quarter"],
  [/\b3\/4(?= of\b)/g, "three quarters"],
];

/** Points that end no sentence. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bU\.\s?S\.(?:\s?A\.)?/g, "US"],
  [/\bU\.\s?K\./g, "UK"],
  [/\bs\.\s?d\.(?=\s)/gi, "SD"],
  [/\b(?:std|standard|st)\.? dev\.(?=\s)/gi, "standard deviation"],
  [/\b(e\.g|i\.e|approx|vs|No|Rs|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|resp)\./gi, "$1"],
];

/**
 * A question as one line of plain characters: one kind of quote, minus and space, mathematics in words, nothing invisible.
 *
 * What follows "Solution" is the source's own answer, so it is told apart by {@link withoutSolution}.
 *
 * @example
 * plainText("β\u00a0=\u00a01.2,\nfalls “−5 %”") // 'beta = 1.2, falls "-5 %"'
 */
export function plainText(typed: string): string {
  const lines = withoutTables(typed.replaceAll("\r\n", "\n"))
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u209f]/g, "^")
    .replace(
      /(\d?)([½¼¾])/g,
      (_, digit: string, sign: string) => (digit === "" ? "0" : digit) + (FRACTIONS[sign] ?? ""),
    )
    .replace(/(\p{Ll})-\r?\n(?=\p{Ll})/gu, "$1")
    .normalize("NFKC")
    .replace(/[\u2010\u2011\u2012\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/(?<=\s)[\u2013\u2014](?=\d)/g, "-")
    .replace(/[\u2013\u2014\u2015]/g, " - ")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[<>]/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (sign) => (/\s/.test(sign) ? " " : ""));
  const worded = [...MARKS, ...ABBREVIATIONS].reduce((text, [pattern, by]) => text.replace(pattern, by), lines);
  const lined = worded
    .replace(/(?<![.?!:;,|])\n(?=\s*(?:[-*•]\s*)?\p{Lu}[\p{L}\d .()*&/'-]{1,50}\s*[:=-]\s*[$£€¥₹]?[\d.])/gu, ". ")
    .replace(LABEL, ". $1")
    .replace(/([^\s.?!:;,])[^\S\n]*\n[^\S\n]*\n\s*/g, "$1. ")
    .replace(/\s+/g, " ")
    .trim();
  return inDigits(inFull(lined));
}

/** Before a label with a number behind it, such as "Beta: 1.2", where no sentence ends. */
const LABEL =
  /(?<=[^\s.?!:;,(])(?<!\b(?:the|an?|to|of|on|in|for|and|with|is|at|by|per|its|\p{Lu}[\p{L}-]*))\s+(\p{Lu}[\p{L}-]{1,20}(?: (?:[\p{L}*-]{1,12}|\(\p{L}{1,8}\))){0,3} ?: ?[$€£¥]?[A-Z]{0,3}[$€£]? ?[\d.])/gu;

/** "Solution", "Answer:" and the like at the start of a sentence, before working. */
const SOLUTION =
  /(?:^|[.?!:)]\s+|\s)(?:Solution|SOLUTION|Answer|ANSWER|Working)(?:s|S)?(?=\s*[:.]|\s+(?:[A-Z$(]|\d|The\b))/;
const NEXT_PROBLEM = /\b(?:Scenario|Problem|Question|Example|Exercise)\b(?=\s*(?:\d{1,2}|[A-D])?\s*[:.)]?\s+[A-Z])/g;

/** One of several questions in a text, and the answer that its source gives below it. */
export interface Problem {
  readonly text: string;
  readonly solution: string;
}

/** A text in its questions, each without the answer that its source prints. */
export function problemsIn(text: string): readonly Problem[] {
  const starts = [...text.matchAll(NEXT_PROBLEM)].map(({ index }) => index).filter((index) => index > 0);
  const pieces = [0, ...starts].map((start, index, all) => text.slice(start, all[index + 1]));
  const problems = pieces.map((piece) => {
    const at = SOLUTION.exec(piece)?.index ?? piece.length;
    return { text: piece.slice(0, at).trim(), solution: piece.slice(at).trim() };
  });
  return problems.filter(({ text, solution }) => /\d/.test(text) || /\d/.test(solution) || problems.length === 1);
}
