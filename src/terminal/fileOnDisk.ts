import { readFile, stat } from "node:fs/promises";
import { type Attachment, MAX_FILE_BYTES } from "../request/attachment.js";
import { InputError } from "../request/inputError.js";

/** A file of this machine, by its path, as an attachment. */
export function fileOnDisk(path: string): Attachment {
  return {
    name: path,
    read: async () => {
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile() !== true) throw new InputError("file-not-found", { part: path });
      if (found.size > MAX_FILE_BYTES) {
        throw new InputError("file-too-large", {
          part: `${(found.size / 1024 / 1024).toFixed(1)} MiB`,
          limit: "10 MiB",
        });
      }
      return readFile(path);
    },
  };
}
