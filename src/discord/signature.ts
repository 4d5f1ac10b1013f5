import { createPublicKey, type KeyObject, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in the form that Node.js reads (RFC 8410). */
const ED25519_PREFIX = "302a300506032b6570032100";
/** How far a request's time may be from ours, in seconds, before it is taken for an old one sent again. */
const MAX_AGE = 300;

/** What Discord signs: the time in a header and the body, byte for byte. */
export interface Signed {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/**
 * Tells requests that Discord signed, and signed lately, from all others.
 *
 * @param publicKey the application's, 64 hex digits
 * @throws when the key is none
 */
export function signatureCheck(publicKey: string): (request: Signed, nowSeconds: number) => boolean {
  const key: KeyObject = createPublicKey({
    key: Buffer.from(`${ED25519_PREFIX}${publicKey}`, "hex"),
    format: "der",
    type: "spki",
  });
  return ({ signature = "", timestamp = "", body }, nowSeconds) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,15}$/.test(timestamp)) return false;
    if (Math.abs(nowSeconds - Number(timestamp)) > MAX_AGE) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  };
}
