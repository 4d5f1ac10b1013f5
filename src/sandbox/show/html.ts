/** Text as HTML shows it, in an element or in an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** An attribute's text; `true` for one without a value, `false` or nothing to leave it out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * An element as HTML. Children are HTML already; attributes are plain text.
 *
 * @example
 * element("discord-bold", {}, escapeHtml("5 < 6")) // "<discord-bold>5 &lt; 6</discord-bold>"
 */
export function element(tag: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`));
  return `<${tag}${written.join("")}>${children.join("")}</${tag}>`;
}
