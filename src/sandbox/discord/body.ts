import type { IncomingMessage } from "node:http";
import { refuse } from "./refusal.js";
import { type Json, json } from "./rules/violation.js";

/** As Discord allows for a request with its files. */
const MAX_BODY = 25 * 1024 * 1024;
/** As Discord lets everyone upload, and a bot where no server is boosted. */
const MAX_FILE = 10 * 1024 * 1024;

/** A file a bot uploaded. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a request brought: its JSON and its uploads, in the order of `files[n]`. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** Reads a request's body as JSON or as multipart with `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY) throw refuse.tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { json: {}, files: [] };
  const type = request.headers["content-type"] ?? "";
  return type.startsWith("multipart/form-data") ? multipart(bytes, type) : { json: parse(bytes.toString()), files: [] };
}

/** The JSON of a body as an object; refuses anything else. */
export function objectOf(body: Body): Json {
  if (typeof body.json !== "object" || body.json === null || Array.isArray(body.json)) throw refuse.badJson();
  return json(body.json);
}

async function multipart(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  const indexed: [number, File][] = [];
  for (const [key, value] of form.entries()) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index !== undefined && typeof value !== "string") indexed.push([Number(index), value]);
  }
  if (indexed.some(([, { size }]) => size > MAX_FILE)) throw refuse.tooLarge();
  indexed.sort(([left], [right]) => left - right);
  const files = await Promise.all(
    indexed.map(async ([, file]) => ({
      name: file.name,
      contentType: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return { json: typeof payload === "string" ? parse(payload) : {}, files };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw refuse.badJson();
  }
}
