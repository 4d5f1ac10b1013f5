import { basename } from "node:path";
import { readOwnFile } from "../ownFiles.js";
import type { Upload } from "./discord/body.js";
import { SAMPLE_FILE } from "./starters.js";

/** The file of prices that comes with the bot, as somebody would attach it. */
export function sampleFile(): Upload {
  return { name: basename(SAMPLE_FILE), contentType: "text/csv", bytes: readOwnFile(SAMPLE_FILE) };
}
