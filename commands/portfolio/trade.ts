import { defineCommand } from "../../src/command.js";
import { askerOf, defaultContract, foundPortfolio, storeOf } from "../../src/memory.js";
import { tradedReply } from "../../src/reply/tradeReply.js";
import { readTrade, tradeOptions } from "../../src/request/tradeOptions.js";

/** `/portfolio trade name:desk contracts:-60 price:8000`: what is held, at which average, and what it made so far. */
export default defineCommand({
  name: "portfolio trade",
  description: "Record futures bought (+) or sold (−) for a portfolio: position, average price, profit or loss",
  options: tradeOptions,
  examples: [
    "/portfolio trade name:desk contracts:-60 price:8000",
    "/portfolio trade name:desk contracts:20 price:7900",
  ],
  changes: true,
  alwaysPrivate: true,
  answer: async (words, context) => {
    const portfolio = await foundPortfolio(context, words.name);
    const { trade, notes } = readTrade(words, portfolio, defaultContract(context));
    return tradedReply(await storeOf(context).trade(askerOf(context), portfolio, trade), trade, notes);
  },
});
