import { element } from "../src/sandbox/show/html.js";
import type { Theme } from "../src/sandbox/show/message.js";

/** A whole page of conversations that needs nothing but itself; where it is narrow it looks as on a phone. */
export function pageHtml(page: {
  readonly body: string;
  readonly theme: Theme;
  readonly style: string;
  readonly script: string;
}): string {
  const { body, theme, style, script } = page;
  const head = [
    '<meta charset="utf-8"><title>Replies</title>',
    `<style>${style}</style>`,
    `<script>${script.replaceAll("</script", "<\\/script")}</script>`,
  ];
  const attributes = { class: "gallery", "data-theme": theme };
  return `<!doctype html><html lang="en">${element("head", {}, ...head)}${element("body", attributes, body)}</html>`;
}
