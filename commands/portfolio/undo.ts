import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { undoneReply } from "../../src/reply/tradeReply.js";
import { portfolioName, required } from "../../src/request/option.js";

/** `/portfolio undo name:desk`: the last trade no longer counts; the history keeps it. */
export default defineCommand({
  name: "portfolio undo",
  description: "Undo the last trade of a portfolio; its history keeps it",
  options: { name: required(portfolioName("Which portfolio")) },
  examples: ["/portfolio undo name:desk"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ name }, context) => {
    const portfolio = await foundPortfolio(context, name);
    const { saved, undone } = await storeOf(context).undoTrade(askerOf(context), portfolio);
    return undoneReply(saved, undone);
  },
});
