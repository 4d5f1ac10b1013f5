import type { InClause } from "./clauses.js";
import { small } from "./cues/cue.js";
import type { Missing } from "./question.js";
import type { Segment } from "./segment.js";

/**
 * What has to be asked because of a number that no cue explains and that could be a beta, a target, a share or a move.
 *
 * An index level or a date that nobody needs is none: it is told as not used.
 */
export function doubtIn(segments: readonly Segment[], used: ReadonlySet<InClause>): Missing | undefined {
  const known = new Set([...used].map(({ quantity }) => quantity.amounts.at(-1)?.toFixed()));
  const unknown = segments.flatMap(({ numbers, roles }) =>
    numbers.filter(
      (clause) => !roles.has(clause) && !known.has(clause.quantity.amounts.at(-1)?.toFixed()) && isDoubtful(clause),
    ),
  );
  const [first] = unknown;
  if (first === undefined) return undefined;
  const goals = segments.flatMap((segment) => segment.goals);
  const hasTarget = goals.some(({ kind }) => kind !== "weak");
  const field = !hasTarget ? "target" : first.quantity.kind === "percent" ? "move" : "beta";
  return { field, why: "not-understood", words: first.quantity.words };
}

function isDoubtful(clause: InClause): boolean {
  const { kind, coefficients } = clause.quantity;
  if (kind === "percent") return true;
  return kind === "number" && small(clause) && coefficients.some((value) => !value.isInteger());
}
