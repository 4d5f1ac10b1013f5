import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Channel } from "./channel.js";
import { objectOf, readBody, type Upload } from "./discord/body.js";
import type { Attached, OptionValues } from "./discord/client/options.js";
import type { World } from "./discord/world.js";
import { readLine } from "./line.js";
import { NotAllowed, type People } from "./people.js";
import { sampleFile } from "./sampleFile.js";
import { STARTERS } from "./starters.js";
import { findUser, USERS, type User } from "./users.js";

/** What the page's calls are about. */
export interface Desk {
  readonly world: World;
  readonly channel: Channel;
  readonly people: People;
  readonly version: string;
}

const BEAT_MS = 15_000;

/** A file is sent along with the call, or is the sample that comes with the bot. */
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ upload: z.int().nonnegative() }),
  z.object({ sample: z.literal(true) }),
]);
const options = z.record(z.string(), value);
const user = z.string().transform((key, context) => {
  const found = findUser(key);
  if (found) return found;
  context.addIssue(`there is no user ${key}`);
  return z.NEVER;
});
const name = z.string().max(100);

const calls = {
  command: z.object({ user, name, options }),
  autocomplete: z.object({ user, name, option: name, typed: z.string().max(6000), options }),
  press: z.object({ user, entry: name, customId: name, values: z.array(z.string()).optional() }),
  modal: z.object({ user, shownBy: name, fields: z.record(z.string(), z.string()) }),
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
    const commands = world.registry.list(world.guildIds[0]).concat(world.registry.list());
    return sendJson(response, 200, { version, users: USERS, starters: STARTERS, commands });
  }
  const listener = findUser(query.get("user"));
  if (path !== "events" || listener === undefined) return sendJson(response, 404, { error: "There is no such thing." });
  return stream(channel, listener, response);
}

/** Does what the page asks by POST; what a person cannot do is told as `{ error }`. */
export async function act(desk: Desk, path: string, request: IncomingMessage, response: ServerResponse) {
  try {
    const body = await readBody(request);
    sendJson(response, 200, await acted(desk, path, objectOf(body), body.files));
  } catch (error) {
    const known = error instanceof NotAllowed;
    const told =
      error instanceof z.ZodError ? z.prettifyError(error) : String(error instanceof Error ? error.message : error);
    sendJson(response, known || error instanceof z.ZodError ? 400 : 500, { error: told });
  }
}

function acted(
  { people, world }: Desk,
  path: string,
  given: object,
  files: readonly Upload[],
): Promise<object> | object {
  switch (path) {
    case "command": {
      const call = calls.command.parse(given);
      return people.command(call.user, call.name, filled(call.options, files));
    }
    case "autocomplete": {
      const call = calls.autocomplete.parse(given);
      const focus = { name: call.option, typed: call.typed };
      return people.autocomplete(call.user, call.name, focus, filled(call.options, files));
    }
    case "press": {
      const { user, values, ...press } = calls.press.parse(given);
      return people.press(user, { ...press, ...(values !== undefined && { values }) });
    }
    case "modal": {
      const call = calls.modal.parse(given);
      return people.modal(call.user, call.shownBy, call.fields);
    }
    case "line":
      return readLine(world, calls.line.parse(given).line);
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
function stream(channel: Channel, user: User, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const stop = channel.listen(user, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
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
