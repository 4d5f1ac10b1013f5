import { Client, DiscordAPIError, type Interaction } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bareBot } from "./bareBot.js";
import { type Standin, startStandin } from "./standin.js";

/** What the bot's calls threw, in order: Discord's code, or the error's own. */
const thrown: unknown[] = [];

async function attempt(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    thrown.push(error instanceof DiscordAPIError ? error.code : (error as { code?: unknown }).code);
  });
}

async function answer(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const { id, token, commandName } = interaction;
  const again = () =>
    interaction.client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false });
  if (commandName === "late") await new Promise((resolve) => setTimeout(resolve, 250));
  await attempt(interaction.reply(commandName === "wrong" ? { content: " " } : { content: "here" }));
  if (commandName === "twice") await attempt(again());
}

let standin: Standin;
let client: Client<true>;
beforeEach(async () => {
  thrown.length = 0;
  standin = await startStandin({ heartbeatIntervalMs: 150, answerWithinMs: 200 });
  client = await bareBot(standin, answer);
});
afterEach(async () => {
  await client.destroy();
  await standin.close();
});
const content = async () => (await standin.command("hedge")).message?.content;

describe("answers", () => {
  it("too late: 10062, and the user waits in vain", async () => {
    await expect(standin.command("late")).rejects.toThrow("no answer within 200 ms");
    await expect.poll(() => thrown).toEqual([10062]);
  });
  it("twice: 40060", async () => {
    await standin.command("twice");
    await expect.poll(() => thrown).toEqual([40060]);
  });
  it("refused: the rejection names the refusal", async () => {
    await expect(standin.command("wrong")).rejects.toThrow("refused with 400/50006");
    expect(thrown).toEqual([50006]);
  });
});

describe("planned faults", () => {
  it("discord.js tries again after a 500", async () => {
    standin.failNext("/callback", { status: 500 });
    expect(await content()).toBe("here");
  });
  it("a delay lasts as long as told", async () => {
    standin.failNext(/POST .*callback/, { delayMs: 60 });
    expect((await standin.command("hedge")).elapsedMs).toBeGreaterThanOrEqual(60);
  });
  it("a connection that breaks after the work: the user has the answer, the bot an error", async () => {
    standin.failNext("/callback", { destroy: true, processed: true });
    expect(await content()).toBe("here");
    await expect.poll(() => thrown).toEqual(["UND_ERR_SOCKET"]);
  });
});

describe("the gateway", () => {
  it("rejects a wrong token", async () => {
    const stranger = new Client({ intents: [], rest: { api: standin.apiUrl } });
    await expect(stranger.login("wrong")).rejects.toThrow(/token/i);
    expect(standin.refusals.at(-1)).toMatchObject({ path: "/gateway/bot", status: 401 });
    await stranger.destroy();
  });
  it.each([[undefined], [4000], [1001]])(
    "after a dropped connection (%s) the client resumes and answers",
    async (code) => {
      standin.dropConnections(code);
      await standin.ready();
      expect(await content()).toBe("here");
      expect([standin.resumes.length, standin.identifies.length]).toEqual([1, 1]);
    },
  );
  it("a silent gateway is noticed by its missing acknowledgements", async () => {
    standin.goSilent();
    await standin.ready();
    expect(await content()).toBe("here");
    expect([standin.closeCodes, standin.resumes.length]).toEqual([[4200], 1]);
  });
  it("a request to reconnect is followed", async () => {
    standin.requestReconnect();
    await expect.poll(() => standin.resumes.length).toBe(1);
    expect(await content()).toBe("here");
  });
  it("after an invalidated session the client identifies anew", async () => {
    standin.invalidateSession();
    await expect.poll(() => standin.identifies.length, { timeout: 8000 }).toBe(2);
    expect(await content()).toBe("here");
  });
});
