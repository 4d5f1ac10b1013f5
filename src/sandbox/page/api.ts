import type { CommandDefinition, OptionValue } from "./definitions.js";

/** What the page starts with. */
export interface Hello {
  readonly version: string;
  readonly users: readonly { readonly key: string; readonly name: string; readonly color: string }[];
  readonly starters: readonly { readonly label: string; readonly line: string }[];
  readonly commands: readonly CommandDefinition[];
}

/** Why the bot did not answer; nothing if it did. */
export interface Done {
  readonly failure: readonly string[];
}

/** What the server knows before anything happened. */
export async function hello(): Promise<Hello> {
  return answered(await fetch("/desk/hello"));
}

/**
 * Does something as a user.
 *
 * @throws an error that says why it cannot be done
 */
export async function act<Result = Done>(path: string, call: object, files: readonly File[] = []): Promise<Result> {
  const form = new FormData();
  form.set("payload_json", JSON.stringify(call));
  for (const [index, file] of files.entries()) form.set(`files[${index}]`, file, file.name);
  return answered(await fetch(`/desk/${path}`, { method: "POST", headers: { "x-sandbox-page": "1" }, body: form }));
}

/** Options as they are sent: files apart, each named by its place. */
export function withUploads(options: Readonly<Record<string, OptionValue>>): { options: object; files: File[] } {
  const files: File[] = [];
  const entries = Object.entries(options).map(([name, value]) => {
    if (!(value instanceof File)) return [name, value];
    files.push(value);
    return [name, { upload: files.length - 1 }];
  });
  return { options: Object.fromEntries(entries), files };
}

async function answered<Result>(response: Response): Promise<Result> {
  const body = await response.json();
  if (!response.ok) throw new Error(String(body.error ?? response.status));
  return body as Result;
}
