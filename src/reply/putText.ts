import type { Pricing, PutPlan } from "../request/putRequest.js";
import * as format from "./format.js";

/** Rate and dividends in a sentence, nothing hidden. */
export function timesLine({ rate, dividend }: Pick<PutPlan, "rate" | "dividend">): string {
  if (rate.isZero() && dividend.isZero()) return "Rate and dividends 0%: type rate and dividend to set them.";
  return `Rate ${format.percent(rate)}, dividends ${format.percent(dividend)} a year.`;
}

/** The volatility, and where it is from. */
export function pricingLine({ volatility, premium }: Pricing): string {
  const a = `volatility of ${format.percent(volatility, 2)} a year`;
  return premium === undefined
    ? `Priced at a ${a}.`
    : `A premium of ${format.number(premium, 4)} points implies a ${a}.`;
}
