import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { settingsReply } from "../../src/reply/settingsReply.js";
import { InputError } from "../../src/request/inputError.js";
import { preferenceOptions, writtenSettings } from "../../src/request/settingOptions.js";

/** `/preferences set contract:ES move:-10`: what is used where nothing is typed. */
export default defineCommand({
  name: "preferences set",
  description: "Set your defaults: what is used where nothing is typed",
  options: preferenceOptions,
  examples: ["/preferences set contract:ES move:-10"],
  changes: true,
  alwaysPrivate: true,
  answer: async (words, context) => {
    const changes = writtenSettings(words);
    if (Object.keys(changes).length === 0) throw new InputError("nothing-set", { add: ["contract:ES"] }, "contract");
    const [store, asker] = [storeOf(context), askerOf(context)];
    await store.changeSettings(asker, "person", changes);
    return settingsReply(await store.settings(asker), {
      scope: "person",
      changed: changes,
      inServer: asker.server !== undefined,
    });
  },
});
