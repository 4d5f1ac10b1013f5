import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "./body.js";
import { Refusal, refuse } from "./refusal.js";
import { callbackRoutes } from "./routes/callback.js";
import { commandRoutes } from "./routes/commands.js";
import type { Reply, Route } from "./routes/route.js";
import { webhookRoutes } from "./routes/webhook.js";
import type { World } from "./world.js";

/** Where Discord's API lives on a server. */
export const API_PREFIX = "/api/v10";

/** What every bot needs, whichever way its interactions come. */
export const BOT_ROUTES: readonly Route[] = [...callbackRoutes, ...webhookRoutes, ...commandRoutes];

/** A request to the API, its path without {@link API_PREFIX}. */
export interface Call {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Answers a request by the route that takes it; what Discord would refuse is refused, and written down. */
export async function answerCall<Place extends World>(
  world: Place,
  routes: readonly Route<Place>[],
  { request, path, query }: Call,
): Promise<Reply> {
  const method = request.method ?? "GET";
  try {
    const body = await readBody(request);
    const route = routes.find((one) => one.method === method && one.pattern.test(path));
    if (!route) throw refuse.notFound();
    if (!route.open && request.headers.authorization !== `Bot ${world.token}`) throw refuse.unauthorized();
    const params = route.pattern.exec(path)?.slice(1) ?? [];
    return route.handle(world, { method, path, params, query, body, receivedAt: performance.now() });
  } catch (error) {
    return writeDown(world, { method, path }, error);
  }
}

/**
 * The answer to a request that was refused, written down for whoever wants to know why.
 *
 * @throws the error, if it is no refusal
 */
export function writeDown(
  world: World,
  { method, path }: { readonly method: string; readonly path: string },
  error: unknown,
): Reply {
  if (!(error instanceof Refusal)) throw error;
  const { status, code, message, violations } = error;
  world.refusals.push({ method, path, status, code, message, violations });
  return { status, body: error.body() };
}

/** Sends a route's reply: an object as JSON, text as HTML, nothing as an empty body. */
export function sendReply(
  response: ServerResponse,
  reply: Reply,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  if (reply.body === undefined) {
    response.writeHead(reply.status, headers).end();
    return;
  }
  const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
  const type = typeof reply.body === "string" ? "text/html" : "application/json";
  response.writeHead(reply.status, { "content-type": type, ...headers }).end(body);
}
