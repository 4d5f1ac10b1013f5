import { InputError } from "../inputError.js";

/** How files that hold no series begin, and what they are called. Numbers are bytes. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel file (.xls) or a workbook with a password; save it as .xlsx or CSV"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)"],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)"],
  [[0x47, 0x49, 0x46, 0x38], "a picture (GIF)"],
  [[0x1f, 0x8b], "a gzip archive; unpack it first"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7z archive; unpack it first"],
  [[0x52, 0x61, 0x72, 0x21], "a RAR archive; unpack it first"],
  [[0x50, 0x4b, 0x05, 0x06], "an empty zip archive"],
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file; save it as CSV"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a text document (RTF)"],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * What a file is, by its bytes; its name and its content type are never asked.
 *
 * @throws {@link InputError} `file-empty`, `file-kind` with what it looks like
 */
export function fileKind(bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw new InputError("file-empty", {}, "file");
  if (begins(bytes, ZIP)) return "zip";
  const known = SIGNATURES.find(([signature]) => begins(bytes, signature));
  if (known !== undefined) throw new InputError("file-kind", { about: known[1] }, "file");
  if (UTF_16.some((mark) => begins(bytes, mark))) return "text";
  if (bytes.includes(0)) throw new InputError("file-kind", { about: "a binary file" }, "file");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (/^<(?:!doctype|html|head|\?xml|table)/.test(start)) {
    throw new InputError("file-kind", { about: "a web page or XML, not a table of values" }, "file");
  }
  if (/^(?:\{|\[\s*[[{])/.test(start)) throw new InputError("file-kind", { about: "JSON; save it as CSV" }, "file");
  return "text";
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
