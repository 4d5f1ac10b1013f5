import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { FairRequest } from "../request/fairRequest.js";
import { writeNumber, writePercent } from "../request/writeOption.js";
import type { FairOutcome } from "../scenario/fairOutcome.js";
import type { RollOutcome } from "../scenario/rollOutcome.js";
import * as format from "./format.js";
import { heldFacts, heldOptions } from "./heldFuture.js";
import type { Facts } from "./reply.js";
import { rollFacts } from "./rollSections.js";

/** Every number of a fair price by name. `basis` is that of the price, or of the fair price where none was typed. */
export function fairFacts(request: FairRequest, outcome: FairOutcome, roll: RollOutcome | undefined): Facts {
  const { fair, market, mispricing, path } = outcome;
  const optional = (value: Decimal | undefined) => (value === undefined ? undefined : format.exact(value));
  return {
    ...heldFacts(request),
    indexLevel: format.exact(request.indexLevel),
    expiryYears: format.exact(request.expiry),
    rate: optional(request.rate),
    dividend: format.exact(request.dividend),
    futuresPrice: optional(request.futuresPrice),
    fairPrice: optional(fair?.price),
    fairBasis: optional(fair?.basis),
    basis: optional(market?.basis ?? fair?.basis),
    mispricing: optional(mispricing?.points),
    mispricingShare: optional(mispricing?.share),
    mispricingPerContract: optional(mispricing?.perContract),
    mispricingPnl: optional(mispricing?.pnl),
    impliedRate: optional(market?.implied.continuous),
    impliedRateSimple: optional(market?.implied.simple),
    impliedDividend: optional(market?.impliedDividend),
    tailingFactor: optional(fair?.tailingFactor),
    tailedContracts: optional(fair?.tailedContracts),
    basisPath: path.map((row) => ({
      timeLeft: format.exact(request.expiry.times(row.left)),
      fairBasis: optional(row.fair),
      basis: optional(row.market),
    })),
    ...(request.roll === undefined || roll === undefined ? {} : rollFacts(request.roll, roll)),
  };
}

/** The line that gives the answer again, perhaps at another price. */
export function fairReceipt(request: FairRequest, futuresPrice = request.futuresPrice): string {
  const { contracts, contract, multiplier, cost } = heldOptions(request);
  const { roll } = request;
  return writeCommandLine("fair", {
    index: writeNumber(request.indexLevel),
    expiry: request.expiryText.replace(" ", ""),
    rate: request.rate === undefined ? undefined : writePercent(request.rate),
    dividend: writePercent(request.dividend),
    price: futuresPrice === undefined ? undefined : writeNumber(futuresPrice),
    contracts,
    contract,
    multiplier,
    next_price: roll === undefined ? undefined : writeNumber(roll.nextPrice),
    gap: roll?.gapText.replace(" ", ""),
    cost,
  });
}
