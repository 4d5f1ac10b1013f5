/** What a column of holdings holds, by its heading. The first that fits decides. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["beta", /\bbetas?\b|β/i],
  ["weight", /\b(?:weights?|allocation|proportion|share of|percent\w*|% of)\b|^%$/i],
  ["price", /\bprices?\b|\bper share\b|\bquote/i],
  [
    "shares",
    /\b(?:number|no|nos|quantity|qty|count) ?\.?(?: of)?(?: shares| stocks| units)?\b|^(?:shares|units)$|\bshares held\b/i,
  ],
  ["value", /\b(?:value|worth|amount|investment|invested|holding|position|market cap)\b/i],
  ["name", /\b(?:stocks?|shares?|company|name|security|scrip|asset|holding|sector|fund)\b/i],
];
type Column = "beta" | "weight" | "price" | "shares" | "value" | "name";

/** Cells of a line: between bars or tabs, or two blanks and more. */
function cellsOf(line: string): readonly string[] {
  const bare = line.trim().replace(/^\||\|$/g, "");
  const cells = bare.includes("|") ? bare.split("|") : bare.includes("\t") ? bare.split("\t") : bare.split(/ {2,}/);
  return cells.map((cell) => cell.trim());
}

/**
 * A text whose tables of holdings are written as sentences, which are read like any other.
 *
 * @example
 * withoutTables("Stock | Value | Beta\nA | $2m | 1.1\nB | $3m | 0.9") // "$2m of A with a beta of 1.1, $3m of B with a beta of 0.9."
 */
export function withoutTables(text: string): string {
  const lines = text.split("\n");
  const written: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    written.push(table === undefined ? labelled(lines[at] ?? "") : table.text);
    if (table !== undefined) at = table.last;
  }
  return written.join("\n");
}

/** A line of a table of two columns, "Index multiplier | 25 |", as one that says what a number is. */
function labelled(line: string): string {
  const [label = "", value = "", another] = line.includes("|") ? cellsOf(line) : [];
  const isPair = another === undefined && /^\p{L}/u.test(label) && /^[^\p{L}\d]{0,3}[A-Z]{0,3}[$£€]?\d/u.test(value);
  return isPair ? `${label}: ${value}.` : line;
}

/** A table that starts at a line: a heading with beta and a size, and two rows or more with as many cells. */
function tableAt(lines: readonly string[], at: number): { readonly text: string; readonly last: number } | undefined {
  const heading = cellsOf(lines[at] ?? "");
  if (heading.length < 3) return undefined;
  const columns = heading.map((cell) => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0]);
  const sized =
    columns.includes("weight") ||
    columns.includes("value") ||
    (columns.includes("shares") && columns.includes("price"));
  if (!columns.includes("beta") || !sized) return undefined;
  const unit = /[$£€₹¥]|\b(?:Rs|USD|AUD|EUR|GBP|INR|HKD|CHF)\b/.exec(heading.join(" "))?.[0] ?? "";
  const rows: string[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const cells = cellsOf(lines[next] ?? "");
    if (cells.every((cell) => /^[-:=\s]*$/.test(cell)) && cells.length > 1) continue;
    const isSum = /^(?:total|sum)\b/i.test(cells[0] ?? "");
    if (cells.length !== heading.length && !isSum) break;
    last = next;
    if (isSum) continue;
    const row = rowText(
      Object.fromEntries(columns.map((column, index) => [column ?? `${index}`, cells[index] ?? ""])),
      unit,
    );
    if (row !== undefined) rows.push(row);
  }
  return rows.length < 2 ? undefined : { text: `The holdings are ${rows.join(", ")}.`, last };
}

/** A row in words; nothing for one without a beta. */
function rowText(row: Readonly<Record<string, string>>, unit: string): string | undefined {
  const { name = "", beta = "", weight, value, shares, price } = row;
  if (!/\d/.test(beta)) return undefined;
  const money = (text: string) => (/^[\d.,]+/.test(text) ? `${unit}${text}` : text);
  const of = `of ${name} with a beta of ${beta}`;
  if (shares !== undefined && price !== undefined)
    return `${shares} shares ${of.replace(" with", ` at ${money(price)} with`)}`;
  if (value !== undefined) return `${money(value)} ${of}`;
  return weight === undefined ? undefined : `${weight.includes("%") ? weight : `${weight}%`} ${of}`;
}
