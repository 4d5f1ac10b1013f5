import { config } from "dotenv";
import { EnvironmentError, readEnvironment } from "./config/environment.js";
import { BackupError, backUp, restore } from "./store/embedded/backup.js";

const USAGE = `Copies what people have saved, while the bot runs, or puts a copy back, while it does not.

  npm run backup -- desk.sqlite               writes a copy
  npm run backup -- --restore desk.sqlite     puts it in place; what was there is kept beside it

The data are those of DATA_DIR. With DATABASE_URL they are in PostgreSQL: use pg_dump and pg_restore.
`;

async function main([first, second, ...more]: readonly string[]): Promise<string> {
  config({ quiet: true });
  const { store } = readEnvironment(process.env);
  const [restores, file] = first === "--restore" ? [true, second] : [false, first];
  if (file === undefined || file.startsWith("-") || more.length > 0 || (!restores && second !== undefined))
    throw new EnvironmentError(USAGE);
  if (store.databaseUrl !== undefined) throw new EnvironmentError("DATABASE_URL is set: use pg_dump and pg_restore.");
  if (!restores) return `${counted(await backUp(store.dataDir, file))} copied to ${file}.`;
  const { portfolios, kept } = await restore(store.dataDir, file);
  const before = kept === undefined ? "" : ` What was there is kept as ${kept}.`;
  return `In place: ${counted(portfolios)}.${before}`;
}

function counted(portfolios: number): string {
  return `${portfolios} ${portfolios === 1 ? "portfolio" : "portfolios"}`;
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof EnvironmentError || error instanceof BackupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
