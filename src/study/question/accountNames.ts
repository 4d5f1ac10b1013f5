import type { InClause } from "./clauses.js";

const KIND = "(?:[Ff]und|[Pp]ortfolio|[Aa]ccount|[Cc]lient|[Ss]cheme|[Tt]rust|[Mm]andate)";
const NAMES: readonly RegExp[] = [
  new RegExp(`\\b(${KIND} (?:\\p{Lu}|\\d{1,2}|\\p{Lu}\\p{Ll}{1,15}))(?![\\p{L}\\d])[^.;\\d]{0,30}$`, "u"),
  new RegExp(`\\b((?!The |An? )(?:\\p{Lu}[\\p{L}&'-]{1,20} ){1,3}${KIND})\\b[^.;\\d]{0,30}$`, "u"),
  new RegExp(
    `\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) ((?:[\\p{L}-]{2,20} ){1,2}${KIND})\\b[^.;\\d]{0,30}$`,
    "u",
  ),
];
/** "a $60 million growth fund" */
const BEHIND = new RegExp(`^ ((?:[\\p{L}-]{2,20} ){1,2}${KIND})\\b`, "u");
/** "growth ($60 million, beta 1.3)" */
const BRACKETED = /(?:^|[\s,:])((?!and |or )[\p{L}&-]{2,20}(?: (?!and |or )[\p{L}&-]{2,20})?) \($/u;
const LEAD = 80;

/**
 * What accounts are called whose worth a text tells one after another: nothing where one has no name, or two share one.
 *
 * @param weights what each of them is worth
 * @example
 * accountNames("Fund A is worth $2m and has a beta of 1.1, Fund B $3m, beta 0.9.", weights) // ["Fund A", "Fund B"]
 */
export function accountNames(text: string, weights: readonly InClause[]): readonly string[] | undefined {
  const before = weights.map(({ quantity: { start } }) => {
    const lead = text.slice(Math.max(start - LEAD, 0), start);
    return NAMES.map((pattern) => pattern.exec(lead)?.[1]).find((name) => name !== undefined);
  });
  const behind = weights.map(({ quantity: { end } }) => BEHIND.exec(text.slice(end, end + LEAD))?.[1]);
  const bracketed = weights.map(
    ({ quantity: { start } }) => BRACKETED.exec(text.slice(Math.max(start - LEAD, 0), start))?.[1],
  );
  return told(before) ?? told(behind) ?? told(bracketed);
}

/** Names where there is one for each, and none twice. */
function told(names: readonly (string | undefined)[]): readonly string[] | undefined {
  const said = names.flatMap((name) => name ?? []);
  const isEach = said.length === names.length && new Set(said.map((name) => name.toLowerCase())).size === said.length;
  return isEach && said.length > 1 ? said : undefined;
}
