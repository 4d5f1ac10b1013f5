import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionsOf } from "../../src/discord/commandJson.js";
import { inviteLink } from "../../src/discord/invite.js";
import { registerAll } from "../../src/discord/register.js";
import { type Standin, startStandin } from "../standin/standin.js";
import { context } from "../support/desk.js";

const definitions = definitionsOf(context.commands, "global");

describe("registering by hand", () => {
  let discord: Standin;
  beforeAll(async () => {
    discord = await startStandin();
  });
  afterAll(() => discord.close());
  const environment = () => ({ token: discord.token, apiUrl: discord.apiUrl, clientId: discord.applicationId });
  const run = (commands = context.commands, dryRun = false) =>
    registerAll({ environment: environment(), commands, dryRun });

  it("tells without writing, writes what differs, and has nothing to do the next time", async () => {
    const told = await run(context.commands, true);
    expect(told.slice(0, 2)).toEqual(["Would be registered everywhere:", "+ /hedge"]);
    expect(discord.registered()).toEqual([]);
    expect((await run())[0]).toBe("Registered everywhere:");
    expect(
      discord
        .registered()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(definitions.map(({ name }) => name).sort());
    expect((await run())[0]).toBe(`All ${definitions.length} commands are registered everywhere already.`);
    expect(discord.registrationWrites).toBe(1);
  });

  it("names the parts of a command that differ, and commands that would go", async () => {
    const [first, second, ...rest] = context.commands;
    if (first === undefined || second === undefined) throw new Error("no commands");
    const { move: _move, ...options } = first.options;
    const changed = { ...first, description: "Something else", options };
    expect(await run([changed, ...rest], true)).toEqual(
      expect.arrayContaining([`~ /${first.name}: description, options.move`, `- /${second.name}`]),
    );
  });

  it("refuses without the application's id, and with a token that Discord does not know", async () => {
    const unknown = { token: "a.b.c", apiUrl: discord.apiUrl };
    await expect(registerAll({ environment: unknown, commands: context.commands, dryRun: true })).rejects.toThrow(
      "DISCORD_CLIENT_ID",
    );
    await expect(
      registerAll({ environment: { ...environment(), token: "a.b.c" }, commands: context.commands, dryRun: true }),
    ).rejects.toMatchObject({ status: 401 });
  });

  it("invites the bot with the commands' scope and no permission", () => {
    const { searchParams } = new URL(inviteLink("123456789012345678"));
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: "123456789012345678",
      scope: "applications.commands bot",
      permissions: "0",
    });
  });
});
