import { objectOf } from "../body.js";
import { announce, type Interaction } from "../interactionBook.js";
import { changed, createMessage } from "../message.js";
import { demand, refuse } from "../refusal.js";
import { messageViolations } from "../rules/message.js";
import { type Json, text } from "../rules/violation.js";
import type { World } from "../world.js";
import type { Asked, Reply, Route } from "./route.js";

const LOADING = 128;
const MESSAGE = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/;

/** Reading, editing and deleting answers, and sending follow-ups. */
export const webhookRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: MESSAGE,
    open: true,
    handle: (world, asked) => ({ status: 200, body: target(acknowledged(world, asked), asked) }),
  },
  { method: "PATCH", pattern: MESSAGE, open: true, handle: edit },
  {
    method: "DELETE",
    pattern: MESSAGE,
    open: true,
    handle: (world, asked) => {
      const interaction = acknowledged(world, asked);
      const message = target(interaction, asked);
      if (message === interaction.original) interaction.original = null;
      else interaction.followups.delete(text(message.id));
      announce(interaction);
      return { status: 204 };
    },
  },
  { method: "POST", pattern: /^\/webhooks\/(\d+)\/([^/]+)$/, open: true, handle: followUp },
];

function edit(world: World, asked: Asked): Reply {
  const interaction = acknowledged(world, asked);
  const previous = target(interaction, asked);
  const payload = objectOf(asked.body);
  const files = asked.body.files.map((file) => file.name);
  if (world.strict) demand(messageViolations(payload, { sending: "edit", files, previous }));
  const message = changed(world, previous, payload, asked.body.files);
  if (previous === interaction.original) interaction.original = message;
  else interaction.followups.set(text(message.id), message);
  announce(interaction);
  return { status: 200, body: message };
}

/** A follow-up; directly after a deferral Discord makes it the deferred message instead. */
function followUp(world: World, asked: Asked): Reply {
  const interaction = acknowledged(world, asked);
  const payload = objectOf(asked.body);
  const files = asked.body.files.map((file) => file.name);
  if (world.strict) demand(messageViolations(payload, { sending: "followup", files }));
  const { original } = interaction;
  const deferred = original !== null && (Number(original.flags) & LOADING) !== 0;
  const message = deferred
    ? changed(world, original, payload, asked.body.files)
    : createMessage(world, interaction, payload, asked.body.files);
  if (deferred) interaction.original = message;
  else interaction.followups.set(text(message.id), { ...message, type: 0 });
  announce(interaction);
  return { status: 200, body: message };
}

function acknowledged(world: World, { params: [applicationId, token = ""] }: Asked): Interaction {
  if (applicationId !== world.applicationId) throw refuse.unknownWebhook();
  const interaction = world.interactions.withToken(token);
  if (!interaction || world.interactions.expired(interaction)) throw refuse.expiredToken();
  if (!interaction.callback) throw refuse.unknownWebhook();
  return interaction;
}

function target(interaction: Interaction, { params: [, , id = ""] }: Asked): Json {
  const { original, followups } = interaction;
  const found = id === "@original" || id === original?.id ? original : followups.get(id);
  if (!found) throw refuse.unknownMessage();
  return found;
}
