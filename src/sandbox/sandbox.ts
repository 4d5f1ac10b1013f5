import { randomBytes } from "node:crypto";
import { Channel } from "./channel.js";
import { Deliveries } from "./deliveries.js";
import { createWorld } from "./discord/world.js";
import { probe } from "./endpoint.js";
import { makeKeys } from "./keys.js";
import { listenNear } from "./listen.js";
import { readPageFiles } from "./pageFiles.js";
import { People } from "./people.js";
import { createSandboxServer } from "./server.js";

/** A local Discord that is running, with the real bot behind it. */
export interface Sandbox {
  /** Where its page is. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a bot's endpoint is told: where Discord's API is, and how to know Discord. */
export interface GivenToEndpoint {
  readonly apiUrl: string;
  readonly token: string;
  /** 64 hex digits. */
  readonly publicKey: string;
  readonly applicationId: string;
}

/** How a sandbox is set up. */
export interface SandboxSettings {
  readonly port: number;
  /** Starts the real bot's HTTP endpoint on a free port of this computer, against our API; gives where interactions go, and how to stop it. */
  readonly startEndpoint: (
    given: GivenToEndpoint,
  ) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  readonly version: string;
}

/**
 * Starts a local Discord on 127.0.0.1, at the wanted port or the next free one, and the real bot behind it.
 *
 * @throws when the bot does not start, or its endpoint is not one that Discord would take
 */
export async function startSandbox({ port, startEndpoint, version }: SandboxSettings): Promise<Sandbox> {
  const world = createWorld({ token: randomBytes(24).toString("base64url") });
  const keys = makeKeys();
  const target = { url: "", keys };
  const channel = new Channel();
  const deliveries = new Deliveries(world, target);
  const people = new People(world, channel, deliveries);
  const pageFiles = await readPageFiles();
  const server = createSandboxServer({ world, channel, people, version, deliveries, pageFiles });
  const url = `http://127.0.0.1:${await listenNear(server, port)}`;
  world.origin = url;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { publicKey } = keys;
  const { token, applicationId } = world;
  try {
    const endpoint = await startEndpoint({ apiUrl: `${url}/api`, token, publicKey, applicationId });
    target.url = endpoint.url;
    await probe(target, applicationId);
    return { url, stop: () => endpoint.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
