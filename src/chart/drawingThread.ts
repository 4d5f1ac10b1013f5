import { Worker } from "node:worker_threads";
import type { Chart } from "../reply/chart.js";
import { ChartError } from "./chartError.js";

/** What the thread answers to a chart. */
export type Drawn = { readonly png: Uint8Array } | { readonly fault: string };

/** One thread that draws one chart at a time. */
export interface DrawingThread {
  /** Draws a chart, and starts the thread first if it does not run. Never call it again before it has answered. */
  readonly draw: (chart: Chart, timeoutMs: number) => Promise<Uint8Array>;
  /** Ends the thread; what it was drawing fails with the code. */
  readonly stop: (code: "timed-out" | "closed") => Promise<void>;
}

/** The build has the thread's script as JavaScript; from source it needs a loader. */
const SCRIPT = import.meta.url.endsWith(".ts") ? "./workerFromSource.mjs" : "./worker.js";
const MEGABYTES = 256;

/**
 * A thread that starts with its first chart and never keeps an idle process alive. After a crash, a time-out or a chart
 * that could not be drawn the next chart gets a new one: what a failed drawing left behind spoils no other.
 */
export function drawingThread(script: URL = new URL(SCRIPT, import.meta.url)): DrawingThread {
  let worker: Worker | undefined;
  let fail: ((fault: ChartError) => void) | undefined;

  /** Forgets a thread that is of no more use, so that the next chart starts another. */
  const discard = (dead: Worker, fault: ChartError): Promise<number> => {
    if (worker === dead) {
      worker = undefined;
      fail?.(fault);
    }
    return dead.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    started.on("error", (cause) => void discard(started, new ChartError("failed", cause)));
    started.on("exit", () => void discard(started, new ChartError("failed", "the thread ended")));
    return started;
  };

  const stop: DrawingThread["stop"] = async (code) => {
    if (worker !== undefined) await discard(worker, new ChartError(code));
  };

  const drawIn = (current: Worker, chart: Chart): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      fail = reject;
      current.once("message", (drawn: Drawn) => {
        if ("png" in drawn) resolve(drawn.png);
        else void discard(current, new ChartError("failed", drawn.fault));
      });
      current.ref();
      current.postMessage(chart);
    });

  const draw: DrawingThread["draw"] = async (chart, timeoutMs) => {
    const timer = setTimeout(() => void stop("timed-out"), timeoutMs);
    try {
      worker ??= start();
      return await drawIn(worker, chart);
    } catch (fault) {
      throw fault instanceof ChartError ? fault : new ChartError("failed", fault);
    } finally {
      clearTimeout(timer);
      fail = undefined;
      worker?.unref();
    }
  };

  return { draw, stop };
}
