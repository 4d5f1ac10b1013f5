import { openStore } from "../../src/store/openStore.js";
import type { Asker, NewTrade } from "../../src/store/store.js";
import { StoreError } from "../../src/store/storeError.js";

/**
 * A process that saves without end, or as often as it is told, and prints each number that was confirmed: each saves a
 * value, a trade and the answer to a quiz question of that number. What is refused because the other process is busy is tried again, and told.
 *
 * Arguments: where the store is, as JSON; the person; the first number; how many, 0 for no end.
 */
const [place = "{}", person = "", first = "1", many = "0"] = process.argv.slice(2);
const store = openStore(JSON.parse(place));
const asker: Asker = { person, server: "s1" };
const last = many === "0" ? Number.POSITIVE_INFINITY : Number(first) + Number(many);

async function save(number: number): Promise<void> {
  const trade: NewTrade = { kind: "trade", contract: "AP", multiplier: "25", contracts: `${number}` };
  const answer = { question: `${number}`, topic: "fx", points: 1, outOf: 2, right: false };
  await untilTaken(() => store.save(asker, "server", `${person} ${number % 5}`, { value: `${number}`, trade }));
  await untilTaken(() => store.recordAnswer(asker, answer));
  process.stdout.write(`${number}\n`);
}

async function untilTaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    process.stdout.write(`refused ${error instanceof StoreError ? error.code : String(error)}\n`);
    return untilTaken(write);
  }
}

await untilTaken(() => store.keepScores(asker, true));
for (let number = Number(first); number < last; number += 1) await save(number);
