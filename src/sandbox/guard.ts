import type { IncomingMessage } from "node:http";

/** A page of this server says so in a header that no other site's form or image can send. */
const PAGE_HEADER = "x-sandbox-page";

const LOCAL = new Set(["127.0.0.1", "localhost"]);

/** Whether a request was addressed to this computer by name: a name that was made to point here (DNS rebinding) is none. */
export function isLocalHost({ headers }: IncomingMessage): boolean {
  const url = `http://${headers.host ?? ""}`;
  return URL.canParse(url) && LOCAL.has(new URL(url).hostname);
}

/** Whether our own page sent the request: another site's page may neither act nor look. */
export function isFromPage({ headers, method }: IncomingMessage): boolean {
  const { origin, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin") return false;
  if (origin !== undefined && origin !== `http://${headers.host}`) return false;
  return method === "GET" || headers[PAGE_HEADER] !== undefined;
}
