import type { Interaction } from "./discord/interactionBook.js";
import type { RecordedRefusal } from "./discord/refusal.js";
import { writeDown } from "./discord/rest.js";
import { takeCallback } from "./discord/routes/callback.js";
import type { World } from "./discord/world.js";
import { type Endpoint, postSigned } from "./endpoint.js";

/** Interactions on their way to the bot. */
export class Deliveries {
  readonly #underWay = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly world: World,
    private readonly endpoint: Endpoint,
  ) {}

  /** Delivers an interaction; resolves with the first answer, with the reasons why there is none, or with no reason. */
  async deliver(interaction: Interaction): Promise<readonly string[]> {
    const delivery = this.#send(interaction);
    this.#underWay.set(interaction.token, delivery);
    try {
      return await delivery;
    } finally {
      this.#underWay.delete(interaction.token);
    }
  }

  /** Resolves when the interaction's first answer has been taken: an edit may be faster than the response before it. */
  async settled(token: string): Promise<void> {
    await this.#underWay.get(token);
  }

  async #send(interaction: Interaction): Promise<readonly string[]> {
    const { world } = this;
    const within = world.answerWithinMs;
    const deadline = Date.now() + within;
    try {
      const response = await postSigned(this.endpoint, JSON.stringify(interaction.payload), within);
      if (response.status === 200) await takeInline(world, interaction, response);
      else {
        await response.body?.cancel();
        if (response.status !== 202) return [`The endpoint answered ${response.status}.`];
        await called(interaction, deadline - Date.now());
      }
    } catch (error) {
      if (interaction.callback !== null) return [];
      const late = error instanceof Error && error.name === "TimeoutError";
      return [late ? notAnswered(within) : "The bot's endpoint could not be reached."];
    }
    if (interaction.callback !== null) return [];
    const reasons = reasonsFor(world, interaction);
    return reasons.length > 0 ? reasons : [notAnswered(within)];
  }
}

/** Why requests about an interaction were refused, one line each. */
function reasonsFor(world: World, { id, token }: Interaction): readonly string[] {
  return world.refusals.filter(({ path }) => path.includes(id) || path.includes(token)).map(reasonOf);
}

/** A refusal in one line, without the token of the interaction. */
export function reasonOf({ method, path, status, code, message, violations }: RecordedRefusal): string {
  const route = path.replace(/^(\/(?:interactions|webhooks)\/\d+\/)[^/]+/, "$1…");
  const details = violations.map((one) => ` ${one.path}: ${one.message}`).join("");
  return `Discord would refuse ${method} ${route} with ${status} (${code}) ${message}${details}`;
}

function notAnswered(withinMs: number): string {
  return `There was no valid answer within ${withinMs / 1000} seconds.`;
}

async function takeInline(world: World, interaction: Interaction, response: Response): Promise<void> {
  const json: unknown = await response.json();
  try {
    takeCallback(world, interaction, { body: { json, files: [] }, status: 200, receivedAt: performance.now() });
  } catch (error) {
    writeDown(world, { method: "RESPONSE", path: `/interactions/${interaction.id}` }, error);
  }
}

/** Waits until the bot has posted the first answer to its route, or the time is over. */
function called(interaction: Interaction, withinMs: number): Promise<void> {
  if (interaction.callback !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      interaction.watchers.delete(done);
      resolve();
    };
    const timer = setTimeout(done, withinMs);
    interaction.watchers.add(done);
  });
}
