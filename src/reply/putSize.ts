import type { Decimal } from "../computation/decimal.js";
import { quotient } from "../computation/decimal.js";
import type { ProtectionRequest } from "../request/putRequest.js";
import type { PutOutcome } from "../scenario/putOutcome.js";
import * as format from "./format.js";
import { putReceipt } from "./putReceipt.js";
import { puts } from "./putSections.js";
import type { Section } from "./reply.js";

/** From so many times the exact count on, whole puts are a bet of their own. */
const FAR_OVER = "1.5";

function isFarOver({ exactContracts, contracts }: PutOutcome): boolean {
  return contracts.greaterThan(exactContracts.times(FAR_OVER));
}

/** What whole puts cover where they cover far more than the portfolio. */
export function overCoveredLine({ hedge }: ProtectionRequest, outcome: PutOutcome): readonly string[] {
  if (!isFarOver(outcome)) return [];
  const { contracts, exactContracts } = outcome;
  const times: Decimal = quotient(contracts, exactContracts);
  const covered = format.money(hedge.portfolioValue.times(times), hedge.portfolioCurrency);
  const verb = contracts.equals(1) ? "covers" : "cover";
  return [
    `Too large: ${puts(contracts)} ${verb} ${covered} at this beta, ${format.number(times, 2)} times the portfolio. Below the strike both together gain from a fall.`,
  ];
}

/** The same question with the smallest contract of the family. */
export function smallerContract(request: ProtectionRequest, outcome: PutOutcome): readonly Section[] {
  const smaller = request.hedge.mixSizes.filter(({ relativeSize }) => relativeSize.lessThan(1));
  const [least] = [...smaller].sort((a, b) => a.relativeSize.comparedTo(b.relativeSize));
  if (!isFarOver(outcome) || least === undefined) return [];
  const { symbol, shortName } = least.contract;
  const line = putReceipt(request, { contract: symbol, price: undefined });
  return [{ heading: `With the smaller ${shortName}`, commands: [line] }];
}
