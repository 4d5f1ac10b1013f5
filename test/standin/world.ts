import type { Deliveries } from "../../src/sandbox/deliveries.js";
import { createWorld, type World, type WorldOptions } from "../../src/sandbox/discord/world.js";
import { Faults } from "./faults.js";

/** How a stand-in is set up; everything has a default. */
export interface StandinOptions extends WorldOptions {
  /** The number of shards recommended by /gateway/bot. Default 1. */
  readonly shards?: number;
  readonly heartbeatIntervalMs?: number;
  /** Whether the bot may identify with privileged intents. Default false. */
  readonly privilegedIntents?: boolean;
}

/** The local Discord of a test: with a gateway, and faults that can be planned. */
export interface StandinWorld extends World {
  readonly shards: number;
  readonly heartbeatIntervalMs: number;
  readonly privilegedIntents: boolean;
  readonly faults: Faults;
  /** Whoever waits for an answer and must be told when the stand-in stops. */
  readonly stopped: Set<(reason: string) => void>;
  /** Where interactions go by HTTP; over the gateway where there is nothing. */
  calls?: Deliveries;
}

/** A fresh world for the options. */
export function createStandinWorld(options: StandinOptions): StandinWorld {
  return {
    ...createWorld(options),
    shards: options.shards ?? 1,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? false,
    faults: new Faults(),
    stopped: new Set(),
  };
}
