/** What a number typed with a percent sign or in basis points is in; a formula of percentages is a fraction. */
export type Scale = "percent" | "basis-points" | "fraction";

const PERCENT_WORDS = /\s*(?:%|per\s?cent\b|pct\b)/giu;
const BASIS_POINTS = /\s*(?:bps?|basis\s+points?)$/iu;
const PRODUCT = /[*/×÷^]/u;
const SUM = /[\d)%]\s*[-+\u2010-\u2015\u2212]/u;

/**
 * A number without its percent sign, and what it is then in.
 *
 * @example
 * withoutPercent("15.6 percent") // { text: "15.6", scale: "percent" }
 * withoutPercent("2% + 1.25 * 8%") // { text: "(2/100) + 1.25 * (8/100)", scale: "fraction" }
 */
export function withoutPercent(typed: string): { readonly text: string; readonly scale?: Scale } {
  if (BASIS_POINTS.test(typed)) return { text: typed.replace(BASIS_POINTS, ""), scale: "basis-points" };
  const text = typed.replace(PERCENT_WORDS, "%");
  if (!text.includes("%")) return { text };
  const isLast = text.indexOf("%") === text.length - 1;
  // "2 + 1.25 × 8 %" is worked out in percent; of "10m × 5%" the sign belongs to the 5.
  if (isLast && (SUM.test(text) || !PRODUCT.test(text))) return { text: text.slice(0, -1), scale: "percent" };
  return { text: text.replace(/([\d.,]+)%/g, "($1/100)").replaceAll("%", "/100"), scale: "fraction" };
}
