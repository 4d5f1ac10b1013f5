import { setTimeout as pause } from "node:timers/promises";
import { commandData, type OptionValues } from "../../../src/sandbox/discord/client/options.js";
import { envelope, present, type Who } from "../../../src/sandbox/discord/client/who.js";
import type { Gateway } from "../gateway.js";
import type { StandinWorld } from "../world.js";

const FIRST_USER = 300_000_000_000_000_000n;

/** A command to be run many times, each time by another user. */
interface Volley {
  readonly name: string;
  readonly options?: OptionValues;
  readonly who?: Who;
  /** False switches the payload rules off during the run. Default: as the stand-in was started. */
  readonly strict?: boolean;
}

/** An open loop: `rate` commands a second for `seconds`. */
export interface LoadPlan extends Volley {
  readonly rate: number;
  readonly seconds: number;
}

/** A closed loop: `count` commands, `inflight` of them unanswered at a time. */
export interface BurstPlan extends Volley {
  readonly count: number;
  readonly inflight: number;
}

/** Times from dispatch to the callback's arrival, in milliseconds; those not answered in time are left out. */
export interface Measured {
  readonly count: number;
  readonly answered: number;
  /** How many requests were refused meanwhile. */
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
  readonly maxMs: number;
  readonly perSecond: number;
}

/** Runs an open loop: dispatches on time, whatever the bot does. */
export function load(world: StandinWorld, gateway: Gateway, plan: LoadPlan): Promise<Measured> {
  const total = Math.round(plan.rate * plan.seconds);
  return measured(world, plan, async () => {
    const shots: Promise<number | undefined>[] = [];
    const shoot = shooter(world, gateway, plan);
    const begun = performance.now();
    while (shots.length < total) {
      const due = Math.min(total, Math.ceil(((performance.now() - begun) / 1000) * plan.rate));
      while (shots.length < due) shots.push(shoot(shots.length));
      await pause(1);
    }
    return Promise.all(shots);
  });
}

/** Runs a closed loop: every answer lets the next command go. */
export function burst(world: StandinWorld, gateway: Gateway, plan: BurstPlan): Promise<Measured> {
  return measured(world, plan, async () => {
    const times: (number | undefined)[] = [];
    const shoot = shooter(world, gateway, plan);
    let next = 0;
    const lane = async () => {
      while (next < plan.count) {
        next += 1;
        times.push(await shoot(next));
      }
    };
    await Promise.all(Array.from({ length: plan.inflight }, lane));
    return times;
  });
}

/** Delivers the command for the n-th user; gives the time to the answer, or undefined if none came in time. */
function shooter(world: StandinWorld, gateway: Gateway, plan: Volley): (n: number) => Promise<number | undefined> {
  const who = present(world, plan.who);
  const data = commandData(world, plan.name, plan.options ?? {}, who);
  return (n) => {
    const user = { ...who, userId: String(FIRST_USER + BigInt(n)) };
    const interaction = world.interactions.open({
      type: 2,
      payload: (id, token) => ({ ...envelope(world, user, 2, id, token), data }),
    });
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), world.answerWithinMs);
      interaction.watchers.add(() => {
        clearTimeout(timer);
        resolve(interaction.callback?.elapsedMs);
      });
      gateway.dispatch("INTERACTION_CREATE", interaction.payload, user.guildId);
    });
  };
}

async function measured(
  world: StandinWorld,
  plan: Volley,
  run: () => Promise<(number | undefined)[]>,
): Promise<Measured> {
  const strict = world.strict;
  const refusedBefore = world.refusals.length;
  world.strict = plan.strict ?? strict;
  const begun = performance.now();
  try {
    const times = await run();
    const seconds = (performance.now() - begun) / 1000;
    const answered = times.filter((time) => time !== undefined).sort((left, right) => left - right);
    const at = (share: number) =>
      answered[Math.min(answered.length - 1, Math.floor(answered.length * share))] ?? Number.NaN;
    return {
      count: times.length,
      answered: answered.length,
      refused: world.refusals.length - refusedBefore,
      p50: at(0.5),
      p99: at(0.99),
      maxMs: at(1),
      perSecond: answered.length / seconds,
    };
  } finally {
    world.strict = strict;
  }
}
