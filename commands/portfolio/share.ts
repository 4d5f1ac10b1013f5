import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { echo } from "../../src/reply/format.js";
import { portfolioReply } from "../../src/reply/portfolioReply.js";
import { portfolioName, required } from "../../src/request/option.js";

/** `/portfolio share name:desk`: from now on everyone in this server sees it and can change it. */
export default defineCommand({
  name: "portfolio share",
  description: "Share a portfolio of yours with everyone in this server, with its amounts, trades and history",
  options: { name: required(portfolioName("Which portfolio")) },
  examples: ["/portfolio share name:desk"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ name }, context) => {
    const mine = await foundPortfolio(context, { ...name, owner: "person" });
    const shared = await storeOf(context).move(askerOf(context), mine, "server");
    return portfolioReply(shared, {
      title: `Shared “${echo(shared.name)}” with this server`,
      lines: [
        "Everyone here sees its amounts, trades and history, with earlier values and notes, and can change it; you, or who manages the server, can take it back.",
      ],
    });
  },
});
