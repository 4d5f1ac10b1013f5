import fc from "fast-check";
import { expect, it } from "vitest";
import type { Asker, Owner, Store } from "../../src/store/store.js";
import { StoreRefusal } from "../../src/store/storeRefusal.js";
import { describeStores, newStore } from "../support/stores.js";
import { Model, type Operation } from "./model.js";

/** Ids overlap between people and servers, and look like patterns, numbers and each other. */
const ids = ["1", "1%", "_", "person:1", "01"] as const;
const names = ["Desk", "desk ", "DESK", "%", "_", "' or 1=1 --", "📈", "<@1>"] as const;

const asker: fc.Arbitrary<Asker> = fc.record(
  {
    person: fc.constantFrom(...ids),
    server: fc.constantFrom(...ids),
    manages: fc.boolean(),
    administers: fc.boolean(),
  },
  { requiredKeys: ["person"] },
);
const owner = fc.constantFrom<Owner>("person", "server");
const name = fc.constantFrom(...names);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("save" as const), owner, name }) },
  fc.record({ kind: fc.constant("rename" as const), owner, name, newName: name }),
  fc.record({ kind: fc.constant("remove" as const), owner, name }),
  fc.record({ kind: fc.constant("history" as const), owner, name }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), owner, name, to: owner }) },
  fc.record({ kind: fc.constant("set" as const), owner }),
  fc.record({ kind: fc.constant("export" as const), owner }),
  fc.record({ kind: fc.constant("erase" as const), owner }),
);

/** Does in the store what the model does. */
async function run(store: Store, by: Asker, what: Operation, note: string): Promise<unknown> {
  const contract = "AP";
  if (what.kind === "save")
    return store.save(by, what.owner, what.name, {
      note,
      trade: { kind: "trade", contract, multiplier: "25", contracts: note },
    });
  if (what.kind === "rename") return store.rename(by, what, what.newName);
  if (what.kind === "remove") return store.remove(by, what);
  if (what.kind === "history") return store.history(by, what);
  if (what.kind === "move") return store.move(by, what, what.to);
  if (what.kind === "set") return store.changeSettings(by, what.owner, { note });
  return what.kind === "export" ? store.exportFor(by, what.owner) : store.erase(by, what.owner);
}

/** Everything that the asker can get to see, as the model puts it. */
async function seen(store: Store, by: Asker): Promise<readonly string[]> {
  const lists = await Promise.all((await store.names(by)).map((which) => store.portfolio(by, which)));
  return lists
    .flat()
    .map((portfolio) => `${portfolio.owner} ${portfolio.name} ${portfolio.note}`)
    .sort();
}

const told = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => {
      if (error instanceof StoreRefusal) return error.code;
      throw error;
    },
  );

const everyone: readonly Asker[] = ids.flatMap((person) => [{ person }, ...ids.map((server) => ({ person, server }))]);
const steps = fc.array(fc.tuple(asker, operation), { minLength: 5, maxLength: 40 });

describeStores("whatever anyone does", (kind) => {
  it("nobody sees, changes or deletes what is not theirs", { timeout: 120_000 }, async () => {
    const store = await newStore(kind);
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const model = new Model();
        await clear(store);
        for (const [at, [by, what]] of taken.entries()) {
          const note = `n${at}n`;
          expect([what, await told(run(store, by, what, note))]).toEqual([what, model.run(by, what, note)]);
          expect(await seen(store, by)).toEqual(model.visible(by));
        }
        for (const by of everyone) await expectOwnOnly(store, by, model, taken);
      }),
      { numRuns: kind === "file" ? 60 : 15 },
    );
  });
});

async function expectOwnOnly(
  store: Store,
  by: Asker,
  model: Model,
  taken: readonly (readonly [Asker, Operation])[],
): Promise<void> {
  expect(await seen(store, by)).toEqual(model.visible(by));
  const settings = await store.settings(by);
  expect(settings.person.note).toBe(model.settings.get(`person ${by.person}`));
  expect(settings.server.note).toBe(by.server === undefined ? undefined : model.settings.get(`server ${by.server}`));
  const { portfolios, ...rest } = await store.exportFor(by, "person");
  const own = JSON.stringify(portfolios);
  for (const note of model.notesOf(`person ${by.person}`)) expect(own).toContain(note);
  const entered = taken.flatMap(([who], at) => (who.person === by.person ? [`n${at}n`] : []));
  const strangers = [...JSON.stringify(rest).matchAll(/n\d+n/g)].map(([note]) => note);
  expect(strangers.filter((note) => !entered.includes(note))).toEqual([]);
}

async function clear(store: Store): Promise<void> {
  for (const id of ids) {
    await store.erase({ person: id, server: id, administers: true }, "server");
    await store.erase({ person: id }, "person");
  }
}
