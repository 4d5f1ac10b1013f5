import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { echo } from "../../src/reply/format.js";
import { portfolioReply } from "../../src/reply/portfolioReply.js";
import { newName, portfolioName, required } from "../../src/request/option.js";

/** `/portfolio rename name:desk to:"core equity"`. */
export default defineCommand({
  name: "portfolio rename",
  description: "Give a saved portfolio another name",
  options: {
    name: required(portfolioName("Which portfolio")),
    to: required(newName("Its new name")),
  },
  examples: ['/portfolio rename name:desk to:"core equity"'],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ name, to }, context) => {
    const before = await foundPortfolio(context, name);
    const renamed = await storeOf(context).rename(askerOf(context), before, to.name);
    return portfolioReply(renamed, { title: `“${echo(before.name)}” is now “${echo(renamed.name)}”` });
  },
});
