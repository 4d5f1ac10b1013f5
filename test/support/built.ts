import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildInto } from "../../src/build/bundle.js";

/** What `npm run build` makes, in a folder of its own. */
export interface Built {
  /** The path of something in it: `src/main.js`. */
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

/** Builds beside `dist`, as compiled packages and the project's own files are found from there. */
export async function built(): Promise<Built> {
  const folder = mkdtempSync(fileURLToPath(new URL("../../.built-", import.meta.url)));
  await buildInto(folder);
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
