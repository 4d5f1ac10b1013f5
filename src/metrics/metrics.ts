import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What is counted of an interaction once it has been dealt with. */
export interface Handled {
  /** command, component, modal or autocomplete. */
  readonly type: string;
  /** Its command, where it is one. */
  readonly command: string;
  /** answered, gone (too late) or failed. */
  readonly outcome: string;
  readonly seconds: number;
}

/** Numbers about the process and its interactions, for Prometheus. */
export interface Metrics {
  readonly count: (handled: Handled) => void;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** From a millisecond, as direct answers take, to what a large file takes. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Serves `/metrics`, and `/healthz` while the process is able to, on an address that is not the one Discord calls.
 *
 * @throws when the port is taken
 */
export async function startMetrics({ host, port }: { readonly host: string; readonly port: number }): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labels = { registers: [registry], labelNames: ["type", "command", "outcome"] as const };
  const interactions = new Counter({
    name: "hedge_desk_interactions_total",
    help: "Interactions dealt with, by type, command and outcome",
    ...labels,
  });
  const seconds = new Histogram({
    name: "hedge_desk_interaction_seconds",
    help: "From an interaction's arrival until it was dealt with, pictures and files included",
    buckets: BUCKETS,
    registers: [registry],
    labelNames: ["type", "command"] as const,
  });
  const server = createServer(async (request, response) => {
    if (request.url === "/healthz") return void response.writeHead(200).end();
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": registry.contentType }).end(await registry.metrics());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    count: ({ type, command, outcome, seconds: taken }) => {
      interactions.inc({ type, command, outcome });
      seconds.observe({ type, command }, taken);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
