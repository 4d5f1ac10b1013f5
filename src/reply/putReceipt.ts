import type { Decimal } from "../computation/decimal.js";
import { quotient } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { Pricing, ProtectionRequest, PutPlan } from "../request/putRequest.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import * as format from "./format.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";

/**
 * The line that gives the puts again, whatever the defaults are by then.
 *
 * @param instead options to write in place of the request's own
 */
export function putReceipt(
  request: ProtectionRequest,
  instead: Readonly<Record<string, string | undefined>> = {},
): string {
  const { hedge, indexLevel, plan, delta, isPriceTyped, isMultiplierTyped } = request;
  const { value, beta, price, contract, multiplier, fx } = hedgeReceiptOptions(hedge);
  return writeCommandLine("put", {
    ...{ value, beta, index: writeNumber(indexLevel) },
    ...(plan === undefined ? {} : planOptions(plan, request)),
    contract,
    multiplier: isMultiplierTyped ? writeMoney(hedge.contract.multiplier, hedge.contract.currency) : multiplier,
    fx,
    price: isPriceTyped ? price : undefined,
    delta: delta === undefined ? undefined : writeCoefficient(delta),
    ...instead,
  });
}

function planOptions(plan: PutPlan, { hedge }: ProtectionRequest) {
  const { floor, strike, expiry, rate, dividend, callStrike, movesText } = plan;
  return {
    floor: floor === undefined ? undefined : floorText(floor, plan, hedge),
    strike: floor === undefined ? writeNumber(strike) : undefined,
    ...timesText({ expiry, rate, dividend }),
    ...pricingOptions(plan.pricing),
    call_strike: callStrike === undefined ? undefined : writeNumber(callStrike),
    moves: format.echo(movesText, 500),
  };
}

/** As a part of the value where it was typed so. */
function floorText(floor: Decimal, { isFloorFraction }: PutPlan, { portfolioValue, portfolioCurrency }: Hedge): string {
  return isFloorFraction ? writePercent(quotient(floor, portfolioValue)) : writeMoney(floor, portfolioCurrency);
}

type Hedge = ProtectionRequest["hedge"];

/** Expiry, rate and dividends as they are typed. */
export function timesText({ expiry, rate, dividend }: Pick<PutPlan, "expiry" | "rate" | "dividend">) {
  return {
    expiry: expiry.text.replace(" ", ""),
    rate: writePercent(rate),
    dividend: writePercent(dividend),
  };
}

/** The premium where it was typed, else the volatility. */
export function pricingOptions(pricing: Pricing | undefined) {
  if (pricing === undefined) return {};
  return pricing.premium === undefined
    ? { volatility: writePercent(pricing.volatility) }
    : { premium: writeCoefficient(pricing.premium) };
}
