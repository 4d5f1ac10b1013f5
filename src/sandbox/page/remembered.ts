/** A word that the page keeps over a reload. */
export interface Remembered {
  /** Nothing, if none was kept. */
  readonly get: () => string | null;
  readonly set: (word: string) => void;
}

/**
 * Keeps a word: in this tab alone (`sessionStorage`), or for all tabs (`localStorage`).
 *
 * @example
 * remembered(localStorage, "theme").set("light")
 */
export function remembered(storage: Storage, name: string): Remembered {
  return { get: () => storage.getItem(name), set: (word) => storage.setItem(name, word) };
}
