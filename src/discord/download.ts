import { type Attachment, MAX_FILE_BYTES } from "../request/attachment.js";
import { InputError } from "../request/inputError.js";

/** Where Discord keeps what people attach; nothing is fetched from anywhere else. */
const FILE_HOSTS: readonly string[] = ["cdn.discordapp.com", "media.discordapp.net"];
const DISCORD = "https://discord.com";
const WITHIN_MS = 10_000;

/** A file as Discord names it; its size is known when it has just been attached. */
interface RemoteFile {
  readonly name: string;
  readonly url: string;
  readonly size?: number;
}

/** A file that Discord keeps, as an attachment that is downloaded when it is read. */
export function remoteAttachment(
  { name, url, size }: RemoteFile,
  apiUrl: string,
  withinMs: number = WITHIN_MS,
): Attachment {
  return {
    name,
    url,
    read: async () => {
      if (!isAllowed(url, apiUrl)) throw new InputError("file-elsewhere", { part: name });
      if (size !== undefined && size > MAX_FILE_BYTES) throw tooLarge(size);
      const bytes = await downloaded(url, withinMs);
      if (size !== undefined && bytes.length !== size) throw new InputError("file-incomplete");
      return bytes;
    },
  };
}

/** Discord's own hosts, and the server that stands in for Discord where another one is configured. */
function isAllowed(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, origin, username } = new URL(url);
  if (username !== "") return false;
  const test = new URL(apiUrl).origin;
  if (test !== DISCORD && origin === test) return true;
  return protocol === "https:" && port === "" && FILE_HOSTS.includes(hostname);
}

async function downloaded(url: string, withinMs: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(withinMs);
  try {
    const response = await fetch(url, { redirect: "manual", signal });
    if (!response.ok || response.body === null) throw await refusedBy(response);
    const declared = Number(response.headers.get("content-length") ?? 0);
    if (declared > MAX_FILE_BYTES) throw tooLarge(declared);
    return await capped(response.body);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted) throw new InputError("file-slow", { limit: `${withinMs / 1000} seconds` });
    throw new InputError("file-unavailable");
  }
}

/** Expired and deleted files are gone; a redirect leads where nobody vouches for the file. */
async function refusedBy(response: Response): Promise<InputError> {
  await response.body?.cancel();
  const { status } = response;
  if ([401, 403, 404, 410].includes(status)) return new InputError("file-gone");
  return new InputError(status >= 300 && status < 400 ? "file-elsewhere" : "file-unavailable");
}

/** All bytes of a body, which is broken off when it is longer than it may be, whatever its headers said. */
async function capped(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > MAX_FILE_BYTES) throw tooLarge(length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(bytes: number): InputError {
  return new InputError("file-too-large", { part: `${(bytes / 1024 / 1024).toFixed(1)} MiB`, limit: "10 MiB" });
}
