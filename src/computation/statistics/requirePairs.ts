import { DomainError } from "../domainError.js";

/**
 * Sees to it that two columns are of one length and long enough.
 *
 * @throws {@link DomainError} `too-few` for the named field
 * @throws RangeError for columns of different lengths, which is a fault of the program
 * @example
 * requirePairs([0.01], [0.02], 3, "observations") // throws too-few
 */
export function requirePairs(x: readonly number[], y: readonly number[], least: number, field = "observations"): void {
  if (x.length !== y.length) throw new RangeError(`${x.length} numbers against ${y.length}`);
  if (x.length < least) throw new DomainError("too-few", field);
}
