import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Deliveries } from "./deliveries.js";
import { reasonOf } from "./deliveries.js";
import type { Upload } from "./discord/body.js";
import { API_PREFIX, answerCall, BOT_ROUTES, sendReply } from "./discord/rest.js";
import { tellFault } from "./fault.js";
import { isFromPage, isLocalHost } from "./guard.js";
import { act, type Desk, look } from "./pageApi.js";
import type { PageFile } from "./pageFiles.js";
import { PAGE_HEADERS, PAGE_HTML } from "./pageHtml.js";
import { ownerOf } from "./people.js";
import { USERS } from "./users.js";

/** What the server of a local Discord serves. */
export interface Served extends Desk {
  readonly deliveries: Deliveries;
  readonly pageFiles: ReadonlyMap<string, PageFile>;
}

const PAGE_CALLS = "/desk/";
const TOKEN_IN_WEBHOOK = /^\/webhooks\/\d+\/([^/]+)/;

/** The page with its calls, Discord's API for the bot, and attached files; not yet listening. */
export function createSandboxServer(served: Served): Server {
  return createServer((request, response) => {
    serve(served, request, response).catch((error: unknown) => {
      const sentence = tellFault(error);
      served.channel.notice(sentence);
      sendReply(response, { status: 500, body: { problem: sentence } });
    });
  });
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocalHost(request)) return sendReply(response, { status: 421, body: { error: "Not this computer's name." } });
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith(`${API_PREFIX}/`)) return answerBot(served, request, response, pathname, searchParams);
  if (pathname.startsWith(PAGE_CALLS)) {
    const path = pathname.slice(PAGE_CALLS.length);
    if (!isFromPage(request)) return sendReply(response, { status: 403, body: { error: "Only for the page." } });
    return request.method === "GET" ? look(served, path, searchParams, response) : act(served, path, request, response);
  }
  if (request.method !== "GET" && request.method !== "HEAD") return sendReply(response, { status: 405 });
  const file = served.world.files.get(pathname);
  if (file) return sendAttachment(file, response);
  if (pathname === "/") return sendReply(response, { status: 200, body: PAGE_HTML }, PAGE_HEADERS);
  const page = pathname.startsWith("/page/") ? served.pageFiles.get(pathname.slice("/page/".length)) : undefined;
  if (page === undefined) return sendReply(response, { status: 404 });
  response.writeHead(200, { ...PAGE_HEADERS, "content-type": page.type }).end(page.bytes);
}

/** A call of the bot's; what is refused is told to the person it concerns. */
async function answerBot(
  { world, deliveries, channel }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  query: URLSearchParams,
): Promise<void> {
  const path = decodeURIComponent(pathname.slice(API_PREFIX.length));
  const token = TOKEN_IN_WEBHOOK.exec(path)?.[1] ?? "";
  await deliveries.settled(token);
  const before = world.refusals.length;
  const reply = await answerCall(world, BOT_ROUTES, { request, path, query });
  const owner = ownerOf(world.interactions.withToken(token)?.payload);
  for (const refusal of world.refusals.slice(before)) {
    channel.notice(
      reasonOf(refusal),
      USERS.find(({ userId }) => userId === owner),
    );
  }
  sendReply(response, reply);
}

/** Only pictures are shown in place: whatever else somebody attached is saved, not opened as a page of this server. */
function sendAttachment(file: Upload, response: ServerResponse): void {
  const picture = /^image\/(png|jpeg|webp|gif)$/.test(file.contentType);
  response.writeHead(200, {
    "content-type": picture ? file.contentType : "application/octet-stream",
    "content-length": file.bytes.length,
    "content-disposition": picture ? "inline" : "attachment",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    // A picture stays to be seen, whichever way its message is drawn again and whether or not we still run.
    "cache-control": "private, max-age=86400, immutable",
  });
  response.end(file.bytes);
}
