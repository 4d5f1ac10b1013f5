/**
 * What a page with {@link conversationHtml} runs: the elements of discord-components, with the few changes that make
 * them look like today's client. Bundled for the browser; loads nothing.
 */
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/500.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans/700.css";
import "@fontsource/source-code-pro/400.css";
import "@skyra/discord-components-core";
import "./page.css";

/** As much of a browser as is needed here. */
declare const customElements: { get(name: string): { readonly elementStyles: unknown[] } | undefined };
declare const CSSStyleSheet: new () => { replaceSync(css: string): void };

/** Of an element whose conversation is as narrow as a phone: pictures and menus are as wide as they can be there. */
const PHONE = "@container (max-width: 500px)";

const CHANGES: Readonly<Record<string, string>> = {
  "discord-code": `
    :host code { font-family: var(--code-font); }
    :host([multiline]) { background: none; }
    :host([multiline]) code, :host([embed][multiline]) code { box-sizing: border-box; width: auto; margin: 0; }`,
  "discord-pre": ":host pre, :host([embed]) pre { width: auto; }",
  "discord-embed": `
    :host .discord-embed-root, :host .discord-embed-wrapper .discord-embed-grid { min-width: 0; }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr) auto; }
    :host .discord-embed-image { max-width: min(100%, 400px); max-height: none; vertical-align: top; }
    ${PHONE} { :host .discord-embed-image { max-width: 100%; } }`,
  "discord-embed-fields": `${PHONE} { ::slotted([inline-index]) { grid-column: 1 / 13 !important; } }`,
  "discord-button": ":host .secondary { color: var(--button-text); background-color: var(--button); }",
  "discord-command": ":host .discord-slash-command-name { background-color: var(--command); }",
  "discord-string-select-menu": `
    :host { flex: 1; min-width: 0; }
    :host .discord-string-select-menu { width: auto; margin: 4px 8px 4px 0; font-size: 14px; }
    ${PHONE} { :host .discord-string-select-menu { max-width: none; margin-right: 0; } }`,
};

for (const [name, css] of Object.entries(CHANGES)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.get(name)?.elementStyles.push(sheet);
}
