import type { Divided } from "./partsOf.js";

/** A sentence that ends, and what follows it. */
const SENTENCE = /^([^?!]{1,160}?[.;])\s+(?=[A-Z])(.+)$/s;
const ENDS_SENTENCE = /[.?!]\s*$|[.?!]\s+[A-Z]/;
const REQUEST =
  /\?|\b(?:how|what|which|calculate|determine|compute|find|state|estimate|work out|show|advise|evaluate|repeat|explain|discuss|hedge)\b/i;

/**
 * The items of a list that runs through one sentence, and what is told behind that sentence: it holds for each of them.
 * Items that are sentences, and what asks for something more, stay as they stand.
 *
 * @example
 * trailing([{ label: "(i)", text: "900 and" }, { label: "(ii)", text: "950. Assume no basis." }]).rest // "Assume no basis."
 */
export function trailing(pieces: Divided["parts"]): { readonly items: Divided["parts"]; readonly rest: string } {
  const last = pieces.at(-1);
  const [, item, rest] = SENTENCE.exec(last?.text ?? "") ?? [];
  const isList = pieces.slice(0, -1).every(({ text }) => !ENDS_SENTENCE.test(text.trim()));
  if (last === undefined || item === undefined || rest === undefined || !isList || REQUEST.test(rest))
    return { items: pieces, rest: "" };
  return { items: [...pieces.slice(0, -1), { ...last, text: item }], rest };
}
