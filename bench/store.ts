import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import Database from "libsql";
import pg from "pg";
import { openStore } from "../src/store/openStore.js";
import type { Asker, Store } from "../src/store/store.js";

const PEOPLE = 100_000;
const EACH = 10;
const asker: Asker = { person: "p77777", server: "s7" };

/** What a store was measured to take, in ms; a file's size in MiB. */
export interface StoreFigures {
  readonly kind: "file" | "postgresql";
  /** The first call of a new process, its libraries loaded: a save that makes the tables, and a read with them there. */
  readonly openMs: number;
  readonly reopenMs: number;
  readonly read: Spread;
  readonly save: Spread;
  /** With a million portfolios. */
  readonly names: Spread;
  readonly loopMs: number;
  readonly sizeMiB?: number;
}

interface Spread {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Measures the store in a file, and in PostgreSQL where TEST_DATABASE_URL names one; whatever is made is removed. */
export async function measureStore(): Promise<readonly StoreFigures[]> {
  const dataDir = join(mkdtempSync(join(tmpdir(), "hedge-desk-bench-")), "data");
  try {
    const file = await measured("file", { dataDir }, async () => fillFile(dataDir));
    const sizeMiB = statSync(join(dataDir, "hedge-desk.sqlite")).size / 2 ** 20;
    const server = process.env.TEST_DATABASE_URL;
    return [{ ...file, sizeMiB }, ...(server === undefined ? [] : [await measuredServer(server, dataDir)])];
  } finally {
    rmSync(join(dataDir, ".."), { recursive: true, force: true });
  }
}

async function measuredServer(server: string, dataDir: string): Promise<StoreFigures> {
  const name = `bench_${process.pid}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await measured("postgresql", { dataDir, databaseUrl: url.href }, () => onServer(url.href, fillSql("lpad")));
  } finally {
    await onServer(server, `drop database ${name} with (force)`);
  }
}

async function measured(
  kind: StoreFigures["kind"],
  place: Parameters<typeof openStore>[0],
  fill: () => Promise<unknown>,
): Promise<StoreFigures> {
  const openMs = openedMs(
    place,
    `save(${JSON.stringify(asker)}, "person", "Desk", { value: "10000000", beta: "1.2" })`,
  );
  await fill();
  const reopenMs = openedMs(place, `names(${JSON.stringify(asker)})`);
  const store = openStore(place);
  await store.names(asker);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const figures = { kind, openMs, reopenMs, ...(await operations(store)), loopMs: loop.max / 1e6 };
  await store.close();
  return figures;
}

/** How long the first call takes in a process of its own, which runs the build as a bot does. */
function openedMs(place: Parameters<typeof openStore>[0], call: string): number {
  const program = `
    import { openStore } from "./dist/src/store/openStore.js";
    const store = openStore(${JSON.stringify(place)});
    const started = performance.now();
    await store.${call};
    process.stdout.write(String(performance.now() - started));
    await store.close();`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }));
}

async function operations(store: Store): Promise<Pick<StoreFigures, "read" | "save" | "names">> {
  return {
    read: await spread(() => store.portfolio(asker, { name: "desk" })),
    save: await spread((at) => store.save(asker, "person", "Desk", { value: `${at}` })),
    names: await spread((at) => store.names({ person: `p${(at * 7919) % PEOPLE}`, server: `s${at}` })),
  };
}

async function spread(work: (at: number) => Promise<unknown>): Promise<Spread> {
  const times: number[] = [];
  for (let at = 0; at < 1_000; at += 1) times.push(await timed(() => work(at)));
  times.sort((a, b) => a - b);
  return { p50Ms: times[500] ?? 0, p99Ms: times[990] ?? 0 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function fillFile(dataDir: string): Promise<void> {
  const database = new Database(join(dataDir, "hedge-desk.sqlite"));
  database.exec(fillSql("printf"));
  database.pragma("wal_checkpoint(truncate)");
  database.close();
}

/** A million portfolios of 100,000 people, one in ten of them a server's, in one statement. */
function fillSql(dialect: "printf" | "lpad"): string {
  const series =
    dialect === "lpad"
      ? `select generate_series as n from generate_series(1, ${PEOPLE * EACH})`
      : `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${PEOPLE * EACH}) select n from numbers`;
  return `insert into portfolios (id, owner_kind, owner_id, name, name_key, value, created_at, changed_at, created_by)
    select 'filled-' || n, case when n % 10 = 0 then 'server' else 'person' end,
      case when n % 10 = 0 then 's' || (n / 10 % 1000) else 'p' || (n / 10) end,
      'Portfolio ' || n, 'portfolio ' || n, '10000000', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'p' || (n / 10)
    from (${series}) as filled`;
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
