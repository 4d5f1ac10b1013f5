import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { readBody, type Upload } from "../../src/sandbox/discord/body.js";
import type { RecordedRefusal } from "../../src/sandbox/discord/refusal.js";
import { API_PREFIX, answerCall, BOT_ROUTES, sendReply } from "../../src/sandbox/discord/rest.js";
import type { Fault } from "./faults.js";
import { identityRoutes } from "./routes/identity.js";
import type { StandinWorld } from "./world.js";

const ROUTES = [...BOT_ROUTES, ...identityRoutes];

/** The HTTP server that plays Discord's REST API and serves attachments; not yet listening. */
export function createRest(world: StandinWorld): Server {
  return createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) => {
      world.refusals.push(unexpected(request, error));
      sendReply(response, { status: 500, body: { message: `stand-in: ${String(error)}`, code: 0 } });
    });
  });
}

async function serve(world: StandinWorld, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const file = world.files.get(pathname);
  if (file) return serveFile(file, world.faults.take("GET", pathname), response);
  const path = pathname.startsWith(API_PREFIX) ? decodeURIComponent(pathname.slice(API_PREFIX.length)) : "";
  const fault = world.faults.take(request.method ?? "GET", path);
  if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
  if (fault && !fault.processed && interferes(fault)) {
    await readBody(request);
    fail(response, fault);
    return;
  }
  // An edit may be faster than the response with the first answer that it changes.
  await world.calls?.settled(/^\/webhooks\/\d+\/([^/]+)/.exec(path)?.[1] ?? "");
  const reply = await answerCall(world, ROUTES, { request, path, query: searchParams });
  if (fault && interferes(fault)) fail(response, fault);
  else sendReply(response, reply);
}

/** A file as its host gives it: whole, or late, cut short or refused where that was planned. */
async function serveFile(file: Upload, fault: Fault | undefined, response: ServerResponse): Promise<void> {
  if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
  if (fault && interferes(fault)) return fail(response, fault);
  response.writeHead(200, { "content-type": file.contentType, "content-length": file.bytes.length });
  if (fault?.cutAfter === undefined) response.end(file.bytes);
  else response.write(file.bytes.subarray(0, fault.cutAfter), () => response.socket?.destroy());
}

function unexpected(request: IncomingMessage, error: unknown): RecordedRefusal {
  const { method = "", url: path = "" } = request;
  return { method, path, status: 500, code: 0, message: `stand-in: ${String(error)}`, violations: [] };
}

function interferes(fault: Fault): boolean {
  return fault.status !== undefined || fault.destroy === true;
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault.destroy) response.socket?.destroy();
  else {
    const reply = { status: fault.status ?? 500, body: fault.body ?? { message: "planned fault", code: 0 } };
    sendReply(response, reply, fault.headers);
  }
}
