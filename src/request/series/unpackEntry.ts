import { Inflate } from "fflate";
import { broken, packedBytes, type ZipEntry } from "./zipDirectory.js";

/** 8 KiB unpack to at most 8.5 MB, which are counted before the next. */
const CHUNK = 8192;

/**
 * Unpacks one entry of an archive a piece at a time, so that it is never held whole, and stops as soon as it gives more
 * than `most` bytes, whatever its directory says.
 *
 * @throws {@link InputError} `file-workbook`
 */
export function* unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Generator<Uint8Array> {
  if (entry.encrypted) throw broken("it has a password");
  if (entry.unpacked > most) throw tooLarge(most);
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw broken("it is packed in a way that is not read");
  let size = 0;
  for (const piece of entry.method === 0 ? slices(packed) : inflated(packed)) {
    size += piece.length;
    if (size > most) throw tooLarge(most);
    yield piece;
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += CHUNK) {
    try {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    } catch {
      throw broken("a part of it is damaged");
    }
    yield* pieces;
    pieces = [];
  }
}

function tooLarge(most: number) {
  return broken(`it unpacks to more than ${Math.round(most / 1024 / 1024)} MB`);
}
