import { InputError } from "../inputError.js";
import { readXml } from "./readXml.js";
import { textCollector } from "./textCollector.js";

const MOST_TEXTS = 1_000_000;

/**
 * The table of texts that cells refer to by number.
 *
 * @throws {@link InputError} `file-workbook`, `file-limit`
 * @see ECMA-376 part 1, 18.4
 */
export function readStrings(pieces: Iterable<Uint8Array> | undefined): readonly string[] {
  const strings: string[] = [];
  if (pieces === undefined) return strings;
  const collector = textCollector();
  readXml(pieces, {
    open: (name) => {
      if (name === "si") collector.begin();
      else collector.open(name);
    },
    close: (name) => {
      collector.close(name);
      if (name !== "si") return;
      if (strings.length >= MOST_TEXTS) throw new InputError("file-limit", { limit: "1,000,000 texts" }, "file");
      strings.push(collector.end());
    },
    wantsText: collector.wantsText,
    text: collector.add,
  });
  return strings;
}
