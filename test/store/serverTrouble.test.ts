import { expect, it } from "vitest";
import type { Asker } from "../../src/store/store.js";
import { startProxy } from "../support/proxy.js";
import { administer, describeStore, newPlace, newStore, type Place } from "../support/stores.js";

const ann: Asker = { person: "ann" };
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long it took to fail with the code. */
async function failed(work: Promise<unknown>, code: string): Promise<number> {
  const started = performance.now();
  await expect(work).rejects.toMatchObject({ name: "StoreError", code });
  return performance.now() - started;
}

async function proxied(place: Place) {
  const proxy = await startProxy(place.databaseUrl ?? "");
  return { proxy, place: { ...place, databaseUrl: proxy.url } };
}

const kind = "postgresql";

describeStore(kind, "a store on a server", () => {
  it("that is stopped says so, and is well again with the next call after it has started", async () => {
    const { proxy, place } = await proxied(await newPlace(kind));
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    await proxy.stop();
    expect(await failed(store.names(ann), "away")).toBeLessThan(1_500);
    expect(await failed(store.save(ann, "person", "x", {}), "away")).toBeLessThan(1_500);
    expect(await store.check()).toEqual({ kind, trouble: "away" });
    await proxy.restore();
    expect(await store.names(ann)).toHaveLength(1);
    expect((await store.save(ann, "person", "x", {})).created).toBe(true);
    await store.close();
    await proxy.stop();
  });

  it("that was never there says so, at once to those who ask again within a second", async () => {
    const { proxy, place } = await proxied(await newPlace(kind));
    const store = await newStore(kind, place);
    proxy.freeze();
    const first = await failed(store.names(ann), "away");
    expect(first).toBeGreaterThan(1_500);
    expect(first).toBeLessThan(4_000);
    expect(await failed(store.save(ann, "person", "x", {}), "away")).toBeLessThan(1_000);
    await proxy.restore();
    await later(1_100);
    expect(await store.names(ann)).toEqual([]);
    await store.close();
    await proxy.stop();
  });

  it("that no longer answers says so within 3 seconds, and is well again when it does", async () => {
    const { proxy, place } = await proxied(await newPlace(kind));
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    proxy.freeze();
    expect(await failed(store.save(ann, "person", "x", {}), "away")).toBeLessThan(4_000);
    expect(await failed(store.names(ann), "away")).toBeLessThan(4_000);
    await proxy.restore();
    expect(await store.names(ann)).toHaveLength(1);
    await store.close();
    await proxy.stop();
  });

  it("that ends its connections is asked over new ones", async () => {
    const place = await newPlace(kind);
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    const name = new URL(place.databaseUrl ?? "").pathname.slice(1);
    await administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    expect(await store.names(ann)).toHaveLength(1);
    await administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    expect((await store.save(ann, "person", "Two", {})).created).toBe(true);
  });

  it("whose connections have silently gone is asked over new ones", async () => {
    const { proxy, place } = await proxied(await newPlace(kind));
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    proxy.wear();
    expect(await store.names(ann)).toHaveLength(1);
    proxy.wear();
    expect((await store.save(ann, "person", "Two", {})).created).toBe(true);
    await store.close();
    await proxy.stop();
  });

  it("whose database is missing or may not be written says which", async () => {
    const place = await newPlace(kind);
    const nowhere = new URL(place.databaseUrl ?? "");
    nowhere.pathname = "/not_there";
    const missing = await newStore(kind, { ...place, databaseUrl: nowhere.href });
    await failed(missing.names(ann), "away");
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    const name = new URL(place.databaseUrl ?? "").pathname.slice(1);
    await administer(`alter database ${name} set default_transaction_read_only = on`);
    const reader = await newStore(kind, place);
    expect(await reader.names(ann)).toHaveLength(1);
    await failed(reader.save(ann, "person", "x", {}), "read-only");
    expect(await reader.check()).toEqual({ kind, trouble: "read-only" });
  });

  it("in which another holds the rows says so within 3 seconds", async () => {
    const place = await newPlace(kind);
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    const holding = administer("begin; lock table portfolios; select pg_sleep(3)", place.databaseUrl);
    await later(300);
    expect(await failed(store.save(ann, "person", "Desk", { value: "1" }), "busy")).toBeLessThan(4_000);
    await holding;
    expect((await store.save(ann, "person", "Desk", { value: "1" })).saved.value).toBe("1");
  });

  it("that a later version has changed is left as it is", async () => {
    const place = await newPlace(kind);
    await (await newStore(kind, place)).save(ann, "person", "Desk", {});
    await administer("insert into kysely_migration values ('999-later', '2030-01-01')", place.databaseUrl);
    const store = await newStore(kind, place);
    await failed(store.names(ann), "newer");
    await failed(store.save(ann, "person", "x", {}), "newer");
  });

  it("whose tables another process is making is waited for, longer than an answer would be", async () => {
    const place = await newPlace(kind);
    // The lock that kysely takes while it changes tables, as another copy of the bot would hold it.
    const lock = "begin; select pg_advisory_xact_lock(3853314791062309107); select pg_sleep(3.5)";
    const holding = administer(lock, place.databaseUrl);
    await later(300);
    const store = await newStore(kind, place);
    expect((await store.save(ann, "person", "Desk", {})).created).toBe(true);
    await holding;
  });

  it("is opened by many at once", async () => {
    const place = await newPlace(kind);
    const stores = await Promise.all(Array.from({ length: 6 }, () => newStore(kind, place)));
    await Promise.all(stores.map((store, at) => store.save(ann, "person", `${at}`, {})));
    expect(await stores[0]?.names(ann)).toHaveLength(6);
  });
});
