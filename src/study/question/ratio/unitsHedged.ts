import type { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import { boughtLater } from "../moneyToCome.js";
import { asksGain } from "../partAsks.js";
import type { Segment } from "../segment.js";
import { rolesIn } from "../slot.js";
import { isShort } from "../valueSlot.js";

/** Units that are hedged, and how many of them one contract covers. */
export interface UnitsHedged {
  /** Q_A, negative for what is sold short or still to be bought. */
  readonly position: Decimal;
  readonly contractSize: Decimal;
  readonly used: readonly InClause[];
}

/**
 * The units that a question hedges and those of one contract, which a ratio of price changes weighs; nothing where either
 * is not told in units, or money made is asked for.
 *
 * @example
 * unitsHedged([readSegment("She owns 90,000 units; a contract covers 500 units.")]) // { position: 90000, contractSize: 500 }
 */
export function unitsHedged(segments: readonly Segment[]): UnitsHedged | undefined {
  const sizes = rolesIn(segments, "multiplier");
  const told = segments.flatMap(({ numbers }) => numbers.filter(({ quantity }) => quantity.kind === "shares"));
  const [held, other] = told.filter((clause) => !sizes.includes(clause) && !isOfContract(clause));
  const [size, another] = unique([...sizes, ...told.filter(isOfContract)]);
  const [units, perContract] = [held, size].map((clause) => clause?.quantity.amounts.at(-1));
  if (held === undefined || size === undefined || other !== undefined || another !== undefined) return undefined;
  if (units === undefined || perContract === undefined || size.quantity.currency !== undefined) return undefined;
  if (!perContract.greaterThan(0) || segments.some(asksGain)) return undefined;
  const text = segments.map((segment) => segment.text).join(" ");
  const isLong = isShort([held]) || boughtLater(text) !== undefined;
  return { position: isLong ? units.negated() : units, contractSize: perContract, used: [held, size] };
}

const CONTRACT_BEFORE =
  /\b(?:contract|future|lot)(?: size)?\b[^.;<]{0,25}\b(?:is|being|for|of|on|covers?|size|represents?|controls?)(?: (?:for|on|of|delivery|the))*\s*$/;
const CONTRACT_AFTER = /^\s*(?:shares )?(?:per|a|each|to (?:a|the)|in (?:a|each)) (?:futures? )?(?:contract|lot)\b/;

const isOfContract = ({ before, after }: InClause) => CONTRACT_BEFORE.test(before) || CONTRACT_AFTER.test(after);

const unique = (clauses: readonly InClause[]) => [...new Set(clauses)];
