import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { databaseFile } from "../../src/store/embedded/databaseFile.js";
import { troubleOfCode } from "../../src/store/embedded/sqliteError.js";
import type { Asker } from "../../src/store/store.js";
import { startChild } from "../support/child.js";
import { newPlace, newStore } from "../support/stores.js";

const ann: Asker = { person: "ann" };
const isRoot = process.getuid?.() === 0;
const tmpfs = mkdtempSync(join(tmpdir(), "hedge-desk-small-"));
const canMount = isRoot && spawnSync("/bin/mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", tmpfs]).status === 0;
/** Nobody must be able to run the tests' own files; a checkout below a directory of root's own keeps them out. */
const nobodyCanRun =
  !isRoot ||
  spawnSync(process.execPath, ["--eval", `fs.accessSync(${JSON.stringify(process.cwd())})`], { uid: 65_534 }).status ===
    0;
if (!nobodyCanRun) console.log("not tried: directories that may not be written, as others cannot read this checkout");
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const unlessRefused = 1_100;

/** What another process can do there; nobody, where the tests run as root, whom no mode keeps out. */
async function tried(dataDir: string): Promise<readonly string[]> {
  const child = startChild(new URL("./trying.ts", import.meta.url), [dataDir], isRoot ? 65_534 : undefined);
  expect([await child.ended, child.errors()]).toEqual([0, ""]);
  return child.lines;
}

afterAll(() => {
  if (canMount) spawnSync("/bin/umount", ["-l", tmpfs]);
  rmSync(tmpfs, { recursive: true, force: true });
});

describe("a store in a file", () => {
  it.skipIf(!nobodyCanRun)("that may not be written says so, and is well again when it may", async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", { value: "1" });
    await store.close();
    chmodSync(join(dataDir, ".."), 0o755);
    chmodSync(dataDir, 0o555);
    chmodSync(join(dataDir, "hedge-desk.sqlite"), 0o444);
    expect(await tried(dataDir)).toEqual(["check read-only", "read read-only", "save read-only"]);
    chmodSync(dataDir, 0o777);
    chmodSync(join(dataDir, "hedge-desk.sqlite"), 0o666);
    expect(await tried(dataDir)).toEqual(["check ready", "read done", "save done"]);
  });

  it.skipIf(!nobodyCanRun)("whose directory may not be made says so, and answers what it need not write", async () => {
    const { dataDir } = await newPlace("file");
    chmodSync(join(dataDir, ".."), 0o555);
    expect(await tried(join(dataDir, "deeper"))).toEqual(["check read-only", "read done", "save read-only"]);
    chmodSync(join(dataDir, ".."), 0o777);
    expect(await tried(join(dataDir, "deeper"))).toEqual(["check ready", "read done", "save done"]);
  });

  it.skipIf(!canMount)("on a full disk says so, still reads, and saves when there is room", async () => {
    const store = await newStore("file", { dataDir: join(tmpfs, "data") });
    await store.save(ann, "person", "Desk", { value: "1" });
    let code: unknown;
    for (let count = 0; count < 100 && code === undefined; count += 1)
      await store.save(ann, "person", "Desk", { note: `${count} ${"x".repeat(20_000)}` }).catch((error) => {
        code = error.code;
      });
    expect(code).toBe("full");
    expect(await store.names(ann)).toHaveLength(1);
    await store.close();
    spawnSync("/bin/mount", ["-o", "remount,size=4m", tmpfs]);
    const again = await newStore("file", { dataDir: join(tmpfs, "data") });
    expect((await again.save(ann, "person", "Desk", { value: "2" })).saved.value).toBe("2");
    await again.close();
  });

  it("that is no database at all is left as it is", async () => {
    const { dataDir } = await newPlace("file");
    mkdirSync(dataDir);
    const file = join(dataDir, "hedge-desk.sqlite");
    writeFileSync(file, "no database ".repeat(1000));
    const store = await newStore("file", { dataDir });
    for (const work of [() => store.names(ann), () => store.save(ann, "person", "x", {})])
      await expect(work()).rejects.toMatchObject({ name: "StoreError", code: "failed" });
    expect(await store.check()).toEqual({ kind: "file", trouble: "failed" });
    expect(readFileSync(file, "utf8")).toBe("no database ".repeat(1000));
    rmSync(file);
    await later(unlessRefused);
    expect((await store.save(ann, "person", "x", {})).created).toBe(true);
  });

  it("that a later version has changed is left as it is", async () => {
    const { dataDir } = await newPlace("file");
    const file = join(dataDir, "hedge-desk.sqlite");
    const first = await newStore("file", { dataDir });
    await first.save(ann, "person", "Desk", {});
    await first.close();
    const database = new Database(file);
    database.exec("insert into kysely_migration values ('999-later', '2030-01-01')");
    database.pragma("wal_checkpoint(truncate)");
    database.close();
    const before = readFileSync(file);
    const store = await newStore("file", { dataDir });
    await expect(store.names(ann)).rejects.toMatchObject({ code: "newer" });
    await expect(store.save(ann, "person", "x", {})).rejects.toMatchObject({ code: "newer" });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("that is taken away while it is open says so once, rather than save to nowhere", async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", {});
    rmSync(dataDir, { recursive: true });
    expect(await store.names(ann)).toEqual([]);
    await expect(store.save(ann, "person", "Two", {})).rejects.toMatchObject({ code: "away" });
    await store.save(ann, "person", "Three", {});
    const other = await newStore("file", { dataDir });
    expect(await other.names(ann)).toEqual([{ name: "Three", owner: "person" }]);
  });

  it("that is replaced while it is open says so once, and goes on with the one that is there", async () => {
    const { dataDir } = await newPlace("file");
    const file = join(dataDir, "hedge-desk.sqlite");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", {});
    const other = await newPlace("file");
    const backup = await newStore("file", other);
    await backup.save(ann, "person", "Restored", {});
    await backup.close();
    for (const ending of ["-wal", "-shm"]) rmSync(`${file}${ending}`);
    renameSync(join(other.dataDir, "hedge-desk.sqlite"), file);
    await expect(store.save(ann, "person", "Two", {})).rejects.toMatchObject({ code: "away" });
    expect(await store.names(ann)).toEqual([{ name: "Restored", owner: "person" }]);
  });

  it("commits nothing of a transaction that began in a thread which is no more", async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", {});
    const file = join(dataDir, "hedge-desk.sqlite");
    const thread = databaseFile();
    const sql = "delete from portfolios";
    expect(thread.run({ file, sql, parameters: [], transaction: "within" })).toMatchObject({
      error: { code: "TRANSACTION_LOST" },
    });
    expect(thread.run({ file, sql: "commit", parameters: [], transaction: "within" })).toHaveProperty("error");
    expect(thread.run({ file, sql: "rollback", parameters: [], transaction: "within" })).toEqual({ rows: [] });
    thread.close();
    expect(await store.names(ann)).toHaveLength(1);
  });

  it("that another holds says so within 3 seconds, still reads, and saves afterwards", async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", {});
    const other = new Database(join(dataDir, "hedge-desk.sqlite"));
    other.exec("begin immediate");
    const started = performance.now();
    const saves = Array.from({ length: 10 }, (_, at) => store.save(ann, "person", `${at}`, {}));
    const results = await Promise.allSettled(saves);
    expect(performance.now() - started).toBeLessThan(5_000);
    for (const result of results) expect(result).toMatchObject({ status: "rejected", reason: { code: "busy" } });
    expect(await store.names(ann)).toHaveLength(1);
    other.exec("rollback");
    other.close();
    expect((await store.save(ann, "person", "Two", {})).created).toBe(true);
  });

  it("that another writes to without a break is saved to all the same", { timeout: 60_000 }, async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", {});
    const other = startChild(new URL("./hogging.ts", import.meta.url), [dataDir]);
    onTestFinished(() => void other.process.kill("SIGKILL"));
    await other.printed(1);
    for (let at = 0; at < 20; at += 1) expect((await store.save(ann, "person", `${at}`, {})).created).toBe(true);
  });

  it("is opened by many at once", async () => {
    const { dataDir } = await newPlace("file");
    const stores = await Promise.all(Array.from({ length: 6 }, () => newStore("file", { dataDir })));
    await Promise.all(stores.map((store, at) => store.save(ann, "person", `${at}`, {})));
    expect(await stores[0]?.names(ann)).toHaveLength(6);
  });

  it("that was closed says so, and what was under way is finished or told the same", async () => {
    const store = await newStore("file");
    await store.save(ann, "person", "Desk", {});
    const underWay = store.save(ann, "person", "Two", {}).then(
      () => "done",
      (error) => error.code,
    );
    await store.close();
    expect(["done", "closed"]).toContain(await underWay);
    await expect(store.names(ann)).rejects.toMatchObject({ name: "StoreError", code: "closed" });
    await store.close();
  });

  it("writes nothing of what was deleted back to the disk", async () => {
    const { dataDir } = await newPlace("file");
    const store = await newStore("file", { dataDir });
    await store.save(ann, "person", "Desk", { note: "a very particular secret" });
    const files = () =>
      ["", "-wal"].map((end) => readFileSync(join(dataDir, `hedge-desk.sqlite${end}`), "latin1")).join();
    expect(files()).toContain("a very particular secret");
    await store.erase(ann, "person");
    expect(files()).not.toContain("a very particular secret");
  });
});

describe("what SQLite says", () => {
  it.each([
    ["SQLITE_BUSY_SNAPSHOT", "busy"],
    ["SQLITE_READONLY_DBMOVED", "read-only"],
    ["SQLITE_CANTOPEN", "read-only"],
    ["SQLITE_FULL", "full"],
    ["ENOSPC", "full"],
    ["SQLITE_CORRUPT", "failed"],
    ["EISDIR", "failed"],
  ])("%s is told as %s", (code, trouble) => {
    expect(troubleOfCode(code)).toBe(trouble);
  });
});
