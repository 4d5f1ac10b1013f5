import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Asker, NewTrade, Store } from "../../src/store/store.js";
import { describeStores, newPlace, newStore } from "../support/stores.js";

const ann: Asker = { person: "ann", server: "s1" };
const bob: Asker = { person: "bob", server: "s1" };
const boss: Asker = { person: "boss", server: "s1", manages: true, administers: true };
const own = { name: "Desk", owner: "person" } as const;
const shared = { name: "Desk", owner: "server" } as const;
const sold: NewTrade = {
  kind: "trade",
  contract: "AP",
  multiplier: "25",
  currency: "AUD",
  contracts: "-60",
  price: "8000.5",
};

describeStores("portfolios", (kind) => {
  it("come back as they were saved, every digit of them", async () => {
    const store = await newStore(kind);
    const contents = {
      ...{ value: "123456789012345678.123456789", currency: "AUD", beta: "1.20", contract: "own" },
      ...{ multiplier: "25", note: "line one\nline 'two' 📈 \\u0000 $1 ?" },
      holdings: [
        { name: "BHP; drop table", weight: "0.1", beta: "1.1" },
        { name: "X", amount: "-5", beta: "0.00" },
      ],
    };
    const { created, saved, before } = await store.save(ann, "person", " Desk ", contents);
    expect({ created, before }).toEqual({ created: true, before: undefined });
    expect(saved).toMatchObject({ ...contents, name: "Desk", owner: "person", trades: [], created: { by: "ann" } });
    expect(saved.created.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await store.portfolio(ann, { name: "ＤＥＳＫ" })).toEqual([saved]);
  });

  it("keep what is not given, lose what is cleared, and tell what they were", async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", { value: "1", beta: "2", holdings: [{ name: "A", beta: "1" }] });
    const { created, before, saved } = await store.save(ann, "person", "desk", { value: "3", beta: null });
    expect({ created, before }).toEqual({
      created: false,
      before: { value: "1", beta: "2", holdings: [{ name: "A", beta: "1" }] },
    });
    expect(saved).toMatchObject({ name: "Desk", value: "3", holdings: [{ name: "A", beta: "1" }] });
    expect(saved).not.toHaveProperty("beta");
  });

  it("have a history of what changed, by whom and when; saving the same again is no change", async () => {
    let time = Date.UTC(2026, 0, 1);
    const clock = () => {
      time += 1000;
      return new Date(time);
    };
    const store = await newStore(kind, undefined, clock);
    await store.save(ann, "server", "Desk", { value: "1" });
    await store.save(bob, "server", "Desk", { value: "1" });
    await store.save(bob, "server", "Desk", { value: "2", holdings: [{ name: "A", beta: "1" }], trade: sold });
    await store.rename(ann, shared, "Desk 2");
    expect(await store.history(bob, { ...shared, name: "desk 2" })).toEqual([
      {
        what: "renamed",
        at: "2026-01-01T00:00:04.000Z",
        by: "ann",
        details: { name: { before: "Desk", after: "Desk 2" } },
      },
      {
        ...{ what: "trade", at: "2026-01-01T00:00:03.000Z", by: "bob" },
        details: {
          kind: { after: "trade" },
          contract: { after: "AP" },
          contracts: { after: "-60" },
          price: { after: "8000.5" },
        },
      },
      {
        ...{ what: "changed", at: "2026-01-01T00:00:03.000Z", by: "bob" },
        details: { value: { before: "1", after: "2" }, holdings: { after: "1" } },
      },
      { what: "created", at: "2026-01-01T00:00:01.000Z", by: "ann", details: { value: { after: "1" } } },
    ]);
  });

  it("are listed with the server's, by name, and only the asker's", async () => {
    const store = await newStore(kind);
    for (const name of ["b10", "B9", "ä"]) await store.save(ann, "person", name, {});
    await store.save(bob, "server", "a", {});
    await store.save(bob, "person", "hidden", {});
    await store.save({ person: "ann", server: "s2" }, "server", "elsewhere", {});
    expect((await store.names(ann)).map(({ name, owner }) => `${name} ${owner}`)).toEqual([
      ...["a server", "ä person", "B9 person", "b10 person"],
    ]);
    expect((await store.names({ person: "ann" })).map(({ name }) => name)).toEqual(["ä", "B9", "b10"]);
  });

  it("of one name may be one's own and the server's", async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", { value: "1" });
    await store.save(bob, "server", "DESK", { value: "2" });
    expect((await store.portfolio(ann, { name: "desk" })).map(({ value }) => value)).toEqual(["1", "2"]);
    expect((await store.portfolio(ann, shared)).map(({ value }) => value)).toEqual(["2"]);
    expect(await store.portfolio({ person: "ann", server: "s2" }, shared)).toEqual([]);
  });

  it("are shared with their trades and history, and made personal by who shared them", async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", { value: "1", trade: sold });
    expect(await store.move(ann, own, "server")).toMatchObject({ owner: "server", sharedBy: "ann", value: "1" });
    expect((await store.portfolio(bob, shared))[0]?.trades).toHaveLength(1);
    expect((await store.history(bob, shared)).map(({ what }) => what)).toEqual(["shared", "trade", "created"]);
    expect(await store.portfolio({ person: "ann" }, { name: "Desk" })).toEqual([]);
    const back = await store.move(ann, shared, "person");
    expect(back).toMatchObject({ owner: "person", changed: { by: "ann" } });
    expect(back).not.toHaveProperty("sharedBy");
    expect(await store.names(bob)).toEqual([]);
  });

  it("of a server are saved and traded by anyone there; renamed, moved and deleted by who shared them and who manages", async () => {
    const store = await newStore(kind);
    await store.save(ann, "server", "Desk", { value: "1" });
    await store.save(bob, "server", "Desk", { value: "2" });
    await store.trade(bob, shared, sold);
    const refused = [
      () => store.rename(bob, shared, "x"),
      () => store.remove(bob, shared),
      () => store.move(bob, shared, "person"),
    ];
    for (const ask of refused) await expect(ask()).rejects.toMatchObject({ name: "StoreRefusal", code: "not-yours" });
    await store.rename(ann, shared, "Desk");
    await store.rename(boss, shared, "Other");
    expect(await store.remove(boss, { ...shared, name: "other" })).toMatchObject({ name: "Other", value: "2" });
    expect(await store.names(ann)).toEqual([]);
  });

  it("are refused with the rule's name", async () => {
    const store = await newStore(kind);
    const alone: Asker = { person: "ann" };
    await store.save(ann, "person", "Desk", {});
    await store.save(ann, "person", "Two", {});
    await store.save(bob, "server", "desk", {});
    const refusals = [
      [() => store.save(alone, "server", "x", {}), "server-only"],
      [() => store.move(alone, own, "server"), "server-only"],
      [() => store.trade(alone, shared, sold), "server-only"],
      [() => store.rename(ann, own, "TWO"), "name-taken"],
      [() => store.move(ann, own, "server"), "name-taken"],
      [() => store.save(ann, "person", "\0", {}), "unusable-name"],
      [() => store.rename(ann, own, " "), "unusable-name"],
      [() => store.save(ann, "person", "x", { note: "a\0b" }), "unusable-text"],
      [() => store.trade(ann, own, { ...sold, contract: "\0" }), "unusable-text"],
      [() => store.trade(ann, { ...own, name: "\0" }, sold), "not-found"],
      [() => store.remove(ann, { ...own, name: "Three" }), "not-found"],
      [() => store.history(ann, { ...own, name: "Three" }), "not-found"],
      [() => store.undoTrade(ann, own), "nothing-to-undo"],
      [
        () => store.save(ann, "person", "x", { holdings: Array(501).fill({ name: "A", beta: "1" }) }),
        "too-many-holdings",
      ],
    ] as const;
    for (const [ask, code] of refusals) await expect(ask()).rejects.toMatchObject({ name: "StoreRefusal", code });
    expect(await store.portfolio(ann, { name: "\0" })).toEqual([]);
    expect((await store.names(ann)).map(({ name }) => name)).toEqual(["Desk", "desk", "Two"]);
  });

  it("have ids that nobody can guess", async () => {
    const store = await newStore(kind);
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1)
      ids.push((await store.save(ann, "person", "Desk", { trade: sold })).saved.trades.at(-1)?.id ?? "");
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describeStores("trades", (kind) => {
  it("are kept in order, and undone from the latest, each once", async () => {
    const store = await newStore(kind);
    await store.save(ann, "person", "Desk", { trade: { ...sold, kind: "set", contracts: "-10" } });
    const { trades } = await store.trade(ann, own, sold);
    expect(trades).toMatchObject([
      { kind: "set", contracts: "-10" },
      { ...sold, by: "ann" },
    ]);
    const { undone, saved } = await store.undoTrade(ann, own);
    expect(undone).toMatchObject({ contracts: "-60", undone: { by: "ann" } });
    expect(saved.trades.map((trade) => trade.undone !== undefined)).toEqual([false, true]);
    expect((await store.undoTrade(ann, own)).undone.kind).toBe("set");
    await expect(store.undoTrade(ann, own)).rejects.toMatchObject({ code: "nothing-to-undo" });
    expect((await store.history(ann, own))[0]).toMatchObject({
      what: "undo",
      details: { contracts: { before: "-10" } },
    });
  });
});

describeStores("settings", (kind) => {
  it("are the person's and the server's, changed and removed one by one", async () => {
    const store = await newStore(kind);
    await store.changeSettings(ann, "person", { contract: "AP", "number style": "1 000,00" });
    await store.changeSettings(boss, "server", { contract: "ES" });
    await store.changeSettings(ann, "person", { contract: null });
    expect(await store.settings(ann)).toEqual({ person: { "number style": "1 000,00" }, server: { contract: "ES" } });
    expect(await store.settings({ person: "ann" })).toEqual({ person: { "number style": "1 000,00" }, server: {} });
    await expect(store.changeSettings(ann, "server", { contract: "AP" })).rejects.toMatchObject({
      code: "not-manager",
    });
    await expect(store.changeSettings({ person: "boss", manages: true }, "server", {})).rejects.toMatchObject({
      code: "server-only",
    });
  });

  it("are known without waiting once they were read, until they change, and where nothing was ever saved", async () => {
    const store = await newStore(kind);
    if (kind === "file") expect(store.knownSettings(ann)).toEqual({ person: {}, server: {} });
    await store.changeSettings(boss, "server", { contract: "ES" });
    expect(store.knownSettings(ann)).toBeUndefined();
    const read = await store.settings(ann);
    expect(store.knownSettings(ann)).toEqual(read);
    await store.changeSettings(ann, "person", { contract: "AP" });
    expect(store.knownSettings(ann)).toBeUndefined();
    expect(store.knownSettings({ person: "somebody else" })).toBeUndefined();
  });

  it("of another process show after 5 seconds, one's own at once", async () => {
    const place = await newPlace(kind);
    let time = 1_000_000;
    const [one, other] = [await newStore(kind, place, () => new Date(time)), await newStore(kind, place)];
    expect((await one.settings(ann)).person).toEqual({});
    await other.changeSettings(ann, "person", { contract: "AP" });
    time += 4_900;
    expect((await one.settings(ann)).person).toEqual({});
    time += 200;
    expect((await one.settings(ann)).person).toEqual({ contract: "AP" });
    await one.changeSettings(ann, "person", { contract: "ES" });
    expect((await one.settings(ann)).person).toEqual({ contract: "ES" });
    await one.erase(ann, "person");
    expect((await one.settings(ann)).person).toEqual({});
  });
});

describeStores("a person's data", (kind) => {
  it("are exported whole, with their own entries in servers and nothing of others'", async () => {
    const store = await newStore(kind);
    await store.save(bob, "server", "Bob's", { note: "bob's secret" });
    await store.save(ann, "server", "Bob's", { note: "ann's words", trade: sold });
    await store.save(ann, "person", "Desk", { value: "7", trade: sold });
    await store.changeSettings(ann, "person", { contract: "AP" });
    const exported = await store.exportFor({ person: "ann" }, "person");
    expect(exported).toMatchObject({
      person: "ann",
      portfolios: [
        { name: "Desk", value: "7", trades: [{ contracts: "-60" }], history: [{ what: "created" }, { what: "trade" }] },
      ],
      settings: [{ key: "contract", value: "AP" }],
      entries: {
        portfolios: [{ server: "s1" }],
        trades: [{ contracts: "-60" }],
        changes: [{ details: { note: { after: "ann's words" } } }, { what: "trade" }],
      },
    });
    expect(JSON.stringify(exported)).not.toMatch(/bob/i);
    const nothing = await store.exportFor({ person: "x" }, "person");
    expect(nothing).toMatchObject({ portfolios: [], settings: [], entries: { trades: [] } });
  });

  it("are deleted; what is the server's too stays without their id", async () => {
    const store = await newStore(kind);
    await store.save(bob, "server", "Team", { value: "1" });
    await store.save(ann, "server", "Team", { value: "2", trade: sold });
    await store.undoTrade(ann, { name: "Team", owner: "server" });
    await store.save(ann, "person", "Desk", { value: "7", trade: sold });
    await store.changeSettings(ann, "person", { contract: "AP" });
    expect(await store.erase(ann, "person")).toMatchObject({
      deleted: { portfolios: 1, trades: 1, changes: 2, settings: 1 },
      unlinked: { portfolios: 1, trades: 1, changes: 3, settings: 0 },
    });
    expect(await store.settings(ann)).toEqual({ person: {}, server: {} });
    const [team] = await store.portfolio(bob, { name: "Team" });
    expect(team).toMatchObject({ value: "2", created: { by: "bob" }, sharedBy: "bob", trades: [{ contracts: "-60" }] });
    expect(JSON.stringify([team, await store.history(bob, { name: "Team", owner: "server" })])).not.toContain("ann");
    const exported = await store.exportFor({ person: "ann" }, "person");
    expect(exported).toMatchObject({
      portfolios: [],
      settings: [],
      entries: { portfolios: [], trades: [], changes: [] },
    });
  });
});

describeStores("a server's data", (kind) => {
  it("are exported and deleted by its administrators", async () => {
    const store = await newStore(kind);
    await store.save(ann, "server", "Team", { value: "2", trade: sold });
    await store.save(ann, "person", "Mine", { value: "3" });
    await store.changeSettings(boss, "server", { contract: "AP" });
    const refused = [() => store.exportFor(ann, "server"), () => store.erase({ ...ann, manages: true }, "server")];
    for (const ask of refused) await expect(ask()).rejects.toMatchObject({ code: "not-administrator" });
    await expect(store.erase({ person: "boss", administers: true }, "server")).rejects.toMatchObject({
      code: "server-only",
    });
    expect(await store.exportFor(boss, "server")).toMatchObject({
      server: "s1",
      portfolios: [{ name: "Team", trades: [{ by: "ann" }] }],
      settings: [{ key: "contract", changedBy: "boss" }],
    });
    expect((await store.erase(boss, "server")).deleted).toMatchObject({
      portfolios: 1,
      trades: 1,
      changes: 2,
      settings: 1,
    });
    expect(await store.names(ann)).toEqual([{ name: "Mine", owner: "person" }]);
    expect((await store.settings(boss)).server).toEqual({});
    expect(await store.serversWithData()).toEqual([]);
  });

  it("are deleted 30 days after the bot left, unless it came back", async () => {
    let time = Date.UTC(2026, 0, 1);
    const store = await newStore(kind, undefined, () => new Date(time));
    const days = (count: number) => count * 24 * 3600 * 1000;
    for (const server of ["s1", "s2", "s3"]) {
      await store.save({ person: "ann", server }, "server", "Team", {});
      await store.serverGone(server);
    }
    await store.serverGone("never heard of");
    time += days(15);
    await store.serverGone("s1");
    await store.serverHere("s2");
    time += days(14.9);
    expect(await store.purgeGone(30)).toEqual([]);
    time += days(0.2);
    expect(await store.purgeGone(30)).toEqual(["s1", "s3"]);
    expect(await store.serversWithData()).toEqual(["s2"]);
    expect(await store.purgeGone(30)).toEqual([]);
  });
});

describeStores("jobs", (kind) => {
  it("are claimed by one of many, once in their time", async () => {
    const place = await newPlace(kind);
    let time = Date.UTC(2026, 0, 1);
    const stores: Store[] = [];
    for (let count = 0; count < 4; count += 1) stores.push(await newStore(kind, place, () => new Date(time)));
    await stores[0]?.save(ann, "person", "Desk", {});
    const claims = async () =>
      (await Promise.all(stores.map((store) => store.claim("purge", 1000)))).filter(Boolean).length;
    expect(await claims()).toBe(1);
    expect(await claims()).toBe(0);
    time += 1000;
    expect(await claims()).toBe(1);
  });
});

describeStores("a store in which nothing was saved", (kind) => {
  it("answers everything, and leaves nothing behind", async () => {
    const place = await newPlace(kind);
    const store = await newStore(kind, place);
    expect(await store.check()).toEqual({ kind });
    expect(await store.names(boss)).toEqual([]);
    expect(await store.portfolio(boss, own)).toEqual([]);
    expect(await store.settings(boss)).toEqual({ person: {}, server: {} });
    expect(await store.exportFor(boss, "server")).toMatchObject({ server: "s1", portfolios: [], settings: [] });
    expect(await store.erase(boss, "server")).toMatchObject({ deleted: { portfolios: 0 } });
    await expect(store.remove(ann, own)).rejects.toMatchObject({ code: "not-found" });
    await expect(store.move(ann, own, "server")).rejects.toMatchObject({ code: "not-found" });
    await expect(store.move({ person: "ann" }, own, "server")).rejects.toMatchObject({ code: "server-only" });
    await expect(store.history({ person: "ann" }, shared)).rejects.toMatchObject({ code: "server-only" });
    await expect(store.history(ann, own)).rejects.toMatchObject({ code: "not-found" });
    await store.serverGone("s1");
    await store.serverHere("s1");
    expect(await store.purgeGone(0)).toEqual([]);
    expect(await store.serversWithData()).toEqual([]);
    if (kind === "file") expect(await store.claim("purge", 1)).toBe(false);
    expect(existsSync(place.dataDir)).toBe(false);
  });

  it.skipIf(kind !== "file")("makes its file with the first write, for its owner alone", async () => {
    const place = await newPlace(kind);
    const store = await newStore(kind, place);
    await store.save(ann, "person", "Desk", {});
    const mode = (path: string) => statSync(path).mode & 0o777;
    expect(mode(place.dataDir)).toBe(0o700);
    for (const ending of ["", "-wal", "-shm"])
      expect(mode(join(place.dataDir, `hedge-desk.sqlite${ending}`))).toBe(0o600);
  });
});
