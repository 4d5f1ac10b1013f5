import { echo } from "../reply/format.js";
import type { FontWeight } from "./fontFiles.js";
import { hasGlyph, textWidth } from "./fontMetrics.js";

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
}

/** More letters than any line of a picture holds. */
const LONGEST = 300;

/** One line without control or direction characters; what the font cannot draw becomes a question mark. */
export function drawableText(text: string): string {
  const drawable = [...echo(text, LONGEST)]
    .map((letter) => (hasGlyph(letter) ? letter : "\0"))
    .join("")
    .replace(/\0+/g, "?");
  return apart(drawable);
}

/** ECharts keeps widths in a bare object by text: `__proto__` would spoil all later charts. A space that nobody sees helps. */
function apart(text: string): string {
  return text in Object.prototype ? `${text}\u00a0` : text;
}

/** A drawable text, cut with an ellipsis where it would be wider than so many pixels. */
export function fittedText(text: string, { size, weight }: TextStyle, width: number): string {
  const drawable = drawableText(text);
  if (textWidth(drawable, size, weight) <= width) return drawable;
  const letters = [...drawable];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size, weight) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A drawable text on at most two lines: broken at the last space that fits, and cut after that. */
export function twoLines(text: string, style: TextStyle, width: number): readonly string[] {
  const words = drawableText(text).split(" ");
  let fitting = words.length;
  while (fitting > 1 && textWidth(words.slice(0, fitting).join(" "), style.size, style.weight) > width) fitting -= 1;
  const lines = [words.slice(0, fitting), words.slice(fitting)].filter((line) => line.length > 0);
  return lines.map((line) => fittedText(line.join(" "), style, width));
}
