import { join } from "node:path";
import Database from "libsql";

/** A process that has the store to itself for 30 ms at a time, with a millisecond in between. Argument: its directory. */
const [dataDir = ""] = process.argv.slice(2);
const database = new Database(join(dataDir, "hedge-desk.sqlite"));
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
database.pragma("busy_timeout=10000");
process.stdout.write("begun\n");
for (;;) {
  database.exec("begin immediate");
  sleep(30);
  database.exec("commit");
  sleep(1);
}
