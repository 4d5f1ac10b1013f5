import { cellsOf, tokensOf, unitIn } from "./cells.js";
import { type Column, columnOf, columnsOf } from "./columns.js";
import type { Found } from "./headedTable.js";
import { type HoldingRow, sentenceOf } from "./holdingRow.js";

interface Line {
  readonly heading: string;
  readonly numbers: readonly string[];
}

/**
 * A table on its side: a line for each of what is told, and a column for each holding.
 *
 * @example
 * sidewaysTable(["Stock  A  B", "Value  $2m  $3m", "Beta  1.1  0.9"], 0)?.last // 2
 */
export function sidewaysTable(lines: readonly string[], at: number): Found | undefined {
  const names = namesIn(lines[at] ?? "");
  const told: Line[] = [];
  let last = at;
  for (let next = names === undefined ? at : at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (/^[-|+:=_\s]*$/.test(line)) continue;
    const read = lineOf(line);
    if (read === undefined || read.numbers.length !== (told[0] ?? read).numbers.length) break;
    told.push(read);
    last = next;
  }
  const columns = columnsOf(told.map(({ heading }) => heading));
  const count = told[0]?.numbers.length ?? 0;
  if (columns === undefined || (names !== undefined && names.length !== count)) return undefined;
  const rows = Array.from({ length: count }, (_, index) => rowOf(columns, told, index, names?.[index]));
  const unitOf = (column: Column) => unitIn(told[columns.indexOf(column)]?.heading ?? "");
  const units = { value: unitOf("value"), price: unitOf("price"), shares: { ...unitOf("shares"), currency: "" } };
  return { text: sentenceOf(rows, units), last };
}

/** A line with what it tells, and two numbers or more. */
function lineOf(line: string): Line | undefined {
  if (line.length > 300) return undefined;
  const tokens = tokensOf(line);
  const heading = line
    .slice(0, tokens[0]?.start ?? 0)
    .replace(/[\s|:]+$/, "")
    .trim();
  const between = tokens.map(({ end }, index) => line.slice(end, tokens[index + 1]?.start ?? line.length)).join("");
  if (tokens.length < 2 || heading.length > 40 || columnOf(heading) === undefined || /[^\s|,;]/.test(between))
    return undefined;
  return { heading, numbers: tokens.map(({ text }) => text) };
}

/** The names of holdings in a line without sizes: "Stock  A  B  C". */
function namesIn(line: string): readonly string[] | undefined {
  const cells = cellsOf(line);
  const words = cells.length > 1 ? cells : line.trim().split(/\s+/);
  const [first = "", ...others] = words;
  if (
    line.length > 300 ||
    others.length < 2 ||
    others.some((word) => !/\p{L}/u.test(word)) ||
    columnOf(first) === "beta"
  )
    return undefined;
  if (others.some((word) => columnOf(word) !== undefined && columnOf(word) !== "name")) return undefined;
  if (/^(?:|stocks?|shares?|company|name|security|asset|holding|sector|fund)$/i.test(first)) return others;
  return undefined;
}

function rowOf(columns: readonly Column[], told: readonly Line[], index: number, name: string | undefined): HoldingRow {
  const cell = (column: Column) => told[columns.indexOf(column)]?.numbers[index];
  const { 0: letter = "A" } = [String.fromCharCode(65 + (index % 26))];
  return {
    name: name ?? letter,
    beta: cell("beta") ?? "0",
    weight: cell("weight"),
    value: cell("value"),
    shares: cell("shares"),
    price: cell("price"),
    later: cell("later"),
  };
}
