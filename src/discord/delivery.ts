import {
  InteractionResponseType,
  type JSONEncodable,
  type MessageComponentInteraction,
  MessageFlags,
  Routes,
} from "discord.js";
import type { Reply } from "../reply/reply.js";
import type { Soon } from "../request/soon.js";
import { accepted } from "./accepted.js";
import type { Answerable, Pressed } from "./answerable.js";
import { askingIn, type Desk } from "./desk.js";
import { type Message, messageOf } from "./message.js";
import { filesOf, type Picture, pictured } from "./picture.js";
import { receiptOf } from "./receipt.js";

/** Discord's own shapes, said to be such, so that discord.js does not spell every key of them anew. */
function asDiscordTakesIt({ embeds, components, ...rest }: Message) {
  const encoded = <Shape>(shape: Shape): JSONEncodable<Shape> => ({ toJSON: () => shape });
  return { ...rest, embeds: embeds.map(encoded), components: components.map(encoded) };
}

/**
 * Posts a reply as the first answer, in Discord's own shape: discord.js would spell every key of it anew, which takes
 * longer than working the answer out.
 */
async function post(interaction: Answerable, type: InteractionResponseType, reply: Reply): Promise<void> {
  const { allowedMentions, flags, ...message } = messageOf(reply, interaction.user.id);
  const files = filesOf(reply);
  const attachments = files.map(({ name, description }, id) => ({ id: `${id}`, filename: name, description }));
  // Who sees a message is settled when it is made; an update may not say it again.
  const seenBy = type === InteractionResponseType.ChannelMessageWithSource ? { flags } : {};
  const data = { ...message, ...seenBy, allowed_mentions: allowedMentions, attachments };
  await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type, data },
    files: files.map(({ name, attachment }) => ({ name, data: attachment })),
    auth: false,
  });
  interaction.replied = true;
}

/**
 * Sends a reply as a message of its own: the text at once and its picture edited in, or, where a file has to be read
 * first, a sign that it is under way and then both together.
 *
 * @param hidden whether only the person sees that it is under way: Discord wants to know before the reply is there
 */
export async function sendReply(
  interaction: Answerable,
  soon: Soon<Reply>,
  desk: Desk,
  { hidden = true }: { readonly hidden?: boolean } = {},
): Promise<void> {
  const owner = interaction.user.id;
  const { reply } = await promptly(soon, desk);
  if (reply instanceof Promise) {
    if (!interaction.isCommand()) {
      await (interaction as MessageComponentInteraction).deferUpdate();
      return sendWhole(interaction, await reply, desk, { fresh: true });
    }
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    const made = await reply;
    // What is for the person alone, a refusal say, must not stand where the channel was told to wait, nor the other way round.
    const fresh = made.private === !hidden;
    if (fresh) await interaction.deleteReply();
    return sendWhole(interaction, made, desk, { fresh });
  }
  const { ChannelMessageWithSource } = InteractionResponseType;
  if (await accepted(interaction, desk, () => post(interaction, ChannelMessageWithSource, reply))) {
    if (reply.showChart) await editChartIn(interaction, reply, desk, owner);
  }
}

/** A reply, or its promise where it takes a while. */
export async function promptly(
  soon: Soon<Reply>,
  { patienceMs }: Pick<Desk, "patienceMs">,
): Promise<{ readonly reply: Soon<Reply> }> {
  if (!(soon instanceof Promise) || patienceMs === 0) return { reply: soon };
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<{ readonly reply: Soon<Reply> }>((resolve) => {
    timer = setTimeout(resolve, patienceMs, { reply: soon });
  });
  try {
    return await Promise.race([soon.then((reply) => ({ reply })), patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Puts a reply in the place of the message that was pressed; what is no answer is told beside it. */
export async function replaceReply(
  interaction: Pressed,
  reply: Soon<Reply>,
  desk: Desk,
  { chart }: { readonly chart: boolean },
): Promise<void> {
  const owner = interaction.user.id;
  const press = interaction as MessageComponentInteraction;
  if (reply instanceof Promise) {
    await press.deferUpdate();
    const made = await reply;
    return sendWhole(interaction, made, desk, { fresh: made.kind !== "answer" });
  }
  if (await accepted(interaction, desk, () => post(interaction, InteractionResponseType.UpdateMessage, reply))) {
    if (chart || reply.showChart) await editChartIn(interaction, reply, desk, owner);
  }
}

/** Text, picture and file in one, for an interaction that was acknowledged: as a message of its own or in place of the first. */
async function sendWhole(
  interaction: Answerable,
  reply: Reply,
  desk: Desk,
  { fresh }: { readonly fresh: boolean },
): Promise<void> {
  const message = messageOf(reply, interaction.user.id);
  const { embed, files = [] } =
    reply.showChart && reply.chart ? await pictured(reply, reply.chart(), desk, askingIn(interaction)) : {};
  const { flags, ...shown } = asDiscordTakesIt({ ...message, embeds: withEmbed(message, embed ?? {}) });
  const whole = { ...shown, files: [...files, ...filesOf(reply)] };
  await accepted(interaction, desk, () =>
    fresh
      ? interaction.followUp({ ...whole, ...(flags === undefined ? {} : { flags }) })
      : interaction.editReply({ ...whole, attachments: [] }),
  );
}

/** Draws a reply's picture and edits it in; one quiet line where that fails, as the text has all the numbers. */
export async function editChartIn(interaction: Answerable, reply: Reply, desk: Desk, owner: string): Promise<void> {
  if (reply.chart === undefined) return;
  const message = messageOf(reply, owner);
  const { embed, files } = await pictured(reply, reply.chart(), desk, askingIn(interaction));
  await accepted(interaction, desk, () => editIn(interaction, reply, { message, embed, files }), "The chart");
}

async function editIn(
  interaction: Answerable,
  reply: Reply,
  { message, embed = {}, files }: Picture & { readonly message: Message },
): Promise<void> {
  // Another choice may have been made meanwhile: its answer must not be put back.
  const current = await interaction.fetchReply();
  if (receiptOf(current.embeds.map(({ data }) => data)) !== reply.receipt) return;
  const { allowedMentions, components } = message;
  const edited = { embeds: withEmbed(message, embed), components, allowedMentions };
  await interaction.editReply(files === undefined ? edited : { ...edited, files: [...files, ...filesOf(reply)] });
}

function withEmbed({ embeds }: Message, more: object): Message["embeds"] {
  return embeds.map((embed, index) => (index === 0 ? { ...embed, ...more } : embed));
}
