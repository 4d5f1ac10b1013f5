import { currencyTyped } from "../../catalogue/currencies.js";

/**
 * `short CBA 30%`, `CBA short 30%`, `CBA - 30%`: a position sold. A fund of short bonds is none: `Short Term Treasury`.
 */
const SHORT =
  /^short\s+(?!(?:term|terms|duration|dated|maturity|bonds?|treasur\w*|gilts?|corp\w*|govt?|government|credit|income|fixed|us|aggregate)\b)|\s+short$|\s*[-−]$/iu;
const CASH =
  /^(?:cash(?: (?:and |& )?(?:cash )?(?:equivalents?|investments?|balance|account))?|money market|t-?bills?)$/i;

/**
 * A holding's name without quotation marks and without the word that says that it was sold.
 *
 * @example
 * positionName("short CBA") // { name: "CBA", sold: true }
 */
export function positionName(written: string): { readonly name: string; readonly sold: boolean } {
  const words = written.replace(/["“”]/g, "").trim();
  return { name: words.replace(SHORT, "").trim(), sold: SHORT.test(words) };
}

/** Whether a name can only be cash, whose beta is 0: `cash`, `USD cash`, `Cash (AUD)`, `T-bills`. */
export function isCash(name: string): boolean {
  if (CASH.test(name)) return true;
  const words = name.split(/[\s():/–-]+/).filter((word) => word !== "" && currencyTyped(word) === undefined);
  return CASH.test(words.join(" "));
}
