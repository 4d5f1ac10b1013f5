import { type Plot, TYPE } from "./canvas.js";
import { fittedText, type TextStyle } from "./chartText.js";
import { clipped } from "./clipped.js";
import { FIT_COLORS, type FitShape, ringAt } from "./fitShapes.js";
import { textWidth } from "./fontMetrics.js";
import { COLORS } from "./palette.js";
import type { ScatterLayout } from "./scatterLayout.js";
import { lineAt, type Point, rimmedTextAt, type Shape } from "./shapes.js";

/** A label's place. */
interface Placed {
  readonly middle: Point;
  readonly box: Plot;
  /** From the ring's middle to the label's nearest edge, in pixels. */
  readonly gap: number;
  /** From a ring to a label that stands further away: its two ends, or none. */
  readonly thread: readonly Point[];
}

const STYLE: TextStyle = { size: TYPE.axis, weight: 700 };
const WIDEST = 300;
const HEIGHT = STYLE.size * 1.15;
const RADIUS = 20;
const RIM = 6;
const GAPS = [32, 70, 120, 190, 280];
const NEAREST = 32;
const WAYS: readonly (readonly [number, number])[] = [
  ...([
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ] as const),
  ...([
    [0.7, -0.7],
    [-0.7, -0.7],
    [0.7, 0.7],
    [-0.7, 0.7],
  ] as const),
];
/** How many covered points a label across the line is as bad as, one across a thread or a zero line, and a pixel further away. */
const COST = { line: 40, thread: 60, zero: 6, pixel: 0.1 } as const;

/** A ring about each named point, and its label where it covers least. A label without any free place is left out. */
export function outlierLabels(layout: ScatterLayout, dots: readonly Point[]): readonly (Shape | FitShape)[] {
  const rings = layout.named.map(({ x, y }) => layout.at(x, y));
  const labels: Placed[] = [];
  const shapes: (Shape | FitShape)[] = rings.map((ring) => ringAt(ring, RADIUS, FIT_COLORS.marked));
  for (const [index, ring] of rings.entries()) {
    const text = fittedText(layout.named[index]?.label ?? "", STYLE, WIDEST);
    const free = places(ring, textWidth(text, STYLE.size, STYLE.weight)).filter((place) =>
      isFree(place, layout.plot, rings, labels),
    );
    const best = cheapest(free, (place) => cost(place, layout, labels, dots));
    if (best === undefined) continue;
    labels.push(best);
    shapes.push(...drawnThread(best), rimmedTextAt(text, best.middle, STYLE, COLORS.text, "center"));
  }
  return shapes;
}

function isFree({ box }: Placed, plot: Plot, rings: readonly Point[], labels: readonly Placed[]): boolean {
  const taken = [...rings.map((ring) => boxAbout(ring, 2 * RADIUS, 2 * RADIUS)), ...labels.map((label) => label.box)];
  return isWithin(box, plot) && !taken.some((other) => overlap(box, other));
}

function cost(
  { box, gap, thread }: Placed,
  { line, at }: ScatterLayout,
  labels: readonly Placed[],
  dots: readonly Point[],
): number {
  const covered = dots.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
  const crossed = labels.filter((label) => crosses(thread, label.box) || crosses(label.thread, box)).length;
  const zero = at(0, 0);
  const onZero = (zero.x > box.left && zero.x < box.right) || (zero.y > box.top && zero.y < box.bottom);
  const onLine = crosses(line, box);
  return covered + gap * COST.pixel + (onLine ? COST.line : 0) + (onZero ? COST.zero : 0) + crossed * COST.thread;
}

function cheapest(places: readonly Placed[], cost: (place: Placed) => number): Placed | undefined {
  return places
    .map((place) => ({ place, cost: cost(place) }))
    .reduce<{ readonly place: Placed; readonly cost: number } | undefined>(
      (best, next) => (best === undefined || next.cost < best.cost ? next : best),
      undefined,
    )?.place;
}

function places(ring: Point, width: number): readonly Placed[] {
  return GAPS.flatMap((gap) =>
    WAYS.map(([right, down]): Placed => {
      const x = ring.x + right * gap + Math.sign(right) * (width / 2);
      const y = ring.y + down * gap + Math.sign(down) * (HEIGHT / 2);
      const box = boxAbout({ x, y }, width + 2 * RIM, HEIGHT);
      return { middle: { x, y }, box, gap, thread: gap > NEAREST ? threadBetween(ring, box) : [] };
    }),
  );
}

/** From the ring's edge to the label's nearest point. */
function threadBetween(ring: Point, { left, right, top, bottom }: Plot): readonly Point[] {
  const end = { x: Math.max(left, Math.min(right, ring.x)), y: Math.max(top, Math.min(bottom, ring.y)) };
  const part = RADIUS / Math.hypot(end.x - ring.x, end.y - ring.y);
  return [{ x: ring.x + (end.x - ring.x) * part, y: ring.y + (end.y - ring.y) * part }, end];
}

function drawnThread({ thread: [from, to] }: Placed): readonly Shape[] {
  return from === undefined || to === undefined ? [] : [lineAt(from, to, FIT_COLORS.marked, 3, [], 14)];
}

function crosses(path: readonly Point[], box: Plot): boolean {
  return clipped(path, box, "open").length > 0;
}

function boxAbout({ x, y }: Point, width: number, height: number): Plot {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isWithin(box: Plot, plot: Plot): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

function overlap(one: Plot, other: Plot): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
