import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { erasedReply, eraseQuestion } from "../../src/reply/dataReply.js";
import { scopeOption } from "../../src/request/dataOptions.js";
import { flag } from "../../src/request/option.js";

/** `/data delete`: asks first, with a button, then deletes at once. */
export default defineCommand({
  name: "data delete",
  description: "Delete everything that is stored of you, or (administrators) of this server; asks first",
  options: { scope: scopeOption, confirm: flag("true deletes it without asking") },
  examples: ["/data delete"],
  changes: true,
  alwaysPrivate: true,
  answer: async ({ scope = "me", confirm }, context) => {
    const [store, asker, owner] = [storeOf(context), askerOf(context), scope === "me" ? "person" : "server"] as const;
    if (confirm !== true) return eraseQuestion(scope, await store.exportFor(asker, owner));
    return erasedReply(scope, await store.erase(asker, owner));
  },
});
