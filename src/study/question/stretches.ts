import { withAsides } from "./asides.js";
import { choicesOf } from "./choices.js";
import { figureAsked } from "./figures/figureAsked.js";
import { shownAsked } from "./figures/shownAsked.js";
import { withLater } from "./later/withLater.js";
import { speaksOfGain } from "./partAsks.js";
import { partsOf } from "./partsOf.js";
import { behindChoices, runOnParts } from "./runOn.js";
import { readSegment, type Segment } from "./segment.js";

/** A text has no more parts than this that are read. */
export const MOST_PARTS = 10;

/** What a problem says, stretch by stretch. */
export interface Stretches {
  /** Its own text, before its parts. */
  readonly stem: Segment;
  readonly parts: readonly { readonly label: string; readonly segment: Segment }[];
  /** Stem and parts. */
  readonly everything: readonly Segment[];
  /** A solution that was pasted with it. */
  readonly solved: Segment | undefined;
  /** Whether it has more parts than are read. */
  readonly cut: boolean;
}

/** Reads a problem's own text and that of its parts, each after those before it. */
export function stretchesIn(text: string, solution: string): Stretches {
  const divided = dividedText(text);
  const readStem = readSegment(divided.stem);
  const read = divided.parts.slice(0, MOST_PARTS).map(({ label, text }) => ({
    label,
    segment: readSegment(text, readStem.holdings?.items),
  }));
  const isGainAsked = [readStem, ...read.map(({ segment }) => segment)].some(speaksOfGain);
  const stem = withLater(readStem, [], isGainAsked);
  const parts = read.map(({ label, segment }, index) => {
    const earlier = [stem, ...read.slice(0, index).map((one) => one.segment)];
    return { label, segment: withLater(segment, earlier, isGainAsked) };
  });
  const solved = solution === "" ? undefined : readSegment(solution);
  const cut = divided.parts.length > MOST_PARTS;
  return { stem, parts, everything: [stem, ...parts.map(({ segment }) => segment)], solved, cut };
}

/** Marked parts, else requests that run on. */
function dividedText(text: string): ReturnType<typeof partsOf> {
  const asksLeft = kept(leavesSomething);
  const marked = partsOf(text);
  if (marked.parts.length > 0) return { ...marked, parts: marked.parts.flatMap((part) => withAsides(part, asksLeft)) };
  const listsHoldings = () => readSegment(text).holdings !== undefined;
  const { text: asked, goesOn } = choicesOf(text);
  const runOn = runOnParts(asked, { listsHoldings, asksFigure: asksWorth, asksLeft });
  return runOn ?? (goesOn === undefined ? undefined : behindChoices(goesOn)) ?? marked;
}

const WORTH = /^(?:contract|tick|point)-value$/;

/** Whether a sentence asks what a contract, a tick or a point is worth, or what beta contracts leave. */
function asksWorth(sentence: string): boolean {
  const segment = readSegment(sentence);
  return WORTH.test(figureAsked(segment) ?? "") || shownAsked(segment) === "beta-left";
}

/** Whether a request is for what contracts leave of beta or exposure, or for what they stand for, and for no count. */
function leavesSomething(request: string): boolean {
  if (!NAMES_LEFT.test(request)) return false;
  const segment = readSegment(request);
  const shown = shownAsked(segment);
  if (WORTH.test(figureAsked(segment) ?? "")) return true;
  return shown === "beta-left" || shown === "exposure-left" || shown === "notional" || shown === "dollar-beta";
}

const NAMES_LEFT =
  /\b(?:betas?|exposures?|notional|values?|worth|size|hedged|unhedged|ticks?|points?|covers?|contract)\b/i;

/** A question about texts that is asked once for each. */
function kept(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const told = known.get(text) ?? ask(text);
    known.set(text, told);
    return told;
  };
}
