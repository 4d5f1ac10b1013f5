import { Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { passiveFactor } from "./passiveFactor.js";
import { SOME, shareOf } from "./shareWords.js";

const LESS = "(?:reduc|cut|lower|decreas|trim|shrink|scal)";
const MORE = "(?:increas|rais|boost|lift)";
const OF_BETA = "(?:beta|exposure|risk|sensitivity)";

const LESS_OF_BETA = `\\b${LESS}\\w*\\b[^.;?<]{0,60}\\b${OF_BETA}\\b`;
const MORE_OF_BETA = `\\b${MORE}\\w*\\b[^.;?<]{0,60}\\b${OF_BETA}\\b`;

/** Words on the way to a share that is left, none of them of what is taken away: "keep his shares, but hedge half of his risk". */
const KEPT =
  "(?:(?!\\b(?:hedg|remov|eliminat|neutrali|offset|shed|strip|reduc|cut|lower|cover|protect|sell|short))[^.;?<]){0,40}?";

/** What is left of beta, by the share of it that is named: a group of the pattern. */
interface Row {
  readonly words: RegExp;
  readonly left: (share: Decimal) => Decimal;
}

const of = (factor: Decimal) => () => factor;
const itself = (share: Decimal) => share;
const without = (share: Decimal) => ONE.minus(share);

const ROWS: readonly Row[] = [
  { words: new RegExp(`\\bhalv(?:e|es|ing)\\b[^.;?<]{0,60}\\b${OF_BETA}\\b`), left: of(new Decimal("0.5")) },
  {
    words: new RegExp(
      `${LESS_OF_BETA}[^.;?<]{0,20}\\bin (?:half|two)\\b|\\b${LESS}\\w* in half\\b[^.;?<]{0,40}\\b${OF_BETA}`,
    ),
    left: of(new Decimal("0.5")),
  },
  { words: new RegExp(`\\bdoubl(?:e|es|ing)\\b[^.;?<]{0,60}\\b${OF_BETA}\\b`), left: of(new Decimal(2)) },
  { words: new RegExp(`\\btripl(?:e|es|ing)\\b[^.;?<]{0,60}\\b${OF_BETA}\\b`), left: of(new Decimal(3)) },
  { words: new RegExp(`${LESS_OF_BETA}[^.;?<]{0,30}\\bby (${SOME})`), left: without },
  { words: new RegExp(`${MORE_OF_BETA}[^.;?<]{0,30}\\bby (${SOME})`), left: (share) => ONE.plus(share) },
  { words: new RegExp(`${LESS_OF_BETA}[^.;?<]{0,20}\\bto (${SOME})`), left: itself },
  {
    words: new RegExp(
      `\\b(?:keep|retain|maintain|hold(?!ings?\\b)|leav|liv(?:e|es|ing) with|bear|carry|accept|tolerate|run|put up with)\\w*\\b${KEPT}\\b(${SOME}) of [^.;?<]{0,30}\\b${OF_BETA}`,
    ),
    left: itself,
  },
  {
    words: new RegExp(
      `\\b(${SOME}) of (?:the |its |her |his |their )?(?:\\w+ ){0,2}?${OF_BETA}\\b(?:[^.;?<]|<[mnp]>){0,40}?\\b(?:removed|hedged|eliminated|neutrali[sz]ed|offset|taken off)`,
    ),
    left: without,
  },
  { words: new RegExp(`\\b(${SOME})[- ]hedged\\b|\\b(?:a |one-)?(half)[- ]hedge\\b`), left: without },
  {
    words: new RegExp(
      `\\b(?:hedg(?:e|es|ing)|protect|eliminat\\w*|remov\\w*|neutrali[sz]\\w*|offset|shed|strip(?: out)?|get rid of|lay off|take out|take away|avoid|give up|cover)\\s+(?:only |just |about |of |for )?(${SOME})\\b`,
    ),
    left: without,
  },
];

/**
 * The factor on beta that a sentence names in words.
 *
 * @example
 * factorIn("reduce the beta by a third") // 2/3
 * factorIn("halve its market exposure") // 0.5
 */
export function factorIn(sentence: string): Decimal | undefined {
  const plain = sentence.replace(/<m> | of <n>(?= in half| by )/g, "");
  const passively = passiveFactor(plain);
  if (passively !== undefined) return passively;
  for (const { words, left } of ROWS) {
    const found = words.exec(plain);
    if (found !== null) return left(shareOf(found[1] ?? found[2] ?? "") ?? ZERO);
  }
  return undefined;
}
