/** A step of `npm run build`: puts the page's bundle beside the compiled server. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundlePage } from "./bundlePage.js";

const folder = fileURLToPath(new URL("page/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, bytes] of await bundlePage()) await writeFile(`${folder}${name}`, bytes);
