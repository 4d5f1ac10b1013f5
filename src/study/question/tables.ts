import { assetList } from "./tables/assetList.js";
import { cellsOf } from "./tables/cells.js";
import { type Found, headedTable } from "./tables/headedTable.js";
import { listedRows } from "./tables/listedRows.js";
import { sidewaysTable } from "./tables/sidewaysTable.js";

/**
 * A text whose tables of holdings are written as sentences, which are read like any other.
 *
 * @example
 * withoutTables("Stock | Value | Beta\nA | $2m | 1.1\nB | $3m | 0.9") // "The holdings are $2m of A with a beta of 1.1, $3m of B with a beta of 0.9."
 */
export function withoutTables(text: string): string {
  const lines = text.split("\n");
  const isOne = !APART.test(text);
  const written: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = (isOne ? tableAt(lines, at) : undefined) ?? assetList(lines, at);
    written.push(table === undefined ? labelled(lines[at] ?? "") : table.text);
    if (table !== undefined) at = table.last;
  }
  return written.join("\n");
}

/** Rows that are hedged each for itself: no one portfolio. */
const APART =
  /\beach (?:client|portfolio|fund|account|manager)\b|\bfor each(?: one| of (?:them|these))?\s*[.?]|\b(?:clients|portfolios|funds|accounts) separately\b/i;

const BETA = /beta|β/i;
/** Lines of a table on its side, which are few: each tells one thing of every holding. */
const MOST_SIDEWAYS = 9;

function tableAt(lines: readonly string[], at: number): Found | undefined {
  const line = lines[at] ?? "";
  const isNear = BETA.test(lines.slice(at, at + MOST_SIDEWAYS).join(" "));
  if (!/\S/.test(line) || !isNear) return undefined;
  const upright = BETA.test(line) ? (headedTable(lines, at) ?? listedRows(lines, at)) : undefined;
  return upright ?? sidewaysTable(lines.slice(0, at + MOST_SIDEWAYS), at);
}

/** A line of a table of two columns, "Index multiplier | 25 |", as one that says what a number is. */
function labelled(line: string): string {
  const [label = "", value = "", another] = line.includes("|") ? cellsOf(line) : [];
  const isPair = another === undefined && /^\p{L}/u.test(label) && /^[^\p{L}\d]{0,3}[A-Z]{0,3}[$£€]?\d/u.test(value);
  return isPair ? `${label}: ${value}.` : line;
}
