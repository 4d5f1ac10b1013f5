import { xmlText } from "./xmlText.js";
import { broken } from "./zipDirectory.js";

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const MOST = 100;

/**
 * The attributes of a tag by name, prefixes kept: ` r="A1" t='s'`. One that does not parse, or stands twice, is refused,
 * as two readers could then read two things.
 *
 * @throws {@link InputError} `file-workbook`
 */
export function xmlAttributes(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < written.length) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(written);
    if (found === null) break;
    const [whole, name = "", double, single] = found;
    if (attributes.has(name) || attributes.size >= MOST) throw broken("a part of it is damaged");
    attributes.set(name, xmlText(double ?? single ?? ""));
    at += whole.length;
  }
  if (written.slice(at).trim() !== "") throw broken("a part of it is damaged");
  return attributes;
}
