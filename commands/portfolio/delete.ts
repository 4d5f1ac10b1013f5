import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { deletedReply, deleteQuestion } from "../../src/reply/deleteReply.js";
import { InputError } from "../../src/request/inputError.js";
import { flag, portfolioName, required, words } from "../../src/request/option.js";
import type { SavedPortfolio } from "../../src/store/store.js";
import { StoreRefusal } from "../../src/store/storeRefusal.js";

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
    const portfolio = await foundPortfolio(context, name);
    const { person, manages = false } = askerOf(context);
    if (portfolio.owner === "server" && portfolio.sharedBy !== person && !manages) throw new StoreRefusal("not-yours");
    requireSaved(portfolio, saved);
    if (confirm !== true) return deleteQuestion(portfolio);
    return deletedReply(await storeOf(context).remove(askerOf(context), portfolio));
  },
});

/** A question that was answered late must not delete what has the name by now. */
function requireSaved({ name, created }: SavedPortfolio, saved: string | undefined): void {
  if (saved !== undefined && saved !== created.at) throw new InputError("portfolio-newer", { part: name }, "name");
}
