import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { settingsReply } from "../../src/reply/settingsReply.js";
import { choice } from "../../src/request/option.js";
import { preferenceOptions, settingNames } from "../../src/request/settingOptions.js";

/** `/preferences reset option:contract`, or all of them. */
export default defineCommand({
  name: "preferences reset",
  description: "Take back one of your defaults, or all",
  options: { option: choice("Which; all if left out", settingNames(preferenceOptions)) },
  examples: ["/preferences reset option:contract"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ option }, context) => {
    const names = option === undefined ? settingNames(preferenceOptions) : [option];
    const changes = Object.fromEntries(names.map((name) => [name, null]));
    const [store, asker] = [storeOf(context), askerOf(context)];
    await store.changeSettings(asker, "person", changes);
    return settingsReply(await store.settings(asker), {
      scope: "person",
      changed: changes,
      inServer: asker.server !== undefined,
    });
  },
});
