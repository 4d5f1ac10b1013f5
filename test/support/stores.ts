import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";

/** Where a store may be, for one test alone. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** The rules are the same for both, and so are the tests. */
const KINDS = ["file", "postgresql"] as const;
export type Kind = (typeof KINDS)[number];

const server = process.env.TEST_DATABASE_URL;
if (server === undefined)
  process.stdout.write("PostgreSQL is not tried: TEST_DATABASE_URL is not set (.ci/postgres sets it)\n");

/** Describes what holds for a store in a file and in PostgreSQL alike. */
export function describeStores(what: string, suite: (kind: Kind) => void): void {
  for (const kind of KINDS) describeStore(kind, `${what} (${kind})`, () => suite(kind));
}

/** Describes what holds for one kind; PostgreSQL is skipped where there is none. */
export function describeStore(kind: Kind, what: string, suite: () => void): void {
  describe.skipIf(kind === "postgresql" && server === undefined)(what, suite);
}

/** A new place for a store, which the end of the suite clears away. */
export async function newPlace(kind: Kind): Promise<Place> {
  const dataDir = join(mkdtempSync(join(tmpdir(), "hedge-desk-")), "data");
  afterEverything(() => rmSync(join(dataDir, ".."), { recursive: true, force: true }));
  if (kind === "file") return { dataDir };
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  afterEverything(() => administer(`drop database if exists ${name} with (force)`));
  const url = new URL(server ?? "");
  url.pathname = `/${name}`;
  return { dataDir, databaseUrl: url.href };
}

/** A store in a new place, or in the given one; the end of the suite closes it. */
export async function newStore(kind: Kind, place?: Place, now?: () => Date): Promise<Store> {
  const store = openStore({ ...(place ?? (await newPlace(kind))), ...(now === undefined ? {} : { now }) });
  afterEverything(() => store.close());
  return store;
}

/** Runs a statement in PostgreSQL outside any store. */
export async function administer(sql: string, url: string | undefined = server): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** PostgreSQL takes about half a second to drop a database on a busy machine, and a file of tests has some twenty. */
const CLEARED_WITHIN_MS = 60_000;

const endings: (() => unknown)[] = [];

function afterEverything(end: () => unknown): void {
  endings.push(end);
}

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end();
}, CLEARED_WITHIN_MS);
