import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** Node.js does not read TypeScript in a thread by itself. Only from source, by tests and tsx: the build starts the script itself. */
register();
await import(workerData);
