import { CANVAS, type Plot, TYPE } from "./canvas.js";
import { fittedText, type TextStyle } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";
import { COLORS } from "./palette.js";
import { type Shape, textAt } from "./shapes.js";

const STYLE: TextStyle = { size: TYPE.axis, weight: 500 };
const WIDEST = CANVAS.width - 2 * CANVAS.margin;

/** What both axes measure: the upright one's name lies above it, since on a phone no one reads sideways. */
export function axisNames(xName: string, yName: string, { left, right, top, bottom }: Plot): readonly Shape[] {
  const below = fittedText(xName, STYLE, WIDEST);
  const half = textWidth(below, STYLE.size, STYLE.weight) / 2;
  const middle = Math.max(CANVAS.margin + half, Math.min(CANVAS.width - CANVAS.margin - half, (left + right) / 2));
  return [
    textAt(below, { x: middle, y: bottom + 92 }, STYLE, COLORS.quiet, "center"),
    textAt(fittedText(yName, STYLE, WIDEST), { x: CANVAS.margin, y: top - 50 }, STYLE, COLORS.quiet),
  ];
}
