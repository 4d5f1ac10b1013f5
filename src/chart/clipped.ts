import type { Plot } from "./canvas.js";
import type { Point } from "./shapes.js";

/**
 * The part of a path, or of the area that a closed one surrounds, within a rectangle. Empty where nothing of it is.
 *
 * @see Sutherland and Hodgman, "Reentrant Polygon Clipping", Communications of the ACM 17(1), 1974
 * @example clipped([{ x: -10, y: 0 }, { x: 10, y: 20 }], { left: 0, right: 5, top: 0, bottom: 90 }, "open")
 * // [{ x: 0, y: 10 }, { x: 5, y: 15 }]
 */
export function clipped(path: readonly Point[], within: Plot, ends: "open" | "closed"): readonly Point[] {
  const { left, right, top, bottom } = within;
  const depths: readonly ((point: Point) => number)[] = [
    ({ x }) => x - left,
    ({ x }) => right - x,
    ({ y }) => y - top,
    ({ y }) => bottom - y,
  ];
  const part = depths.reduce((rest, depth) => cut(rest, depth, ends), path);
  return part.map(({ x, y }) => ({
    x: Math.max(left, Math.min(right, x)),
    y: Math.max(top, Math.min(bottom, y)),
  }));
}

/** What lies on one side of a straight edge. */
function cut(path: readonly Point[], depth: (point: Point) => number, ends: "open" | "closed"): readonly Point[] {
  return path.flatMap((to, index) => {
    const from = path[index - 1] ?? (ends === "closed" ? path.at(-1) : undefined);
    const kept = depth(to) >= 0 ? [to] : [];
    if (from === undefined || depth(from) >= 0 === depth(to) >= 0) return kept;
    const part = depth(from) / (depth(from) - depth(to));
    return [{ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, ...kept];
  });
}
