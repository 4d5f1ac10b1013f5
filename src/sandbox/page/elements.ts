/**
 * The elements of discord-components, with the few changes that make them look like today's client. Bundled for the
 * browser; loads nothing.
 */
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/500.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans/700.css";
import "@fontsource/source-code-pro/400.css";
import "@skyra/discord-components-core";
import "./elements.css";

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
  "discord-command": ":host .discord-slash-command-name { background-color: var(--command); }",
};

for (const [name, css] of Object.entries(CHANGES)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = customElements.get(name) as unknown as { readonly elementStyles: CSSStyleSheet[] } | undefined;
  styled?.elementStyles.push(sheet);
}
