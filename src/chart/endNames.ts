import { CANVAS, type Plot, TYPE } from "./canvas.js";
import { type TextStyle, twoLines } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";
import { lineAt, type Point, type Shape, textAt } from "./shapes.js";
import { spread } from "./spread.js";

/** A name, broken into lines that fit beside the plot. */
export interface EndName {
  readonly lines: readonly string[];
  readonly color: string;
  /** How it is set; bold where nothing is said. */
  readonly style?: TextStyle;
}

const STYLE: TextStyle = { size: TYPE.label, weight: 700 };
const LINE_HEIGHT = 1.16;
/** The first of these that a name fits into: narrower ones break it more evenly and leave more to the plot. */
const WIDTHS = [240, 270, 300];
const WIDEST = 330;
/** Room for half of the last label below, however short the names are. */
const NARROWEST = 90;
/** Between the plot and a name, and between a name and the picture's right edge. */
export const GAP = 26;
export const EDGE = 36;
/** A name further than this from its line gets a thread to it. */
const NEAR = 8;
const OVERHANG = 40;

export function endName(text: string, color: string): EndName {
  const broken = WIDTHS.map((width) => twoLines(text, STYLE, width));
  return { lines: broken.find(isWhole) ?? twoLines(text, STYLE, WIDEST), color };
}

function isWhole(lines: readonly string[]): boolean {
  return !lines.some((line) => line.endsWith("…"));
}

/** The plot's right edge that leaves room for names. */
export function edgeBesideNames(names: readonly EndName[]): number {
  const widths = names.flatMap(({ lines }) => lines.map((line) => textWidth(line, STYLE.size, STYLE.weight)));
  return CANVAS.width - EDGE - Math.max(NARROWEST, ...widths) - GAP;
}

/** Names to the right of the plot, each beside where its line ends, moved apart where they would overlap. */
export function endNames(names: readonly (EndName & { readonly end: Point })[], plot: Plot): readonly Shape[] {
  const wanted = names.map(({ end, lines, style = STYLE }) => ({
    at: end.y,
    height: lines.length * style.size * LINE_HEIGHT + 6,
  }));
  const middles = spread(wanted, plot.top - OVERHANG, plot.bottom + OVERHANG);
  const x = plot.right + GAP;
  return names.flatMap(({ end, lines, color, style = STYLE }, index) => {
    const middle = middles[index] ?? end.y;
    const near = Math.abs(middle - end.y) <= NEAR && plot.right - end.x <= NEAR;
    const height = style.size * LINE_HEIGHT;
    const first = middle - ((lines.length - 1) / 2) * height;
    const texts = lines.map((line, row) => textAt(line, { x, y: first + row * height }, style, color));
    return near ? texts : [lineAt({ x: end.x + 6, y: end.y }, { x: x - 6, y: middle }, color, 3, [], 4), ...texts];
  });
}
