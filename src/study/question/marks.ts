/** Letters or numbers in order that mark off parts of a question. */
export interface Marks {
  /** What stands before the first mark. */
  readonly before: string;
  /** Each mark's label, such as `(a)`, with the text up to the next. */
  readonly pieces: readonly { readonly label: string; readonly text: string }[];
  /** Where the first mark stands. */
  readonly start: number;
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8"];
const upper = (labels: readonly string[]) => labels.map((label) => label.toUpperCase());

const STYLES: readonly { readonly pattern: RegExp; readonly sequence: readonly string[] }[] = [
  { pattern: /(?<=^|[\s.:;?!,])\(?([a-h])\)\s/g, sequence: LETTERS },
  { pattern: /(?<=^|[\s.:;?!,])\(?(i{1,3}|iv|v|vi{0,3})\)\s/g, sequence: NUMERALS },
  { pattern: /(?<=^|[\s.:;?!,])\(?(I{1,3}|IV|V|VI)[.)]\s/g, sequence: upper(NUMERALS) },
  { pattern: /(?<=^|[\s.:;?!,])\(?([1-8])\)\s/g, sequence: NUMBERS },
  { pattern: /(?<=^|[\s.:;?!,])\(?([A-H])\)\s/g, sequence: upper(LETTERS) },
  { pattern: /(?<=^|[\s.:;?!])(?:Q|Qn |Question |Part |Task )\(?([1-8])\)?[.:)]?\s/g, sequence: NUMBERS },
  { pattern: /(?<=^|[\s.:;?!])(?:Q|Qn |Question |Part |Task )\(?([a-h])\)?[.:)]?\s/g, sequence: LETTERS },
  { pattern: /(?<=^|[.:;?!)]\s)([a-h])\.\s(?=[A-Z])/g, sequence: LETTERS },
  { pattern: /(?<=^|[.:;?!)]\s)([1-8])\.\s(?=[A-Z])/g, sequence: NUMBERS },
  { pattern: /(?<=^|[.:;?!)]\s)([A-H])\.\s(?=[A-Z])/g, sequence: upper(LETTERS) },
  { pattern: /(?<=^|[.:;?!)]\s)(i{1,3}|iv|v)\.\s(?=[A-Z])/g, sequence: NUMERALS },
];

/**
 * Every way in which a text is marked off in order, at least twice; "the hedge in (a)" is no mark once (a) has been.
 *
 * @example
 * marksIn("Find (a) the count (b) the gain.").map(({ pieces }) => pieces.length) // [2]
 */
export function marksIn(text: string): readonly Marks[] {
  return STYLES.flatMap(({ pattern, sequence }) => {
    const marks = inOrder([...text.matchAll(pattern)], sequence);
    const [first] = marks;
    if (first === undefined || marks.length < 2) return [];
    const pieces = marks.map((mark, index) => ({
      label: `(${mark[1]})`,
      text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
    }));
    return [{ before: text.slice(0, first.index), pieces, start: first.index }];
  });
}

function inOrder(marks: readonly RegExpExecArray[], sequence: readonly string[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const mark of marks) if (mark[1] === sequence[found.length]) found.push(mark);
  return found;
}
