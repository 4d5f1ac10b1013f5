const LABELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)\(?([A-F]) ?[.):]\s*(?=\S)/g, "ABCDEF"],
  [/(?<=^|\s)\(?([a-f])[.):]\s*(?=\S)/g, "abcdef"],
  [/(?<=^|\s)\(?([1-6])\)\s*(?=\S)/g, "123456"],
];
/** What an answer to choose starts with, and what it says for certain. */
const ANSWER = /^(?:[-+±~]|[$€£₹¥]|\d|about\b|approximately\b|none\b|no\b|zero\b|it is\b|neither\b|go\b|\(?[ivx]+\))/i;
const TRADE = /^(?:go )?(?:short|long|buy|sell|purchase|bought|sold)(?:ing)?\b/i;
const LONGEST = 70;
const MOST_AT_END = 90;

/**
 * A question without the answers that it offers to choose from: "... should be sold? (A) 12 (B) 24".
 *
 * @example
 * withoutChoices("How many contracts are sold? (A) 12 (B) 24 (C) 48") // "How many contracts are sold?"
 */
export function withoutChoices(text: string): string {
  for (const [pattern, sequence] of LABELS) {
    const marks = [...text.matchAll(pattern)];
    const first = marks.findIndex((mark) => mark[1] === sequence[0] && startsChoices(text, mark.index));
    if (first < 0) continue;
    const inOrder = marks.slice(first).filter((mark, index) => mark[1] === sequence[index]);
    const pieces = inOrder.map((mark, index) =>
      text.slice(mark.index + mark[0].length, inOrder[index + 1]?.index).trim(),
    );
    const ends = text.slice(0, marks[first]?.index).trimEnd();
    const trades = pieces.filter((piece) => TRADE.test(piece));
    const fits = pieces.every(
      (piece, index) =>
        (ANSWER.test(piece) || TRADE.test(piece)) &&
        !piece.includes("?") &&
        piece.length <= (index === pieces.length - 1 ? MOST_AT_END : LONGEST),
    );
    const isTest = /[?.)]$/.test(ends) || trades.length === pieces.length;
    if (pieces.length >= 2 && fits && isTest) return ends;
  }
  return text;
}

/** Whether a sentence ends before a label, or words that leave its end to the answers. */
function startsChoices(text: string, at: number): boolean {
  return /(?:[?.:)]|\bshould|\bto|\bis|\bby)$/.test(text.slice(0, at).trimEnd());
}
