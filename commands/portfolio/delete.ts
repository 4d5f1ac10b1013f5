import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { deletedReply, deleteQuestion } from "../../src/reply/deleteReply.js";
import { flag, portfolioName, required } from "../../src/request/option.js";

/** `/portfolio delete name:desk`: asks first, with a button. */
export default defineCommand({
  name: "portfolio delete",
  description: "Delete a saved portfolio with its trades and history; asks first",
  options: {
    name: required(portfolioName("Which portfolio")),
    confirm: flag("true deletes it without asking"),
  },
  examples: ["/portfolio delete name:desk"],
  changes: true,
  answer: async ({ name, confirm }, context) => {
    const portfolio = await foundPortfolio(context, name);
    if (confirm !== true) return deleteQuestion(portfolio);
    return deletedReply(await storeOf(context).remove(askerOf(context), portfolio));
  },
});
