const LABELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)\(?([A-F]) ?[.):]\s*(?=\S)/g, "ABCDEF"],
  [/(?<=^|\s)\(?([a-f])[.):]\s*(?=\S)/g, "abcdef"],
  [/(?<=\s)([A-F]) (?=(?:go )?(?:short|long|buy|sell|purchase)\b)/g, "ABCDEF"],
  [/(?<=^|\s)\(?([1-6])\)\s*(?=\S)/g, "123456"],
];
/** What an answer to choose starts with, and what it says for certain. */
const ANSWER =
  /^(?:[-+±~]|[$€£₹¥]|\d|about\b|approximately\b|none\b|no\b|(?:an? )?(?:net |overall |total )?(?:gain|loss|profit)\b|zero\b|it is\b|neither\b|go\b|\(?[ivx]+\))/i;
const TRADE = /^(?:go )?(?:short|long|buy|sell|purchase|bought|sold)(?:ing)?\b/i;
const LONGEST = 70;
const MOST_AT_END = 90;

/** An answer that a question offers, as typed. */
export interface Choice {
  readonly label: string;
  readonly text: string;
}

/**
 * A question and the answers that it offers to choose from, apart: "... should be sold? (A) 12 (B) 24".
 *
 * @example
 * choicesOf("How many contracts are sold? (A) 12 (B) 24").choices // [{ label: "A", text: "12" }, { label: "B", text: "24" }]
 */
export function choicesOf(text: string): { readonly text: string; readonly choices: readonly Choice[] } {
  for (const [pattern, sequence] of LABELS) {
    const marks = [...text.matchAll(pattern)];
    const first = marks.findIndex((mark) => mark[1] === sequence[0] && startsChoices(text, mark.index));
    if (first < 0) continue;
    const inOrder = marks.slice(first).filter((mark, index) => mark[1] === sequence[index]);
    const choices = inOrder.map((mark, index) => ({
      label: mark[1] ?? "",
      text: text.slice(mark.index + mark[0].length, inOrder[index + 1]?.index).trim(),
    }));
    const ends = text.slice(0, marks[first]?.index).trimEnd();
    if (areAnswers(choices, ends)) return { text: ends, choices };
  }
  return { text, choices: [] };
}

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
