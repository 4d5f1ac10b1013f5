import { LRUCache } from "lru-cache";
import type { Chart } from "../reply/chart.js";
import { ChartError } from "./chartError.js";
import { drawingThread } from "./drawingThread.js";
import { requireDrawable } from "./requireDrawable.js";

/** What a renderer may be told; the defaults are meant for a bot. */
interface RendererOptions {
  /** How long one chart may take to draw, not counting its wait: 5,000. */
  readonly timeoutMs?: number;
  /** How many charts may wait for the one that is being drawn: 20. */
  readonly mostWaiting?: number;
  /** How many pictures are kept: 50. */
  readonly mostCached?: number;
  /** The thread's script. */
  readonly worker?: URL;
}

/** Draws charts away from the main thread. */
export interface ChartRenderer {
  /**
   * A chart as PNG, 1600 × 900. The same chart gives the same bytes. The bytes are the caller's own.
   *
   * @throws {@link ChartError}, and nothing else
   */
  readonly render: (chart: Chart) => Promise<Uint8Array>;
  /** Ends the thread. What is under way and all later charts fail with `closed`. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly chart: Chart;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (fault: unknown) => void;
}

/** A renderer with one thread, started with its first chart. Charts are drawn in turn; the last pictures are kept. */
export function chartRenderer(options: RendererOptions = {}): ChartRenderer {
  const { timeoutMs = 5_000, mostWaiting = 20, mostCached = 50, worker } = options;
  const thread = drawingThread(worker);
  const pictures = new LRUCache<string, Promise<Uint8Array>>({ max: mostCached });
  const waiting: Waiting[] = [];
  let busy = false;
  let closed = false;

  const drawNext = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await thread.draw(next.chart, timeoutMs).then(next.resolve, next.reject);
    }
    busy = false;
  };

  /** Two who ask for the same chart share one drawing; a failure is not kept. */
  const picture = (chart: Chart): Promise<Uint8Array> => {
    const key = JSON.stringify(chart);
    const known = pictures.get(key);
    if (known !== undefined) return known;
    if (busy && waiting.length >= mostWaiting) throw new ChartError("busy");
    const drawn = new Promise<Uint8Array>((resolve, reject) => waiting.push({ chart, resolve, reject }));
    pictures.set(key, drawn);
    drawn.catch(() => pictures.delete(key));
    void drawNext();
    return drawn;
  };

  return {
    render: async (chart) => {
      if (closed) throw new ChartError("closed");
      requireDrawable(chart);
      return (await picture(chart)).slice();
    },
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new ChartError("closed"));
      await thread.stop("closed");
    },
  };
}
