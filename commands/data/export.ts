import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { exportReply } from "../../src/reply/dataReply.js";
import { scopeOption } from "../../src/request/dataOptions.js";

/** `/data export`: everything that is stored of you, as a JSON file. */
export default defineCommand({
  name: "data export",
  description: "Everything that is stored of you, or (administrators) of this server, as a JSON file",
  options: { scope: scopeOption },
  examples: ["/data export"],
  alwaysPrivate: true,
  answer: async ({ scope = "me" }, context) => {
    const stored = await storeOf(context).exportFor(askerOf(context), scope === "me" ? "person" : "server");
    return exportReply(scope, stored);
  },
});
