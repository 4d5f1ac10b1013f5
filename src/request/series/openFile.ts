import { MAX_FILE_BYTES } from "../attachment.js";
import { InputError } from "../inputError.js";
import { decodeText } from "./decodeText.js";
import { fileKind } from "./fileKind.js";
import { readCsv } from "./readCsv.js";
import type { Table } from "./table.js";

/**
 * The rows of a CSV file or of a workbook, told apart by their bytes. The workbook reader is loaded when first needed.
 *
 * @param sheet a worksheet by name or number; means nothing for CSV
 * @throws {@link InputError} `file-…`, `unknown-sheet`
 */
export async function openFile(bytes: Uint8Array, sheet: string | undefined): Promise<Table> {
  if (bytes.length > MAX_FILE_BYTES) throw new InputError("file-too-large", { limit: "10 MiB" }, "file");
  if (fileKind(bytes) === "zip") {
    const { readWorkbook } = await import("./readWorkbook.js");
    return readWorkbook(bytes, sheet);
  }
  const { text, legacy } = decodeText(bytes);
  return { ...readCsv(text), legacyText: legacy };
}
