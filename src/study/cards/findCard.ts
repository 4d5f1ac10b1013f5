import { closest } from "../../catalogue/closest.js";
import type { Card } from "./card.js";
import { cards } from "./cards.js";

/** What a typed concept turned out to mean. */
export type CardMatch =
  | { readonly kind: "found"; readonly card: Card }
  | { readonly kind: "unknown"; readonly suggestions: readonly Card[] };

const MOST_SUGGESTIONS = 4;

/** Letters, digits and the marks of formulas alone, so that `Cross-hedge` and `cross hedge` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}*]/gu, "");
}

const named = cards.flatMap((card) =>
  [card.id, card.title, ...card.aliases].map((name) => [plain(name), card] as const),
);
const byName = new Map(named);
const names = [...byName.keys()];

/**
 * The card that an id, a title or another name means; a near miss is only suggested.
 *
 * @example
 * findCard("Blume") // { kind: "found", card: adjusted-beta }
 * findCard("tailng") // { kind: "unknown", suggestions: [tailing] }
 */
export function findCard(typed: string): CardMatch {
  const key = plain(typed);
  const card = byName.get(key);
  return card === undefined ? { kind: "unknown", suggestions: suggestions(key.slice(0, 40)) } : { kind: "found", card };
}

/** Cards by what is typed so far, for completion: those whose name starts with it before those that hold it; all for nothing. */
export function searchCards(typed: string): readonly Card[] {
  const key = plain(typed);
  const starting = named.filter(([name]) => name.startsWith(key));
  const holding = named.filter(([name]) => name.includes(key));
  return [...new Set([...starting, ...holding].map(([, card]) => card))];
}

/** The card with an id that another card points to. */
export function cardById(wanted: string): Card | undefined {
  return cards.find(({ id }) => id === wanted);
}

function suggestions(key: string): readonly Card[] {
  if (key.length < 3) return [];
  const near = [
    ...closest(key, names),
    ...names.filter((name) => name.includes(key)),
    ...names.filter((name) => name.length > 3 && key.includes(name)),
  ];
  const found = near.map((name) => byName.get(name)).filter((card) => card !== undefined);
  return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
}
