import { type Decimal, quotient } from "../computation/decimal.js";
import { protectivePuts } from "../computation/protectivePuts.js";
import { putPerMillion } from "../request/putPerMillion.js";
import type { ProtectionRequest, PutPlan } from "../request/putRequest.js";
import { type PutProtection, putOutcome } from "../scenario/putOutcome.js";
import { tryButton } from "./controls.js";
import * as format from "./format.js";
import { putCaveats } from "./putCaveats.js";
import { putReceipt } from "./putReceipt.js";
import { timesLine } from "./putText.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** Protective puts for others to see: puts per million, results in percent of the portfolio, no amounts. */
export function sharedPutReply(real: ProtectionRequest): Draft {
  const request = putPerMillion(real);
  const { hedge, indexLevel, plan } = request;
  const multiplier = hedge.contract.multiplier.times(hedge.fx);
  const { portfolioValue, beta } = hedge;
  const contracts = protectivePuts({ portfolioValue, beta, indexLevel, multiplier });
  const { protection, deltaNeutralContracts } = putOutcome({ ...request, contracts });
  const million = `${format.money(hedge.portfolioValue.dividedBy(1e6), hedge.portfolioCurrency)}m`;
  const count = format.number(contracts.toSignificantDigits(3));
  const neutral = deltaNeutralContracts?.toSignificantDigits(3);
  return {
    title: `${count} puts for each ${million}${protection === undefined ? "" : `, strike ${format.number(protection.strike, 2)}`}`,
    summary: [
      `Beta ${format.beta(hedge.beta)}, index ${format.number(indexLevel)}, puts on ${format.money(hedge.contract.multiplier, hedge.contract.currency)} a point; amounts are left out, and nothing is rounded to whole puts.`,
      ...(plan === undefined ? [] : [timesLine(plan)]),
      ...(protection === undefined ? [] : [floorLine(protection, hedge.portfolioValue)]),
      ...(neutral === undefined ? [] : [`Delta-neutral today, the other question: ${format.number(neutral)} puts.`]),
    ],
    sections: protection === undefined ? [] : [table(protection, hedge.portfolioValue)],
    caveats: plan === undefined || protection === undefined ? [] : sharedCaveats(request, plan, protection),
    facts: { exactContractsPerMillion: format.exact(contracts), strike: strikeFact(protection) },
    receipt: putReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}

/** The same caveats, their money as parts of the value. */
function sharedCaveats(request: ProtectionRequest, plan: PutPlan, protection: PutProtection): readonly CaveatText[] {
  const { portfolioValue } = request.hedge;
  const share = (amount: Decimal) => `${format.percent(quotient(amount, portfolioValue))} of the value`;
  return putCaveats(request, plan, protection, share).map(({ code, text }) => ({ code, text }));
}

function strikeFact(protection: PutProtection | undefined): string | undefined {
  return protection === undefined ? undefined : format.exact(protection.strike);
}

function floorLine({ floor, cost }: PutProtection, value: Decimal): string {
  const part = format.percent(quotient(floor, value));
  return cost === undefined
    ? `Floor ${part} before the premium.`
    : `Floor ${part}, ${format.percent(quotient(cost.netFloor, value))} after a premium of ${format.percent(cost.costFraction)}.`;
}

const WIDTH = 6;

/** What each way makes of the portfolio, in percent of its value. */
function table({ rows, cost }: PutProtection, value: Decimal): Section {
  const share = (money: Decimal | undefined) =>
    money === undefined ? "" : shareText(quotient(money.minus(value), value));
  const line = (...cells: readonly [string, string, string, string]) =>
    cells
      .map((cell) => cell.padStart(WIDTH))
      .join(" ")
      .trimEnd();
  return {
    heading: `Change by expiry, of portfolio value${cost === undefined ? "" : ", premium paid"}`,
    lines: ["Dividends are paid out on top."],
    table: [
      line("index", "alone", "puts", rows[0]?.collarValue === undefined ? "" : "collar"),
      ...rows.map((row) =>
        line(shareText(row.indexMove), share(row.unhedgedValue), share(row.putValue), share(row.collarValue)),
      ),
    ],
  };
}

/** A percentage in a narrow column: to a tenth, to a whole one, and beyond that only that it is large. */
function shareText(fraction: Decimal): string {
  const texts = [3, 2].map((places) => format.ungrouped(format.signedPercent(fraction.toDecimalPlaces(places))));
  return texts.find((text) => text.length <= WIDTH) ?? "large";
}
