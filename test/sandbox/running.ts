import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartRenderer } from "../../src/chart/chartRenderer.js";
import { startHttpBot } from "../../src/discord/httpBot.js";
import { type GivenToEndpoint, type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { context } from "../support/desk.js";
import { memoryLog } from "../support/log.js";

const charts = chartRenderer();

/** A sandbox with the real bot behind it, at a free port; what is saved in it is gone when it ends. */
export async function startRealSandbox(port = 0): Promise<Sandbox> {
  const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-"));
  const store = openStore({ dataDir });
  const startEndpoint = (given: GivenToEndpoint) => startRealEndpoint(given, store);
  const sandbox = await startSandbox({ port, startEndpoint, version: context.version });
  const stop = async () => {
    await sandbox.stop();
    await store.close();
    rmSync(dataDir, { recursive: true });
  };
  return { ...sandbox, stop };
}

/** The real bot's endpoint, as the main program starts it. */
function startRealEndpoint({ apiUrl, token, publicKey, applicationId }: GivenToEndpoint, store: Store) {
  const { log } = memoryLog([token]);
  const { commands, version, analyst } = context;
  return startHttpBot({
    environment: { apiUrl, token, clientId: applicationId },
    ...{ publicKey, host: "127.0.0.1", port: 0 },
    ...{ commands, version, log, analyst, store, draw: charts.render },
  });
}
