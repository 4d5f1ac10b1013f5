import { FROM_SOURCE, sourceUrl } from "../config/sourceUrl.js";

/** What a thread is started with: its script, and from source the script that a loader is to read. */
export interface ThreadScript {
  readonly script: URL;
  readonly workerData?: string;
}

/**
 * A thread's script: JavaScript in the build, TypeScript from source.
 *
 * @param name its path from `src/`, without an ending: `chart/worker`
 */
export function threadScript(name: string): ThreadScript {
  if (!FROM_SOURCE) return { script: sourceUrl(`${name}.js`) };
  return { script: sourceUrl("threads/fromSource.mjs"), workerData: sourceUrl(`${name}.ts`).href };
}
