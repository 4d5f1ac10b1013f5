import { type Body, objectOf } from "../body.js";
import { announce, type Interaction } from "../interactionBook.js";
import { changed, createMessage } from "../message.js";
import { demand, refuse } from "../refusal.js";
import { type Json, json, text } from "../rules/violation.js";
import { callbackViolations } from "../rules.js";
import type { World } from "../world.js";
import type { Route } from "./route.js";

const LOADING = 128;

/** The first answer to an interaction, posted to its route. */
export const callbackRoutes: readonly Route[] = [
  {
    method: "POST",
    pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    handle: (world, { params: [id = "", token = ""], body, query, receivedAt }) => {
      const interaction = world.interactions.get(id, token);
      if (!interaction) throw refuse.unknownInteraction();
      const withResponse = query.get("with_response") === "true";
      const status = withResponse ? 200 : 204;
      const type = takeCallback(world, interaction, { body, status, receivedAt });
      return withResponse ? { status, body: resource(interaction, type) } : { status };
    },
  },
];

/** An interaction's first answer, whether posted to its route or given in the response to Discord's own request. */
export interface FirstAnswer {
  readonly body: Body;
  /** What the bot's request is answered with. */
  readonly status: number;
  readonly receivedAt: number;
}

/**
 * Takes an interaction's first answer.
 *
 * @returns its type
 * @throws {@link Refusal} for a second one, one that is late, or one that breaks a rule
 */
export function takeCallback(world: World, interaction: Interaction, answer: FirstAnswer): number {
  const { body, status, receivedAt } = answer;
  const { source } = interaction;
  if (interaction.callback) throw refuse.alreadyAcknowledged();
  if (world.interactions.late(interaction)) throw refuse.unknownInteraction();
  const given = objectOf(body);
  const { files } = body;
  if (world.strict) {
    const { type: interactionType, focusedType } = interaction;
    const setting = { interactionType, focusedType, files: files.map((file) => file.name) };
    demand(callbackViolations(given, { ...setting, ...(source && { previous: source }) }));
  }
  const type = Number(given.type);
  const data = json(given.data);
  interaction.callback = { type, data, files, status, elapsedMs: receivedAt - interaction.deliveredAt };
  interaction.original = firstMessage(world, interaction);
  if (type === 9) world.modals.set(text(data.custom_id), { data, source });
  announce(interaction);
  return type;
}

function firstMessage(world: World, interaction: Interaction): Json | null {
  const { callback, source } = interaction;
  if (callback?.type === 4) return createMessage(world, interaction, callback.data, callback.files);
  if (callback?.type === 5) return createMessage(world, interaction, callback.data, [], true);
  if (callback?.type === 6) return source;
  if (callback?.type === 7) return source && changed(world, source, callback.data, callback.files);
  return null;
}

function resource({ id, type: interactionType, original, payload }: Interaction, type: number): Json {
  const flags = Number(original?.flags ?? 0);
  return {
    interaction: {
      id,
      type: interactionType,
      ...(original && {
        response_message_id: text(original.id),
        response_message_loading: (flags & LOADING) !== 0,
        response_message_ephemeral: (flags & 64) !== 0,
      }),
      channel_id: payload.channel_id,
      ...(payload.guild_id !== undefined && { guild_id: payload.guild_id }),
    },
    ...(type !== 8 && { resource: { type, ...(original && { message: original }) } }),
  };
}
