import { cellsOf, type Token, tokensOf, unitIn } from "./cells.js";
import type { Found } from "./headedTable.js";
import { isSum } from "./headedTable.js";
import { type HoldingRow, sentenceOf } from "./holdingRow.js";

type Part = "beta" | "weight" | "value" | "shares" | "price" | "money" | "bare";

/** What stands before or after a number and says what it is. The first that fits decides. */
const BEFORE: readonly (readonly [Part, RegExp])[] = [
  ["beta", /(?:\bbetas?\b|β)(?: (?:value|coefficient))?\s*(?:is|of|[=:≈])?\s*\(?$/iu],
  [
    "shares",
    /\b(?:no|nos|number|qty|quantity)\b\.?(?: of)?(?: shares| units)?\s*(?:held|of|[=:])?\s*$|\bshares\s*[=:]\s*$/i,
  ],
  ["price", /(?:\b(?:price|at|quoted)\b|@)\s*(?:is|of|at|[=:])?\s*$/i],
  ["value", /\b(?:value|worth|amount|invested)\s*(?:is|of|[=:])?\s*$/i],
];
const AFTER: readonly (readonly [Part, RegExp])[] = [
  ["beta", /^\s*\(?(?:beta|β)(?![\p{L}\d])/iu],
  ["shares", /^\s*(?:(?:ordinary|equity|common) )?(?:shares|units|nos)\b/i],
  ["price", /^\s*(?:each\b|per share|a share|\/ ?share)/i],
];
/** Words of a row that are no name. */
const FILL =
  /\b(?:security|stocks?|company|holdings?|market|current|price|no|nos|number|qty|quantity|shares?|units|value|betas?|coefficient|worth|amount|invested|of|at|in|is|its|the|with|and|each|per|weight|held)\b|β|@/giu;
const PROSE =
  /[?!]|\b(?:futures?|index|contracts?|multiplier|hedg\w*|target|reduc\w*|rais\w*|if|how|what|which|when|to|from|who|has|have|are|falls?|rises?|points?)\b/iu;
const NEXT_SENTENCE = /(?<!\b(?:Ltd|Inc|Co|Corp|No|Rs|Plc))\.\s+\p{Lu}\p{Ll}/u;
const BULLET = /^\s*(?:[-*•–▪]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])\s+/;
const LEAD = /^\s*(?:security|securities|stocks?|shares?|company|holdings?|positions?|portfolio)\s*:\s*/i;

/** Rows of holdings without a heading: each says itself what its numbers are, or as the first one did. */
export function listedRows(lines: readonly string[], at: number): Found | undefined {
  const unit = unitIn(/\([^()]{0,40}\)/.exec(lines.slice(Math.max(at - 2, 0), at).join(" "))?.[0] ?? "");
  const rows: HoldingRow[] = [];
  let pattern: readonly Part[] | undefined;
  let last = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = (lines[next] ?? "").replace(BULLET, "").replace(LEAD, "");
    if (line.trim() === "" && rows.length > 0) continue;
    if (!(isSum(line) && rows.length > 1)) {
      const read = rowOf(line, pattern, unit.scale !== "");
      if (read === undefined) break;
      pattern ??= read.parts;
      rows.push(read.row);
    }
    last = next;
  }
  const isAlike = new Set(rows.map((row) => Object.keys(row).sort().join())).size === 1;
  const price = { ...unit, scale: "" };
  const units = { value: unit, price, shares: { currency: "", scale: "" } };
  return rows.length < 2 || !isAlike ? undefined : { text: sentenceOf(rows, units), last };
}

function rowOf(line: string, pattern: readonly Part[] | undefined, isScaled: boolean) {
  if (line.length > 160 || PROSE.test(line) || NEXT_SENTENCE.test(line)) return undefined;
  const tokens = tokensOf(line);
  const own = tokens.map((token, index) => partOf(line, token, tokens[index - 1], tokens[index + 1]));
  const typed = tokens.map(({ text }) => text);
  for (const parts of [settled(own, isScaled), pattern]) {
    const row = parts?.length === tokens.length ? rowFrom(nameOf(line, tokens), parts, typed) : undefined;
    if (parts !== undefined && row !== undefined) return { row, parts };
  }
  return undefined;
}

function partOf(line: string, { text, start, end }: Token, before?: Token, after?: Token): Part {
  const lead = line.slice(before?.end ?? 0, start);
  const tail = line.slice(end, after?.start ?? line.length);
  const isBetaNext = after !== undefined && /(?:beta|β)\s*[=:(]?\s*$/iu.test(tail);
  const part =
    BEFORE.find(([, words]) => words.test(lead))?.[0] ??
    AFTER.find(([one, words]) => words.test(tail) && !(one === "beta" && isBetaNext))?.[0];
  if (part !== undefined) return part;
  if (text.endsWith("%")) return "weight";
  return /[$£€₹¥\p{L}]/u.test(text) ? "money" : "bare";
}

/** Parts with money as a price beside shares, and as a value without; a bare number as a value in the caption's unit. */
function settled(parts: readonly Part[], isScaled: boolean): readonly Part[] {
  const money = parts.includes("shares") && !parts.includes("price") ? "price" : "value";
  return parts.map((part) => (part === "money" ? money : part === "bare" && isScaled ? "value" : part));
}

function rowFrom(name: string, parts: readonly Part[], typed: readonly string[]): HoldingRow | undefined {
  const has = (part: Part) => parts.filter((one) => one === part).length;
  const isSized =
    has("weight") + has("value") === 1 ? has("shares") + has("price") === 0 : has("shares") * has("price") === 1;
  if (name === "" || has("beta") !== 1 || !isSized || has("bare") > 0 || has("money") > 0) return undefined;
  const cell = (part: Part) => {
    const text = typed[parts.indexOf(part)];
    return text === undefined ? {} : { [part]: text };
  };
  const sizes = Object.assign({}, ...(["weight", "value", "shares", "price"] as const).map(cell));
  return { ...sizes, name, beta: typed[parts.indexOf("beta")] ?? "0" };
}

/** The words of a row that are neither numbers nor what they are. */
function nameOf(line: string, tokens: readonly Token[]): string {
  const pieces = [0, ...tokens.map(({ end }) => end)].map((from, index) =>
    line.slice(from, tokens[index]?.start ?? line.length),
  );
  const words = pieces.map((piece) =>
    piece
      .replace(FILL, " ")
      .replace(/\ban?\b/g, " ")
      .replace(/[^\p{L}\p{N}&' -]+/gu, " ")
      .trim(),
  );
  const [first = ""] = pieces;
  const lead = first.replace(/[\s:,(|–-]+$/u, "").trim();
  if (words.every((one) => !/\p{L}/u.test(one)) && /^[\p{L}& ]{2,40}$/u.test(lead)) return lead;
  const named = words.filter((one) => /\p{L}/u.test(one));
  return named.length === 1 && (named[0]?.length ?? 0) <= 50 ? (cellsOf(named[0] ?? "")[0] ?? "") : "";
}
