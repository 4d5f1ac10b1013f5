import { withoutChoices } from "./choices.js";

/** A question's own text and its lettered or numbered parts. */
export interface Divided {
  readonly stem: string;
  readonly parts: readonly { readonly label: string; readonly text: string }[];
}

const MARKS: readonly { readonly pattern: RegExp; readonly sequence: readonly string[] }[] = [
  { pattern: /(?<=^|[\s.:;?!,])\(?([a-h])\)\s/g, sequence: ["a", "b", "c", "d", "e", "f", "g", "h"] },
  { pattern: /(?<=^|[\s.:;?!,])\(?(i{1,3}|iv|v|vi)\)\s/g, sequence: ["i", "ii", "iii", "iv", "v", "vi"] },
  { pattern: /(?<=^|[\s.:;?!,])\(?(I{1,3}|IV|V)[.)]\s/g, sequence: ["I", "II", "III", "IV", "V"] },
  { pattern: /(?<=^|[\s.:;?!,])\(?([1-8])\)\s/g, sequence: ["1", "2", "3", "4", "5", "6", "7", "8"] },
  { pattern: /(?<=^|[.:;?!]\s)([a-h])\.\s(?=[A-Z])/g, sequence: ["a", "b", "c", "d", "e", "f", "g", "h"] },
  { pattern: /(?<=^|[.:;?!]\s)([1-8])\.\s(?=[A-Z])/g, sequence: ["1", "2", "3", "4", "5", "6", "7", "8"] },
];
/** What makes a stretch a question of its own: numbered steps of working and the choices of a test are none. */
const ASKS =
  /\?|\b(?:how|what|which|calculate|determine|compute|find|suppose|repeat|if|to (?:fully|hedge|reduce|lower|increase|raise|eliminate|neutrali[sz]e)|hedge|reduce|increase|lower|raise|eliminate|neutrali[sz]e|halve|double|fully|cut|state|estimate|work out|redo)\b/i;
const WORKING = /\d\s*[*/x×]\s*[$€£A-Z]{0,3}\d[\d,.]*(?: \w+)?\s*=\s*/;

/** A part that is a number alone: "a beta of (i) 0, (ii) 0.6 and (iii) 1.5". */
const BARE = /^[-+]?[\d.]*\d%?[,;.?]*(?: ?(?:and|or))?$/;

/** Parts that are numbers alone, each behind the words that lead to all of them. */
function bareParts(before: string, pieces: Divided["parts"]): Divided {
  const start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? ")) + 1;
  const lead = before.slice(start).trim();
  const parts = pieces.map(({ label, text }) => ({ label, text: `${lead} ${/[-+\d.]*\d%?/.exec(text)?.[0] ?? ""}?` }));
  return { stem: before.slice(0, start).trim(), parts };
}

/**
 * Divides a question at its (a), (b) ... where at least two follow each other in order.
 *
 * @example
 * partsOf("Beta is 1.2. (a) Hedge fully. (b) Reduce it to 0.5.").parts.map(({ label }) => label) // ["(a)", "(b)"]
 */
export function partsOf(typed: string): Divided {
  const text = withoutChoices(typed);
  for (const { pattern, sequence } of MARKS) {
    const marks = [...text.matchAll(pattern)];
    const inOrder = marks.filter((mark, index) => mark[1] === sequence[index]);
    if (inOrder.length < 2) continue;
    const pieces = inOrder.map((mark, index) => ({
      label: `(${mark[1]})`,
      text: text.slice(mark.index + mark[0].length, inOrder[index + 1]?.index).trim(),
    }));
    if (pieces.every((piece) => BARE.test(piece.text))) return bareParts(text.slice(0, inOrder[0]?.index), pieces);
    const asking = pieces.filter((piece) => ASKS.test(piece.text));
    if (pieces.some((piece) => WORKING.test(piece.text)) || asking.length < 1) continue;
    return { stem: text.slice(0, inOrder[0]?.index).trim(), parts: pieces };
  }
  return { stem: text, parts: [] };
}
