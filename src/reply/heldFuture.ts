import type { Decimal } from "../computation/decimal.js";
import type { ChosenContract } from "../request/chooseContract.js";
import type { FuturesHeld } from "../request/futuresHeld.js";
import { writeMoney, writeNumber } from "../request/writeOption.js";
import * as format from "./format.js";

/** The future by name and size: "SPI 200 at A$25 a point". */
export function futureText({ row, multiplier, currency }: ChosenContract): string {
  return `${row?.shortName ?? "Your contract"} at ${format.money(multiplier, currency)} a point`;
}

/** The future and the count as the text of their options. */
export function heldOptions({ contract, contracts, cost }: FuturesHeld) {
  const own = contract !== undefined && !contract.multiplier.equals(contract.row?.multiplier ?? "0");
  return {
    contracts: written(contracts),
    contract: contract?.row?.symbol,
    multiplier: own ? writeMoney(contract.multiplier, contract.currency) : undefined,
    cost: written(cost),
  };
}

/** The future and the count as facts. */
export function heldFacts({ contract, contracts, cost }: FuturesHeld) {
  const currency = contract?.currency;
  return {
    contracts: exact(contracts),
    contract: contract?.row?.symbol,
    multiplier: exact(contract?.multiplier),
    currency: currency === "$" ? undefined : currency,
    costPerContract: exact(cost),
  };
}

function exact(value: Decimal | undefined): string | undefined {
  return value === undefined ? undefined : format.exact(value);
}

function written(value: Decimal | undefined): string | undefined {
  return value === undefined ? undefined : writeNumber(value);
}
