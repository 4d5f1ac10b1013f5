const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** XML text with its character references undone; those of a document type stay as written. */
export function xmlText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(x?)([0-9a-f]{1,6}));/gi,
    (whole, name?: string, hex?: string, digits?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits ?? "", hex === "" ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * A workbook's text: `_x000D_` stands for a character that XML cannot hold.
 *
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function workbookText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
