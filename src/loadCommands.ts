import { readdir } from "node:fs/promises";
import { sep } from "node:path";
import type { Command } from "./command.js";
import { sourceUrl } from "./config/sourceUrl.js";

/** Where the command files lie: beside the sources when run from them, beside the build when built. */
const FOLDER = sourceUrl("../commands/");

/** The order of the help; commands that are not named here follow by name. */
const ORDER: readonly string[] = [
  ...["hedge", "scenario", "drift", "review", "mix", "put", "var", "beta", "minvar", "fair", "roll", "capm", "alpha"],
  ...["check", "ask", "quiz play", "quiz group", "quiz", "explain", "contracts"],
  ...["save", "show", "list", "trade", "undo", "share", "personal", "rename", "history"].map(
    (name) => `portfolio ${name}`,
  ),
  ...["portfolio", "preferences set", "preferences", "settings set", "settings", "data", "help", "status"],
];

/**
 * Loads every command: the folder is the list, a new command is one file in it, one of a group in the group's folder.
 *
 * @throws when a file has no command as its default export, so that a broken one is never left out in silence
 */
export async function loadCommands(): Promise<readonly Command[]> {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  const commands = await Promise.all(
    files.map(async (file) => {
      const loaded: { default?: Command } = await import(new URL(file.split(sep).join("/"), FOLDER).href);
      if (loaded.default?.run === undefined) throw new Error(`commands/${file} has no command as its default export`);
      return loaded.default;
    }),
  );
  const rank = ({ name }: Command) => {
    const at = [name, name.split(" ", 1)[0] ?? ""].map((known) => ORDER.indexOf(known)).find((at) => at >= 0);
    return at ?? ORDER.length;
  };
  return commands.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
