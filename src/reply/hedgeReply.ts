import type { SizedContract } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { hedgeControls } from "./answerControls.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import { hedgeFacts, toneOf } from "./hedgeFacts.js";
import { hedgeReceipt } from "./hedgeReceipt.js";
import { familySection, ladderSection, moveSection, rangeSection, tradeSection } from "./hedgeSections.js";
import { ladderChart } from "./ladderChart.js";
import { noteLines } from "./notes.js";
import { hedgeChart } from "./profitCharts.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";

type Outcome = HedgeOutcome<SizedContract>;

/** From here on a count is more often a slip of units than an order. */
const UNUSUAL_COUNT = new Decimal(100_000);

/** The answer of `/hedge`: the trade in the title, then what it rests on, does, and does not do. */
export function hedgeReply(
  request: HedgeRequest,
  outcome: Outcome,
  picture: "true" | "ladder" | "false" = "false",
): Draft {
  const { position } = outcome;
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
    tone: toneOf(position.contracts),
    summary: [...summary(request, outcome), ...noteLines(request.notes)],
    sections: sections.filter((section) => section !== undefined),
    caveats: outcome.caveats.map((caveat) => caveatText(caveat, setting)),
    facts: hedgeFacts(request, outcome),
    receipt: hedgeReceipt(request, picture === "ladder" ? { chart: picture } : {}),
    footer: EDUCATION_FOOTER,
    controls: hedgeControls(request),
    chart: () => (picture === "ladder" ? ladderChart(request, position) : hedgeChart(request, outcome)),
    showChart: picture !== "false",
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

/** Both ways round, so that a rate typed upside down is seen: "1.5 (A$1.5 per US$1)". */
function fxText({ fx, portfolioCurrency, contract }: HedgeRequest): string {
  if (portfolioCurrency === undefined || contract.currency === undefined) return format.input(fx);
  const [own, theirs] = [portfolioCurrency, contract.currency].map((code) => format.symbol(code));
  return `${format.input(fx)} (${own}${format.input(fx)} per ${theirs}1)`;
}

/** What was read and the exact count, as sentences. */
function summary(request: HedgeRequest, { position }: Outcome): readonly string[] {
  const { contract, portfolioCurrency, portfolioValue, fx, futuresBeta } = request;
  const row = contract.row;
  const label = row === undefined ? "Your contract" : `${row.shortName} (${row.exchange} ${row.symbol})`;
  const multiplier = format.money(contract.multiplier, contract.currency);
  const contractValue = format.money(position.contractValue, contract.currency);
  const rate = fx.equals(1) ? "" : `, fx ${fxText(request)}`;
  const futures = futuresBeta.equals(1) ? "" : `, futures beta ${format.beta(futuresBeta)}`;
  const { exactContracts } = position;
  return [
    `${format.money(portfolioValue, portfolioCurrency)} at beta ${format.input(request.beta)}, target beta ${format.input(request.targetBeta)}.`,
    `${label.charAt(0).toUpperCase()}${label.slice(1)} at ${format.number(request.futuresPrice)} × ${multiplier} = ${contractValue} a contract${rate}${futures}.`,
    `N* = (${format.input(request.targetBeta)} − ${format.input(request.beta)}) × ${format.number(portfolioValue, 2)} ÷ ${format.number(position.contractExposure, 2)} = ${format.exactly(exactContracts)}, before rounding.`,
    ...(position.contracts.abs().greaterThanOrEqualTo(UNUSUAL_COUNT)
      ? ["An unusually large count: check the value, the price, the multiplier and their units."]
      : []),
  ];
}
