import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { promisify } from "node:util";

const verified = promisify(verify);

/** What stands before the 32 bytes of an Ed25519 key in the form that Node.js reads (RFC 8410). */
const ED25519_PREFIX = "302a300506032b6570032100";
/** How far a request's time may be from ours, in seconds, before it is taken for an old one sent again. */
const MAX_AGE = 300;

/** What Discord signs: the time in a header and the body, byte for byte. */
interface Signed {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** Discord's own; Discord's own but of another time, which is one sent again, or our clock is wrong; or anybody's. */
type Verdict = "signed" | "stale" | "forged";

/** Whether a request is Discord's own. */
export type SignatureCheck = (request: Signed, nowSeconds: number) => Promise<Verdict>;

/**
 * Tells requests that Discord signed, and signed lately, from all others. The arithmetic is done off the event loop.
 *
 * @param publicKey the application's, 64 hex digits
 * @throws when the key is none
 */
export function signatureCheck(publicKey: string): SignatureCheck {
  const key: KeyObject = createPublicKey({
    key: Buffer.from(`${ED25519_PREFIX}${publicKey}`, "hex"),
    format: "der",
    type: "spki",
  });
  return async ({ signature = "", timestamp = "", body }, nowSeconds) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,15}$/.test(timestamp)) return "forged";
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    if (!(await verified(null, signed, key, Buffer.from(signature, "hex")))) return "forged";
    return Math.abs(nowSeconds - Number(timestamp)) > MAX_AGE ? "stale" : "signed";
  };
}
