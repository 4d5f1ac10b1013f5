import type { SizedContract } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import { direction, hedgeFacts } from "./hedgeFacts.js";
import { hedgeReceipt } from "./hedgeReceipt.js";
import { familySection, ladderSection, moveSection, rangeSection, tradeSection } from "./hedgeSections.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";

type Outcome = HedgeOutcome<SizedContract>;

/** From here on a count is more often a slip of units than an order. */
const UNUSUAL_COUNT = new Decimal(100_000);

/** The answer of `/hedge`: the trade in the title, then what it rests on, does, and does not do. */
export function hedgeReply(request: HedgeRequest, outcome: Outcome): Draft {
  const { position } = outcome;
  const way = direction(position.contracts);
  const sections = [
    ladderSection(request, outcome),
    moveSection(request, outcome),
    familySection(request, outcome),
    tradeSection(request, outcome),
    rangeSection(request, outcome),
  ];
  const setting = { currency: request.portfolioCurrency, underlying: request.contract.row?.underlying };
  return {
    title: title(request, outcome),
    tone: way === "none" ? "neutral" : way,
    summary: [...summary(request, outcome), ...noteLines(request.notes)],
    sections: sections.filter((section) => section !== undefined),
    caveats: outcome.caveats.map((caveat) => caveatText(caveat, setting)),
    facts: hedgeFacts(request, outcome),
    receipt: hedgeReceipt(request),
    footer: EDUCATION_FOOTER,
  };
}

/** "Short 60 SPI 200 futures"; a tie, a combination and no trade at all are told as such. */
function title(request: HedgeRequest, { position, legs }: Outcome): string {
  const { contracts, exactContracts } = position;
  if (exactContracts.isZero()) return `No trade: beta is already ${format.beta(request.targetBeta)}`;
  if (contracts.isZero()) return `No whole contract: one ${name(request, ONE_CONTRACT)} is more than the hedge`;
  const verb = contracts.isNegative() ? "Short" : "Long";
  if (legs.length > 0) {
    const parts = legs.map((leg) => `${format.count(leg.contracts)} ${leg.contract.shortName}`);
    return `${verb} ${parts.join(" + ")} futures`;
  }
  if (position.tie && request.rounding === "nearest") {
    const [less, more] = position.ladder.map((rung) => format.count(rung.contracts));
    return `${verb} ${less} or ${more} ${name(request, contracts)} (a tie)`;
  }
  return `${verb} ${format.count(contracts)} ${name(request, contracts)}`;
}

const ONE_CONTRACT = new Decimal(1);

function name({ contract }: HedgeRequest, contracts: Decimal): string {
  const noun = contracts.abs().equals(1) ? "future" : "futures";
  if (contract.row !== undefined) return `${contract.row.shortName} ${noun}`;
  return `${noun} at ${format.money(contract.multiplier, contract.currency)} a point`;
}

/** What was read and the exact count, as sentences. */
function summary(request: HedgeRequest, { position }: Outcome): readonly string[] {
  const { contract, portfolioCurrency, portfolioValue, fx, futuresBeta } = request;
  const row = contract.row;
  const label = row === undefined ? "Your contract" : `${row.shortName} (${row.exchange} ${row.symbol})`;
  const multiplier = format.money(contract.multiplier, contract.currency);
  const contractValue = format.money(position.contractValue, contract.currency);
  const rate = fx.equals(1) ? "" : `, × fx ${format.number(fx)}`;
  const futures = futuresBeta.equals(1) ? "" : `, futures beta ${format.beta(futuresBeta)}`;
  const { exactContracts } = position;
  return [
    `${format.money(portfolioValue, portfolioCurrency)} at beta ${format.beta(request.beta)}, target beta ${format.beta(request.targetBeta)}.`,
    `${label} at ${format.number(request.futuresPrice)} × ${multiplier} = ${contractValue} a contract${rate}${futures}.`,
    `N* = (${format.beta(request.targetBeta)} − ${format.beta(request.beta)}) × ${format.number(portfolioValue, 2)} ÷ ${format.number(position.contractExposure, 2)} = ${format.number(exactContracts)} exactly, before rounding.`,
    ...(position.contracts.abs().greaterThanOrEqualTo(UNUSUAL_COUNT)
      ? ["An unusually large count: check the value, the price, the multiplier and their units."]
      : []),
  ];
}
