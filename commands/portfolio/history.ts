import { defineCommand } from "../../src/command.js";
import { askerOf, foundPortfolio, storeOf } from "../../src/memory.js";
import { historyReply } from "../../src/reply/historyReply.js";
import { portfolioName, required } from "../../src/request/option.js";

/** `/portfolio history name:desk`: who changed what, and when. */
export default defineCommand({
  name: "portfolio history",
  description: "Who changed a portfolio, when, and what it was before",
  options: { name: required(portfolioName("Which portfolio")) },
  examples: ["/portfolio history name:desk"],
  personal: true,
  answer: async ({ name }, context) => {
    const portfolio = await foundPortfolio(context, name);
    return historyReply(portfolio, await storeOf(context).history(askerOf(context), portfolio));
  },
});
