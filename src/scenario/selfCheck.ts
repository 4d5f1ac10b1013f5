import type { PublishedCase } from "../catalogue/publishedCases.js";
import { contractValue } from "../computation/contractValue.js";
import { Decimal, ONE } from "../computation/decimal.js";
import { hedgePosition } from "../computation/hedgePosition.js";

/**
 * Recomputes published worked examples and counts those that come out as printed.
 *
 * @example
 * selfCheck(publishedCases) // { passed: 6, total: 6 }
 */
export function selfCheck(cases: readonly PublishedCase[]): { readonly passed: number; readonly total: number } {
  const passed = cases.filter((printed) => {
    const inputs = {
      portfolioValue: new Decimal(printed.value),
      beta: new Decimal(printed.beta),
      targetBeta: new Decimal(printed.targetBeta),
      contractValue: contractValue(new Decimal(printed.price), new Decimal(printed.multiplier)),
      futuresBeta: ONE,
      fx: ONE,
    };
    return hedgePosition(inputs, "nearest").contracts.equals(printed.contracts);
  });
  return { passed: passed.length, total: cases.length };
}
