import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";

const figures = z.array(
  z.object({
    rows: z.number(),
    /** Processor time of all threads, the thread's start and its imports included, and again. */
    firstMs: z.number(),
    againMs: z.number(),
    librariesMs: z.number(),
    /** How long the bot's own thread was held at most. */
    loopMs: z.number(),
  }),
);

const BOUNDS: Readonly<Record<number, number>> = { 1260: 300, 10000: 1000 };

/** What files cost, in a process of their own, so that the first one finds nothing loaded. */
export async function measureFiles() {
  const probe = fileURLToPath(new URL("filesProbe.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [probe]);
  return figures.parse(JSON.parse(stdout)).map((figure) => ({ ...figure, boundMs: BOUNDS[figure.rows] }));
}
