import { element, escapeHtml } from "../src/sandbox/show/html.js";
import type { Picture } from "./pictures.js";

const STYLE = `
  body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #eee; color: #111; }
  div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  img { max-width: 100%; border: 1px solid #bbb; }
  code { overflow-wrap: anywhere; }`;

/** All pictures on one page, each group under what was asked. */
export function contactSheet(
  groups: readonly { readonly name: string; readonly asked: string; readonly pictures: readonly Picture[] }[],
): string {
  const sections = groups.map(({ name, asked, pictures }) => {
    const images = pictures.map(({ file, width }) =>
      element("a", { href: file }, `<img loading="lazy" src="${file}" width="${width}" alt="${escapeHtml(file)}">`),
    );
    const heading = element("h2", { id: name }, escapeHtml(name));
    return element("section", {}, heading, element("code", {}, escapeHtml(asked)), element("div", {}, ...images));
  });
  const head = `<meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><h1>Every reply as Discord shows it</h1>${sections.join("\n")}</body></html>\n`;
}
