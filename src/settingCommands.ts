import { type Command, defineCommand } from "./command.js";
import { askerOf, storeOf } from "./memory.js";
import { settingsReply } from "./reply/settingsReply.js";
import { InputError } from "./request/inputError.js";
import { choice } from "./request/option.js";
import { preferenceOptions, serverOptions, settingNames, writtenSettings } from "./request/settingOptions.js";
import type { Owner } from "./store/store.js";

/** What a person and a server may set, and how their commands are called. */
const SCOPES = {
  person: { group: "preferences", options: preferenceOptions, whose: "your" },
  server: { group: "settings", options: serverOptions, whose: "this server's" },
} as const;

/** `/preferences set contract:ES move:-10`, or the server's: what is used where nothing is typed. */
export function setCommand(scope: Owner): Command {
  const { group, options, whose } = SCOPES[scope];
  return defineCommand({
    name: `${group} set`,
    description: `Set ${whose} defaults: what is used where nothing is typed`,
    options,
    examples: [`/${group} set contract:ES move:-10`],
    changes: true,
    alwaysPrivate: true,
    answer: async (words, context) => {
      const changed = writtenSettings(words);
      if (Object.keys(changed).length === 0) throw new InputError("nothing-set", { add: ["contract:ES"] }, "contract");
      const [store, asker] = [storeOf(context), askerOf(context)];
      await store.changeSettings(asker, scope, changed);
      return settingsReply(await store.settings(asker), { scope, changed, inServer: asker.server !== undefined });
    },
  });
}

/** `/preferences show`: every default that holds for the person here, and whose it is. */
export function showCommand(scope: Owner): Command {
  const { group } = SCOPES[scope];
  return defineCommand({
    name: `${group} show`,
    description: "Every default that holds for you here, and whose each is",
    options: {},
    examples: [`/${group} show`],
    alwaysPrivate: true,
    answer: async (_, context) => {
      const asker = askerOf(context);
      return settingsReply(await storeOf(context).settings(asker), { scope, inServer: asker.server !== undefined });
    },
  });
}

/** `/preferences reset option:contract`, or all of them. */
export function resetCommand(scope: Owner): Command {
  const { group, options, whose } = SCOPES[scope];
  const names = settingNames(options);
  return defineCommand({
    name: `${group} reset`,
    description: `Take back one of ${whose} defaults, or all`,
    options: { option: choice("Which; all if left out", names) },
    examples: [`/${group} reset option:contract`],
    changes: true,
    alwaysPrivate: true,
    answer: async ({ option }, context) => {
      const changed = Object.fromEntries((option === undefined ? names : [option]).map((name) => [name, null]));
      const [store, asker] = [storeOf(context), askerOf(context)];
      await store.changeSettings(asker, scope, changed);
      return settingsReply(await store.settings(asker), { scope, changed, inServer: asker.server !== undefined });
    },
  });
}
