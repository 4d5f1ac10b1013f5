import type { Context, RawOptions } from "./command.js";
import type { Attachment } from "./request/attachment.js";
import type { Options } from "./request/option.js";
import { isAttachment, unquoted } from "./requestSchema.js";

/** Files named in text become attachments where the door can open them. */
export function withOpenedFiles(raw: RawOptions, options: Options, { open }: Context): RawOptions {
  if (open === undefined) return raw;
  const files = Object.entries(raw).flatMap(([field, value]) =>
    typeof value === "string" && Object.hasOwn(options, field) && options[field]?.type === "file"
      ? [[field, open(unquoted(value))] as const]
      : [],
  );
  return files.length === 0 ? raw : { ...raw, ...Object.fromEntries(files) };
}

/** The options that are files. */
export function filesIn(raw: RawOptions): Readonly<Record<string, Attachment>> {
  const files = Object.entries(raw).flatMap(([field, value]) => (isAttachment(value) ? [[field, value] as const] : []));
  return Object.fromEntries(files);
}

/** Where a file among the options can be read again later, if anywhere. */
export function urlIn(raw: RawOptions): string | undefined {
  return Object.values(filesIn(raw)).find(({ url }) => url !== undefined)?.url;
}
