import type { TextStyle } from "./chartText.js";
import { FONT_FAMILY } from "./fontFiles.js";
import { textWidth } from "./fontMetrics.js";
import { COLORS } from "./palette.js";

/** A point of the picture, in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Align = "left" | "center" | "right";

/** What is in front: bars and dots over lines over the grid, words over all. */
const Z = { below: 1, dot: 15, text: 20 } as const;

/** A text whose vertical middle is at the point. It must be drawable and fit: nothing is cut here. */
export function textAt(
  text: string,
  { x, y }: Point,
  { size, weight }: TextStyle,
  color: string,
  align: Align = "left",
) {
  const font = { fontSize: size, fontWeight: weight, fontFamily: FONT_FAMILY };
  const style = { text, ...font, fill: color, align, verticalAlign: "middle" as const };
  return { type: "text" as const, silent: true, z: Z.text, x, y, style };
}

/** A text with a rim in the background's colour: legible where a line passes behind it. */
export function rimmedTextAt(text: string, at: Point, textStyle: TextStyle, color: string, align: Align) {
  const shape = textAt(text, at, textStyle, color, align);
  return { ...shape, style: { ...shape.style, stroke: COLORS.background, lineWidth: 12 } };
}

/** Sideways room within a pill, either side of its words. */
export const PILL_PADDING = 20;

/** How wide a pill with these words is. */
export function pillWidth(text: string, { size, weight }: TextStyle): number {
  return textWidth(text, size, weight) + 2 * PILL_PADDING;
}

/** Dark words on a light ground; the point is their middle. */
export function pillAt(text: string, { x, y }: Point, style: TextStyle, ground: string) {
  const [width, height] = [pillWidth(text, style), style.size * 1.5];
  const shape = { x: x - width / 2, y: y - height / 2, width, height, r: 12 };
  const box = { type: "rect" as const, silent: true, z: Z.dot, shape, style: { fill: ground } };
  return [box, textAt(text, { x, y }, style, COLORS.background, "center")];
}

/** A straight line; below the series unless told otherwise. */
export function lineAt(
  from: Point,
  to: Point,
  color: string,
  width: number,
  dashes: readonly number[] = [],
  z: number = Z.below,
) {
  const shape = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const style = { stroke: color, lineWidth: width, lineDash: dashes.length === 0 ? (false as const) : [...dashes] };
  return { type: "line" as const, silent: true, z, shape, style };
}

/** A dot with a rim in the background's colour, so that it stands out from its own line. */
export function dotAt({ x, y }: Point, radius: number, color: string) {
  const style = { fill: color, stroke: COLORS.background, lineWidth: 5 };
  return { type: "circle" as const, silent: true, z: Z.dot, shape: { cx: x, cy: y, r: radius }, style };
}

/** A rectangle, outlined if a colour is given. */
export function boxAt({ x, y }: Point, width: number, height: number, fill: string, outline?: string) {
  const style = outline === undefined ? { fill } : { fill, stroke: outline, lineWidth: 5 };
  return { type: "rect" as const, silent: true, z: Z.dot, shape: { x, y, width, height }, style };
}

/** One thing drawn at pixels of the picture, beside what the series draw. */
export type Shape =
  | ReturnType<typeof textAt>
  | ReturnType<typeof pillAt>[number]
  | ReturnType<typeof lineAt>
  | ReturnType<typeof dotAt>
  | ReturnType<typeof boxAt>;
