import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What a page of conversations needs, as text to put into it: nothing is loaded from anywhere. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
}

/** Bundles the elements, the layout and the fonts. */
export async function pageAssets(): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/sandbox/page/elements.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2023",
    loader: { ".woff2": "dataurl", ".woff": "empty" },
    write: false,
    outdir: "unused",
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { style: text(".css"), script: text(".js") };
}
