import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { settingsReply } from "../../src/reply/settingsReply.js";
import { choice } from "../../src/request/option.js";
import { serverOptions, settingNames } from "../../src/request/settingOptions.js";

/** `/settings reset option:contract`, or all of them. */
export default defineCommand({
  name: "settings reset",
  description: "Take back one of this server's defaults, or all",
  options: { option: choice("Which; all if left out", settingNames(serverOptions)) },
  examples: ["/settings reset option:contract"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ option }, context) => {
    const names = option === undefined ? settingNames(serverOptions) : [option];
    const changes = Object.fromEntries(names.map((name) => [name, null]));
    const [store, asker] = [storeOf(context), askerOf(context)];
    await store.changeSettings(asker, "server", changes);
    return settingsReply(await store.settings(asker), {
      scope: "server",
      changed: changes,
      inServer: asker.server !== undefined,
    });
  },
});
