import { Decimal, ONE } from "../../computation/decimal.js";
import { OBLIGED } from "./cues/obligedCues.js";
import { SOME, shareOf } from "./shareWords.js";

const BETA = "(?:beta|exposure|risk|sensitivity)\\b[^.;?<]{0,30}?";
const NAMED = /(?:beta|exposure|risk|sensitivity)\b/;
/** What has to be done, not what was done. */
const BE = `(?:\\b${OBLIGED} be|\\b(?:wants?|would like|wishes|needs?|asks?)\\b[^.;?<]{0,60}?${BETA}(?: to be)?|\\b(?:${OBLIGED} (?:have|see|get)|to (?:have|see|get))\\b[^.;?<]{0,40}?${BETA})`;
const HALVED = new RegExp(`(?:${BETA}${BE}|${BE}) (halved|doubled|tripled)\\b`);
const CHANGED = new RegExp(
  `(?:${BETA}${BE}|${BE}) (cut|reduced|lowered|trimmed|decreased|raised|increased|boosted) (by|to) (${SOME})\\b`,
);
const TIMES: Readonly<Record<string, string>> = { halved: "0.5", doubled: "2", tripled: "3" };

/**
 * The factor on beta that a sentence names in the passive.
 *
 * @example
 * passiveFactor("its beta is to be cut by a quarter") // 0.75
 */
export function passiveFactor(plain: string): Decimal | undefined {
  if (!NAMED.test(plain)) return undefined;
  const whole = HALVED.exec(plain)?.[1];
  if (whole !== undefined) return new Decimal(TIMES[whole] ?? 1);
  const [, verb = "", way, words = ""] = CHANGED.exec(plain) ?? [];
  const share = shareOf(words);
  if (share === undefined) return undefined;
  if (way === "to") return share;
  return /^(?:raised|increased|boosted)$/.test(verb) ? ONE.plus(share) : ONE.minus(share);
}
