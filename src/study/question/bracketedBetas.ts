import type { InClause } from "./clauses.js";
import { small } from "./cues/cue.js";

const BEHIND_WEIGHT = /<[pm]>(?:(?: of| in| to)?(?: [a-z][\w&'-]*){1,4})? ?\(\s*$|\(<[pm]>[,;:/] ?$/;

/**
 * Betas that stand bare in brackets behind weights, in a text that speaks of betas: "Kite 40% (1.2)", "Kite (40%, 1.2)".
 *
 * @example
 * bracketedBetas("Weights (betas in brackets): A 60% (1.2), B 40% (0.8).", numbers).length // 2
 */
export function bracketedBetas(text: string, numbers: readonly InClause[]): readonly InClause[] {
  if (!/\bbetas?\b/i.test(text)) return [];
  const found = numbers.filter(
    (clause) =>
      clause.quantity.kind === "number" &&
      small(clause) &&
      BEHIND_WEIGHT.test(clause.before) &&
      /^\s*[)\]]/.test(clause.after),
  );
  return found.length > 1 ? found : [];
}
