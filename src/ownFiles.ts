import { readFileSync } from "node:fs";
import { sourceUrl } from "./config/sourceUrl.js";

/** The version in package.json. */
export function readVersion(): string {
  const { version } = JSON.parse(readOwnFile("package.json").toString("utf8")) as { version: string };
  return version;
}

/** A file of the project's own, found from the sources and from the build alike. */
export function readOwnFile(path: string): Buffer {
  for (const root of ["../", "../../"]) {
    try {
      return readFileSync(sourceUrl(`${root}${path}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error(`${path} not found`);
}
