import type { Chart } from "../reply/chart.js";
import { CANVAS, TYPE } from "./canvas.js";
import { fittedText } from "./chartText.js";
import { COLORS } from "./palette.js";
import { type Shape, textAt } from "./shapes.js";

const TITLE = { size: TYPE.title, weight: 700 } as const;
const SUBTITLE = { size: TYPE.subtitle, weight: 500 } as const;

/** Title and subtitle at the top left, each cut to one line. */
export function heading({ title, subtitle = "" }: Chart): readonly Shape[] {
  const width = CANVAS.width - 2 * CANVAS.margin;
  const x = CANVAS.margin;
  return [
    textAt(fittedText(title, TITLE, width), { x, y: 66 }, TITLE, COLORS.text),
    textAt(fittedText(subtitle, SUBTITLE, width), { x, y: 128 }, SUBTITLE, COLORS.quiet),
  ];
}
