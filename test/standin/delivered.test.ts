import { type ChatInputCommandInteraction, type Client, type Interaction, SlashCommandBuilder } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bareBot } from "./bareBot.js";
import { type Standin, startStandin } from "./standin.js";

/** The interactions the bot received, as discord.js understood them. */
const received: ChatInputCommandInteraction[] = [];

async function answer(interaction: Interaction): Promise<unknown> {
  if (!interaction.isChatInputCommand()) return undefined;
  received.push(interaction);
  const file = interaction.options.getAttachment("file");
  return interaction.reply({ content: file ? await (await fetch(file.url)).text() : "no file" });
}

const definition = new SlashCommandBuilder()
  .setName("book")
  .setDescription("A book of positions")
  .addSubcommandGroup((group) =>
    group
      .setName("file")
      .setDescription("Files")
      .addSubcommand((sub) =>
        sub
          .setName("read")
          .setDescription("Reads a file")
          .addAttachmentOption((option) => option.setName("file").setDescription("The file").setRequired(true)),
      ),
  )
  .addSubcommand((sub) =>
    sub
      .setName("show")
      .setDescription("Shows")
      .addBooleanOption((option) => option.setName("all").setDescription("All")),
  );

const managers = new SlashCommandBuilder().setName("managers").setDescription("M").setDefaultMemberPermissions("32");
const administrators = new SlashCommandBuilder()
  .setName("administrators")
  .setDescription("A")
  .setDefaultMemberPermissions("0");

let standin: Standin;
let client: Client<true>;
beforeAll(async () => {
  standin = await startStandin();
  client = await bareBot(standin, answer);
  await client.application.commands.set([definition], standin.guildIds[0] ?? "");
});
afterAll(async () => {
  await client.destroy();
  await standin.close();
});

describe("an interaction as discord.js sees it", () => {
  it("has sub-command, options, member and place in a server", async () => {
    await standin.command("book show", { all: true }, { userId: "42", locale: "de" });
    const seen = received.at(-1);
    expect([seen?.options.getSubcommand(), seen?.options.getBoolean("all")]).toEqual(["show", true]);
    expect(seen).toMatchObject({ locale: "de", guildLocale: "en-US", guildId: standin.guildIds[0], context: 0 });
    expect([seen?.user.id, seen?.inGuild(), seen?.commandGuildId]).toEqual(["42", true, standin.guildIds[0]]);
    expect(seen?.memberPermissions?.has("SendMessages")).toBe(true);
    expect(seen?.appPermissions.has("EmbedLinks")).toBe(true);
    expect(seen?.attachmentSizeLimit).toBe(10 * 1024 * 1024);
    expect(Math.abs(Date.now() - (seen?.createdTimestamp ?? 0))).toBeLessThan(2000);
  });
  it("brings files that can be fetched", async () => {
    const file = { file: "book.csv", content: "SPY,100" };
    const { message } = await standin.command("book file read", { file });
    expect(message?.content).toBe("SPY,100");
    const seen = received.at(-1)?.options.getAttachment("file");
    expect(seen).toMatchObject({ name: "book.csv", size: 7, contentType: "text/csv; charset=utf-8", ephemeral: true });
  });
  it("has no member in a direct message", async () => {
    await standin.command("book show", {}, { guildId: null, unchecked: true });
    expect(received.at(-1)).toMatchObject({ guildId: null, member: null, context: 1 });
  });
  it("is not sent for a sub-command that does not exist, nor without one", async () => {
    await expect(standin.command("book burn")).rejects.toThrow("no sub-command burn; there are file, show");
    await expect(standin.command("book")).rejects.toThrow("/book needs one of its sub-commands: file, show.");
    await expect(standin.command("book file")).rejects.toThrow("/book file needs one of its sub-commands: read.");
    await expect(standin.command("book show twice")).rejects.toThrow("/book show has no sub-commands.");
    await expect(standin.command("book show", { some: true })).rejects.toThrow('/book show has no option "some"');
    await expect(standin.command("book file read")).rejects.toThrow("file is required");
  });
  it("is sent unchecked as a client with an older definition would", async () => {
    await standin.command("book burn", { all: true }, { unchecked: true });
    expect(received.at(-1)?.options.getSubcommand()).toBe("burn");
  });
  it("is sent for those alone who have the permissions that the command asks for", async () => {
    await client.application.commands.set([definition, managers, administrators], standin.guildIds[0] ?? "");
    for (const [name, permissions, offered] of [
      ["managers", "32", true],
      ["managers", "8", true],
      ["managers", undefined, false],
      ["administrators", "8", true],
      ["administrators", "32", false],
    ] as const) {
      const sent = standin.command(name, {}, permissions === undefined ? {} : { permissions });
      if (offered) await sent;
      else await expect(sent, `${name} for ${permissions}`).rejects.toThrow("does not offer you");
    }
    expect(received.at(-1)?.memberPermissions?.has("Administrator")).toBe(true);
  });
  it("fails at once if the stand-in closes meanwhile, or nobody listens", async () => {
    const deaf = await startStandin();
    await expect(deaf.command("book")).rejects.toThrow("no client has identified");
    const mute = await bareBot(deaf, async () => {});
    const waiting = expect(deaf.command("book")).rejects.toThrow("closed");
    await deaf.close();
    await waiting;
    await mute.destroy();
  });
});
