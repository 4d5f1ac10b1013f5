import type { Owner, Which } from "../store/store.js";
import { InputError } from "./inputError.js";

/** Short enough to be read in a list. */
const MAX_NAME = 60;
/** Short enough for Discord's choices with whose it is behind it, in the units that Discord may count: emoji have many. */
const MAX_UNITS = 80;
const MARK = /\s*\((?<whose>mine|server)\)$/iu;
const OWNER: Readonly<Record<string, Owner>> = { mine: "person", server: "server" };

/** A portfolio as a person names it; whose it is only where they say so. */
export interface NamedPortfolio {
  readonly name: string;
  readonly owner?: Owner;
}

/**
 * Reads a name for a portfolio that is to be saved; `(mine)` or `(server)` behind it says whose.
 *
 * @throws {@link InputError} `empty`, `portfolio-name`
 */
export function readNewName(text: string): NamedPortfolio {
  const named = readPortfolioName(text);
  const letters = [...named.name].length;
  if (letters > MAX_NAME)
    throw new InputError("portfolio-name", { about: `it has ${letters} characters, of at most ${MAX_NAME}` });
  if (named.name.length > MAX_UNITS)
    throw new InputError("portfolio-name", { about: "it takes more room than Discord gives; use fewer emoji" });
  // What cannot be seen, or turns text round, would make two names look alike; a backtick ends Discord's code blocks.
  const plain = named.name.normalize("NFKC").replace(/\u200d/g, "");
  if (MARK.test(plain) || /[\p{C}\p{Zl}\p{Zp}`\u2800\u3164\uffa0]/u.test(plain))
    throw new InputError("portfolio-name", { about: "use letters, digits, signs and emoji" });
  return named;
}

/**
 * Reads which portfolio is meant: `desk`, or, where both a person and their server have one, `desk (mine)` or `desk (server)`.
 *
 * @throws {@link InputError} `empty`
 * @example
 * readPortfolioName("Desk (server)") // { name: "Desk", owner: "server" }
 */
export function readPortfolioName(text: string): NamedPortfolio {
  const name = text.replace(/\s+/gu, " ").trim();
  if (name === "") throw new InputError("empty");
  const whose = MARK.exec(name)?.groups?.whose?.toLowerCase();
  const owner = whose === undefined ? undefined : OWNER[whose];
  return owner === undefined ? { name } : { name: name.replace(MARK, ""), owner };
}

/** The text that {@link readPortfolioName} reads back, whosever else has one of the name. */
export function writePortfolioName({ name, owner }: Which): string {
  return `${name} (${owner === "person" ? "mine" : "server"})`;
}

/** What is offered while a name is typed: those that hold what was typed, with whose they are where two share a name. */
export function portfolioChoices(
  typed: string,
  visible: readonly Which[],
): readonly { readonly name: string; readonly value: string }[] {
  const wanted = typed.trim().toLowerCase();
  const twice = new Set(
    visible.map(({ name }) => name.toLowerCase()).filter((name, at, all) => all.indexOf(name) !== at),
  );
  return visible
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map((which) => ({
      name: `${which.name} · ${which.owner === "person" ? "yours" : "this server's"}`,
      value: twice.has(which.name.toLowerCase()) ? writePortfolioName(which) : which.name,
    }));
}
