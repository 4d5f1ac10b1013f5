import type { HoldingContribution } from "../computation/portfolioBeta.js";
import * as format from "./format.js";
import { type Section, TABLE_WIDTH } from "./reply.js";

/** Rows that a reply shows; the rest is counted in one row and stands in the facts. */
const MAX_ROWS = 20;

/** Weight of each holding, and what it adds to the portfolio's beta. */
export function holdingsSection(holdings: readonly HoldingContribution[]): Section {
  const shown = holdings.slice(0, MAX_ROWS);
  const rows = shown.map(({ name, weight, contribution }) =>
    holdingRow(format.echo(name, 10), format.percent(weight, 1), format.signedBeta(contribution.toDecimalPlaces(4))),
  );
  const more = holdings.length - shown.length;
  const rest = more === 0 ? [] : [`… and ${more} more, all in the beta`];
  return { heading: "What each holding adds", table: [holdingRow("holding", "weight", "w × beta"), ...rows, ...rest] };
}

function holdingRow(name: string, weight: string, added: string): string {
  const numbers = `${weight.padStart(8)} ${added.padStart(8)}`;
  return format.row(name, numbers, TABLE_WIDTH);
}
