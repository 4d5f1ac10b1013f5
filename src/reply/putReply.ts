import type { Decimal } from "../computation/decimal.js";
import { quotient } from "../computation/decimal.js";
import type { ProtectionRequest, PutPlan } from "../request/putRequest.js";
import type { PutOutcome, PutProtection } from "../scenario/putOutcome.js";
import { answerButtons } from "./controls.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { putCaveats } from "./putCaveats.js";
import { putChart } from "./putChart.js";
import { putFacts } from "./putFacts.js";
import { putReceipt } from "./putReceipt.js";
import { costSection, deltaSection, expirySection, netFloorSection, puts } from "./putSections.js";
import { overCoveredLine, smallerContract } from "./putSize.js";
import { timesLine } from "./putText.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** The answer about protective puts: how many with which strike, what they cost, and what each way leaves at expiry. */
export function putReply(request: ProtectionRequest, outcome: PutOutcome): Draft {
  const { plan } = request;
  const { protection } = outcome;
  const told = plan === undefined || protection === undefined ? undefined : { plan, protection };
  return {
    title: title(request, outcome),
    tone: "neutral",
    summary: [...summary(request, outcome), ...noteLines(request.notes, "without a move")],
    sections: sections(request, outcome),
    caveats: told === undefined ? [] : caveats(request, told.plan, told.protection),
    facts: putFacts(request, outcome),
    receipt: putReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: told === undefined ? answerButtons.filter(({ action }) => action !== "chart") : answerButtons,
    ...(told === undefined
      ? {}
      : { chart: () => putChart(request, told.protection, outcome.contracts), showChart: true }),
  };
}

function caveats(request: ProtectionRequest, plan: PutPlan, protection: PutProtection): readonly CaveatText[] {
  return putCaveats(request, plan, protection, (amount) => format.money(amount, request.hedge.portfolioCurrency));
}

function title({ hedge }: ProtectionRequest, { contracts, protection }: PutOutcome): string {
  const count = `Buy ${puts(contracts)}`;
  if (protection === undefined) return count;
  const cash = (amount: Decimal) => format.money(amount, hedge.portfolioCurrency);
  const { cost } = protection;
  const net = cost === undefined ? " before the premium" : `, ${cash(cost.netFloor)} after the premium`;
  return `${count}, strike ${format.number(protection.strike, 2)}: floor ${cash(protection.floor)}${net}`;
}

function sections(request: ProtectionRequest, outcome: PutOutcome): readonly Section[] {
  const { protection, contracts } = outcome;
  const cost = protection?.cost;
  const found = [
    cost === undefined ? undefined : costSection(request, contracts, cost),
    protection === undefined ? undefined : expirySection(request, protection),
    deltaSection(request, outcome),
    protection === undefined ? undefined : netFloorSection(request, protection),
    ...smallerContract(request, outcome),
  ];
  return found.filter((section) => section !== undefined);
}

function summary(request: ProtectionRequest, outcome: PutOutcome): readonly string[] {
  const { hedge, indexLevel, plan } = request;
  const value = format.money(hedge.portfolioValue, hedge.portfolioCurrency);
  const point = format.money(hedge.contract.multiplier, hedge.contract.currency);
  const until = plan === undefined ? "" : `, expiring in ${format.restyled(plan.expiry.text)}`;
  const rate = hedge.fx.equals(1) ? "" : `, fx ${format.input(hedge.fx)}`;
  return [
    `${value} at beta ${format.input(hedge.beta)}; index ${format.number(indexLevel)}; puts on ${point} a point${rate}${until}.`,
    ...(plan === undefined ? [] : [timesLine(plan), floorLine(request, plan, outcome)]),
    ...inTheMoneyLine(request, outcome),
    countLine(request, outcome),
    ...overCoveredLine(request, outcome),
    ...multiplierLine(request),
    ...(plan !== undefined && plan.pricing === undefined
      ? ["With volatility:18 (or premium, in points) cost, greeks and the zero-cost collar are told too."]
      : []),
  ];
}

/** Where strike or floor came from. */
function floorLine({ hedge }: ProtectionRequest, plan: PutPlan, { protection }: PutOutcome): string {
  if (protection === undefined) return "";
  const floor = format.money(protection.floor, hedge.portfolioCurrency);
  const part = format.percent(quotient(protection.floor, hedge.portfolioValue));
  const strike = format.number(protection.strike, 4);
  return plan.floor === undefined
    ? `Strike ${strike}: there the CAPM puts the portfolio at ${floor}, ${part} of the value.`
    : `Floor ${floor}, ${part} of the value: by the CAPM the portfolio is there at an index of ${strike}, the strike.`;
}

/** A floor above today's value is no gain: it is paid for. */
function inTheMoneyLine({ hedge }: ProtectionRequest, { protection }: PutOutcome): readonly string[] {
  if (protection === undefined || !protection.floor.greaterThan(hedge.portfolioValue)) return [];
  return ["In the money: that is more than the value only until the premium is paid."];
}

/** The future's multiplier stands in for the option's. */
function multiplierLine({ hedge, isMultiplierTyped }: ProtectionRequest): readonly string[] {
  const { multiplier, currency, row } = hedge.contract;
  if (isMultiplierTyped || row === undefined) return [];
  return [
    `${format.money(multiplier, currency)} a point is the ${row.shortName} future's; options may have another multiplier (index options often do: SPX US$100, XJO A$10): type multiplier.`,
  ];
}

function countLine({ hedge, indexLevel }: ProtectionRequest, { exactContracts, contracts }: PutOutcome): string {
  const number = (value: Decimal) => format.number(value, 2);
  const rate = hedge.fx.equals(1) ? "" : ` × ${format.input(hedge.fx)}`;
  const sum = `β × V_P ÷ (S × m) = ${format.input(hedge.beta)} × ${number(hedge.portfolioValue)} ÷ (${number(indexLevel)} × ${number(hedge.contract.multiplier)}${rate}) = ${format.exactly(exactContracts)}`;
  const whole = exactContracts.equals(contracts)
    ? "."
    : `, rounded up to ${format.count(contracts)}: a floor needs at least the exact count.`;
  return sum + whole;
}
