import type { HoldingsFileRead } from "../request/holdingsFile.js";
import type { Note } from "../request/note.js";
import { savedBeta } from "../request/portfolioContents.js";
import type { NewTrade, PortfolioContents, SaveResult } from "../store/store.js";
import { fieldText } from "./fieldText.js";
import * as format from "./format.js";
import { holdingsNoteLines } from "./holdingsNotes.js";
import { portfolioReply } from "./portfolioReply.js";
import type { Draft } from "./reply.js";
import { tradeText } from "./tradeReply.js";

/** What saving did, besides what the store says. */
interface Told {
  readonly notes: readonly Note[];
  readonly fromFile?: HoldingsFileRead | undefined;
  /** A position that was stated. */
  readonly stated?: NewTrade | undefined;
}

const FIELDS = ["value", "currency", "beta", "contract", "multiplier", "note"] as const;

/** That a portfolio was saved: new, or with each field before and after. */
export function savedReply({ created, saved, before }: SaveResult, { notes, fromFile, stated }: Told): Draft {
  const name = format.echo(saved.name);
  const fields = created || before === undefined ? [] : changedLines(before, saved);
  const changes = [...fields, ...(stated === undefined ? [] : [statedLine(stated)])];
  const typedBeta =
    saved.beta !== undefined && saved.holdings !== undefined ? savedBeta(withoutBeta(saved)) : undefined;
  return portfolioReply(saved, {
    title: created ? `Saved “${name}”` : `Changed “${name}”`,
    lines: [
      ...changes,
      ...(created || changes.length > 0 ? [] : ["Nothing changed: it held all of that already."]),
      ...(fromFile === undefined ? [] : holdingsNoteLines(fromFile.notes)),
      ...(typedBeta === undefined
        ? []
        : [`The beta saved is used; that of the holdings is ${format.beta(typedBeta)} (clear:beta to use it).`]),
    ],
    notes,
    facts: { created },
  });
}

/** A position that is stated takes the place of whatever was recorded. */
function statedLine(stated: NewTrade): string {
  const known = stated.price === undefined ? "without a price" : "with the price given";
  return `${capital(tradeText(stated))}, ${known}; profit on what was open before is not told any more. /portfolio undo takes it back.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function withoutBeta({ beta: _beta, ...contents }: PortfolioContents): PortfolioContents {
  return contents;
}

function changedLines(before: PortfolioContents, after: PortfolioContents): readonly string[] {
  const lines = FIELDS.filter((field) => before[field] !== after[field]).map(
    (field) => `${field}: ${shown(field, before[field])} → ${shown(field, after[field])}.`,
  );
  const [was, is] = [before.holdings?.length ?? 0, after.holdings?.length ?? 0];
  const others = JSON.stringify(before.holdings ?? []) === JSON.stringify(after.holdings ?? []);
  return others ? lines : [...lines, `holdings: ${was} → ${is} positions.`];
}

function shown(field: string, text: string | undefined): string {
  return text === undefined ? "none" : fieldText(field, text);
}
