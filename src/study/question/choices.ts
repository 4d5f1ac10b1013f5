import { wantsCount } from "./partAsks.js";

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)\(?([A-F]) ?[.):]\s*(?=\S)/g, "ABCDEF"],
  [/(?<=^|\s)\(?([a-f])[.):]\s*(?=\S)/g, "abcdef"],
  [/(?<=\s)([A-F]) (?=(?:go )?(?:short|long|buy|sell|purchase)\b)/g, "ABCDEF"],
  [/(?<=^|\s)\(?([1-6])\)\s*(?=\S)/g, "123456"],
];
/** What an answer to choose starts with, and what it says for certain. */
const ANSWER =
  /^(?:[-+±~]|[$€£₹¥]|\d|(?:Rs\.?|(?:A|US|C|HK|S|NZ)\$|[A-Z]{3}) ?\d|about\b|approximately\b|(?:fewer|less|more|greater) than\b|between\b|over\b|under\b|at (?:least|most)\b|none\b|no\b|(?:an? )?(?:net |overall |total )?(?:gain|loss|profit)\b|zero\b|it is\b|neither\b|go\b|\(?[ivx]+\))/i;
const TRADE = /^(?:go )?(?:short|long|buy|sell|purchase|bought|sold)(?:ing)?\b/i;
const LONGEST = 70;
const MOST_AT_END = 90;

/** What one answer ends with where the question goes on behind it: "C. sell 53 contracts If the futures rise, ...". */
const FURTHER =
  /[.;,]?\s+(?=(?:And|But|Also|Moreover|Further|Furthermore|In addition|Additionally|Now|Then|Next|If|When|Suppose|Supposing|Assume|Assuming|Given|After|At|On|In|By|Over|Later|Three|Two|One|What|How|Which|Calculate|Compute|Determine|Find|Estimate|Work out|State|Show|Explain|Discuss|Describe|Justify|The)\b)/;
const ASKS =
  /\?|\b(?:closest|nearest) to\b|\b(?:calculate|compute|determine|find|estimate|work out|state|explain|discuss|describe|justify)\b/i;
/** A mark of the next question: "C. 58. 2. If ...". */
const MARKED = /[.?!)]\s+\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]?$/;

/** An answer that a question offers, as typed. */
export interface Choice {
  readonly label: string;
  readonly text: string;
}

/** A question without the answers that it offers, and these. */
interface Offered {
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What stands before them and what it asks for behind them, so that they answer what it asks first. */
  readonly goesOn?: { readonly opening: string; readonly further: string };
}

/**
 * A question and the answers that it offers to choose from, apart: "... should be sold? (A) 12 (B) 24". What it asks behind
 * the last of them belongs to its text again.
 *
 * @example
 * choicesOf("How many contracts are sold? (A) 12 (B) 24").choices // [{ label: "A", text: "12" }, { label: "B", text: "24" }]
 */
export function choicesOf(text: string): Offered {
  for (const [pattern, sequence] of LABELS) {
    const marks = [...text.matchAll(pattern)];
    const first = marks.findIndex((mark) => mark[1] === sequence[0] && startsChoices(text, mark.index));
    if (first < 0) continue;
    const inOrder = marks.slice(first).filter((mark, index) => mark[1] === sequence[index]);
    const listed = inOrder.map((mark, index) => ({
      label: mark[1] ?? "",
      text: text.slice(mark.index + mark[0].length, inOrder[index + 1]?.index).trim(),
    }));
    const ends = text.slice(0, marks[first]?.index).trimEnd();
    const { choices, further } = withoutFurther(listed);
    if (!areAnswers(choices, ends)) continue;
    if (further === "") return { text: ends, choices };
    const opening = asQuestion(ends, choices);
    return { text: `${opening} ${further}`, choices, goesOn: { opening, further } };
  }
  return { text, choices: [] };
}

/** Answers of which the last one ends where the question goes on, and how it does. */
function withoutFurther(listed: readonly Choice[]): { readonly choices: readonly Choice[]; readonly further: string } {
  const last = listed.at(-1);
  const at = last === undefined ? null : FURTHER.exec(last.text);
  const further = at === null ? "" : (last?.text.slice(at.index + at[0].length) ?? "");
  const isMarked = at !== null && MARKED.test(last?.text.slice(0, at.index) ?? "");
  if (last === undefined || at === null || isMarked || !ASKS.test(further)) return { choices: listed, further: "" };
  const choices = [...listed.slice(0, -1), { ...last, text: last.text.slice(0, at.index) }];
  return { choices, further: withoutChoices(further) };
}

/** Words that the answers go on from, as a question of their own: "she should:" before trades asks how many. */
function asQuestion(ends: string, choices: readonly Choice[]): string {
  const question = /[.?]$/.test(ends) ? ends : `${ends.replace(/\s*:$/, "")}?`;
  const asksTrade = choices.every(({ text }) => TRADE.test(text) && /\d/.test(text));
  return asksTrade && !wantsCount(lastSentence(question)) ? `${question} How many contracts?` : question;
}

const lastSentence = (text: string) => /[^.?!]*[.?!]?$/.exec(text.trimEnd())?.[0] ?? "";

/**
 * A question without the answers that it offers to choose from.
 *
 * @example
 * withoutChoices("How many contracts are sold? (A) 12 (B) 24 (C) 48") // "How many contracts are sold?"
 */
export function withoutChoices(text: string): string {
  return choicesOf(text).text;
}

/** What an end is that leaves the rest to the answers: "is closest to:". */
const OPEN_END =
  /[?.)]$|\b(?:closest|nearest|closer|equal|approximately|about|is|are|be)(?: to)? ?:?$|\b(?:sell|buy|short|trade|use|sold|bought|shorted):?$/;

/** The next of several questions, each with answers of its own. */
const NEXT_QUESTION = /\. \(?[2-9][.)] \p{Lu}/u;

function areAnswers(choices: readonly Choice[], ends: string): boolean {
  const fits = choices.every(
    ({ text }, index) =>
      (ANSWER.test(text) || TRADE.test(text)) &&
      !text.includes("?") &&
      !NEXT_QUESTION.test(text) &&
      text.length <= (index === choices.length - 1 ? MOST_AT_END : LONGEST),
  );
  return choices.length >= 2 && fits && (OPEN_END.test(ends) || choices.every(({ text }) => TRADE.test(text)));
}

/** Whether a sentence ends before a label, or words that leave its end to the answers. */
function startsChoices(text: string, at: number): boolean {
  return /(?:[?.:)]|\b(?:should|must|would|will|you|to|is|are|by|sell|buy|short|sold|bought|shorted))$/.test(
    text.slice(0, at).trimEnd(),
  );
}
