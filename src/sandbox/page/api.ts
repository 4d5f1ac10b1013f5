import type { Place } from "../users.js";
import type { CommandDefinition, OptionValues } from "./definitions.js";

/** Somebody whom one can be. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  readonly role: string;
  readonly permissions: string;
}

/** Who one is at present, and where. */
export interface Present {
  readonly user: Person;
  readonly place: Place;
}

/** What the page starts with. */
export interface Hello {
  readonly version: string;
  readonly users: readonly Person[];
  readonly starters: readonly { readonly label: string; readonly line: string }[];
  readonly commands: readonly CommandDefinition[];
}

/** Why the bot did not answer; nothing if it did. */
export interface Done {
  readonly failure: readonly string[];
}

/** Something that cannot be done, in a sentence for whoever tried. */
class Told extends Error {}

/** What is said as long as the server is not there. */
export const LOST = "The sandbox does not answer. Is it still running?";

/** What the server knows before anything happened. */
export function hello(): Promise<Hello> {
  return answered(fetch("/desk/hello"));
}

/**
 * Does something as a user.
 *
 * @throws what {@link sentenceFor} has a sentence for
 */
export function act<Result = Done>(
  path: string,
  { user, place }: Present,
  call: object,
  files: readonly File[] = [],
): Promise<Result> {
  const body = new FormData();
  body.set("payload_json", JSON.stringify({ ...call, user: user.key, place }));
  for (const [index, file] of files.entries()) body.set(`files[${index}]`, file, file.name);
  return answered(fetch(`/desk/${path}`, { method: "POST", headers: { "x-sandbox-page": "1" }, body }));
}

/** Options as they are sent: files apart, each named by its place. */
export function withUploads(options: OptionValues): { options: object; files: File[] } {
  const files: File[] = [];
  const entries = Object.entries(options).map(([name, value]) => {
    if (!(value instanceof File)) return [name, value];
    files.push(value);
    return [name, { upload: files.length - 1 }];
  });
  return { options: Object.fromEntries(entries), files };
}

/** What to tell about an error; one of the page's own is left to the browser's console. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Told) return error.message;
  reportError(error);
  return "Something failed in this page; the browser's console says what.";
}

async function answered<Result>(request: Promise<Response>): Promise<Result> {
  const response = await request.catch(() => {
    throw new Told(LOST);
  });
  const body = await response.json().catch(() => {
    throw new Told(LOST);
  });
  if (typeof body.problem === "string") throw new Told(body.problem);
  return body as Result;
}
