import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";

/**
 * The line that gives a hedge again, whatever the defaults are by then: every input that shaped the answer, spelled out.
 *
 * @example
 * hedgeReceipt(request) // "/hedge value:A$10000000 beta:1.2 price:8000 contract:AP target:0 move:-5%"
 */
export function hedgeReceipt(request: HedgeRequest, more: Readonly<Record<string, string>> = {}): string {
  return writeCommandLine("hedge", { ...hedgeReceiptOptions(request), ...more });
}

/** A hedge's inputs as the text of its options; absent ones are left out of a line. */
export function hedgeReceiptOptions(request: HedgeRequest) {
  const { contract, residual } = request;
  const sameCurrency = request.fx.equals(1) && request.portfolioCurrency === contract.currency;
  const own = contract.row === undefined || !contract.multiplier.equals(contract.row.multiplier);
  const given = (value: Decimal | undefined, write = writeNumber) => (value === undefined ? undefined : write(value));
  return {
    value: writeMoney(request.portfolioValue, request.portfolioCurrency),
    beta: writeCoefficient(request.beta),
    price: writeNumber(request.futuresPrice),
    contract: contract.row?.symbol,
    multiplier: own ? writeMoney(contract.multiplier, contract.currency) : undefined,
    target: writeCoefficient(request.targetBeta),
    move: writePercent(request.marketMove),
    held: given(request.held),
    fx: sameCurrency ? undefined : writeCoefficient(request.fx),
    futures_beta: request.futuresBeta.equals(1) ? undefined : writeCoefficient(request.futuresBeta),
    rounding: request.rounding,
    beta_se: given(request.betaStandardError, writeCoefficient),
    r2: given(residual?.rSquared, writeCoefficient),
    index_vol: given(residual?.indexVolatility, writePercent),
    residual_vol: given(residual?.volatility, writePercent),
    horizon: residual?.horizon.text.replace(" ", ""),
    cost: given(request.cost),
    margin: given(request.margin),
    band: request.band?.toString(),
  };
}
