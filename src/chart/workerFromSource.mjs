import { register } from "tsx/esm/api";

/** Node.js does not read TypeScript in a thread by itself. Only from source, by tests and tsx: the build starts worker.js. */
register();
await import("./worker.ts");
