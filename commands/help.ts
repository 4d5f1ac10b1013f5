import { closest } from "../src/catalogue/closest.js";
import { defineCommand } from "../src/command.js";
import { readOwnFile } from "../src/ownFiles.js";
import { commandHelpReply, groupHelpReply, overviewReply } from "../src/reply/helpReply.js";
import { InputError } from "../src/request/inputError.js";
import { words } from "../src/request/option.js";

/** `/help`: every command with examples that run; `/help command:hedge`: one command with all its options. */
export default defineCommand({
  name: "help",
  description: "What the bot answers, with examples to run",
  options: { command: words("One command in full, e.g. hedge", "hedge") },
  examples: ["/help", "/help command:hedge"],
  answer: ({ command: wanted }, { commands }) => {
    if (wanted === undefined) return overviewReply(commands);
    const name = wanted.replace(/^\//, "").toLowerCase().replace(/\s+/g, " ");
    const command = commands.find((command) => command.name === name);
    if (commands.some((command) => command.name.startsWith(`${name} `))) return groupHelpReply(name, commands);
    if (command !== undefined) return commandHelpReply(command, readOwnFile);
    const names = commands.map((command) => command.name);
    throw new InputError("unknown-command", { part: wanted, fixes: closest(name, names) }, "command");
  },
});
