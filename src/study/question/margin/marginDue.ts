import type { Decimal } from "../../../computation/decimal.js";
import { hedgeOptions } from "../../../request/hedgeOptions.js";

/**
 * The initial margin of contracts: money for each of them, or a share of what they are worth. Never negative.
 *
 * @param told as its part keeps it
 * @param contractValue price × multiplier
 * @example
 * marginDue("10%", new Decimal(8), new Decimal(295000)) // 236000
 */
export function marginDue(told: string, contracts: Decimal, contractValue: Decimal): Decimal {
  const [, percent] = /^(\S+)%$/.exec(told) ?? [];
  const each =
    percent === undefined ? hedgeOptions.value.read(told).amount : contractValue.times(percent).dividedBy(100);
  return contracts.abs().times(each);
}
