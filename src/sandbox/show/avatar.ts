import { escapeHtml } from "./html.js";

/** A picture of a name's first letter, as a data URI. */
export function letterAvatar(name: string, color: string): string {
  const letter = `<text x="20" y="27" font-size="20" font-family="sans-serif" text-anchor="middle" fill="#fff">${escapeHtml(name.charAt(0))}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/>${letter}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
