import { wantsGain } from "./partAsks.js";
import type { Divided } from "./partsOf.js";

/** "Repeat part (b) for ...", "Now do the same if ...": what it goes on with. */
const REPEATS =
  /^(?:and |now |then )?(?:please )?(?:repeat|redo|re-?calculate|do the same|answer the same|the same)(?: (?:this|that|it|again|the (?:above|calculations?|exercise|question|analysis|same)|your (?:calculations?|answers?|analysis)|(?:parts? |question )?\(?[a-z]\)?)){0,3}(?: again)?,? (?:for|with|if|when|assuming|supposing|using)(?: (?:that|instead))?\s+/i;
const GIVEN = /\b(?:index|futures|level|market|beta)\b/i;

/**
 * Parts that repeat the one before at other levels or with another beta, with the words of that one that ask for a gain; those words give no
 * number, so that nothing of the part before is taken along with them.
 *
 * @example
 * repeated([{ label: "(a)", text: "The index is 900. Find the gain." }, { label: "(b)", text: "Repeat for an index of 950." }])
 * // (b): "In the end an index of 950. Find the gain."
 */
export function repeated(parts: Divided["parts"]): Divided["parts"] {
  const done: { readonly label: string; readonly text: string }[] = [];
  for (const { label, text } of parts) {
    const levels = REPEATS.test(text) ? text.replace(REPEATS, "") : "";
    const asked = GIVEN.test(levels) && /\d/.test(levels) ? gainAsked(done.at(-1)?.text ?? "") : "";
    const isWhole = asked === "" || wantsGain(levels);
    done.push(isWhole ? { label, text } : { label, text: `Suppose ${levels.replace(/[.;,\s]*$/, ".")} ${asked}` });
  }
  return done;
}

/** The sentences of a part that ask for a gain, where they give no number. */
function gainAsked(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+(?=[A-Z])/);
  const asking = sentences.filter((sentence) => wantsGain(sentence));
  return asking.some((sentence) => /\d/.test(sentence)) ? "" : asking.join(" ");
}
