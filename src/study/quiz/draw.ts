/** Numbers that look drawn, and are the same for the same text. */
export interface Draw {
  /** A whole number, both ends included. */
  readonly integer: (low: number, high: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/**
 * Draws that follow from a text alone: its FNV-1a hash seeds mulberry32, both 32-bit.
 *
 * @see Fowler, Noll and Vo, The FNV Non-Cryptographic Hash Algorithm; mulberry32 by Tommy Ettinger, in the public domain
 * @example
 * drawFrom("capm-1-a").integer(1, 6) // the same every time
 */
export function drawFrom(text: string): Draw {
  let state = hash(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer: Draw["integer"] = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick: Draw["pick"] = (items) => {
    const [item] = items.slice(integer(0, items.length - 1));
    if (item === undefined) throw new RangeError("nothing to draw from");
    return item;
  };
  const shuffled: Draw["shuffled"] = (items) =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { integer, pick, shuffled };
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
}

/** As often as a draw may fail before something is wrong with what is asked of it. */
const MOST_TRIES = 200;

/** Draws again until what is drawn will do. */
export function drawUntil<Item>(make: () => Item, willDo: (item: Item) => boolean): Item {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const item = make();
    if (willDo(item)) return item;
  }
  throw new RangeError("no draw would do");
}
