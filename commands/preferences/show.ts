import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { settingsReply } from "../../src/reply/settingsReply.js";

/** `/preferences show`: every default that holds for you here, and where it comes from. */
export default defineCommand({
  name: "preferences show",
  description: "Every default that holds for you here, and whose each is",
  options: {},
  examples: ["/preferences show"],
  alwaysPrivate: true,
  answer: async (_, context) => {
    const asker = askerOf(context);
    return settingsReply(await storeOf(context).settings(asker), {
      scope: "person",
      inServer: asker.server !== undefined,
    });
  },
});
