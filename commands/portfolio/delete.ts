import { defineCommand } from "../../src/command.js";
import { askerOf, portfolioToDelete, storeOf } from "../../src/memory.js";
import { deletedReply, deleteQuestion } from "../../src/reply/deleteReply.js";
import { flag, portfolioName, required, words } from "../../src/request/option.js";

/** `/portfolio delete name:desk`: asks first, with a button. */
export default defineCommand({
  name: "portfolio delete",
  description: "Delete a saved portfolio with its trades and history; asks first",
  options: {
    name: required(portfolioName("Which portfolio")),
    confirm: flag("true deletes it without asking"),
    saved: words("Only the one saved at this time, as the question told it", "2026-11-21T15:04:09.120Z"),
  },
  examples: ["/portfolio delete name:desk"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ name, confirm, saved }, context) => {
    const portfolio = await portfolioToDelete(context, name, saved);
    if (confirm !== true) return deleteQuestion(portfolio);
    return deletedReply(await storeOf(context).remove(askerOf(context), portfolio));
  },
});
