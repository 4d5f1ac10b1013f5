import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { echo } from "../../src/reply/format.js";
import { portfolioReply } from "../../src/reply/portfolioReply.js";
import { portfolioName, required } from "../../src/request/option.js";

/** `/portfolio personal name:desk`: from now on only you see it, everywhere. */
export default defineCommand({
  name: "portfolio personal",
  description: "Take a shared portfolio back: from now on only you see it, in every server and in messages",
  options: { name: required(portfolioName("Which portfolio")) },
  examples: ["/portfolio personal name:desk"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ name }, context) => {
    const shared = await foundPortfolio(context, { ...name, owner: "server" });
    const mine = await storeOf(context).move(askerOf(context), shared, "person");
    return portfolioReply(mine, { title: `“${echo(mine.name)}” is yours alone again` });
  },
});
