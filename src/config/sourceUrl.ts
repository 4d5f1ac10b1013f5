/**
 * Where a file lies that is found by its path and not imported: a command, a thread's script, the page's files.
 *
 * @param path from `src/`, with the ending that it has in the build
 * @example sourceUrl("chart/worker.js") // found from this folder in the sources, and in the build from the one that shared modules lie in
 */
export function sourceUrl(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

/** Whether the sources themselves are run, by tests and tsx, and not what `npm run build` makes of them. */
export const FROM_SOURCE = import.meta.url.endsWith(".ts");
