import { generateKeyPairSync, sign } from "node:crypto";

/** The pair of keys with which this local Discord signs what it sends. */
export interface Keys {
  /** 64 hex digits, as Discord's developer portal shows it. */
  readonly publicKey: string;
  /** The signature of a request, in hex: over the time it was sent and its body. */
  readonly signature: (timestamp: string, body: string) => string;
}

/** The DER form of an Ed25519 key ends in its 32 bytes (RFC 8410). */
const KEY_BYTES = 32;

/** A fresh pair. */
export function makeKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    publicKey: der.subarray(-KEY_BYTES).toString("hex"),
    signature: (timestamp, body) => sign(null, Buffer.from(timestamp + body), privateKey).toString("hex"),
  };
}
