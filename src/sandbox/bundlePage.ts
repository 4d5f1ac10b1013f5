import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PAGE = fileURLToPath(new URL("page/page.ts", import.meta.url));

/** Bundles the page with its elements, layout and fonts: files by name, which need nothing else. */
export async function bundlePage(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    loader: { ".woff2": "file", ".woff": "empty" },
    assetNames: "[name]-[hash]",
    write: false,
    outdir: "unused",
    logLevel: "error",
  });
  return outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
}
