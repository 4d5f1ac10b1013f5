import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from "discord.js";
import type { Answerable } from "./answerable.js";
import { type Desk, NOTHING_PINGS } from "./desk.js";

/** Too late, answered already by another process, or dismissed by the person: nothing is left to do, and nobody to tell. */
const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Whether an interaction was gone before it could be answered. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** Whether Discord took the message; one that it refuses becomes a plain sentence, so that nobody waits in vain. */
export async function accepted(
  interaction: Answerable,
  desk: Desk,
  send: () => Promise<unknown>,
  what = "The answer",
): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    const waiting = interaction.deferred || interaction.replied;
    if (isGone(error) || !(error instanceof DiscordAPIError || waiting)) throw error;
    desk.log.error({ err: error, interaction: interaction.id }, "Discord refused the reply");
    const content = `${what} could not be shown. Tell whoever runs the bot this reference: ${interaction.id}.`;
    const plain = { content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS } as const;
    await (waiting ? interaction.followUp(plain) : interaction.reply(plain));
    return false;
  }
}
