import type { APIMessage } from "discord.js";
import type { Upload } from "../../../src/sandbox/discord/body.js";
import type { Interaction, Opening } from "../../../src/sandbox/discord/interactionBook.js";
import type { Json } from "../../../src/sandbox/discord/rules/violation.js";
import type { Gateway } from "../gateway.js";
import type { StandinWorld } from "../world.js";

const LOADING = 128;

/** How the bot answered an interaction. */
export interface Answer {
  readonly interactionId: string;
  /** The body of the callback and the files that came with it. */
  readonly callback: { readonly type: number; readonly data: Json; readonly files: readonly Upload[] };
  /** The message as of the first answer (a loading one after a deferral); null if there is none. */
  readonly message: APIMessage | null;
  /** 204, or 200 if the bot asked for the resource. */
  readonly status: number;
  /** From the dispatch on the gateway to the callback. */
  readonly elapsedMs: number;
  /** The message as it is now, edits included. */
  current(): APIMessage | null;
  /** The follow-up messages as they are now. */
  followups(): APIMessage[];
  /** Waits until a deferred message is filled in (at once if it is none); rejects after the time. */
  settled(withinMs?: number): Promise<APIMessage>;
}

/** Delivers an interaction and waits for the bot's first accepted answer. */
export async function ask(
  world: StandinWorld,
  gateway: Gateway,
  guildId: string | null,
  opening: Opening,
): Promise<Answer> {
  const interaction = world.interactions.open(opening);
  if (world.calls === undefined) gateway.dispatch("INTERACTION_CREATE", interaction.payload, guildId);
  else void world.calls.deliver(interaction);
  await until(interaction, world.answerWithinMs, () => interaction.callback !== null, world);
  return answerOf(world, interaction);
}

function answerOf(world: StandinWorld, interaction: Interaction): Answer {
  const { callback } = interaction;
  if (!callback) throw new Error("stand-in: not answered");
  const current = () => apiMessage(interaction.original);
  return {
    interactionId: interaction.id,
    callback,
    message: current(),
    status: callback.status,
    elapsedMs: callback.elapsedMs,
    current,
    followups: () => [...interaction.followups.values()].flatMap((message) => apiMessage(message) ?? []),
    settled: async (withinMs = 3000) => {
      const filled = () => interaction.original !== null && (Number(interaction.original.flags) & LOADING) === 0;
      await until(interaction, withinMs, filled, world);
      const message = current();
      if (!message) throw new Error("stand-in: there is no message");
      return message;
    },
  };
}

/** Waits for a condition on an interaction; rejects after the time, naming what was refused meanwhile. */
function until(interaction: Interaction, withinMs: number, holds: () => boolean, world: StandinWorld): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      interaction.watchers.delete(check);
      world.stopped.delete(fail);
    };
    const check = () => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const fail = (reason: string) => {
      stop();
      reject(new Error(`stand-in: ${reason}${refusedMeanwhile(world, interaction)}`));
    };
    const timer = setTimeout(() => fail(`no answer within ${withinMs} ms`), withinMs);
    interaction.watchers.add(check);
    world.stopped.add(fail);
  });
}

function refusedMeanwhile(world: StandinWorld, { id, token }: Interaction): string {
  const mine = world.refusals.filter(({ path }) => path.includes(id) || path.includes(token));
  return mine
    .map(({ status, code, message, violations }) => {
      const details = violations.map((one) => `\n  ${one.path}: ${one.message}`).join("");
      return `\nrefused with ${status}/${code} ${message}${details}`;
    })
    .join("");
}

/** The stand-in's messages have the members of Discord's (a test holds them against the schema). */
function apiMessage(message: Json | null): APIMessage | null {
  return message as unknown as APIMessage | null;
}
