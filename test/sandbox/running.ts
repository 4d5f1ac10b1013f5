import { chartRenderer } from "../../src/chart/chartRenderer.js";
import { startHttpBot } from "../../src/discord/httpBot.js";
import { type GivenToEndpoint, type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { context } from "../support/desk.js";
import { memoryLog } from "../support/log.js";

const charts = chartRenderer();

/** A sandbox with the real bot behind it, at a free port. */
export function startRealSandbox(port = 0): Promise<Sandbox> {
  return startSandbox({ port, startEndpoint: startRealEndpoint, version: context.version });
}

/** The real bot's endpoint, as the main program starts it. */
function startRealEndpoint({ apiUrl, token, publicKey, applicationId }: GivenToEndpoint) {
  const { log } = memoryLog([token]);
  const { commands, version, analyst } = context;
  return startHttpBot({
    environment: { apiUrl, token, clientId: applicationId },
    ...{ publicKey, host: "127.0.0.1", port: 0 },
    ...{ commands, version, log, analyst, draw: charts.render },
  });
}
