import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FROM_SOURCE, sourceUrl } from "../config/sourceUrl.js";

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

/** The page's files by name: those that the build made, or, from the sources, made on the spot. */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const files = FROM_SOURCE ? await bundled() : await built();
  return new Map(files.map(([name, bytes]) => [name, { type: TYPES[name.split(".").at(-1) ?? ""] ?? "", bytes }]));
}

async function bundled(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { bundlePage } = await import("./bundlePage.js");
  return bundlePage();
}

async function built(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const folder = fileURLToPath(sourceUrl("sandbox/page/"));
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => [name, await readFile(`${folder}${name}`)] as const));
}
