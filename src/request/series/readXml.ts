import { broken } from "./zipDirectory.js";

/** What is told of a part as it is read. Names come without their prefix. */
export interface XmlReader {
  /** An element begins; `attributes` as written. */
  readonly open: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  /** Whether the text that follows is wanted; other text is never held. */
  readonly wantsText?: () => boolean;
  /** Text as written, in one piece or several. */
  readonly text?: (text: string) => void;
}

const TAG = /^<(\/?)(?:[^\s<>/:="']+:)?([^\s<>/:="']+)([^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*)>/;
/** Longest tag and text: 32,767 characters of Excel's, each escaped. */
const LONGEST_TAG = 65_536;
const LONGEST_TEXT = 200_000;
const DEEPEST = 50;
const MOST_ELEMENTS = 10_000_000;
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;
/** Begins every kind of section: `<![CDATA[`. */
const LONGEST_BEGINNING = 9;

/**
 * Reads a part of a workbook in one pass over its pieces, holding no more than one tag or text of it. Elements must
 * close in order, and a document type is refused, as ECMA-376 part 2 does.
 *
 * @throws {@link InputError} `file-workbook`
 */
export function readXml(pieces: Iterable<Uint8Array>, reader: XmlReader): void {
  const decoder = new TextDecoder();
  const within: string[] = [];
  let rest = "";
  let until: string | undefined;
  let elements = 0;

  /** Each step gives where the next begins, or -1 where more is needed. */
  const passOver = (at: number, end: string): number => {
    const found = rest.indexOf(end, at);
    if (found === -1) return -1;
    until = undefined;
    return found + end.length;
  };

  const takeText = (from: number): number => {
    const at = rest.indexOf("<", from);
    const end = at === -1 ? rest.length : at;
    if (end === from || reader.wantsText?.() !== true) return end;
    if (end - from > LONGEST_TEXT) throw broken("a cell holds more than 32,767 characters");
    if (at === -1) return from;
    reader.text?.(rest.slice(from, at));
    return at;
  };

  const takeTag = (at: number): number => {
    const found = TAG.exec(rest.slice(at, at + LONGEST_TAG));
    if (found === null) {
      if (rest.length - at >= LONGEST_TAG) throw damaged();
      return -1;
    }
    const [whole, slash, name = "", attributes = ""] = found;
    const empty = attributes.endsWith("/");
    if (slash === "/") {
      if (within.pop() !== name) throw damaged();
      reader.close?.(name);
    } else {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw broken("it has more than 10,000,000 elements");
      reader.open(name, empty ? attributes.slice(0, -1) : attributes);
      if (empty) reader.close?.(name);
      else if (within.push(name) > DEEPEST) throw broken("its elements stand too deep inside each other");
    }
    return at + whole.length;
  };

  const takeMarkup = (at: number): number => {
    const [begin, end] = PASSED_OVER.find(([start]) => rest.startsWith(start, at)) ?? [];
    if (begin !== undefined) {
      until = end;
      return at + begin.length;
    }
    if (rest.startsWith("<!DOCTYPE", at)) throw broken("it has a document type, which no workbook has");
    if (rest.startsWith("<!", at)) throw damaged();
    return takeTag(at);
  };

  const read = (last: boolean): void => {
    let at = 0;
    for (;;) {
      if (until === undefined) at = takeText(at);
      const left = rest.length - at;
      if (left === 0 || (until === undefined && left < LONGEST_BEGINNING && !last)) break;
      if (until === undefined && rest.charCodeAt(at) !== 60) break;
      const next = until === undefined ? takeMarkup(at) : passOver(at, until);
      if (next === -1) break;
      at = next;
    }
    rest = rest.slice(until === undefined ? at : Math.max(at, rest.length - until.length + 1));
  };

  for (const piece of pieces) {
    rest += decoder.decode(piece, { stream: true });
    read(false);
  }
  rest += decoder.decode();
  read(true);
  if (within.length > 0 || until !== undefined || rest.trim() !== "") throw broken("it is cut short");
}

function damaged() {
  return broken("a part of it is damaged");
}
