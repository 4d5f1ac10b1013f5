import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BackupError, backUp, restore } from "../../src/store/embedded/backup.js";
import { openStore } from "../../src/store/openStore.js";
import { startChild } from "../support/child.js";

const MINA = { person: "1" };

describe("a copy of the embedded store", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hedge-desk-backup-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const save = async (dataDir: string, ...names: readonly string[]) => {
    const store = openStore({ dataDir });
    for (const name of names) await store.save(MINA, "person", name, { value: "10000000" });
    await store.close();
  };
  const namesIn = async (dataDir: string) => {
    const store = openStore({ dataDir });
    const names = await store.names(MINA);
    await store.close();
    return names.map(({ name }) => name);
  };

  it("is made for its owner alone, and put back beside what was there", async () => {
    const [data, copy] = [join(folder, "data"), join(folder, "copy.sqlite")];
    await save(data, "Desk", "Fund");
    expect(await backUp(data, copy)).toBe(2);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await save(data, "Later");
    const { portfolios, kept = "" } = await restore(data, copy);
    expect(portfolios).toBe(2);
    expect(await namesIn(data)).toEqual(["Desk", "Fund"]);
    expect(readFileSync(kept).subarray(0, 15).toString()).toBe("SQLite format 3");
    expect(await restore(join(folder, "fresh"), kept)).toEqual({ portfolios: 3 });
  });

  it("is whole while another process saves, and is not put back meanwhile", { timeout: 30_000 }, async () => {
    const [data, copy] = [join(folder, "data"), join(folder, "copy.sqlite")];
    const writer = startChild(new URL("./writer.ts", import.meta.url), [JSON.stringify({ dataDir: data }), "w"]);
    await writer.printed(5);
    expect(await backUp(data, copy)).toBeGreaterThanOrEqual(1);
    await expect(restore(data, copy)).rejects.toThrowError(/in use: stop the bot/);
    writer.process.kill("SIGKILL");
    await writer.ended;
    expect((await restore(data, copy)).portfolios).toBeGreaterThanOrEqual(1);
  });

  it("is never written over another, nor made of nothing", async () => {
    const copy = join(folder, "copy.sqlite");
    await expect(backUp(join(folder, "data"), copy)).rejects.toThrowError(/Nothing is saved/);
    await save(join(folder, "data"), "Desk");
    writeFileSync(copy, "mine");
    await expect(backUp(join(folder, "data"), copy)).rejects.toThrowError(BackupError);
    expect(readFileSync(copy, "utf8")).toBe("mine");
  });

  it("is looked at before it takes the place of anything", async () => {
    const data = join(folder, "data");
    await save(data, "Desk");
    const [text, cut] = [join(folder, "notes.txt"), join(folder, "cut.sqlite")];
    writeFileSync(text, "no database");
    await save(join(folder, "other"), ...Array.from({ length: 30 }, (_, at) => `Portfolio ${at}`));
    const bytes = readFileSync(join(folder, "other", "hedge-desk.sqlite"));
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    for (const file of [text, cut, join(folder, "nowhere")])
      await expect(restore(data, file)).rejects.toThrowError(BackupError);
    expect(await namesIn(data)).toEqual(["Desk"]);
  });

  it("is asked for by npm run backup, which explains itself", async () => {
    const script = fileURLToPath(new URL("../../src/backup.ts", import.meta.url));
    const run = (...args: readonly string[]) =>
      execFileSync(process.execPath, ["--import", "tsx", script, ...args], {
        env: { PATH: process.env.PATH, DATA_DIR: join(folder, "data") },
        encoding: "utf8",
        stdio: "pipe",
      });
    await save(join(folder, "data"), "Desk");
    const copy = join(folder, "copy.sqlite");
    expect(run(copy)).toBe(`1 portfolio copied to ${copy}.\n`);
    expect(run("--restore", copy)).toMatch(/^In place: 1 portfolio\. What was there is kept as .+sqlite\./);
    expect(() => run()).toThrowError(/npm run backup -- desk\.sqlite/);
  });
});
