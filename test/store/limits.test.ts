import { expect, it } from "vitest";
import { limits } from "../../src/store/limits.js";
import type { Asker, NewTrade } from "../../src/store/store.js";
import { StoreRefusal } from "../../src/store/storeRefusal.js";
import { describeStores, newPlace, newStore } from "../support/stores.js";

const ann: Asker = { person: "ann", server: "s1" };
const own = { name: "Desk", owner: "person" } as const;
const trade: NewTrade = { kind: "trade", contract: "AP", multiplier: "25", contracts: "1" };

/** How many were done, when all that were not were refused with the code. */
async function doneOf(tries: readonly Promise<unknown>[], code: StoreRefusal["code"]): Promise<number> {
  const results = await Promise.allSettled(tries);
  const reasons = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  for (const reason of reasons) expect(reason).toEqual(expect.objectContaining({ code }));
  return results.length - reasons.length;
}

describeStores("limits", (kind) => {
  it("let a person have 50 portfolios and a server 200, however many ask at once in two stores", async () => {
    const place = await newPlace(kind);
    const stores = [await newStore(kind, place), await newStore(kind, place)];
    const many = (owner: "person" | "server", from: number, to: number) =>
      stores.flatMap((store, at) =>
        Array.from({ length: to - from }, (_, number) => () => store.save(ann, owner, `${at} ${from + number}`, {})),
      );
    const all = (saves: readonly (() => Promise<unknown>)[]) => saves.map((save) => save());
    expect(await doneOf(all(many("person", 0, 20)), "too-many-portfolios")).toBe(40);
    expect(await doneOf(all(many("person", 20, 32)), "too-many-portfolios")).toBe(10);
    expect((await stores[0]?.names(ann))?.length).toBe(limits.portfoliosOfPerson);
    for (const save of many("server", 0, 97)) await save();
    expect(await doneOf(all(many("server", 97, 102)), "too-many-portfolios")).toBe(6);
    await expect(stores[0]?.move(ann, { name: "0 0", owner: "person" }, "server")).rejects.toMatchObject({
      code: "name-taken",
    });
    await stores[0]?.rename(ann, { name: "0 0", owner: "person" }, "mine");
    await expect(stores[0]?.move(ann, { name: "mine", owner: "person" }, "server")).rejects.toMatchObject({
      code: "too-many-portfolios",
    });
  });

  it("let a name be given once, by whoever comes first", async () => {
    const place = await newPlace(kind);
    const stores = [await newStore(kind, place), await newStore(kind, place)];
    const saves = stores.flatMap((store) =>
      [1, 2, 3].map((value) => store.save(ann, "server", "Desk", { value: `${value}` })),
    );
    expect((await Promise.all(saves)).filter(({ created }) => created)).toHaveLength(1);
    await stores[0]?.save(ann, "server", "Two", {});
    const renames = stores.flatMap((store) =>
      ["Desk", "Two"].map((name) => store.rename(ann, { name, owner: "server" }, "Three")),
    );
    const results = await Promise.allSettled(renames);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await stores[0]?.names(ann))?.length).toBe(2);
  });

  it("let a portfolio have 1,000 trades, undone ones making room, and keep its latest 200 changes", {
    timeout: 60_000,
  }, async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", {});
    for (let count = 0; count < limits.trades - 3; count += 1) await store.trade(ann, own, trade);
    await store.undoTrade(ann, own);
    expect(
      await doneOf(
        Array.from({ length: 5 }, () => store.trade(ann, own, trade)),
        "too-many-trades",
      ),
    ).toBe(4);
    await expect(store.save(ann, "person", "Desk", { value: "9", trade })).rejects.toBeInstanceOf(StoreRefusal);
    const [desk] = await store.portfolio(ann, own);
    expect(desk?.trades).toHaveLength(limits.trades);
    expect(desk).not.toHaveProperty("value");
    const history = await store.history(ann, own);
    expect(history).toHaveLength(limits.changes);
    expect(history.slice(0, 5).map(({ what }) => what)).toEqual(["trade", "trade", "trade", "trade", "undo"]);
    expect(desk?.trades.filter(({ undone }) => undone !== undefined)).toEqual([]);
  });

  it("let a position that is stated take the place of its contract's trades", { timeout: 60_000 }, async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", {});
    const other = { ...trade, contract: "CME:ES" };
    for (let count = 0; count < limits.trades - 1; count += 1) await store.trade(ann, own, trade);
    await store.trade(ann, own, other);
    const stated = { ...trade, kind: "set", contracts: "-5" } as const;
    const { saved } = await store.save(ann, "person", "Desk", { trade: stated });
    expect(saved.trades.map(({ kind, contract }) => [kind, contract])).toEqual([
      ["trade", "CME:ES"],
      ["set", trade.contract],
    ]);
  });

  it("let a portfolio have 500 holdings", async () => {
    const store = await newStore(kind);
    const holdings = Array.from({ length: limits.holdings }, (_, at) => ({
      name: `H${at}`,
      weight: "0.002",
      beta: "1.05",
    }));
    const { saved } = await store.save(ann, "person", "Desk", { holdings });
    expect(saved.holdings).toEqual(holdings);
  });
});
