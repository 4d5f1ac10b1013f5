import type { Card } from "../../cards/card.js";

/** What stands where a word was taken out. */
const GAP = "…";
/** Shorter words of a title name nothing. */
const SHORTEST = 4;
/** A word's end may differ: hedge, hedges, hedging. */
const ENDING = 3;

/**
 * A card's meaning without the words of its title, whatever their endings, and without its longer other names.
 *
 * @example
 * withoutTitle({ title: "Beta", meaning: "Betas are slopes.", aliases: [], ... }) // "… are slopes."
 */
export function withoutTitle({ title, aliases, meaning }: Card): string {
  const stems = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => `${word.slice(0, Math.max(SHORTEST, word.length - ENDING))}\\p{L}*`);
  const names = aliases.filter((name) => /^[\p{L} ]+ [\p{L} ]+$/u.test(name));
  const words = [...names, ...stems].join("|");
  if (words === "") return meaning;
  const gaps = meaning.replace(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu"), GAP);
  return gaps.replace(new RegExp(`${GAP}(?: ${GAP})+`, "gu"), GAP);
}
