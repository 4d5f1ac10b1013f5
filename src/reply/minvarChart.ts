import type { MeasuredRatio } from "../analysis/minvarAnalysis.js";
import type { ScatterChart } from "./chart.js";
import * as format from "./format.js";
import { number } from "./measured.js";
import { assetName, periodName } from "./seriesLines.js";

/** Spot against futures, with the line whose slope is the ratio. */
export function minvarChart({
  series,
  points,
  hedgeRatio,
  correlation,
  observations,
  meanSpot,
  meanFutures,
}: MeasuredRatio): ScatterChart {
  const [spot, futures] = [assetName(series, 30), format.echo(series.index.name, 30)];
  const changes = series.measure === "changes" ? "changes of price" : "returns";
  const often = series.frequency === undefined ? "" : `, over a ${periodName(series.frequency)}`;
  const ratio = number(hedgeRatio, 4);
  return {
    kind: "scatter",
    fileName: "minimum-variance.png",
    title: `${spot}: hedge ratio ${ratio}`,
    subtitle: `with ${futures}, ${series.from} to ${series.to}, correlation ${number(correlation, 3)}`,
    description: `Scatter of ${observations} ${changes} of ${spot} against ${futures}${often}. The line's slope is the hedge ratio ${ratio}; correlation ${number(correlation, 3)}.`,
    xName: `${futures}, ${changes}`,
    yName: spot,
    unit: series.measure === "changes" ? "number" : "percent",
    points,
    line: { alpha: meanSpot - hedgeRatio * meanFutures, beta: hedgeRatio, label: `h ${number(hedgeRatio)}` },
    named: [],
  };
}
