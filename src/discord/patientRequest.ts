import { setTimeout as pause } from "node:timers/promises";
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from "discord.js";

type Request = RESTOptions["makeRequest"];
type Response = Awaited<ReturnType<Request>>;

/** Between one attempt and the next: a first answer has three seconds in all. */
const WAITS_MS = [50, 200, 500, 1_000];
const ALREADY_SENT = new RegExp(`"code":\\s*${RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged}\\b`);

/**
 * Asks Discord again, after a while, where a connection broke or Discord is in trouble: discord.js itself asks again only
 * after errors of Discord's, all within milliseconds, and not at all after a connection that was kept open has gone.
 */
export const patientRequest: Request = async (url, init) => {
  for (const [attempt, wait] of WAITS_MS.entries()) {
    const response = await attempted(url, init);
    if (response !== undefined) return attempt === 0 ? response : sentBefore(response);
    await pause(wait, undefined, init.signal ? { signal: init.signal } : {});
  }
  return sentBefore(await DefaultRestOptions.makeRequest(url, init));
};

/** What Discord answers, or nothing where it is worth another attempt. */
async function attempted(...[url, init]: Parameters<Request>): Promise<Response | undefined> {
  try {
    const response = await DefaultRestOptions.makeRequest(url, init);
    if (!isPassing(response)) return response;
    // Its connection is free again once it is read.
    await response.arrayBuffer();
    return undefined;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return undefined;
  }
}

/** Trouble that may be over in a moment; where Discord says when to come back, discord.js waits for that. */
function isPassing({ status, headers }: Response): boolean {
  return status >= 500 || (status === 429 && !headers.has("retry-after"));
}

/** A first answer that was taken, though we were not told of it, is one that was sent. */
async function sentBefore(response: Response): Promise<Response> {
  if (response.status !== 400) return response;
  const { status, headers } = response;
  const text = await response.text();
  return ALREADY_SENT.test(text)
    ? new globalThis.Response(null, { status: 204 })
    : new globalThis.Response(text, { status, headers });
}
