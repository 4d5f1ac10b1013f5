import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundlePage } from "../sandbox/bundlePage.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What is run by its path: the bot, the threads, the store for the bench. Commands are found in their folder. */
const PROGRAMS = [
  "main",
  "backup",
  "analysis/worker",
  "analysis/analyst",
  "chart/worker",
  "store/embedded/worker",
  "store/openStore",
];

/** What has to stay a package: compiled code, fonts found by their path, the compiler itself, and what loads mathjs by itself. */
const PACKAGES = ["libsql", "@resvg/resvg-js", "@expo-google-fonts/*", "mathjs", "esbuild"];

/** Optional parts of packages, which are not installed. */
const ABSENT = ["pg-native", "zlib-sync", "bufferutil", "utf-8-validate"];

/**
 * Makes the bot's JavaScript in a folder, libraries included: Node.js takes longer to find and read a thousand small
 * files than to run them. Modules that several programs share lie in `src/parts`, whatever folder they come from.
 */
export async function buildInto(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const commands = (await readdir(join(ROOT, "commands"), { recursive: true })).filter((file) => file.endsWith(".ts"));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...PROGRAMS.map((name) => `src/${name}.ts`), ...commands.map((file) => `commands/${file}`)],
    outbase: ".",
    outdir: folder,
    chunkNames: "src/parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    external: [...PACKAGES, ...ABSENT],
    // Packages of the older kind ask for Node.js's own modules by `require`, which ES modules lack.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    logLevel: "warning",
  });
  const page = join(folder, "src/sandbox/page");
  await mkdir(page, { recursive: true });
  for (const [name, bytes] of await bundlePage()) await writeFile(join(page, name), bytes);
}
