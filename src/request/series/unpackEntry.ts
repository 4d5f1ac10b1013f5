import { Inflate } from "fflate";
import { broken, packedBytes, type ZipEntry } from "./zipDirectory.js";

const CHUNK = 65_536;

/**
 * Unpacks one entry of an archive, and stops as soon as it gives more than `most` bytes, whatever its directory says.
 *
 * @throws {@link InputError} `file-workbook`
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw broken("it has a password");
  if (entry.unpacked > most) throw tooLarge(most);
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return within(packed, most);
  if (entry.method !== 8) throw broken("it is packed in a way that is not read");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  });
  push(inflate, packed);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** In small pieces: what a piece unpacks to is counted before the next, and 64 KiB give at most 66 MB. */
function push(inflate: Inflate, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    // fflate's own errors carry a number; ours, from its callback, a word.
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      throw broken("a part of it is damaged");
    throw error;
  }
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw tooLarge(most);
  return bytes;
}

function tooLarge(most: number) {
  return broken(`it unpacks to more than ${Math.round(most / 1024 / 1024)} MB`);
}
