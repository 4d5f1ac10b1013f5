import type { Point } from "./shapes.js";

/**
 * What pictures of an estimated beta are drawn in. Yellow is the whole sample's beta, blue what was measured, vermillion what stands out.
 * After Okabe and Ito, like the lines of profit and loss.
 */
export const FIT_COLORS = { measured: "#56b4e9", whole: "#f5c02c", marked: "#ff8f63" } as const;

/** Above the points' series, and below names and labels. */
const Z = { area: 3, path: 6, ring: 15 } as const;

/** An area between two edges, see-through. */
export function areaAt(outline: readonly Point[], color: string, opacity: number) {
  const shape = { points: pairs(outline) };
  const style = { fill: color, stroke: color, lineWidth: 2, opacity, lineJoin: "round" as const };
  return { type: "polygon" as const, silent: true, z: Z.area, shape, style };
}

/** A line through all points. */
export function pathAt(points: readonly Point[], color: string, width: number) {
  const round = { lineCap: "round", lineJoin: "round" } as const;
  const style = { fill: "none", stroke: color, lineWidth: width, ...round };
  return { type: "polyline" as const, silent: true, z: Z.path, shape: { points: pairs(points) }, style };
}

/** A ring about a point that it leaves to be seen. */
export function ringAt({ x, y }: Point, radius: number, color: string) {
  const style = { fill: "none", stroke: color, lineWidth: 5 };
  return { type: "circle" as const, silent: true, z: Z.ring, shape: { cx: x, cy: y, r: radius }, style };
}

function pairs(points: readonly Point[]): [number, number][] {
  return points.map(({ x, y }) => [x, y]);
}

export type FitShape = ReturnType<typeof areaAt> | ReturnType<typeof pathAt> | ReturnType<typeof ringAt>;
