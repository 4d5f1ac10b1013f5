import type { Plot } from "./canvas.js";
import { type Scale, share } from "./niceScale.js";
import { COLORS } from "./palette.js";
import { lineAt, type Shape } from "./shapes.js";

/** A line at zero of each axis that has one. */
export function zeroLines(x: Scale | undefined, y: Scale, { left, right, top, bottom }: Plot): readonly Shape[] {
  const shapes: Shape[] = [];
  if (x !== undefined && hasZero(x)) {
    const at = left + share(0, x) * (right - left);
    shapes.push(lineAt({ x: at, y: top }, { x: at, y: bottom }, COLORS.zero, 4));
  }
  if (hasZero(y)) {
    const at = bottom - share(0, y) * (bottom - top);
    shapes.push(lineAt({ x: left, y: at }, { x: right, y: at }, COLORS.zero, 4));
  }
  return shapes;
}

function hasZero({ from, to }: Scale): boolean {
  return from <= 0 && to >= 0;
}
