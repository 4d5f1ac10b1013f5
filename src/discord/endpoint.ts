import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type APIInteraction, InteractionResponseType, InteractionType } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Log } from "../config/log.js";
import type { SendFirst } from "./inlineAnswers.js";
import type { SignatureCheck } from "./signature.js";

/** No interaction is nearly as long: texts are counted in thousands, files are only named. */
const MAX_BODY = 1024 * 1024;
/** Discord gives up after three seconds; whoever takes longer to ask, or to hear, is not Discord. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than a load balancer keeps an idle connection (60 s is usual), so that it never sends into one that we close. */
const KEEP_ALIVE_MS = 75_000;
/** Without a first answer by then, Discord has told the person already. */
const ANSWER_TIMEOUT_MS = 5_000;
/** As long as a signature is fresh, an interaction that comes twice is one that was recorded and sent again. */
const SEEN_MS = 10 * 60_000;
const MOST_SEEN = 200_000;

/** What the endpoint needs of the bot behind it. */
interface EndpointSettings {
  readonly isSigned: SignatureCheck;
  /** Takes an interaction in; its first answer is sent once. Gives what to call when nobody waits any more. */
  readonly receive: (interaction: APIInteraction, send: SendFirst) => () => void;
  readonly log: Log;
}

/** An HTTP server for Discord's interactions, health and readiness. */
export interface Endpoint {
  readonly server: Server;
  /** From now on it is ready. */
  readonly open: () => void;
  /** Takes no more requests, and ends when those under way are answered. */
  readonly drain: () => Promise<void>;
}

/**
 * The endpoint that Discord calls: everything unsigned, stale, repeated, oversized or malformed is refused before
 * anything is made of it; PING is answered; an interaction's first answer goes back in the response.
 */
export function createEndpoint({ isSigned, receive, log }: EndpointSettings): Endpoint {
  const seen = new LRUCache<string, true>({ max: MOST_SEEN, ttl: SEEN_MS });
  let ready = false;

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    if (body === undefined) return end(response, 413);
    const signed = {
      signature: header(request, "x-signature-ed25519"),
      timestamp: header(request, "x-signature-timestamp"),
      body,
    };
    const verdict = await isSigned(signed, Date.now() / 1000);
    if (verdict === "stale")
      log.warn({ signedAt: signed.timestamp }, "refused a request of another time: is the clock right?");
    if (verdict !== "signed") return end(response, 401);
    const interaction = parsed(body);
    if (interaction === undefined) return end(response, 400);
    if (interaction.type === InteractionType.Ping) return send(response, { type: InteractionResponseType.Pong });
    if (seen.has(interaction.id)) return end(response, 401);
    seen.set(interaction.id, true);
    answerBy(interaction, response);
  };

  /** Ends the response with the first answer, or with nothing when the answer went another way or did not come. */
  const answerBy = (interaction: APIInteraction, response: ServerResponse): void => {
    const forget = receive(interaction, (answer) =>
      answer === "elsewhere" ? end(response, 202) : send(response, answer),
    );
    const timer = setTimeout(() => void end(response, 202), ANSWER_TIMEOUT_MS);
    response.once("close", () => {
      clearTimeout(timer);
      forget();
    });
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? "").split("?", 1)[0];
    if (path === "/healthz") return end(response, 200);
    if (path === "/readyz") return end(response, ready ? 200 : 503);
    if (path !== "/interactions") return end(response, 404);
    return request.method === "POST" ? take(request, response) : end(response, 405);
  };

  const limits = { requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS };
  const server = createServer(limits, (request, response) => {
    route(request, response).catch((error: unknown) => {
      // Anybody may call and break off: that is no reason to fill the log.
      log[request.complete ? "warn" : "debug"]({ err: error }, "request not answered");
      response.destroy();
    });
  });
  return {
    server,
    open: () => {
      ready = true;
    },
    drain: () => {
      ready = false;
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
    },
  };
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

/** The body, or nothing where it is longer than it may be. */
function read(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length > MAX_BODY) resolve(undefined);
      else parts.push(part);
    });
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", reject);
  });
}

/** A signed body is Discord's; one that is no interaction all the same is of a kind that is not known yet. */
function parsed(body: Buffer): APIInteraction | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    const isInteraction = typeof value === "object" && value !== null && "type" in value && "id" in value;
    return isInteraction ? (value as APIInteraction) : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, answer: object): Promise<void> {
  return end(response, 200, JSON.stringify(answer));
}

/** Resolves when the response has left, so that what follows an answer comes after it. */
function end(response: ServerResponse, status: number, json = ""): Promise<void> {
  if (response.writableEnded) return Promise.resolve();
  const type = json === "" ? {} : { "content-type": "application/json" };
  const leave = status === 413 ? { connection: "close" } : {};
  const length = { "content-length": Buffer.byteLength(json) };
  return new Promise((resolve) => {
    response.once("close", resolve);
    response.writeHead(status, { ...type, ...length, ...leave }).end(json, () => resolve());
  });
}
