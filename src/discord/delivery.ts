import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  InteractionResponseType,
  type JSONEncodable,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import type { Chart } from "../reply/chart.js";
import type { Reply } from "../reply/reply.js";
import type { Soon } from "../request/soon.js";
import { TooOften } from "./allowance.js";
import { askingIn, type Desk, NOTHING_PINGS } from "./desk.js";
import { type Message, messageOf } from "./message.js";
import { receiptOf } from "./receipt.js";

/** Whatever can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** What can change the message that it came from. */
export type Pressed = MessageComponentInteraction | (ModalSubmitInteraction & { isFromMessage(): true });

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
    reply.showChart && reply.chart ? await pictured(interaction, reply, reply.chart(), desk) : {};
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
  const { embed, files } = await pictured(interaction, reply, reply.chart(), desk);
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

function filesOf({ file }: Reply) {
  if (file === undefined) return [];
  return [{ attachment: Buffer.from(file.content), name: file.name, description: file.description.slice(0, 1024) }];
}

/** What a picture adds to a message: a file and its place in the embed, or the line that says why there is none. */
interface Picture {
  readonly embed?: object | undefined;
  readonly files?: ReturnType<typeof filesOf> | undefined;
}

async function pictured(interaction: Answerable, reply: Reply, chart: Chart, desk: Desk): Promise<Picture> {
  try {
    const { fileName, description } = chart;
    const attachment = Buffer.from(await desk.draw(chart, askingIn(interaction)));
    return {
      embed: { image: { url: `attachment://${fileName}` } },
      files: [{ attachment, name: fileName, description: description.slice(0, 1024) }],
    };
  } catch (error) {
    const tooOften = error instanceof TooOften;
    if (!tooOften) desk.log.warn({ err: error, chart: chart.kind }, "chart not drawn");
    const note = tooOften
      ? ` Many pictures within a minute; the next one in ${error.seconds} s. Every number is in the text.`
      : " The chart could not be drawn; every number is in the text.";
    return { embed: { footer: { text: `${reply.footer ?? ""}${note}`.trim() } } };
  }
}

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
async function accepted(
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
