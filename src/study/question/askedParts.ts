import { Decimal } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import { figureAsked } from "./figures/figureAsked.js";
import { shownAsked } from "./figures/shownAsked.js";
import type { Goal } from "./goals.js";
import { asksBetaAlone, asksCount, asksForOther, asksProfit } from "./partAsks.js";
import type { Assumption } from "./question.js";
import { having, type Segment } from "./segment.js";
import { sumAsked } from "./sums/sumAsked.js";
import { asksWorth } from "./worthAsked.js";

/** A stretch of a question with what it wants. */
export interface Asked {
  readonly label: string;
  readonly segments: readonly Segment[];
  /** Lettered parts before it, the nearest first. */
  readonly earlier?: readonly { readonly label: string; readonly segment: Segment }[];
  /** Parts after it, which may tell of the contract. */
  readonly later?: readonly Segment[];
  readonly goals: readonly Goal[];
  readonly own: Segment;
  readonly assumption?: Assumption;
  /** Contracts of another size that are traded too, as so many of the size that it asks for. */
  readonly beside?: Beside;
  /** It asks for something, and what that is was not understood. */
  readonly unread?: true;
}

/** Contracts of another size, counted as contracts of the one that is asked for. */
interface Beside {
  readonly contracts: Decimal;
  readonly clause: InClause | undefined;
}

/** Lettered parts: each with its own goals, or those before it where it only asks what they bring. */
export function askedBy(
  stem: Segment,
  parts: readonly { readonly label: string; readonly segment: Segment }[],
): readonly Asked[] {
  const asked: Asked[] = [];
  for (const [index, part] of parts.entries()) {
    const one = askedIn(part, { stem, parts, index, asked });
    if (one !== undefined) asked.push(one);
  }
  return asked;
}

type Stretch = { readonly label: string; readonly segment: Segment };

/** What a part stands among: those before it that ask for something, too. */
interface Among {
  readonly stem: Segment;
  readonly parts: readonly Stretch[];
  readonly index: number;
  readonly asked: readonly Asked[];
}

/** What one part wants; nothing where it asks for no number. */
function askedIn({ label, segment }: Stretch, among: Among): Asked | undefined {
  const { stem, parts, index } = among;
  const shown = shownAsked(segment);
  const isMoved = shown !== "efficiency" || [stem, ...parts.map((one) => one.segment)].some(tellsMove);
  const isOwn = figureAsked(segment) !== undefined || sumAsked(segment, [segment, stem]) !== undefined;
  const asksOther = isOwn || (shown !== undefined && isMoved);
  if (EXPLAINS.test(segment.text) && isWords(segment) && !asksOther) return undefined;
  const before = referredTo(segment.text, parts.slice(0, index)).reverse();
  const segments = [segment, stem, ...before.map((one) => one.segment)];
  const later = parts.slice(index + 1).map((one) => one.segment);
  // A beta "for a 2% rise" is that of the hedge that was found before.
  const isOfHedge = tellsMove(segment) && among.asked.some(({ goals }) => goals.length > 0);
  const asksOfHoldings =
    (asksWorth(segment) && segments.some(hasWorth) && !segments.some(tellsMove)) ||
    (shown !== "beta-left" &&
      !isOfHedge &&
      asksBetaAlone(segment) &&
      segments.some(({ holdings }) => holdings !== undefined));
  if (asksOfHoldings) return { label, segments, later, goals: [], own: segment };
  const own = targetsIn(segment, stem).filter(({ kind }) => kind !== "weak");
  if (own.length > 0) {
    const asGoals = own.some(({ quantity }) => quantity !== undefined && segment.roles.get(quantity) === "beta");
    return {
      label,
      segments: asGoals ? segments.slice(1) : segments,
      earlier: before,
      later,
      goals: own,
      own: segment,
    };
  }
  if (asksOther || saysWhat(segment)) {
    const carried = carriedGoals(segment, among);
    return { label, segments, earlier: before, later, ...carried, own: segment };
  }
  return ASKS_SOMETHING.test(segment.text) ? { label, segments, goals: [], own: segment, unread: true } : undefined;
}

/** Whether a part says in words that are known what it asks for. */
function saysWhat(segment: Segment): boolean {
  const { text, roles, goals } = segment;
  if (asksCount(segment) || SAME.test(text) || asksProfit(segment)) return true;
  return !asksForOther(text) && (roles.size > 0 || goals.length > 0 || ASKS_COUNT.test(text));
}

/** The goals of a part without a target of its own: those of a part before it, else the question's, else its bare "hedge". */
function carriedGoals(segment: Segment, { stem, asked }: Among): Pick<Asked, "goals" | "assumption"> {
  const earlier = earlierMeant(segment.text, asked);
  const isWeak = segment.goals.length > 0;
  // "How many, long or short?" names no goal beside one that the question has set.
  const isSet = stem.goals.some(({ kind }) => kind !== "weak") && !HEDGES.test(segment.text);
  const fromBefore = earlier !== undefined && (earlier.goals !== stem.goals || !isWeak);
  const carried = isWeak && earlier === undefined && !isSet ? segment.goals : fromBefore ? earlier.goals : stem.goals;
  const goals = carried.length > 0 ? carried : segment.goals;
  return goals === earlier?.goals
    ? { goals, assumption: { code: "target-from-before", label: earlier.label } }
    : { goals };
}

/** The letter or number of the part that a text refers to. */
const labelMeant = (text: string) =>
  REFERS.exec(text)
    ?.slice(1)
    .find((label) => label !== undefined);

/** The parts before one that count for it: none that supposes something else after the one that it refers to. */
function referredTo(text: string, before: readonly Stretch[]): Stretch[] {
  const meant = labelMeant(text);
  const at = before.findIndex(({ label }) => meant !== undefined && label.endsWith(`(${meant})`));
  return before.filter(({ segment }, index) => at < 0 || index <= at || !supposes(segment));
}

const SUPPOSED: readonly Role[] = ["value", "beta", "target", "price", "multiplier"];
const supposes = ({ roles }: Segment) => [...roles.values()].some((role) => SUPPOSED.includes(role));

/** The part with goals that a text refers to, else the last one before it. */
function earlierMeant(text: string, asked: readonly Asked[]): Asked | undefined {
  const meant = labelMeant(text);
  const named = asked.find(
    ({ label, goals }) => meant !== undefined && label.endsWith(`(${meant})`) && goals.length > 0,
  );
  return named ?? asked.findLast(({ goals }) => goals.length > 0);
}

/** A part's goals; a bare "for a beta of 0.5" is one where the question has said what beta is. */
function targetsIn(segment: Segment, stem: Segment): readonly Goal[] {
  const betas = having(segment, "beta");
  const meant =
    segment.goals.every(({ kind }) => kind === "weak") &&
    having(stem, "beta").length > 0 &&
    !OVERRIDES.test(segment.text);
  if (!meant || betas.length === 0) return segment.goals;
  return betas.map((quantity) => ({
    kind: "to",
    value: quantity.quantity.coefficients[0] ?? new Decimal(0),
    words: quantity.words,
    sentence: quantity.sentence,
    quantity,
  }));
}

const HEDGES = /\b(?:hedg|protect|cover|insulat|neutrali[sz])\w*/i;
/** "The same with minis?" */
const SAME =
  /^(?:and |now )?(?:do |answer |find |give )?(?:the )?same(?: (?:question|number|thing|count|again|as in \(?\w\)?))? (?:with|for|using|in|if|but)\b|^(?:and |or )?(?:what|how) (?:about|if) (?:with |using |for |in )?(?:the |you use )?(?:minis?|micros?|[\w&-]+ futures)\b/i;
const OVERRIDES = /\b(?:repeat|redo|suppose|assum\w+|if|instead|were|had|has|turns? out|actual|true|correct)\b/i;

/** Whether it tells how something moves, or where it ends. */
const tellsMove = ({ roles }: Segment) => [...roles.values()].some((role) => /^move|-after$|^own-return$/.test(role));

/** Whether it tells holdings or shares, so that what they are worth can be asked for. */
const hasWorth = (segment: Segment) => segment.holdings !== undefined || having(segment, "share-price").length > 0;

/** Whether a text gives no input at all. */
export function isWords({ roles, holdings }: Segment): boolean {
  return holdings === undefined && [...roles.values()].every((role) => role === "other" || role === "own-return");
}

/** A request, whatever it is for. */
const ASKS_SOMETHING =
  /\?|\b(?:what|how|advise|recommend|suggest|calculate|compute|find|determine|estimate|work out|state|show|evaluate)\b|^the\b/i;
const EXPLAINS =
  /^(?:briefly |please )?(?:explain|discuss|describe|why|define|comment|what (?:are(?! (?:the |its |his |her |their |your )?(?:\w+ ){0,2}?(?:value|worth|betas?|gains?|loss(?:es)?|profits?|number|p&l)\b)|is meant|is the difference)|list|name|give (?:two|three|reasons)|under what)\b/i;
/** "... on the futures in (a)?" */
const REFERS =
  /\b(?:in|of|from|for|under|using|did|does|done|chose|chosen|took|taken) (?:parts? |cases? )?\(?([a-h]|i{1,3}|[1-8])\)|\bparts? \(?([a-h])\b/;
const ASKS_COUNT =
  /\b(?:how many|number of|what position|contracts?\b|what (?:is|would be) the (?:gain|loss|profit|p&l)|hedge)\b/i;
