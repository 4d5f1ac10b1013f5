/** What a thread is started with: its script, and from source the script that a loader is to read. */
export interface ThreadScript {
  readonly script: URL;
  readonly workerData?: string;
}

/**
 * A thread's script beside a module: JavaScript in the build, TypeScript from source.
 *
 * @param moduleUrl `import.meta.url` of the module
 * @param name without its ending: `worker`
 */
export function threadScript(moduleUrl: string, name: string): ThreadScript {
  if (!moduleUrl.endsWith(".ts")) return { script: new URL(`./${name}.js`, moduleUrl) };
  return { script: new URL("./fromSource.mjs", import.meta.url), workerData: new URL(`./${name}.ts`, moduleUrl).href };
}
