import { objectOf } from "../body.js";
import { announce, type Interaction } from "../interactionBook.js";
import { changed, createMessage } from "../message.js";
import { demand, refuse } from "../refusal.js";
import { type Json, json, text } from "../rules/violation.js";
import { callbackViolations } from "../rules.js";
import type { World } from "../world.js";
import type { Route } from "./route.js";

const LOADING = 128;

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: "POST",
    pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    handle: (world, { params: [id = "", token = ""], body, query, receivedAt }) => {
      const interaction = world.interactions.get(id, token);
      if (!interaction) throw refuse.unknownInteraction();
      if (interaction.callback) throw refuse.alreadyAcknowledged();
      if (world.interactions.late(interaction)) throw refuse.unknownInteraction();
      const given = objectOf(body);
      const files = body.files;
      if (world.strict) {
        demand(
          callbackViolations(given, {
            interactionType: interaction.type,
            focusedType: interaction.focusedType,
            files: files.map((file) => file.name),
            ...(interaction.source && { previous: interaction.source }),
          }),
        );
      }
      const type = Number(given.type);
      const data = json(given.data);
      const withResponse = query.get("with_response") === "true";
      const status = withResponse ? 200 : 204;
      const elapsedMs = receivedAt - interaction.deliveredAt;
      interaction.callback = { type, data, files, status, elapsedMs };
      interaction.original = firstMessage(world, interaction);
      if (type === 9) world.modals.set(text(data.custom_id), { data, source: interaction.source });
      announce(interaction);
      return withResponse ? { status, body: resource(interaction, type) } : { status };
    },
  },
];

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
