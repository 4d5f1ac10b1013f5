import type { InClause } from "./clauses.js";
import { allocationCues } from "./cues/allocationCues.js";
import { amountCues } from "./cues/amountCues.js";
import { besideCues } from "./cues/besideCues.js";
import { betaCues } from "./cues/betaCues.js";
import { cashReturnCues } from "./cues/cashReturnCues.js";
import { costCues } from "./cues/costCues.js";
import { DOWN, type Role, UP } from "./cues/cue.js";
import { followCues } from "./cues/followCues.js";
import { futuresBetaCues } from "./cues/futuresBetaCues.js";
import { laterCues } from "./cues/laterCues.js";
import { moveCues } from "./cues/moveCues.js";
import { obligedCues } from "./cues/obligedCues.js";
import { priceCues } from "./cues/priceCues.js";
import { ratioCues } from "./cues/ratioCues.js";
import { respectiveCues } from "./cues/respectiveCues.js";
import { shareCues } from "./cues/shareCues.js";
import { sizeCues } from "./cues/sizeCues.js";
import { fundPriceCues, tradedMoneyCues, unitPriceCues } from "./cues/sumCues.js";
import { targetCues } from "./cues/targetCues.js";
import { isBeside } from "./isBeside.js";
import { isInitialMargin } from "./margin/initialMargin.js";
import type { QuantityKind } from "./quantities.js";

/** Cues in order: the first that fits decides. */
const cues = [
  ...costCues,
  ...cashReturnCues,
  ...followCues,
  ...futuresBetaCues,
  ...tradedMoneyCues,
  ...unitPriceCues,
  ...besideCues,
  ...allocationCues,
  ...sizeCues,
  ...ratioCues,
  ...fundPriceCues,
  ...laterCues,
  ...moveCues,
  ...obligedCues,
  ...targetCues,
  ...betaCues,
  ...shareCues,
  ...respectiveCues,
  ...priceCues,
  ...amountCues,
];

const KINDS: readonly QuantityKind[] = ["money", "percent", "points", "number", "contracts", "shares", "time"];
/** The cues of each kind of number, as every number is held against all of its own. */
const cuesOf = new Map(KINDS.map((kind) => [kind, cues.filter(({ kinds }) => kinds.includes(kind))]));

/** What was found for a number: several ask, and the cues are many. */
const found = new WeakMap<InClause, { readonly role: Role | undefined }>();

/** What a number stands for by the words around it; nothing where none of the cues fits. */
export function roleOf(clause: InClause): Role | undefined {
  const known = found.get(clause) ?? { role: roleByCues(clause) };
  found.set(clause, known);
  return known.role;
}

function roleByCues(clause: InClause): Role | undefined {
  const { quantity, after } = clause;
  if (isInitialMargin(clause)) return "margin";
  if (isBeside(clause)) return "other";
  const before = clause.before.replace(/\([^()]{0,80}\)/g, " ");
  // What comes after is looked at first: it is told at its first letter, what comes before at its last.
  return cuesOf
    .get(quantity.kind)
    ?.find(
      (cue) =>
        (cue.fits === undefined || cue.fits(clause)) &&
        (cue.after === undefined || cue.after.test(after)) &&
        (cue.before === undefined || cue.before.test(before)) &&
        (cue.unless === undefined || !cue.unless.test(before)),
    )?.role;
}

const DOWN_NEAR = new RegExp(
  `\\b(?:${DOWN}|correction|crash|sell-?off|slump|plunge|slide|loss|downturn|drawdown|decrease|negative|minus|reduc\\w*|lower\\w*|cut\\w*|trim\\w*|shrink\\w*)\\b`,
  "g",
);
const UP_NEAR = new RegExp(`\\b(?:${UP}|rally|upturn|rais\\w*|boost\\w*|lift\\w*)\\b`, "g");

/** "falls 4% - gain on the futures?" falls, whatever comes after. */
const DOWN_RIGHT_BEFORE = new RegExp(`\\b${DOWN}(?: by)?\\s*$`);
const UP_RIGHT_BEFORE = new RegExp(`\\b${UP}(?: by)?\\s*$`);

/** "a fall of up to 15%" goes no way but down. */
const MOST = /\bup to\b/g;

/** Whether the words near a change say that it goes down; nothing where they do not say. */
export function goesDown({ before: lead, after }: InClause): boolean | undefined {
  const before = lead.replace(MOST, " ");
  if (DOWN_RIGHT_BEFORE.test(before)) return true;
  if (UP_RIGHT_BEFORE.test(before)) return false;
  const behind =
    /^[\s-]*(?:[a-z]+ ){0,3}?(falls?|drops?|declines?|decreases?|corrections?|crash|sell-?offs?|slumps?|plunges?|slides?|loss|downturn|drawdown)\b/.test(
      after,
    );
  if (behind || /^[\s-]*(?:(?:index )?points? )?(?:off|away from|lower|cheaper|down|below)\b/.test(after)) return true;
  if (/^[\s-]*(?:(?:index )?points? )?(?:higher|dearer|above|up)\b/.test(after)) return false;
  if (/^[\s-]*(?:[a-z]+ ){0,2}?(rises?|ral(?:ly|lies)|gains?|increases?|advances?|upturn)\b/.test(after)) return false;
  if (/\bcosts?\b[^.;<]{0,15}$/.test(before) && /^\s*(?:more|less|extra)\b/.test(after)) return /^\s*less/.test(after);
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [down, up] = [last(DOWN_NEAR), last(UP_NEAR)];
  if (down < 0 && up < 0) return undefined;
  return down > up;
}
