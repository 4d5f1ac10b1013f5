import type { InClause } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import { asksCount, asksProfit } from "./partAsks.js";
import { having, type Segment } from "./segment.js";

/**
 * A part with the futures price at which a hedge ends told from one at which it starts, and so with the portfolio's value.
 *
 * Beside an earlier price, another one is where the futures are closed out if the part asks for a profit, and a new start
 * if it asks for a count; where it asks for neither, that has to be asked.
 */
export function withLaterPrice(segment: Segment, earlier: readonly Segment[]): Segment {
  if (asksCount(segment) || segment.goals.some(isStrong)) return segment;
  const other = newIn(segment, earlier, "price");
  if (other !== undefined && !asksProfit(segment)) return { ...segment, unclearPrice: other };
  const ends = other !== undefined || having(segment, "move-to").length > 0;
  if (!ends || !asksProfit(segment)) return segment;
  const isLater = newIn(segment, earlier, "value") !== undefined && having(segment, "beta").length === 0;
  const after = new Map<Role, Role>([
    ...(other === undefined ? [] : [["price", "move-to"] as const]),
    ...(isLater ? [["value", "value-after"] as const] : []),
    ...(other !== undefined && newIn(segment, earlier, "index") !== undefined
      ? [["index", "index-after"] as const]
      : []),
  ]);
  const roles = [...segment.roles].map(([clause, role]) => [clause, after.get(role) ?? role] as const);
  return { ...segment, roles: new Map(roles) };
}

/** A number of a role that differs from those told before; nothing where none was. */
function newIn(segment: Segment, earlier: readonly Segment[], role: Role): InClause | undefined {
  const before = earlier.flatMap((one) => having(one, role));
  if (before.length === 0) return undefined;
  return having(segment, role).find((clause) => !before.some((one) => sameLevel(one, clause)));
}

const isStrong = ({ kind }: Segment["goals"][number]) => kind !== "weak";

function sameLevel(a: InClause, b: InClause): boolean {
  const [one, other] = [a.quantity.amounts.at(-1), b.quantity.amounts.at(-1)];
  return one !== undefined && other !== undefined && one.equals(other);
}
