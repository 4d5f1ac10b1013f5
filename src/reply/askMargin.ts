import type { Decimal } from "../computation/decimal.js";
import * as format from "./format.js";
import { optionText } from "./optionText.js";

/** How the initial margin of contracts is worked out: a share of what they are worth, or so much for each. */
export function marginLine(given: {
  readonly told: string;
  readonly contracts: Decimal;
  readonly contractValue?: Decimal | undefined;
  readonly currency: string | undefined;
  readonly value: Decimal;
}): string {
  const { told, contracts, contractValue, currency, value } = given;
  const isShare = told.endsWith("%") && contractValue !== undefined;
  const worth = isShare ? ` × ${format.money(contractValue, currency)}` : "";
  return `${format.count(contracts)}${worth} × ${optionText(told, 40)} = ${format.money(value, currency)}.`;
}
