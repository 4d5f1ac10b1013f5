import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type JSONEncodable,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Chart } from "../reply/chart.js";
import type { Reply } from "../reply/reply.js";
import { type Desk, NOTHING_PINGS } from "./desk.js";
import { type Message, messageOf } from "./message.js";
import { receiptOf } from "./receipt.js";

/** Whatever can be answered with a message. */
export type Answerable = ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** What can change the message that it came from. */
export type Pressed = MessageComponentInteraction | (ModalSubmitInteraction & { isFromMessage(): true });

/** Discord's own shapes, said to be such, so that discord.js does not spell every key of them anew. */
function asDiscordTakesIt({ embeds, components, ...rest }: Message) {
  const encoded = <Shape>(shape: Shape): JSONEncodable<Shape> => ({ toJSON: () => shape });
  return { ...rest, embeds: embeds.map(encoded), components: components.map(encoded) };
}

/** Sends a reply as a message of its own: the text at once, the picture edited in. */
export async function sendReply(
  interaction: Answerable,
  reply: Reply,
  desk: Desk,
  owner = interaction.user.id,
): Promise<void> {
  const { flags, ...message } = asDiscordTakesIt(messageOf(reply, owner));
  const sent = flags === undefined ? message : { ...message, flags };
  if (await accepted(interaction, desk, () => interaction.reply(sent))) {
    if (reply.showChart) await editChartIn(interaction, reply, desk, owner);
  }
}

/** Puts a reply in the place of the message that was pressed. */
export async function replaceReply(
  interaction: Pressed,
  reply: Reply,
  desk: Desk,
  { chart }: { readonly chart: boolean },
): Promise<void> {
  const owner = interaction.user.id;
  const { flags: _flags, ...message } = asDiscordTakesIt(messageOf(reply, owner));
  const update = () => (interaction as MessageComponentInteraction).update({ ...message, attachments: [] });
  if (await accepted(interaction, desk, update)) {
    if (chart) await editChartIn(interaction, reply, desk, owner);
  }
}

/** Draws a reply's picture and edits it in; one quiet line where that fails, as the text has all the numbers. */
export async function editChartIn(interaction: Answerable, reply: Reply, desk: Desk, owner: string): Promise<void> {
  if (reply.chart === undefined) return;
  const message = messageOf(reply, owner);
  const chart = reply.chart();
  const picture = await drawn(chart, desk);
  // Another choice may have been made meanwhile: its answer must not be put back.
  const current = await interaction.fetchReply();
  if (receiptOf(current.embeds.map(({ data }) => data)) !== reply.receipt) return;
  const { allowedMentions, components } = message;
  if (picture === undefined) {
    const note = " The chart could not be drawn; every number is in the text.";
    await interaction.editReply({
      embeds: withEmbed(message, { footer: { text: `${reply.footer ?? ""}${note}`.trim() } }),
      components,
      allowedMentions,
    });
    return;
  }
  const { fileName, description } = chart;
  await interaction.editReply({
    embeds: withEmbed(message, { image: { url: `attachment://${fileName}` } }),
    components,
    files: [{ attachment: Buffer.from(picture), name: fileName, description: description.slice(0, 1024) }],
    allowedMentions,
  });
}

function withEmbed({ embeds }: Message, more: object): Message["embeds"] {
  return embeds.map((embed, index) => (index === 0 ? { ...embed, ...more } : embed));
}

async function drawn(chart: Chart, desk: Desk): Promise<Uint8Array | undefined> {
  try {
    return await desk.draw(chart);
  } catch (error) {
    desk.log.warn({ err: error, chart: chart.kind }, "chart not drawn");
    return undefined;
  }
}

/** Whether Discord took the message; one that it refuses for its form becomes a plain sentence, so that nobody waits in vain. */
async function accepted(interaction: Answerable, desk: Desk, send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType)
      throw error;
    desk.log.error({ err: error, interaction: interaction.id }, "Discord refused the reply");
    const content = `The answer could not be shown. Tell whoever runs the bot this reference: ${interaction.id}.`;
    await interaction.reply({ content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS });
    return false;
  }
}
