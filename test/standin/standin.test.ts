import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { ApplicationCommandResponseSchema, MessageResponseSchema } from "discord-api-spec/zod";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { specViolations } from "../../src/sandbox/discord/rules/spec.js";
import { bareBot } from "./bareBot.js";
import { type Standin, startStandin } from "./standin.js";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const again = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder({ style: ButtonStyle.Primary, label: "Again", customId: "again" }),
  new ButtonBuilder({ style: ButtonStyle.Secondary, label: "Edit", customId: "edit" }),
);
const pick = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder({ customId: "pick", options: [{ label: "A", value: "a" }] }),
);
const edit = new ModalBuilder({ customId: "edit", title: "Edit" }).addLabelComponents(
  new LabelBuilder()
    .setLabel("Beta")
    .setTextInputComponent(new TextInputBuilder({ customId: "beta", style: TextInputStyle.Short })),
);

/** A bot with one answer for each kind of interaction. */
async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    return interaction.respond([{ name: `for ${interaction.options.getFocused()}`, value: "es" }]);
  }
  if (interaction.isButton()) {
    return interaction.customId === "edit" ? interaction.showModal(edit) : interaction.update({ content: "pressed" });
  }
  if (interaction.isStringSelectMenu()) return interaction.reply({ content: interaction.values.join(), flags: 64 });
  if (interaction.isModalSubmit()) {
    if (!interaction.isFromMessage()) return undefined;
    return interaction.update({ content: `beta ${interaction.fields.getTextInputValue("beta")}` });
  }
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.options.getString("how") === "late") {
    await interaction.deferReply();
    await interaction.editReply({ content: "later" });
    return interaction.followUp({ content: "and more" });
  }
  const files = [{ attachment: PNG, name: "chart.png" }];
  const embeds = [{ title: `${interaction.options.getNumber("beta")}`, image: { url: "attachment://chart.png" } }];
  return interaction.reply({ embeds, files, components: [again, pick], withResponse: true });
}

const DEFINITION = {
  name: "hedge",
  description: "Sizes a hedge",
  contexts: [0, 1, 2],
  integrationTypes: [0, 1],
  options: [
    { type: 10, name: "beta", description: "Beta", required: true, minValue: 0 },
    { type: 3, name: "how", description: "How", autocomplete: true },
  ],
};

let standin: Standin;
let client: Client<true>;
beforeEach(async () => {
  standin = await startStandin({ heartbeatIntervalMs: 200 });
  client = await bareBot(standin, answer);
  await client.application.commands.set([DEFINITION]);
});
afterEach(async () => {
  await client.destroy();
  await standin.close();
});

describe("a bare discord.js client", () => {
  it("logs in, says goodbye, and registers commands", async () => {
    expect(standin.identifies).toMatchObject([{ intents: 0, shard: [0, 1] }]);
    expect(standin.registrationWrites).toBe(1);
    const [stored] = standin.registered();
    expect(specViolations(ApplicationCommandResponseSchema, stored)).toEqual([]);
    expect(stored).toMatchObject({ type: 1, nsfw: false, default_member_permissions: null });
    expect(stored?.options?.[1]).not.toHaveProperty("required");
    const [fetched] = (await client.application.commands.fetch()).values();
    expect(fetched?.equals(DEFINITION)).toBe(true);
    await client.application.commands.set([DEFINITION]);
    expect(standin.registered()).toEqual([stored]);
    await client.destroy();
    await expect.poll(() => standin.closeCodes).toEqual([1000]);
  });

  it("answers a command with an embed and a file", async () => {
    const given = await standin.command("hedge", { beta: 1.2 });
    expect(given).toMatchObject({ status: 200, callback: { type: 4 } });
    expect(given.elapsedMs).toBeLessThan(3000);
    expect(specViolations(MessageResponseSchema, given.message)).toEqual([]);
    expect(given.callback.files[0]?.bytes).toEqual(new Uint8Array(PNG));
    const url = given.message?.embeds[0]?.image?.url ?? "";
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(PNG);
  });

  it("answers in a direct message", async () => {
    const { message } = await standin.command("hedge", { beta: 1 }, { guildId: null, locale: "de" });
    expect(message?.embeds[0]?.title).toBe("1");
  });

  it("answers a command that arrived while it was disconnected", async () => {
    standin.dropConnections();
    const given = await standin.command("hedge", { beta: 1 });
    expect(given.message?.embeds[0]?.title).toBe("1");
    expect(standin.resumes).toHaveLength(1);
  });

  it("completes what a user types", async () => {
    expect(await standin.autocomplete("hedge", "how", "e")).toEqual([{ name: "for e", value: "es" }]);
  });

  it("defers, edits and follows up", async () => {
    const given = await standin.command("hedge", { beta: 1, how: "late" });
    expect(given).toMatchObject({ status: 204, callback: { type: 5 }, message: { flags: 128 } });
    expect((await given.settled()).content).toBe("later");
    await expect.poll(() => given.followups().map((message) => message.content)).toEqual(["and more"]);
  });

  it("takes presses, selections and modals", async () => {
    const { message } = await standin.command("hedge", { beta: 1 });
    if (!message) throw new Error("no message");
    const pressed = await standin.button("again", message);
    expect(pressed.message).toMatchObject({ id: message.id, content: "pressed", embeds: message.embeds });
    const picked = await standin.select("pick", ["a"], message);
    expect(picked.message).toMatchObject({ content: "a", flags: 64 });
    expect((await standin.button("edit", message)).callback.type).toBe(9);
    const entered = await standin.modal("edit", { beta: "2" });
    expect(entered.message).toMatchObject({ id: message.id, content: "beta 2" });
    expect(standin.refusals).toEqual([]);
  });
});

describe("what Discord's own client refuses", () => {
  it.each([
    ["a missing option", {}, "is required"],
    ["a value below the minimum", { beta: -1 }, "below 0"],
    ["a text for a number", { beta: "1" }, "takes a number"],
    ["an unknown option", { beta: 1, gamma: 1 }, 'no option "gamma"'],
  ])("%s", async (_fault, options, complaint) => {
    await expect(standin.command("hedge", options)).rejects.toThrow(complaint);
  });
  it("unless it is sent unchecked", async () => {
    const { message } = await standin.command("hedge", { beta: -1 }, { unchecked: true });
    expect(message?.embeds[0]?.title).toBe("-1");
  });
  it("buttons that are not there, and autocomplete where there is none", async () => {
    const { message } = await standin.command("hedge", { beta: 1 });
    if (!message) throw new Error("no message");
    await expect(standin.button("other", message)).rejects.toThrow("there are: again, edit, pick");
    await expect(standin.select("pick", ["b"], message)).rejects.toThrow("does not take b");
    await expect(standin.autocomplete("hedge", "beta", "1")).rejects.toThrow("no autocomplete");
  });
});
