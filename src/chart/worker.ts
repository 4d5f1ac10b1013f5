import { parentPort } from "node:worker_threads";
import type { Chart } from "../reply/chart.js";
import { drawChart } from "./drawChart.js";
import type { Drawn } from "./drawingThread.js";

/**
 * The chart thread. It answers one turn of its event loop after drawing: until the loop turns, nothing frees resvg's
 * pixels, and a next chart that is there by then would be taken before it turns. Without this 500 charts take 2 GB.
 */
parentPort?.on("message", (chart: Chart) => {
  const answer = drawn(chart);
  setImmediate(() => parentPort?.postMessage(answer));
});

function drawn(chart: Chart): Drawn {
  try {
    return { png: drawChart(chart) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
