import { accessSync, constants, existsSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Backend } from "./backend.js";
import { embeddedDriver } from "./embedded/driver.js";
import { troubleOfFile } from "./embedded/sqliteError.js";
import { type Passing, passingTrouble, troubleOfServer } from "./postgres/postgresError.js";
import type { StoreErrorCode, StoreState } from "./store.js";
import { StoreError } from "./storeError.js";

/** How long making the file may take. */
const FILE_MS = 2_000;

/** Where the store is: what it takes to open it, and what its errors mean. */
export interface Location {
  readonly kind: StoreState["kind"];
  /** Whether anything was ever saved. */
  readonly exists: () => boolean;
  /** Throws where nothing could be saved; to be asked while nothing is. */
  readonly requirePlace: () => void;
  readonly open: () => Promise<Backend>;
  readonly troubleOf: (error: unknown) => StoreErrorCode;
  readonly passing: (error: unknown) => Passing | undefined;
}

/** Where the store is told to be: PostgreSQL when there is a URL, else a file in the directory. Loads nothing yet. */
export function locate(dataDir: string, databaseUrl: string | undefined): Location {
  if (databaseUrl !== undefined)
    return {
      kind: "postgresql",
      exists: () => true,
      requirePlace: () => {},
      open: async () => (await import("./postgres/openPostgres.js")).openPostgres(databaseUrl),
      troubleOf: troubleOfServer,
      passing: passingTrouble,
    };
  const file = fileIn(dataDir);
  return {
    kind: "file",
    exists: () => existsSync(file),
    requirePlace: () => accessSync(nearest(dataDir), constants.W_OK | constants.X_OK),
    open: () => openFile(file),
    troubleOf: troubleOfFile,
    passing: () => undefined,
  };
}

/** The embedded database of a directory. */
export function fileIn(dataDir: string): string {
  return join(dataDir, "hedge-desk.sqlite");
}

/** The thread starts while the file is made and the query builder loaded, which is half the time; it ends if anything fails. */
async function openFile(file: string): Promise<Backend> {
  const driver = embeddedDriver(file);
  try {
    const loaded = import("./embedded/openEmbedded.js");
    const [{ openEmbedded }] = await Promise.all([loaded, within(FILE_MS, createFile(file))]);
    return await openEmbedded(driver);
  } catch (error) {
    await driver.destroy();
    throw error;
  }
}

/** Makes the file if need be: its directory for its owner alone, and so the file. */
async function createFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await (await open(file, "a", 0o600)).close();
}

/** A disk that does not answer is one that is away. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError("away", "the disk did not answer")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The directory, or the one above it that is there: missing ones are made in it. */
function nearest(directory: string): string {
  const above = dirname(directory);
  return existsSync(directory) || above === directory ? directory : nearest(above);
}
