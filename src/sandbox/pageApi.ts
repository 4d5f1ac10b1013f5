import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Channel } from "./channel.js";
import { objectOf, readBody, type Upload } from "./discord/body.js";
import { NotAllowed } from "./discord/client/notAllowed.js";
import type { Attached, OptionValues } from "./discord/client/options.js";
import { Refusal } from "./discord/refusal.js";
import type { World } from "./discord/world.js";
import { tellFault } from "./fault.js";
import { readLine } from "./line.js";
import type { People } from "./people.js";
import { sampleFile } from "./sampleFile.js";
import { STARTERS } from "./starters.js";
import { findUser, USERS, type Viewer } from "./users.js";

/** What the page's calls are about. */
export interface Desk {
  readonly world: World;
  readonly channel: Channel;
  readonly people: People;
  readonly version: string;
}

const BEAT_MS = 15_000;
/** How long a page waits before it tries again to hear from us. */
const RETRY_MS = 1_000;

/** A file is sent along with the call, or is the sample that comes with the bot. */
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ upload: z.int().nonnegative() }),
  z.object({ sample: z.literal(true) }),
]);
const options = z.record(z.string(), value);
const name = z.string().max(100);

const calls = {
  command: z.object({ name, options }),
  autocomplete: z.object({ name, option: name, typed: z.string(), options }),
  press: z.object({ entry: name, customId: name, values: z.array(z.string()).optional() }),
  modal: z.object({ shownBy: name, fields: z.record(z.string(), z.string()) }),
  line: z.object({ line: z.string() }),
};

/** Answers what the page asks by GET. */
export function look(
  { world, channel, version }: Desk,
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
) {
  if (path === "hello") {
    // Entries of the menu of a message are not typed.
    const all = world.registry.list(world.guildIds[0]).concat(world.registry.list());
    const commands = all.filter(({ type }) => type === 1);
    return sendJson(response, 200, { version, users: USERS, starters: STARTERS, commands });
  }
  const viewer = viewerOf(Object.fromEntries(query));
  if (path === "events" && viewer !== undefined) return stream(channel, viewer, response);
  return sendJson(response, 404, { problem: "There is no such thing." });
}

/** Does what the page asks by POST; what a person cannot do is told as `{ problem }`, which is no fault of the page's. */
export async function act(desk: Desk, path: string, request: IncomingMessage, response: ServerResponse) {
  try {
    const body = await readBody(request);
    sendJson(response, 200, await acted(desk, path, objectOf(body), body.files));
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) sendJson(response, 500, { problem: tellFault(error) });
    else sendJson(response, 200, { problem });
  }
}

const TOO_LARGE = 413;

/** What a person did that cannot be done; nothing for a fault of ours. */
function problemOf(error: unknown): string | undefined {
  if (error instanceof NotAllowed) return error.message;
  if (error instanceof z.ZodError) return "That cannot be sent.";
  if (!(error instanceof Refusal)) return undefined;
  return error.status === TOO_LARGE ? "A file is larger than the 10 MB that Discord takes." : "That cannot be sent.";
}

/** Who asks, and where; nothing for somebody whom we do not know. */
function viewerOf(given: object): Viewer | undefined {
  const asked = z.object({ user: z.string(), place: z.enum(["server", "direct"]) }).safeParse(given).data;
  const user = findUser(asked?.user ?? null);
  return user && asked && { user, place: asked.place };
}

function acted(
  { people, world }: Desk,
  path: string,
  given: object,
  files: readonly Upload[],
): Promise<object> | object {
  const viewer = viewerOf(given);
  if (viewer === undefined) throw new NotAllowed("There is no such user.");
  switch (path) {
    case "command": {
      const call = calls.command.parse(given);
      return people.command(viewer, call.name, filled(call.options, files));
    }
    case "autocomplete": {
      const call = calls.autocomplete.parse(given);
      const focus = { name: call.option, typed: call.typed };
      return people.autocomplete(viewer, call.name, focus, filled(call.options, files));
    }
    case "press": {
      const { values, ...press } = calls.press.parse(given);
      return people.press(viewer, { ...press, ...(values !== undefined && { values }) });
    }
    case "modal": {
      const call = calls.modal.parse(given);
      return people.modal(viewer, call.shownBy, call.fields);
    }
    case "line":
      return readLine(world, people.present(viewer), calls.line.parse(given).line);
    default:
      throw new NotAllowed("There is no such thing.");
  }
}

function filled(given: z.infer<typeof options>, files: readonly Upload[]): OptionValues {
  const attached = (upload: Upload | undefined): Attached => {
    if (upload === undefined) throw new NotAllowed("The file did not arrive.");
    return { file: upload.name, content: upload.bytes, contentType: upload.contentType };
  };
  return Object.fromEntries(
    Object.entries(given).map(([option, value]) => {
      if (typeof value !== "object") return [option, value];
      return [option, attached("sample" in value ? sampleFile() : files[value.upload])];
    }),
  );
}

/** A stream of events that a browser opens again by itself. */
function stream(channel: Channel, viewer: Viewer, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(`retry: ${RETRY_MS}\n\n`);
  const stop = channel.listen(viewer, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const beat = setInterval(() => response.write(": still here\n\n"), BEAT_MS);
  response.once("close", () => {
    clearInterval(beat);
    stop();
  });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
