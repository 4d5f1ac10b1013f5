import { defineCommand } from "../../src/command.js";
import { defaultContract, foundPortfolio } from "../../src/memory.js";
import { echo } from "../../src/reply/format.js";
import { portfolioReply } from "../../src/reply/portfolioReply.js";
import { contract, portfolioName, price, required } from "../../src/request/option.js";
import { pricedContract } from "../../src/request/pricedContract.js";

/** `/portfolio show name:desk price:8000`: what is saved, and the position in the price's contract valued. */
export default defineCommand({
  name: "portfolio show",
  description: "What a saved portfolio holds; with a price, the profit or loss of its futures",
  options: {
    name: required(portfolioName("Which portfolio")),
    price: price("Futures price at which the open position is valued", "8000"),
    contract: contract("The contract that the price is of, where several are held"),
  },
  examples: ["/portfolio show name:desk", "/portfolio show name:desk price:8000"],
  personal: true,
  answer: async ({ name, price, contract }, context) => {
    const portfolio = await foundPortfolio(context, name);
    const title = `Portfolio “${echo(portfolio.name)}”`;
    if (price === undefined) return portfolioReply(portfolio, { title });
    const of = pricedContract(portfolio, contract, defaultContract(context));
    return portfolioReply(portfolio, { title, valued: { price: price.amount, of } });
  },
});
