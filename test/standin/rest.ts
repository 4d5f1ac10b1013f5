import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { readBody, type Upload } from "./body.js";
import type { Fault } from "./faults.js";
import { type RecordedRefusal, Refusal, refuse } from "./refusal.js";
import { callbackRoutes } from "./routes/callback.js";
import { commandRoutes } from "./routes/commands.js";
import { identityRoutes } from "./routes/identity.js";
import type { Reply } from "./routes/route.js";
import { webhookRoutes } from "./routes/webhook.js";
import type { World } from "./world.js";

const ROUTES = [...callbackRoutes, ...webhookRoutes, ...commandRoutes, ...identityRoutes];
const PREFIX = "/api/v10";

/** The HTTP server that plays Discord's REST API and serves attachments; not yet listening. */
export function createRest(world: World): Server {
  return createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) => {
      world.refusals.push(unexpected(request, error));
      send(response, { status: 500, body: { message: `stand-in: ${String(error)}`, code: 0 } });
    });
  });
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const file = world.files.get(pathname);
  if (file) return serveFile(file, world.faults.take("GET", pathname), response);
  const method = request.method ?? "GET";
  const path = pathname.startsWith(PREFIX) ? decodeURIComponent(pathname.slice(PREFIX.length)) : "";
  const fault = world.faults.take(method, path);
  if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
  if (fault && !fault.processed && interferes(fault)) {
    await readBody(request);
    fail(response, fault);
    return;
  }
  const reply = await answer(world, request, method, path, searchParams);
  if (fault && interferes(fault)) fail(response, fault);
  else send(response, reply);
}

/** A file as its host gives it: whole, or late, cut short or refused where that was planned. */
async function serveFile(file: Upload, fault: Fault | undefined, response: ServerResponse): Promise<void> {
  if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
  if (fault && interferes(fault)) return fail(response, fault);
  response.writeHead(200, { "content-type": file.contentType, "content-length": file.bytes.length });
  if (fault?.cutAfter === undefined) response.end(file.bytes);
  else response.write(file.bytes.subarray(0, fault.cutAfter), () => response.socket?.destroy());
}

async function answer(
  world: World,
  request: IncomingMessage,
  method: string,
  path: string,
  query: URLSearchParams,
): Promise<Reply> {
  try {
    const body = await readBody(request);
    const route = ROUTES.find((one) => one.method === method && one.pattern.test(path));
    if (!route) throw refuse.notFound();
    if (!route.open && request.headers.authorization !== `Bot ${world.token}`) throw refuse.unauthorized();
    const params = route.pattern.exec(path)?.slice(1) ?? [];
    return route.handle(world, { method, path, params, query, body, receivedAt: performance.now() });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, violations } = error;
    world.refusals.push({ method, path, status, code, message, violations });
    return { status, body: error.body() };
  }
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
  else
    send(
      response,
      { status: fault.status ?? 500, body: fault.body ?? { message: "planned fault", code: 0 } },
      fault.headers,
    );
}

function send(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent || response.destroyed) return;
  if (reply.body === undefined) {
    response.writeHead(reply.status, headers).end();
    return;
  }
  const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
  const type = typeof reply.body === "string" ? "text/html" : "application/json";
  response.writeHead(reply.status, { "content-type": type, ...headers }).end(body);
}
