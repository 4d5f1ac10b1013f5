import { limits } from "./limits.js";
import { StoreRefusal } from "./storeRefusal.js";

/** How long a key may be: Unicode's compatibility forms make 18 characters of some, and an index has its limits. */
const LONGEST_KEY = 2 * limits.name;

/**
 * What two names that count as one have in common: the same text but for case, width and other compatibility forms,
 * white space and characters that do not show. Nothing for a text that cannot be a name.
 *
 * @example nameKey(" ＤＥＳＫ  one ") // "desk one"
 */
export function nameKey(name: string): string | undefined {
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return undefined;
  const shown = name.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const folded = shown.toUpperCase().toLowerCase().normalize("NFKC").replace(/\s+/g, " ").trim();
  const usable = folded !== "" && [...name.trim()].length <= limits.name && [...folded].length <= LONGEST_KEY;
  return usable ? folded : undefined;
}

/** A new name: as typed, without white space around it, and its key. @throws {@link StoreRefusal} unusable-name */
export function newName(name: string): { readonly name: string; readonly name_key: string } {
  const key = nameKey(name);
  if (key === undefined) throw new StoreRefusal("unusable-name");
  return { name: name.trim(), name_key: key };
}

/**
 * Looks at every text in a value, keys too.
 *
 * @throws {@link StoreRefusal} unusable-text when one holds a NUL: PostgreSQL refuses it, SQLite ends the text there
 */
export function requireText(value: unknown): void {
  if (typeof value === "string" && value.includes("\0")) throw new StoreRefusal("unusable-text");
  if (typeof value === "object" && value !== null) Object.entries(value).flat().forEach(requireText);
}
