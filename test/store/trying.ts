import { openStore } from "../../src/store/openStore.js";
import type { Asker } from "../../src/store/store.js";

/** A process that tries to read and to save, and prints what each came to: `done`, or the error's code. */
const [dataDir = ""] = process.argv.slice(2);
const store = openStore({ dataDir });
const asker: Asker = { person: "ann" };

async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

const state = await store.check();
process.stdout.write(`check ${state.trouble ?? "ready"}\n`);
process.stdout.write(`read ${await outcome(store.names(asker))}\n`);
process.stdout.write(`save ${await outcome(store.save(asker, "person", "Desk", { note: "x".repeat(10_000) }))}\n`);
