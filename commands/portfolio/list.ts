import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { portfolioListReply } from "../../src/reply/portfolioReply.js";

/** `/portfolio list`: every portfolio that you can use here. */
export default defineCommand({
  name: "portfolio list",
  description: "Every portfolio that you can use here: yours, and those shared with this server",
  options: {},
  examples: ["/portfolio list"],
  personal: true,
  answer: async (_, context) => {
    const [store, asker] = [storeOf(context), askerOf(context)];
    const names = await store.names(asker);
    const found = await Promise.all(names.map((which) => store.portfolio(asker, which)));
    return portfolioListReply(found.flat());
  },
});
