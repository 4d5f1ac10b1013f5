import { json } from "./discord/rules/violation.js";
import { snowflake } from "./discord/snowflake.js";
import type { Keys } from "./keys.js";

/** Where the bot takes interactions, and the keys with which they are signed. */
export interface Endpoint {
  readonly url: string;
  readonly keys: Keys;
}

const PROBE_WITHIN_MS = 3_000;

/** Posts an interaction as Discord does: signed over the time and the body. */
export function postSigned({ url, keys }: Endpoint, body: string, withinMs: number): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  return post(url, body, { timestamp, signature: keys.signature(timestamp, body) }, withinMs);
}

/**
 * Tries an endpoint as Discord does before it saves one: a ping must be answered, a badly signed one refused with 401.
 *
 * @throws what is wrong with it
 */
export async function probe(endpoint: Endpoint, applicationId: string): Promise<void> {
  const ping = JSON.stringify({ id: snowflake(), application_id: applicationId, type: 1, version: 1 });
  const answered = await postSigned(endpoint, ping, PROBE_WITHIN_MS);
  const body = await answered.text();
  if (answered.status !== 200 || !isPong(body)) {
    throw new Error(`the endpoint answers a ping with ${answered.status} ${body.slice(0, 100)}`);
  }
  const timestamp = String(Math.floor(Date.now() / 1000));
  const forged = await post(endpoint.url, ping, { timestamp, signature: "0".repeat(128) }, PROBE_WITHIN_MS);
  await forged.body?.cancel();
  if (forged.status !== 401) throw new Error(`the endpoint answers a forged signature with ${forged.status}, not 401`);
}

function isPong(body: string): boolean {
  try {
    return json(JSON.parse(body)).type === 1;
  } catch {
    return false;
  }
}

function post(
  url: string,
  body: string,
  { timestamp, signature }: { readonly timestamp: string; readonly signature: string },
  withinMs: number,
): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    "x-signature-ed25519": signature,
    "x-signature-timestamp": timestamp,
  };
  return fetch(url, { method: "POST", headers, body, redirect: "error", signal: AbortSignal.timeout(withinMs) });
}
