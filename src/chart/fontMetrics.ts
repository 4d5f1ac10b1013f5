import { readFileSync } from "node:fs";
import { FONT_FILES, type FontWeight } from "./fontFiles.js";

/** What laying out text needs of a font: which characters it has, and how wide each is, in ems. */
interface FontMetrics {
  readonly widthOf: (codePoint: number) => number | undefined;
}

/** Microsoft's platform with all of Unicode, the table that every complete TTF has. */
const UNICODE = { platform: 3, encoding: 10, format: 12 };

/**
 * Reads widths and characters of a TTF file.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff: tables `head`, `hhea`, `hmtx` and `cmap` (format 12)
 */
function readMetrics(path: string): FontMetrics {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [bytes.toString("latin1", record, record + 4), view.getUint32(record + 8)] as const;
    }),
  );
  const table = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`${path} has no table ${name}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table("head") + 18);
  const lastWidth = view.getUint16(table("hhea") + 34) - 1;
  const glyphs = readGlyphs(view, table("cmap"));
  const widths = table("hmtx");
  return {
    widthOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? undefined : view.getUint16(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm;
    },
  };
}

/** Code point → glyph. */
function readGlyphs(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const records = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  const record = records.find(
    (at) => view.getUint16(at) === UNICODE.platform && view.getUint16(at + 2) === UNICODE.encoding,
  );
  const start = record === undefined ? undefined : cmap + view.getUint32(record + 4);
  if (start === undefined || view.getUint16(start) !== UNICODE.format)
    throw new Error("the font lacks a Unicode table");
  const glyphs = new Map<number, number>();
  for (let group = start + 16, left = view.getUint32(start + 12); left > 0; group += 12, left -= 1) {
    const first = view.getUint32(group);
    for (let code = first; code <= view.getUint32(group + 4); code += 1) {
      glyphs.set(code, view.getUint32(group + 8) + code - first);
    }
  }
  return glyphs;
}

const metrics: Readonly<Record<FontWeight, FontMetrics>> = {
  500: readMetrics(FONT_FILES[500]),
  700: readMetrics(FONT_FILES[700]),
};

/** Whether the fonts can draw a character; one that they cannot would leave a hole. */
export function hasGlyph(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return Object.values(metrics).every(({ widthOf }) => widthOf(codePoint) !== undefined);
}

/** The width of a text in pixels, but for kerning. */
export function textWidth(text: string, size: number, weight: FontWeight = 500): number {
  return [...text].reduce((sum, letter) => sum + (metrics[weight].widthOf(letter.codePointAt(0) ?? 0) ?? 1), 0) * size;
}
