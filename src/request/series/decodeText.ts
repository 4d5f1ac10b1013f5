/**
 * Text of a file: UTF-16 by its byte order mark, UTF-8 where it is valid, otherwise windows-1252.
 *
 * @example
 * decodeText(Uint8Array.of(0x5a, 0xfc, 0x72)) // { text: "Zür", legacy: true }
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly legacy: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), legacy: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16le").decode(swapped(bytes)), legacy: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), legacy: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), legacy: true };
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let index = 0; index < turned.length; index += 2) {
    turned[index] = bytes[index + 1] ?? 0;
    turned[index + 1] = bytes[index] ?? 0;
  }
  return turned;
}
