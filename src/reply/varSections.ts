import type { Decimal } from "../computation/decimal.js";
import type { VarRequest } from "../request/varRequest.js";
import * as format from "./format.js";
import { number } from "./measured.js";
import { type Section, TABLE_WIDTH } from "./reply.js";
import { periodName } from "./seriesLines.js";
import type { Past, VarAnswer } from "./varAnswer.js";

const COLUMN = 10;

/** A row of two figures beside each other. */
export function comparedRow(label: string, unhedged: string, hedged: string): string {
  return label.padEnd(TABLE_WIDTH - 2 * COLUMN) + unhedged.padStart(COLUMN) + hedged.padStart(COLUMN);
}

/** A loss in a column: its currency stands above, and a gain has a minus. */
function lossRow(label: string, unhedged: Decimal, hedged: Decimal): string {
  const written = (loss: Decimal) => format.fittedMoney(loss, undefined, COLUMN).replace(/^\+/, "");
  return comparedRow(label, written(unhedged), written(hedged));
}

/** Above figures before and after the hedge. */
export const COMPARED_HEADER = comparedRow("", "unhedged", "hedged");

/** The parts of the value at risk and its shortfall, before and after the hedge. */
export function partsSection({ request, outcome }: VarAnswer): Section {
  const { unhedged, hedged, reduction } = outcome;
  const both = (label: string, loss: (of: typeof unhedged) => Decimal | undefined) => {
    const [before, after] = [loss(unhedged), loss(hedged)];
    return before === undefined || after === undefined ? [] : [lossRow(label, before, after)];
  };
  const share = ({ total }: typeof unhedged) => shareText(total.valueAtRisk, request);
  return {
    heading: `Value at risk${inCurrency(request)}`,
    table: [
      COMPARED_HEADER,
      ...both("market", ({ market }) => market.valueAtRisk),
      ...both("specific", ({ specific }) => specific?.valueAtRisk),
      ...both("VaR", ({ total }) => total.valueAtRisk),
      comparedRow("of value", share(unhedged), share(hedged)),
      ...both("ES", ({ total }) => total.expectedShortfall),
    ],
    lines: [
      ...(unhedged.specific === undefined ? [] : ["The parts are independent: their squares add up to that of VaR."]),
      `ES, the expected shortfall, is the mean of the losses beyond VaR.`,
      ...(reduction === undefined ? [] : [reductionLine(reduction, unhedged.specific !== undefined)]),
    ],
  };
}

/** A loss as a share of the portfolio's value, in a column. */
export function shareText(loss: Decimal, { portfolioValue }: Pick<VarRequest, "portfolioValue">): string {
  return format.fittedPercent(loss.dividedBy(portfolioValue), COLUMN).replace(/^\+/, "");
}

function reductionLine(reduction: Decimal, hasSpecific: boolean): string {
  if (reduction.isNegative() && !reduction.isZero())
    return `The hedge adds ${format.percent(reduction.abs(), 1)} to VaR: it overshoots.`;
  return `The hedge takes ${format.percent(reduction, 1)} off VaR${hasSpecific ? "; the specific part stays" : ""}.`;
}

function inCurrency({ currency }: VarRequest): string {
  return currency === undefined ? "" : ` in ${format.symbol(currency).trim()}`;
}

/** What the worst of the past returns come to. */
export function pastSection({ request, outcome }: VarAnswer, past: Past): Section {
  const { analysis, unhedged, hedged, periods } = past;
  const { frequency } = analysis.series;
  const period = frequency === undefined ? "row" : periodName(frequency);
  const scaled = periods.equals(1)
    ? ""
    : ` The ${period}'s figure times √${format.number(periods, 2)} for the horizon.`;
  return {
    heading: `From past returns${inCurrency(request)}`,
    table: [
      COMPARED_HEADER,
      lossRow("VaR", unhedged.valueAtRisk, hedged.valueAtRisk),
      lossRow("ES", unhedged.expectedShortfall, hedged.expectedShortfall),
    ],
    lines: [
      `${number(analysis.observations, 0)} ${frequency ?? "row by row"} returns, ${analysis.unhedged.tailCount} of them at or beyond VaR. Quantile of R's type 7: linear between neighbouring returns.${scaled}`,
      `Hedged: each past return less ${format.beta(request.beta.minus(outcome.betaAfter).toDecimalPlaces(4))} times the index's.`,
      ...(periods.lessThan(1) ? [`The horizon is shorter than a ${period}: scaling down is rough.`] : []),
    ],
  };
}
