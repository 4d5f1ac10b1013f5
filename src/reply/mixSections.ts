import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import * as format from "./format.js";
import { ladderSection, rangeSection } from "./hedgeSections.js";
import { beta, columnBeta, number } from "./measured.js";
import type { MixAnswer } from "./mixReply.js";
import type { Section } from "./reply.js";

/** What an index is called in a table: its future's symbol, or its place. */
export function legName(hedge: HedgeRequest, place: "first" | "second"): string {
  return hedge.contract.row?.symbol ?? place;
}

/** The same in a sentence. */
export function legTitle({ contract }: HedgeRequest, place: "first" | "second"): string {
  return contract.row?.shortName ?? `the ${place} future`;
}

/** A beta as typed, or a measured one to as many places as it may be sure of. */
export function betaText({ beta, betaStandardError }: HedgeRequest): string {
  return betaStandardError === undefined ? format.input(beta) : format.beta(beta.toDecimalPlaces(4));
}

/** The same where it is taken off something. @example "(−0.4)" */
export function betaTerm(hedge: HedgeRequest): string {
  return hedge.beta.isNegative() ? `(${betaText(hedge)})` : betaText(hedge);
}

/** Both betas with their errors, and how well they can be told apart. */
export function fitSection({ analysis }: MixAnswer): Section | undefined {
  if (analysis === undefined) return undefined;
  const { fit, series } = analysis;
  const { betas, alone, sum, correlation, varianceInflation, conditionNumber, rSquared } = fit;
  const [first, second] = betas;
  const row = (label: string, one: string, other: string) =>
    `${label.slice(0, 8).padEnd(8)} ${one.padStart(9)} ${other.padStart(9)}`;
  const line = (label: string, { beta: slope, standardError }: typeof first) =>
    row(label, columnBeta(slope), columnBeta(standardError));
  return {
    heading: "Betas, measured together",
    table: [
      row("", "beta", "std error"),
      line(format.echo(series.index.name, 8), first),
      line(format.echo(series.second?.name ?? "", 8), second),
      line("sum", sum),
      format.row("R²", format.fixed(new Decimal(rSquared), 3)),
      format.row("correlation", format.fixed(new Decimal(correlation), 3)),
      format.row("variance inflation", number(varianceInflation, 1)),
      format.row("condition number", number(conditionNumber, 1)),
    ],
    lines: [
      `Each alone, without the other: ${beta(alone[0].beta)} and ${beta(alone[1].beta)}. Those are not added: what the indices share would count twice.`,
    ],
  };
}

/** The whole counts of each future, and what the betas' errors make of them. */
export function countSections({ request, outcome }: MixAnswer): readonly Section[] {
  const each = (["first", "second"] as const).flatMap((place) => {
    const name = legTitle(request[place], place);
    const told = [
      [`${name}: whole contracts`, ladderSection(request[place], outcome[place])],
      [`${name}: how sure is the count`, rangeSection(request[place], outcome[place])],
    ] as const;
    return told.flatMap(([heading, section]) =>
      section === undefined ? [] : [{ ...section, heading: heading.charAt(0).toUpperCase() + heading.slice(1) }],
    );
  });
  return each;
}

/** What is left when one index moves, or the other, or both. */
export function movesSection({ request, outcome }: MixAnswer): Section {
  const { first, second } = request;
  const names = { first: legName(first, "first"), second: legName(second, "second"), both: "both" };
  const results = outcome.moves.flatMap(({ unhedgedPnl, hedgedPnl }) => [unhedgedPnl, hedgedPnl]);
  const { unit, text: cash } = format.inOneUnit(results, 9);
  const currency = `${format.symbol(first.portfolioCurrency)}${unit}`.trim();
  const row = (label: string, one: string, other: string) =>
    `${label.slice(0, 8).padEnd(8)} ${one.padStart(9)} ${other.padStart(9)}`;
  const size = format.signedPercent(first.marketMove);
  return {
    heading: `Index ${size}, the other still${currency === "" ? "" : `, ${currency}`}`,
    table: [
      row("moves", "unhedged", "hedged"),
      ...outcome.moves.map(({ moved, unhedgedPnl, hedgedPnl }) =>
        row(names[moved], cash(unhedgedPnl), cash(hedgedPnl)),
      ),
    ],
    lines: [`In the row “both”, both indices make ${size}.`],
  };
}
