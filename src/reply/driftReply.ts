import type { Decimal } from "../computation/decimal.js";
import type { DriftRequest } from "../request/driftRequest.js";
import { writeNumber } from "../request/writeOption.js";
import type { DriftOutcome } from "../scenario/driftOutcome.js";
import { caveatText } from "./caveatText.js";
import { answerButtons } from "./controls.js";
import { driftFacts, driftReceipt } from "./driftRecord.js";
import { bandSection, betaSection, tradeSection, waitingSection } from "./driftSections.js";
import * as format from "./format.js";
import { toneOf } from "./hedgeFacts.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER } from "./reply.js";

/** The answer of `/drift`: the trade back to the target, or none inside the band, and what waiting costs. */
export function driftReply(request: DriftRequest, outcome: DriftOutcome): Draft {
  const { contract, portfolioCurrency } = request.hedge;
  const setting = { currency: portfolioCurrency, underlying: contract.row?.underlying };
  return {
    title: driftTitle(request, outcome),
    tone: outcome.insideBand ? "neutral" : toneOf(outcome.trade),
    summary: [...summary(request, outcome), ...noteLines(request.notes)],
    sections: [
      tradeSection(request, outcome),
      betaSection(request, outcome),
      bandSection(request, outcome),
      waitingSection(request, outcome),
    ],
    caveats: outcome.caveats.map((caveat) =>
      caveat.code === "currency" ? currencyText(caveat.amount, setting.currency) : caveatText(caveat, setting),
    ),
    facts: driftFacts(request, outcome),
    receipt: driftReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: answerButtons.filter(({ action }) => action !== "chart"),
  };
}

/** No move is typed here, so the caveat names the one that it is about. */
function currencyText(amount: Decimal, currency: string | undefined): CaveatText {
  const text = `Currency: on an index move of 1%, 1% in the exchange rate changes the futures' result by ${format.money(amount, currency)}.`;
  return { code: "currency", text, amount: format.exact(amount) };
}

/** "Sell 5 SPI 200", or that nothing is to be done. */
export function driftTitle({ hedge }: DriftRequest, { insideBand, exactTrade, trade }: DriftOutcome): string {
  if (exactTrade.isZero()) return "On target: no trade";
  if (insideBand) return "Inside the band: no trade";
  const noun = trade.abs().equals(1) ? "future" : "futures";
  return `${trade.isNegative() ? "Sell" : "Buy"} ${format.count(trade)} ${hedge.contract.row?.shortName ?? noun}`;
}

function summary({ hedge, held }: DriftRequest, { now, exactTrade }: DriftOutcome): readonly string[] {
  const { contract, portfolioCurrency, portfolioValue, futuresBeta, fx } = hedge;
  const row = contract.row;
  const label = row === undefined ? "Your contract" : `${row.shortName} (${row.exchange} ${row.symbol})`;
  const rate = fx.equals(1) ? "" : `, fx ${format.input(fx)}`;
  const futures = futuresBeta.equals(1) ? "" : `, futures beta ${format.beta(futuresBeta)}`;
  const value = format.money(hedge.contractValue, contract.currency);
  return [
    `Today: ${format.money(portfolioValue, portfolioCurrency)} at beta ${format.input(hedge.beta)}, target beta ${format.input(hedge.targetBeta)}.`,
    `${label.charAt(0).toUpperCase()}${label.slice(1)} at ${format.number(hedge.futuresPrice)} × ${format.money(contract.multiplier, contract.currency)} = ${value} a contract${rate}${futures}.`,
    `N* = ${format.exactly(now.exactContracts)} today, less ${format.number(held)} held = ${format.exactly(exactTrade)} to trade, before rounding.`,
    ...(held.greaterThan(0) && now.exactContracts.isNegative()
      ? [`Held was read as long ${format.count(held)}; if it is short, type held:-${writeNumber(held)}.`]
      : []),
  ];
}
