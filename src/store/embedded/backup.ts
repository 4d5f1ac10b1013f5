import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { fileIn } from "../location.js";
import { errorOf } from "./sqliteError.js";

/** Why a copy could not be made or put back, in words for whoever runs the bot. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/**
 * Writes a copy of the store as it is at one moment; the bot may be running and saving meanwhile.
 *
 * @param file where to; never one that is there
 * @returns how many portfolios it holds
 * @throws {@link BackupError} when nothing is saved yet, or the file is there
 */
export async function backUp(dataDir: string, file: string): Promise<number> {
  const source = fileIn(dataDir);
  if (!existsSync(source)) throw new BackupError(`Nothing is saved in ${dataDir} yet.`);
  await makeNew(file);
  try {
    const database = new Database(source);
    try {
      // Not prepared: the library closes no connection that a statement of its own still refers to.
      database.exec(`vacuum into '${file.replaceAll("'", "''")}'`);
    } finally {
      database.close();
    }
    return portfoliosIn(file);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Puts a copy in the place of the store; what was there is kept beside it. No bot may have it open.
 *
 * @returns how many portfolios are there now, and the name that the old file has
 * @throws {@link BackupError} when the copy is none, or the store is in use
 */
export async function restore(
  dataDir: string,
  file: string,
): Promise<{ readonly portfolios: number; readonly kept?: string }> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const portfolios = portfoliosIn(file);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const [target, arriving] = [fileIn(dataDir), join(dataDir, "restoring.sqlite")];
  await copyFile(file, arriving);
  await chmod(arriving, 0o600);
  const kept = existsSync(target) ? await setAside(target) : undefined;
  await rename(arriving, target);
  return { portfolios, ...(kept === undefined ? {} : { kept }) };
}

/** An empty file for its owner alone, which SQLite then fills. */
async function makeNew(file: string): Promise<void> {
  try {
    await (await open(file, "wx", 0o600)).close();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new BackupError(`${file} is there already; a copy is never written over another.`);
    throw new BackupError(`${file} cannot be written (${code}).`);
  }
}

/** How many portfolios a copy holds, once it is seen to be whole. @throws {@link BackupError} */
function portfoliosIn(file: string): number {
  const database = new Database(file, { readonly: true });
  try {
    const [whole] = database.prepare("pragma integrity_check").all() as readonly { readonly integrity_check: string }[];
    if (whole?.integrity_check !== "ok") throw new BackupError(`${file} is damaged.`);
    const [row] = database.prepare("select count(*) as portfolios from portfolios").all() as readonly {
      readonly portfolios: number;
    }[];
    return row?.portfolios ?? 0;
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${file} is no copy of what Hedge Desk has saved (${errorOf(error).code}).`);
  } finally {
    database.close();
  }
}

/** Moves the store away, its log written into it: only one who is alone with it can do that. */
async function setAside(target: string): Promise<string> {
  const database = new Database(target);
  try {
    database.exec("pragma journal_mode=delete");
  } catch (error) {
    if (errorOf(error).code.startsWith("SQLITE_BUSY"))
      throw new BackupError("The store is in use: stop the bot, and try again.");
    throw error;
  } finally {
    database.close();
  }
  const kept = `${target}.${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  await rename(target, kept);
  return kept;
}
