import { Writable } from "node:stream";
import { createLog, type Log } from "../../src/config/log.js";

/** The real log, writing into a list. */
export function memoryLog(secrets: readonly string[]): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createLog("debug", secrets, sink), lines };
}
