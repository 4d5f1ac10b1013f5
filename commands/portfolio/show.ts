import { defineCommand } from "../../src/command.js";
import { foundPortfolio } from "../../src/memory.js";
import { echo } from "../../src/reply/format.js";
import { portfolioReply } from "../../src/reply/portfolioReply.js";
import { portfolioName, price, required } from "../../src/request/option.js";

/** `/portfolio show name:desk price:8000`: what is saved, and positions valued at a price. */
export default defineCommand({
  name: "portfolio show",
  description: "What a saved portfolio holds; with a price, the profit or loss of its futures",
  options: {
    name: required(portfolioName("Which portfolio")),
    price: price("Futures price at which open positions are valued", "8000"),
  },
  examples: ["/portfolio show name:desk", "/portfolio show name:desk price:8000"],
  answer: async (words, context) => {
    const portfolio = await foundPortfolio(context, words.name);
    return portfolioReply(portfolio, { title: `Portfolio “${echo(portfolio.name)}”`, price: words.price?.amount });
  },
});
