import { type Decimal, quotient } from "../computation/decimal.js";
import type { ProtectionRequest } from "../request/putRequest.js";
import type { PutProtection } from "../scenario/putOutcome.js";
import { isDoubtful } from "./doubtfulPrice.js";
import * as format from "./format.js";

/** What futures would leave at expiry, at which price they are counted, and what their size is of. */
export function futuresLine(request: ProtectionRequest, { rows, futuresContracts }: PutProtection): string {
  const values = rows.map(({ futuresValue }) => futuresValue).sort((a, b) => a.comparedTo(b));
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return "";
  const cash = (amount: Decimal) => format.money(amount, request.hedge.portfolioCurrency);
  const between = least.equals(most) ? cash(least) : `${cash(least)} to ${cash(most)}`;
  const count = format.titlePosition(futuresContracts.toDecimalPlaces(4)).toLowerCase();
  return `With futures instead, ${count} ${priceText(request)}: ${between}. Sized for today's beta and not tailed, they leave a little of the index by expiry.`;
}

/** (price − fair) ÷ fair of the futures price typed. */
export function futuresMispricing({ hedge, fairPrice }: ProtectionRequest): Decimal {
  return quotient(hedge.futuresPrice.minus(fairPrice), fairPrice);
}

function priceText(request: ProtectionRequest): string {
  const { hedge, isPriceTyped, fairPrice } = request;
  const price = format.number(hedge.futuresPrice, 2);
  if (!isPriceTyped) return `at the fair price, ${price}`;
  const share = futuresMispricing(request);
  if (!isDoubtful(share)) return `at ${price}, typed`;
  const side = share.isNegative() ? "cheap" : "dear";
  return `at ${price}, typed, ${format.percent(share.abs())} ${side} against a fair ${format.number(fairPrice, 2)}`;
}
