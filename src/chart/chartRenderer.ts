import { LRUCache } from "lru-cache";
import type { Chart } from "../reply/chart.js";
import { inTurn } from "../threads/inTurn.js";
import { ThreadError } from "../threads/threadError.js";
import { threadScript } from "../threads/threadScript.js";
import { ChartError } from "./chartError.js";
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

const MEGABYTES = 256;

/** A renderer with one thread, started with its first chart. Charts are drawn in turn; the last pictures are kept. */
export function chartRenderer(options: RendererOptions = {}): ChartRenderer {
  const { timeoutMs = 5_000, mostWaiting = 20, mostCached = 50, worker } = options;
  const script = worker === undefined ? threadScript("chart/worker") : { script: worker };
  const thread = inTurn<Chart, Uint8Array>({ ...script, megabytes: MEGABYTES, timeoutMs, mostWaiting });
  const pictures = new LRUCache<string, Promise<Uint8Array>>({ max: mostCached });

  /** Two who ask for the same chart share one drawing; a failure is not kept. */
  const picture = (chart: Chart): Promise<Uint8Array> => {
    const key = JSON.stringify(chart);
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const drawn = thread.ask(chart);
    pictures.set(key, drawn);
    drawn.catch(() => pictures.delete(key));
    return drawn;
  };

  let closed = false;
  return {
    render: async (chart) => {
      if (closed) throw new ChartError("closed");
      requireDrawable(chart);
      try {
        return (await picture(chart)).slice();
      } catch (fault) {
        throw fault instanceof ThreadError ? new ChartError(fault.code, fault.cause) : fault;
      }
    },
    close: () => {
      closed = true;
      return thread.close();
    },
  };
}
