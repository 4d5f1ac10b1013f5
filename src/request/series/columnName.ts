import { closest } from "../../catalogue/closest.js";
import { InputError } from "../inputError.js";
import type { Column } from "./layout.js";
import { closesOnly, isVolume, namedField } from "./priceFields.js";

const LISTED = 12;

/** A name without case, spaces and punctuation: `S&P 500 TR` and `sp500tr` are one. */
export function plainName(name: string): string {
  const letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? name.trim().toLowerCase() : letters;
}

/** Names for a sentence: the first twelve, and how many more. */
export function listed(columns: readonly Column[]): string {
  const names = columns.slice(0, LISTED).map(({ name }) => name.slice(0, 30));
  return columns.length > LISTED ? `${names.join(", ")} and ${columns.length - LISTED} more` : names.join(", ");
}

/** The column that a text names exactly, by name or by number, or nothing. */
export function namedColumn(text: string, columns: readonly Column[]): Column | undefined {
  const typed = text.trim();
  const plain = plainName(typed);
  const exact = columns.find(({ name }) => name === typed);
  if (exact !== undefined) return exact;
  const alike = columns.filter(({ name }) => plainName(name) === plain);
  if (alike.length > 0)
    return alike.length === 1 ? alike[0] : alike.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const number = /^(?:column\s*|#)?(\d{1,3})$/i.exec(typed);
  if (number !== null) return columns.find(({ at }) => at === Number(number[1]) - 1);
  return reordered(typed, columns) ?? closeOf(plain, columns);
}

/** `AAPL Close` names `Close AAPL`. */
function reordered(typed: string, columns: readonly Column[]): Column | undefined {
  const sorted = (text: string) => text.toLowerCase().split(/\s+/).map(plainName).sort().join(" ");
  const found = columns.filter(({ name }) => name.includes(" ") && sorted(name) === sorted(typed));
  return found.length === 1 ? found[0] : undefined;
}

/** `AAPL` names its adjusted close or its close. */
function closeOf(plain: string, columns: readonly Column[]): Column | undefined {
  const own = columns.filter(({ name }) => plainName(namedField(name)?.security ?? "") === plain);
  const [close, ...more] = closesOnly(own);
  return plain !== "" && more.length === 0 && close !== undefined && !isVolume(close.name) ? close : undefined;
}

/** The field that was taken of a security which a text names without one: `Close` of `AAPL`. */
export function chosenField(text: string, { name }: Column): string | undefined {
  const named = namedField(name);
  return named !== undefined && named.security !== "" && plainName(text) === plainName(named.security)
    ? named.field
    : undefined;
}

/**
 * The column of numbers that a text names: by name whatever its case, spaces and punctuation, or by number (`column 3`).
 *
 * @param offered the columns to choose from instead, where the text names none
 * @throws {@link InputError} `unknown-column` with those it may have meant, `column-not-numbers`, `column-volume`
 */
export function findColumn(
  text: string,
  columns: readonly Column[],
  field: string,
  offered: readonly Column[] = columns,
): Column {
  const found = namedColumn(text, columns);
  const areNumbers = (each: readonly Column[]) =>
    each.filter(({ holds, name }) => holds === "number" && !isVolume(name));
  const numbers = areNumbers(offered);
  if (found === undefined) {
    const near = nearest(text, numbers);
    const fixes = near.length > 0 ? near : numbers.slice(0, 4).map(({ name }) => name);
    throw new InputError(
      "unknown-column",
      { part: text.slice(0, 60), about: listed(areNumbers(columns)), fixes },
      field,
    );
  }
  if (isVolume(found.name)) {
    const fixes = numbers.slice(0, 4).map(({ name }) => name);
    throw new InputError("column-volume", { part: found.name, fixes }, field);
  }
  if (found.holds === "number") return found;
  const about = { date: "dates", text: "text", missing: "nothing", number: "" }[found.holds];
  const fixes = numbers.slice(0, 4).map(({ name }) => name);
  throw new InputError("column-not-numbers", { part: found.name, about, fixes }, field);
}

function nearest(text: string, columns: readonly Column[]): readonly string[] {
  const plain = plainName(text);
  const near = closest(
    plain,
    columns.map(({ name }) => plainName(name)),
  );
  const inside = plain.length < 2 ? [] : columns.filter(({ name }) => plainName(name).includes(plain));
  const names = near.map((match) => columns.find(({ name }) => plainName(name) === match)?.name ?? "");
  return [...new Set([...names, ...inside.map(({ name }) => name)])].slice(0, 4);
}
