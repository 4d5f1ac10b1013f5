import { expect, it } from "vitest";
import type { NewTrade } from "../../src/store/store.js";
import { describeStores, newPlace, newStore } from "../support/stores.js";

const BOUGHT: NewTrade = { kind: "trade", contract: "AP", multiplier: "25", contracts: "1" };
const DESK = { name: "Desk", owner: "person" } as const;

describeStores("a request that is delivered again", (kind) => {
  it("changes portfolios and trades once, whichever process it reaches", async () => {
    const place = await newPlace(kind);
    const [one, other] = [await newStore(kind, place), await newStore(kind, place)];
    const as = (request: string) => ({ person: "1", request });
    await one.save(as("a"), "person", "Desk", { value: "1" });
    await expect(other.save(as("a"), "person", "Desk", { value: "2" })).rejects.toMatchObject({ code: "done-already" });
    await one.trade(as("b"), DESK, BOUGHT);
    const again = await Promise.allSettled([other.trade(as("b"), DESK, BOUGHT), one.trade(as("b"), DESK, BOUGHT)]);
    expect(again.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const [saved] = await one.portfolio({ person: "1" }, DESK);
    expect([saved?.value, saved?.trades.length]).toEqual(["1", 1]);
  });

  it("is carried out where the first one was refused, and where there is no id", async () => {
    const store = await newStore(kind);
    const asker = { person: "1", request: "a" };
    await store.save({ person: "2" }, "person", "Other", {});
    await expect(store.trade(asker, DESK, BOUGHT)).rejects.toMatchObject({ code: "not-found" });
    await store.save({ person: "1" }, "person", "Desk", {});
    expect((await store.trade(asker, DESK, BOUGHT)).trades.length).toBe(1);
    await store.trade({ person: "1" }, DESK, BOUGHT);
    expect((await store.trade({ person: "1" }, DESK, BOUGHT)).trades.length).toBe(3);
  });

  it("is forgotten after a day", async () => {
    const place = await newPlace(kind);
    let now = new Date("2026-11-21T00:00:00Z");
    const store = await newStore(kind, place, () => now);
    const asker = { person: "1", request: "a" };
    await store.save(asker, "person", "Desk", {});
    now = new Date("2026-11-22T00:00:01Z");
    await store.claim("anything", 1000);
    await expect(store.save(asker, "person", "Desk", {})).resolves.toMatchObject({ created: false });
  });
});
