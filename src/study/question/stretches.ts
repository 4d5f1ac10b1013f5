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
  const marked = partsOf(text);
  if (marked.parts.length > 0) return marked;
  const listsHoldings = () => readSegment(text).holdings !== undefined;
  const { text: asked, goesOn } = choicesOf(text);
  const runOn = runOnParts(asked, { listsHoldings, asksFigure: asksWorth });
  return runOn ?? (goesOn === undefined ? undefined : behindChoices(goesOn)) ?? marked;
}

/** Whether a sentence asks what a contract, a tick or a point is worth, or what beta contracts leave. */
function asksWorth(sentence: string): boolean {
  const segment = readSegment(sentence);
  return /^(?:contract|tick|point)-value$/.test(figureAsked(segment) ?? "") || shownAsked(segment) === "beta-left";
}
