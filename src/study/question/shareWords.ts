import { Decimal, ONE } from "../../computation/decimal.js";

const SHARES: readonly (readonly [RegExp, Decimal])[] = [
  [/\btwo[- ]thirds\b|\b2\/3\b/, new Decimal(2).dividedBy(3)],
  [/\bthree[- ]quarters\b|\b3\/4\b/, new Decimal("0.75")],
  [/\btwo[- ]fifths\b|\b2\/5\b/, new Decimal("0.4")],
  [/\bthree[- ]fifths\b|\b3\/5\b/, new Decimal("0.6")],
  [/\bfour[- ]fifths\b|\b4\/5\b/, new Decimal("0.8")],
  [/\b(?:one|a)[- ]fifth\b|\b1\/5\b/, new Decimal("0.2")],
  [/\b(?:one|a)[- ]third\b|\b1\/3\b/, ONE.dividedBy(3)],
  [/\b(?:one|a)[- ]quarter\b|\b1\/4\b/, new Decimal("0.25")],
  [/\b(?:one[- ]half|a half|half)\b|\b1\/2\b/, new Decimal("0.5")],
];

/** A share in words or as a fraction, to stand in a pattern. */
export const SOME =
  "(?:two[- ]thirds|three[- ]quarters|(?:two|three|four)[- ]fifths|(?:one|a)[- ]fifth|(?:one|a)[- ]third|(?:one|a)[- ]quarter|one[- ]half|a half|half|[1-4]/[2345])";

/**
 * The share that words name.
 *
 * @example
 * shareOf("two-thirds") // 2 ÷ 3
 */
export function shareOf(words: string): Decimal | undefined {
  return SHARES.find(([pattern]) => pattern.test(words))?.[1];
}
