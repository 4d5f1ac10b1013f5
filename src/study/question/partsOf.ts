import { asOrder } from "./asOrder.js";
import { withoutChoices } from "./choices.js";
import { type Marks, marksIn } from "./marks.js";
import { repeated } from "./repeated.js";
import { trailing } from "./trailing.js";

/** A question's own text and its lettered or numbered parts. */
export interface Divided {
  readonly stem: string;
  readonly parts: readonly { readonly label: string; readonly text: string }[];
}

type Pieces = Divided["parts"];

/** What makes a stretch a question of its own: numbered steps of working and the choices of a test are none. */
const ASKS =
  /\?|\b(?:how|what|which|calculate|determine|compute|find|suppose|repeat|if|to (?:fully|hedge|reduce|lower|increase|raise|eliminate|neutrali[sz]e|bring|remove|take|make|push|get|gain)|should|hedge|reduce|increase|lower|raise|eliminate|neutrali[sz]e|halve|double|fully|cut|state|estimate|work out|redo)\b/i;
const WORKING = /\d\s*[*/x×]\s*[$€£A-Z]{0,3}\d[\d,.]*(?: \w+)?\s*=\s*/;
/** Words before the first mark that ask for what the marks list. */
const LEADS =
  /\b(?:how|what|which|calculate|determine|compute|find|state|estimate|work out|required|show|advise|evaluate|(?:the )?number of)\b/i;
/** A part that is a number alone: "a beta of (i) 0, (ii) 0.6 and (iii) 1.5". */
const BARE = /^[-+]?[\d.]*\d%?[,;.?]*(?: ?(?:and|or))?$/;
/** A part that says how much of a portfolio: "(A) his total portfolio (B) 50% of his portfolio". */
const SHARE =
  /^(?:the |his |her |its |their |only )?(?:\d+(?:\.\d+)?(?:%| per ?cent) of|half|all|total|whole|entire|full)\b/i;

/**
 * Divides a question at its (a), (b) ... where at least two follow each other in order, and parts at marks of their own.
 *
 * @example
 * partsOf("Beta is 1.2. (a) Hedge fully. (b) Reduce it to 0.5.").parts.map(({ label }) => label) // ["(a)", "(b)"]
 */
export function partsOf(typed: string): Divided {
  const text = withoutChoices(typed);
  const marks = chosen(marksIn(text));
  if (marks === undefined) return { stem: text, parts: [] };
  const divided = dividedAt(marks);
  const parts = repeated(divided.parts.flatMap(nested)).map(({ label, text }) => ({ label, text: asOrder(text) }));
  return { ...divided, parts };
}

/** The marks that divide into questions: the outermost that ask, before those that only inform. */
function chosen(all: readonly Marks[]): Marks | undefined {
  const dividing = all.filter(
    ({ before, pieces }) =>
      !pieces.some(({ text }) => WORKING.test(text)) &&
      (pieces.some(({ text }) => ASKS.test(text)) || (areShort(pieces) && LEADS.test(leadOf(before)))),
  );
  const asking = dividing.filter(
    ({ before, pieces }) => ASKS.test(pieces[0]?.text ?? "") || LEADS.test(leadOf(before)),
  );
  return [...asking].sort((a, b) => a.start - b.start)[0] ?? dividing[0];
}

const areShort = (pieces: Pieces) => pieces.every(({ text }) => BARE.test(text) || text.length <= 240);

/** The words of the sentence that the first mark stands in. */
function leadOf(before: string): string {
  return before.slice(leadStart(before)).trim();
}

function leadStart(before: string): number {
  const ends = [...before.matchAll(/[.?!](?=\s+\S)/g)];
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** Parts of marks, each behind the words that lead to all of them where they are no questions without. */
function dividedAt({ before, pieces: marked }: Marks): Divided {
  const lead = leadOf(before);
  const { items: pieces, rest } = trailing(marked.map(({ label, text }) => ({ label, text: withoutChoices(text) })));
  const whole = (text: string) => `${text} ${rest}`.trim();
  const leads = pieces.every(({ text }) => BARE.test(text)) || (/[^.?!]$/.test(lead) && LEADS.test(lead));
  const isOpen = leads && pieces.some(({ text }) => !ASKS.test(text));
  if (!isOpen || !areShort(pieces))
    return { stem: before.trim(), parts: pieces.map(({ label, text }) => ({ label, text: whole(text) })) };
  const parts = pieces.map(({ label, text }) => ({ label, text: whole(joined(lead, text)) }));
  return { stem: before.slice(0, leadStart(before)).trim(), parts };
}

/** A part with the words that lead to it: "to hedge: 50% of it" says what is done with the half. */
function joined(lead: string, text: string): string {
  if (BARE.test(text)) return `${lead} ${/[-+\d.]*\d%?/.exec(text)?.[0] ?? ""}?`;
  const verb = /\b(hedg|protect|cover)\w*\b/i.exec(lead)?.[0];
  const isApart = verb !== undefined && SHARE.test(text) && !lead.endsWith(verb);
  return isApart ? `${lead.replace(/:$/, "")} to ${verb} ${text}` : `${lead} ${text}`;
}

/** A part in its own parts, where it has any. */
function nested(part: Pieces[number]): Pieces {
  const marks = chosen(marksIn(part.text));
  if (marks === undefined) return [part];
  const { stem, parts } = dividedAt(marks);
  return parts.map(({ label, text }) => ({ label: `${part.label}${label}`, text: `${stem} ${text}`.trim() }));
}
