import { at, isJson, type Json, json, list, text, unless, type Violation } from "./violation.js";

const TOTAL = 6000;
const IMAGE = /\.(?:jpe?g|png|webp|gif)$/i;

/** The embed as Discord keeps it: leading and trailing white space removed from all texts that count. */
export function trimmedEmbed(embed: Json): Json {
  return {
    ...trimmed(embed, ["title", "description"]),
    ...(isJson(embed.author) && { author: trimmed(embed.author, ["name"]) }),
    ...(isJson(embed.footer) && { footer: trimmed(embed.footer, ["text"]) }),
    ...(Array.isArray(embed.fields) && {
      fields: list(embed.fields).map((field) => trimmed(field, ["name", "value"])),
    }),
  };
}

/** The rules for (trimmed) embeds that the schemas do not state, above all the total over the message. */
export function embedViolations(embeds: readonly Json[]): Violation[] {
  const total = embeds.flatMap(texts).reduce((sum, part) => sum + part.length, 0);
  return [
    ...unless(
      total <= TOTAL,
      "embeds",
      "MAX_EMBED_SIZE_EXCEEDED",
      `Embed size exceeds maximum size of ${TOTAL} (it is ${total}).`,
    ),
    ...embeds.flatMap((embed, index) => single(embed, at("embeds", index))),
  ];
}

function single(embed: Json, path: string): Violation[] {
  const required = (value: unknown, where: string) =>
    unless(text(value) !== "", at(path, where), "BASE_TYPE_REQUIRED", "This field is required");
  const shown = [...texts(embed), text(json(embed.image).url), text(json(embed.thumbnail).url)].join("");
  return [
    ...unless(shown !== "", at(path, "description"), "BASE_TYPE_REQUIRED", "This field is required"),
    ...list(embed.fields).flatMap((field, index) => [
      ...required(field.name, at("fields", index, "name")),
      ...required(field.value, at("fields", index, "value")),
    ]),
    ...(isJson(embed.footer) ? required(embed.footer.text, "footer.text") : []),
    ...(isJson(embed.author) ? required(embed.author.name, "author.name") : []),
    ...embedImages(embed).flatMap(([where, url]) =>
      unless(
        !url.startsWith("attachment://") || IMAGE.test(url),
        at(path, where),
        "URL_TYPE_INVALID_URL",
        "An embed shows only jpg, jpeg, png, webp and gif attachments.",
      ),
    ),
  ];
}

/** The places of an embed that can show a picture, with the address given there. */
export function embedImages(embed: Json): [string, string][] {
  const places: [string, unknown][] = [
    ["image.url", json(embed.image).url],
    ["thumbnail.url", json(embed.thumbnail).url],
    ["author.icon_url", json(embed.author).icon_url],
    ["footer.icon_url", json(embed.footer).icon_url],
  ];
  return places.map(([path, url]) => [path, text(url)]);
}

function texts(embed: Json): string[] {
  const fields = list(embed.fields).flatMap((field) => [field.name, field.value]);
  return [embed.title, embed.description, json(embed.author).name, json(embed.footer).text, ...fields].map(text);
}

function trimmed(source: Json, names: readonly string[]): Json {
  const texted = names.flatMap((name) => {
    const value = source[name];
    return typeof value === "string" ? [[name, value.trim()] as const] : [];
  });
  return { ...source, ...Object.fromEntries(texted) };
}
