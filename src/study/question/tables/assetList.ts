import { inUnit, unitIn } from "./cells.js";
import type { Found } from "./headedTable.js";

/** What a heading says of the amounts below it: "the following assets in Rs crores:", "Assets (₹ in lakhs)". */
const HEADING = /\b(?:in|amounts?|figures?)\b|[(:]/i;
const LINE =
  /^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])?\s*(\p{L}[\p{L} &,()/'’-]{2,60}?)[\s:=|.–-]*\s(\d[\d,]*(?:\.\d+)?)\s*\|?\s*$/u;
/** What is no asset. */
const NO_ASSET = /\b(?:beta|index|futures?|contracts?|multiplier|price|level|lot|units?|rate|date|year|days?)\b|β/i;
const SUM = /^\s*(?:sub-?)?total\b|\bin (?:all|total)\b/i;
const MOST_LINES = 9;

/**
 * A list of assets under a heading that says what its amounts are in, each as a sentence of its own; sums are left out.
 *
 * @example
 * assetList(["Assets (Rs in crores)", "Equity shares 90.00", "Cash 10.00"], 0)?.text
 * // "Assets (Rs in crores). Equity shares: Rs 90.00 crore. Cash: Rs 10.00 crore."
 */
export function assetList(lines: readonly string[], at: number): Found | undefined {
  const heading = (lines[at] ?? "").trim();
  const unit = unitIn(/[^.?!]*$/.exec(heading.replace(/\bRs\./g, "Rs"))?.[0] ?? "");
  if (unit.currency === "" || unit.scale === "" || !HEADING.test(heading) || /[$£€₹¥]? ?\d/.test(heading.slice(-25)))
    return undefined;
  const items: string[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length && items.length < MOST_LINES; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") continue;
    const [, label = "", amount = ""] = LINE.exec(line) ?? [];
    if (amount === "" || NO_ASSET.test(label)) break;
    last = next;
    if (!SUM.test(label)) items.push(`${label.trim()}: ${inUnit(amount, unit)}.`);
  }
  const lead = heading.replace(/[\s:.-]*$/, "");
  return items.length < 2 ? undefined : { text: `${lead}. ${items.join(" ")}`, last };
}
