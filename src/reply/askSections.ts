import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { assumptionText } from "./askText.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { optionText } from "./optionText.js";
import type { Section } from "./reply.js";

/** What was read, assumed and left: the same under an answer and under a question. */
export function telling(answer: AskAnswer): readonly (Section | undefined)[] {
  const { read } = answer;
  const lines = read.read.map(
    ({ field, value, words }) => `${field} ${optionText(value, 80)}: “${format.echo(words, 110)}”`,
  );
  const assumed = assumptions(answer);
  return [
    lines.length === 0 ? undefined : { heading: "What was read", lines: lines.slice(0, 20) },
    assumed.length === 0 ? undefined : { heading: "Assumed", lines: assumed },
  ];
}

/** What was assumed, in sentences, each once. */
export function assumptions({ read, solved }: AskAnswer): readonly string[] {
  const requests = solved.flatMap((one) => (one.kind === "hedge" || one.kind === "effect" ? [one] : []));
  const bySize = requests
    .filter(({ part }) => part.options.contract === undefined)
    .flatMap(({ request }) => request.contract.row?.shortName ?? [])
    .map((name) => `No future is named: the multiplier is that of the ${name}, which was taken.`);
  const notes = requests.flatMap(({ request }) =>
    noteLines(request.notes, moved(solved) ? "without a move" : undefined),
  );
  const unused = read.unused.map((words) => format.echo(words, 30)).join(", ");
  const left = unused === "" ? [] : [`These numbers were taken to make no difference: ${unused}.`];
  return [...new Set([...read.assumptions.map(assumptionText), ...bySize, ...notes, ...moveless(solved), ...left])];
}

const moved = (solved: readonly Solved[]) => solved.some(({ part }) => part.options.move !== undefined);

/** Which parts a fall of 5% stands for, beside parts that name a move. */
function moveless(solved: readonly Solved[]): readonly string[] {
  if (!moved(solved)) return [];
  const without = solved.filter(({ kind, part }) => kind === "hedge" && part.options.move === undefined);
  return without.map(({ part }) => `${format.echo(part.label, 40)} names no move: a fall of 5% is shown there.`);
}
